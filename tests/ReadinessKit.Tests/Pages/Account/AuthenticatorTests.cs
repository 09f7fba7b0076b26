using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Setting up an authenticator app, its recovery codes, and turning it off.</summary>
public sealed class AuthenticatorTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword";

    [Fact]
    public async Task An_authenticator_app_is_on_when_it_shows_the_right_code()
    {
        var organization = await Given.Organization(site, requiresSecondFactor: true);
        var visitor = await Given.SignedIn(site, await Given.Person(site, organization));
        var page = await visitor.Open("/account/authenticator");
        Assert.NotNull(page.Html.QuerySelector("svg[role=img][aria-label] path"));

        var wrong = await visitor.Press(page, "Turn the second step on", (PasswordField, Given.Password), ("Code", "000000"));
        Assert.Equal(400, (int)wrong.Status);
        Assert.Equal(page.Value("Key"), wrong.Value("Key"));
        Assert.Contains("asks for more", (await visitor.Open($"/o/{organization.Slug}")).Heading);

        var app = new AuthenticatorApp(page.Value("Key")!, site.Clock);
        var on = await visitor.Press(wrong, "Turn the second step on", (PasswordField, Given.Password), ("Code", app.Code));

        Assert.Equal(10, on.Html.QuerySelector("#codes")!.TextContent.Split('\n').Distinct().Count());
        Assert.Equal(organization.LegalName, (await visitor.Open($"/o/{organization.Slug}")).Heading);
        Assert.Null((await visitor.Open("/account/authenticator")).Html.QuerySelector("#codes"));
    }

    [Fact]
    public async Task An_authenticator_app_needs_the_password_too()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/authenticator");
        var app = new AuthenticatorApp(page.Value("Key")!, site.Clock);

        foreach (var password in new[] { null, "", "wrong" })
        {
            var again = await visitor.Press(page, "Turn the second step on", (PasswordField, password), ("Code", app.Code));
            Assert.Equal(400, (int)again.Status);
            Assert.NotNull(again.Error(PasswordField));
            Assert.Equal(page.Value("Key"), again.Value("Key"));
            Assert.Equal(app.Code, again.Value("Code"));
        }

        var both = await visitor.Press(page, "Turn the second step on", (PasswordField, "wrong"), ("Code", "000000"));
        Assert.Equal(2, both.Summary.Count);
        Assert.Equal(0, await site.Database(db => Task.FromResult(db.PersonSecrets.Count(s => s.UserId == person.Id))));
        Assert.NotEqual("The second step", (await site.Visitor().SignIn(person.Email!)).Heading);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not a key")]
    public async Task A_key_that_the_page_did_not_show_is_not_taken(string key)
    {
        var visitor = await Given.SignedIn(site, organization: null);
        var app = new AuthenticatorApp(key, site.Clock);

        var screen = await visitor.Press(await visitor.Open("/account/authenticator"), "Turn the second step on", (PasswordField, Given.Password), ("Code", app.Code), ("Key", key));

        Assert.Equal(400, (int)screen.Status);
        Assert.StartsWith("Begin again", screen.Error("Code"));
    }

    [Fact]
    public async Task The_second_step_goes_off_with_the_password_and_no_longer_counts()
    {
        var organization = await Given.Organization(site, requiresSecondFactor: true);
        var person = await Given.Person(site, organization);
        var visitor = await Given.SignedIn(site, person);
        await Given.AuthenticatorApp(site, visitor);
        var page = await visitor.Open("/account/authenticator/off");
        Assert.Contains($"{organization.LegalName} opens only with", page.Text);

        Assert.Equal(400, (int)(await visitor.Press(page, "Turn it off", (PasswordField, "wrong"))).Status);
        Assert.Equal("/account", (await visitor.Press(page, "Turn it off", (PasswordField, Given.Password))).Address);

        Assert.Contains("asks for more", (await visitor.Open($"/o/{organization.Slug}")).Heading);
        Assert.NotEqual("The second step", (await site.Visitor().SignIn(person.Email!)).Heading);
        Assert.Equal(0, await site.Database(db => Task.FromResult(db.PersonSecrets.Count(s => s.UserId == person.Id))));
    }

    [Fact]
    public async Task New_recovery_codes_need_the_password_and_end_the_old_ones()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        Assert.Equal("/account/authenticator", (await visitor.Open("/account/recovery-codes")).Address);
        var app = await Given.AuthenticatorApp(site, visitor);
        var page = await visitor.Open("/account/recovery-codes");

        Assert.Null((await visitor.Press(page, "Make new codes")).Html.QuerySelector("#codes"));
        var codes = (await visitor.Press(page, "Make new codes", (PasswordField, Given.Password))).Html.QuerySelector("#codes")!.TextContent.Split('\n');

        Assert.Equal(400, await SignIn(app.RecoveryCodes[0]));
        Assert.Equal(200, await SignIn(codes[0]));

        async Task<int> SignIn(string code)
        {
            var other = site.Visitor();
            return (int)(await other.Press(await other.SignIn(person.Email!), "Sign in", ("Code", code))).Status;
        }
    }
}
