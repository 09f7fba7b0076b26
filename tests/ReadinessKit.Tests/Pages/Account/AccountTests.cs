using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>The page that leads to all that somebody can change about their account, and what holds for all of it.</summary>
public sealed class AccountTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword";

    [Fact]
    public async Task The_account_names_one_thing_to_do_next()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        Assert.Equal("Set up a second step", await Next());

        var app = await Given.AuthenticatorApp(site, visitor);
        Assert.Equal("Add a passkey", await Next());

        await Given.Passkey(site, person, "My phone");
        Assert.Equal("See where you are signed in", await Next());

        foreach (var code in app.RecoveryCodes.Take(7))
        {
            var other = site.Visitor();
            await other.Press(await other.SignIn(person.Email!), "Sign in", ("Code", code));
        }

        Assert.Equal("Get new recovery codes", await Next());
        Assert.Contains("3 recovery codes left", (await visitor.Open("/account")).Text);

        async Task<string> Next() => (await visitor.Open("/account")).Html.QuerySelector("aside .btn")!.TextContent;
    }

    [Fact]
    public async Task What_makes_an_account_safe_or_unsafe_is_in_the_log_of_every_organization()
    {
        var (one, other) = (await Given.Organization(site), await Given.Organization(site));
        var person = await Given.Person(site, one);
        await Given.Joined(site, person, other, Roles.Reader);
        var visitor = await Given.SignedIn(site, person);

        await Given.AuthenticatorApp(site, visitor);
        await visitor.Press(await visitor.Open("/account/recovery-codes"), "Make new codes", (PasswordField, Given.Password));
        await visitor.Press(await visitor.Open("/account/authenticator/off"), "Turn it off", (PasswordField, Given.Password));
        var asked = await visitor.Press(await visitor.Open("/account/passkeys"), "Add the passkey", ("Name", "My phone"), (PasswordField, Given.Password));
        var added = await visitor.Press(asked, "Ask the device again", ("Credential", PasskeyDevice.Make(asked.Html.QuerySelector("form[data-make]")!.GetAttribute("data-make")!)));
        await visitor.Press(await visitor.Open(added.Link("remove My phone")), "Remove the passkey", (PasswordField, Given.Password));
        await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (PasswordField, Given.Password), ("Password", "seven quiet otters in the rain"));

        string[] actions = ["set up an authenticator app", "made new recovery codes", "turned their authenticator app off", "added a passkey", "removed a passkey", "changed their password"];

        foreach (var organization in new[] { one, other })
        {
            Assert.Equal(actions, (await site.Log(organization)).Where(e => e.PersonId == person.Id).Select(e => e.Action).Where(actions.Contains));
        }
    }

    [Fact]
    public async Task No_page_of_an_account_is_kept_by_browsers()
    {
        var visitor = await Given.SignedIn(site, await Given.Organization(site));

        foreach (var page in new[] { "", "/name", "/password", "/authenticator", "/passkeys", "/sessions", "/sessions/end", "/delete", "/data" })
        {
            var response = await visitor.Get("/account" + page);
            Assert.Equal(200, (int)response.StatusCode);
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        }
    }
}
