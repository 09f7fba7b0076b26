using System.Text.Json;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>What somebody can change about their own account, and what that asks for.</summary>
public sealed class AccountTests(Site site) : IClassFixture<Site>
{
    private const string NewPassword = "seven quiet otters in the rain", OldPassword = "CurrentPassword";

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
    public async Task A_name_changes_without_the_password_and_shows_at_once()
    {
        var visitor = await Given.SignedIn(site, organization: null);

        await visitor.Press(await visitor.Open("/account/name"), "Save", ("Name", "Dana R. Reyes"));

        Assert.Equal("Dana R. Reyes", (await visitor.Open("/account")).Html.QuerySelector("header a[href='/account']")!.TextContent);
    }

    [Fact]
    public async Task An_e_mail_changes_with_the_password_only()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/name");

        Assert.NotNull((await visitor.Press(page, "Save", ("Email", "new@example.org"))).Error(OldPassword));
        Assert.NotNull((await visitor.Press(page, "Save", ("Email", "new@example.org"), (OldPassword, "wrong"))).Error(OldPassword));
        Assert.Equal("/account", (await visitor.Press(page, "Save", ("Email", "new@example.org"), (OldPassword, Given.Password))).Address);

        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
        Assert.Equal(200, (int)(await site.Visitor().SignIn("new@example.org")).Status);
    }

    [Fact]
    public async Task Whether_somebody_else_has_an_e_mail_is_not_told()
    {
        var taken = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, organization: null);
        var page = await visitor.Open("/account/name");

        var withPassword = await visitor.Press(page, "Save", ("Email", taken.Email!.ToUpperInvariant()), (OldPassword, Given.Password));
        Assert.Equal("This e-mail can’t be used. Enter another one", withPassword.Error("Email"));

        var without = await visitor.Press(page, "Save", ("Email", taken.Email));
        Assert.Null(without.Error("Email"));
        Assert.NotNull(without.Error(OldPassword));
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions()
    {
        var person = await Given.Person(site, null);
        var (visitor, other) = (await Given.SignedIn(site, person), await Given.SignedIn(site, person));

        Assert.Equal("/account", (await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (OldPassword, Given.Password), ("Password", NewPassword))).Address);

        site.Clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal("/account", (await visitor.Open("/account")).Address);
        Assert.StartsWith("/sign-in", (await other.Open("/account")).Address);
        Assert.Equal(200, (int)(await site.Visitor().SignIn(person.Email!, NewPassword)).Status);
    }

    [Theory]
    [InlineData("riverbend12345", "Password")]
    [InlineData("too short", "Password")]
    [InlineData(Given.Password, "Password")]
    public async Task A_password_that_others_try_first_is_refused(string password, string field)
    {
        var visitor = await Given.SignedIn(site, await Given.Organization(site));

        var screen = await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (OldPassword, Given.Password), ("Password", password));

        Assert.Equal(400, (int)screen.Status);
        Assert.NotNull(screen.Error(field));
        Assert.Equal("", screen.Value("Password"));
    }

    [Fact]
    public async Task Wrong_passwords_count_towards_the_ten()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/password");

        for (var i = 0; i < 10; i++)
        {
            Assert.NotNull((await visitor.Press(page, "Save the new password", (OldPassword, $"wrong {i}"), ("Password", NewPassword))).Error(OldPassword));
        }

        Assert.NotNull((await visitor.Press(page, "Save the new password", (OldPassword, Given.Password), ("Password", NewPassword))).Error(OldPassword));
        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
    }

    [Fact]
    public async Task An_organization_that_asks_for_more_leads_to_it_and_names_itself_to_its_own_people_only()
    {
        var organization = await Given.Organization(site, "Lakeside Wellness", requiresSecondFactor: true);
        var person = await Given.Person(site, organization);
        var (visitor, stranger) = (await Given.SignedIn(site, person), await Given.SignedIn(site, organization: null));

        var page = await visitor.Open("/account/second-factor?organization=" + organization.Slug);
        Assert.True(page.HasLink("Add a passkey") && page.HasLink("Set up an app") && page.HasLink("open Lakeside Wellness"));
        Assert.Equal(404, (int)(await stranger.Open("/account/second-factor?organization=" + organization.Slug)).Status);
        Assert.Equal(404, (int)(await visitor.Open("/account/second-factor")).Status);

        await Given.Passkey(site, person, "My phone");
        Assert.Equal($"/sign-in?to=%2Fo%2F{organization.Slug}", (await visitor.Open("/account/second-factor?organization=" + organization.Slug)).Link("Sign in again"));

        await Given.AuthenticatorApp(site, visitor);
        Assert.Equal($"/o/{organization.Slug}", (await visitor.Open("/account/second-factor?organization=" + organization.Slug)).Link("Go on to Lakeside Wellness"));
    }

    [Fact]
    public async Task An_account_is_deleted_with_the_password_and_everything_goes_with_it()
    {
        var (one, other) = (await Given.Organization(site), await Given.Organization(site));
        var person = await Given.Person(site, one, Roles.HR);
        await Given.Person(site, other, Roles.Administrator);
        await Given.Joined(site, person, other, Roles.Administrator);
        await Given.Passkey(site, person, "My phone");
        var (visitor, second) = (await Given.SignedIn(site, person), await Given.SignedIn(site, person));
        await Given.AuthenticatorApp(site, visitor);
        var page = await visitor.Open("/account/delete");

        Assert.Equal(400, (int)(await visitor.Press(page, "Delete my account", (OldPassword, "wrong"))).Status);
        Assert.Equal("/account/deleted", (await visitor.Press(page, "Delete my account", (OldPassword, Given.Password))).Address);

        Assert.StartsWith("/sign-in", (await second.Open("/account")).Address);
        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
        Assert.Equal(0, await site.Database(db => Task.FromResult(
            db.People.Count(p => p.Id == person.Id) + db.MembershipsOf(person.Id).Count() + db.Sessions.Count(s => s.PersonId == person.Id)
            + db.Passkeys.Count(p => p.UserId == person.Id) + db.PersonSecrets.Count(s => s.UserId == person.Id))));
        Assert.All(new[] { one, other }, organization => Assert.Contains(Log(organization), e => e.Action == "deleted their account" && e.PersonId == person.Id));
    }

    [Fact]
    public async Task The_only_administrator_of_an_organization_is_still_needed()
    {
        var organization = await Given.Organization(site, "Lakeside Wellness");
        var person = await Given.Person(site, organization, Roles.Administrator);
        await Given.Person(site, organization, Roles.HR);

        await IsNeeded(person, "You are the only administrator of Lakeside Wellness");
    }

    [Fact]
    public async Task The_only_operator_is_still_needed()
    {
        await using var own = new Site();
        var person = await Given.Person(own, null, isOperator: true);
        var visitor = await Given.SignedIn(own, person);

        Assert.Contains("the only one who runs this installation", (await visitor.Open("/account/delete")).Text);

        await Given.Person(own, null, isOperator: true);
        Assert.Equal("Delete your account?", (await visitor.Open("/account/delete")).Heading);
    }

    [Fact]
    public async Task What_is_held_about_somebody_is_a_file_for_them_without_secrets()
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Zoë Reyes");
        await Given.Passkey(site, person, "My phone");
        var visitor = await Given.SignedIn(site, person);
        var app = await Given.AuthenticatorApp(site, visitor);

        var response = await visitor.Get("/account/data");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var data = JsonDocument.Parse(text).RootElement;

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("Zoë Reyes", text);
        Assert.Equal(person.Email, data.GetProperty("email").GetString());
        Assert.Equal("HR", data.GetProperty("memberships")[0].GetProperty("roles").GetString());
        Assert.Equal("My phone", data.GetProperty("passkeys")[0].GetProperty("name").GetString());
        Assert.Equal(1, data.GetProperty("sessions").GetArrayLength());
        Assert.DoesNotContain(app.Key, text);
        Assert.DoesNotContain(person.PasswordHash!, text);
    }

    [Fact]
    public async Task What_makes_an_account_safe_or_unsafe_is_in_the_log_of_every_organization()
    {
        var (one, other) = (await Given.Organization(site), await Given.Organization(site));
        var person = await Given.Person(site, one);
        await Given.Joined(site, person, other, Roles.Reader);
        var visitor = await Given.SignedIn(site, person);

        await Given.AuthenticatorApp(site, visitor);
        await visitor.Press(await visitor.Open("/account/recovery-codes"), "Make new codes", (OldPassword, Given.Password));
        await visitor.Press(await visitor.Open("/account/authenticator/off"), "Turn it off", (OldPassword, Given.Password));
        await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (OldPassword, Given.Password), ("Password", NewPassword));

        string[] actions = ["set up an authenticator app", "made new recovery codes", "turned their authenticator app off", "changed their password"];
        Assert.All(new[] { one, other }, organization => Assert.Equal(actions, Log(organization).Where(e => e.PersonId == person.Id).Select(e => e.Action).Where(actions.Contains)));
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

    private async Task IsNeeded(Person person, string why)
    {
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/delete");
        Assert.Contains(why, page.Text);
        Assert.False(page.HasButton("Delete my account"));

        const string token = "__RequestVerificationToken";
        var fields = new Dictionary<string, string> { [token] = (await visitor.Open("/account/name")).Value(token)!, [OldPassword] = Given.Password };
        Assert.Equal(409, (int)(await visitor.Post("/account/delete", fields)).Status);
        Assert.Equal("/account", (await visitor.Open("/account")).Address);
    }

    private AuditEntry[] Log(Web.Data.Organization organization) => site.Database(db =>
    {
        db.Enter(organization.Id);
        return Task.FromResult(db.AuditLog.OrderBy(e => e.Number).ToArray());
    }).Result;
}
