using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Who gets in with an e-mail and a password, and who does not learn why not.</summary>
public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_belongs_to_one_organization_arrives_there()
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR);

        var screen = await site.Visitor().SignIn(person.Email!.ToUpperInvariant());

        Assert.Equal($"/o/{organization.Slug}", screen.Address);
        Assert.Equal(organization.LegalName, screen.Heading);
    }

    [Fact]
    public async Task A_wrong_e_mail_and_a_wrong_password_get_the_same_answer()
    {
        const string email = "nobody.yet@example.org";
        var before = await site.Visitor().SignIn(email, "a wrong password");
        await Given.Person(site, null, email: email);
        var after = await site.Visitor().SignIn(email, "a wrong password");

        Assert.Equal(400, (int)after.Status);
        Assert.Contains("E-mail and password don’t go together", after.Error("Email"));
        Assert.Equal(before.Html.DocumentElement.OuterHtml, after.Html.DocumentElement.OuterHtml);
        Assert.Equal(Headers(before), Headers(after));
        Assert.Equal(before.Status, after.Status);

        static string Headers(Screen screen) => string.Join('\n', screen.Response.Headers.Concat(screen.Response.Content.Headers).Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
    }

    [Fact]
    public async Task After_ten_wrong_passwords_the_right_one_waits_too()
    {
        var person = await Given.Person(site, await Given.Organization(site));
        var (visitor, other) = (site.Visitor(), await Given.SignedIn(site, person));

        for (var i = 0; i < 10; i++)
        {
            await visitor.SignIn(person.Email!, $"wrong password {i}");
        }

        Assert.Equal(400, (int)(await visitor.SignIn(person.Email!)).Status);
        Assert.Equal(200, (int)(await other.Open("/account")).Status);

        // Identity looks at a clock of its own, so that the five minutes are taken away here.
        await site.Database(async db =>
        {
            (await db.People.FindAsync(person.Id))!.LockoutEnd = null;
            return await db.SaveChangesAsync();
        });
        Assert.Equal(200, (int)(await visitor.SignIn(person.Email!)).Status);
    }

    [Fact]
    public async Task The_second_step_asks_for_a_code_which_works_once()
    {
        var (person, app) = await WithApp();
        var code = app.NextCode();
        var visitor = site.Visitor();
        var step = await visitor.SignIn(person.Email!);
        Assert.Equal("The second step", step.Heading);
        Assert.StartsWith("/sign-in", (await visitor.Open("/account")).Address);

        Assert.Equal(400, (int)(await visitor.Press(step, "Sign in", ("Code", "000000"))).Status);
        Assert.Equal(200, (int)(await visitor.Press(step, "Sign in", ("Code", code[..3] + " " + code[3..]))).Status);
        Assert.Equal("Your account", (await visitor.Open("/account")).Heading);

        var second = site.Visitor();
        var again = await second.Press(await second.SignIn(person.Email!), "Sign in", ("Code", code));
        Assert.Equal(400, (int)again.Status);
        Assert.Contains("was used before", again.Error("Code"));
    }

    [Fact]
    public async Task Without_the_first_step_there_is_no_second() =>
        Assert.Equal("/sign-in", (await site.Visitor().Open("/sign-in/code")).Address);

    [Fact]
    public async Task A_recovery_code_works_once_and_leaves_the_others_as_they_are()
    {
        var (person, app) = await WithApp();

        Assert.Equal(200, await Code(person, app.RecoveryCodes[0].ToUpperInvariant().Replace('-', ' ')));
        Assert.Equal(400, await Code(person, app.RecoveryCodes[0]));
        Assert.Equal(200, await Code(person, app.RecoveryCodes[9]));
    }

    [Fact]
    public async Task Wrong_codes_count_as_wrong_passwords_do()
    {
        var (person, app) = await WithApp();

        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(400, await Code(person, i % 2 == 0 ? "000000" : PersonStore.NewCode()));
        }

        var visitor = site.Visitor();
        Assert.Equal(400, (int)(await visitor.SignIn(person.Email!)).Status);
        Assert.Equal("/sign-in", (await visitor.Open("/sign-in/code")).Address);
        Assert.NotEmpty(app.RecoveryCodes);
    }

    [Fact]
    public async Task A_copy_of_a_cookie_opens_nothing_after_signing_out()
    {
        var visitor = await Given.SignedIn(site, await Given.Organization(site));
        var cookie = visitor.Cookies.GetCookieHeader(new(Visitor.Origin));
        Assert.Equal(200, await Replay(cookie));

        await visitor.Press(await visitor.Open("/account/sign-out"), "Sign out");

        Assert.Equal(302, await Replay(cookie));
        Assert.StartsWith("/sign-in", (await visitor.Open("/account")).Address);
    }

    [Fact]
    public async Task Signing_in_gives_a_new_key_and_ends_what_the_browser_had_before()
    {
        var (dana, sam) = (await Given.Person(site, null), await Given.Person(site, null, name: "Sam Okafor"));
        var visitor = await Given.SignedIn(site, dana);
        var cookie = visitor.Cookies.GetCookieHeader(new(Visitor.Origin));

        await visitor.SignIn(sam.Email!);

        Assert.Contains("Sam Okafor", (await visitor.Open("/account")).Text);
        Assert.Equal(302, await Replay(cookie));
        Assert.Equal([sam.Id], await site.Database(db => Task.FromResult(db.Sessions.Where(s => s.PersonId == dana.Id || s.PersonId == sam.Id).Select(s => s.PersonId).ToArray())));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/account/sign-out")]
    public async Task Nobody_is_led_astray_by_a_link_to_the_sign_in_page(string to) =>
        Assert.Equal("/organizations", await LeadsTo(to));

    [Fact]
    public async Task Whoever_wanted_to_go_somewhere_here_gets_there() => Assert.Equal("/account/name?x=1", await LeadsTo("/account/name?x=1"));

    [Fact]
    public async Task Too_many_tries_from_one_network_have_to_wait()
    {
        await using var limited = Site.With(("KIT_SIGNINS_PER_MINUTE", "3"));
        var person = await Given.Person(limited, null);

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(400, (int)(await limited.Visitor().SignIn($"nobody{i}@example.org")).Status);
        }

        var refused = await limited.Visitor().SignIn(person.Email!);
        Assert.Equal(429, (int)refused.Status);
        Assert.Equal("60", refused.Response.Headers.RetryAfter!.ToString());
    }

    private async Task<(Person Person, AuthenticatorApp App)> WithApp()
    {
        var person = await Given.Person(site, await Given.Organization(site));
        return (person, await Given.AuthenticatorApp(site, await Given.SignedIn(site, person)));
    }

    private async Task<int> Code(Person person, string code)
    {
        var visitor = site.Visitor();
        return (int)(await visitor.Press(await visitor.SignIn(person.Email!), "Sign in", ("Code", code))).Status;
    }

    private async Task<int> Replay(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", cookie);
        return (int)(await site.Visitor().Send(request)).StatusCode;
    }

    private async Task<string> LeadsTo(string to)
    {
        var person = await Given.Person(site, null);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("Email", person.Email), new("Password", Given.Password), new("To", to)]),
        };
        request.Headers.Add("Origin", Visitor.Origin);

        return (await site.Visitor().Send(request)).Headers.Location!.OriginalString;
    }
}
