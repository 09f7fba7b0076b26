using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Changing one's name, and the e-mail that one signs in with.</summary>
public sealed class NameTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword";

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

        Assert.NotNull((await visitor.Press(page, "Save", ("Email", "new@example.org"))).Error(PasswordField));
        Assert.NotNull((await visitor.Press(page, "Save", ("Email", "new@example.org"), (PasswordField, "wrong"))).Error(PasswordField));
        Assert.Equal("/account", (await visitor.Press(page, "Save", ("Email", "new@example.org"), (PasswordField, Given.Password))).Address);

        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
        Assert.Equal(200, (int)(await site.Visitor().SignIn("new@example.org")).Status);
    }

    [Fact]
    public async Task Whether_somebody_else_has_an_e_mail_is_not_told()
    {
        var taken = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, organization: null);
        var page = await visitor.Open("/account/name");

        var withPassword = await visitor.Press(page, "Save", ("Email", taken.Email!.ToUpperInvariant()), (PasswordField, Given.Password));
        Assert.Equal("This e-mail can’t be used. Enter another one", withPassword.Error("Email"));

        var without = await visitor.Press(page, "Save", ("Email", taken.Email));
        Assert.Null(without.Error("Email"));
        Assert.NotNull(without.Error(PasswordField));
    }
}
