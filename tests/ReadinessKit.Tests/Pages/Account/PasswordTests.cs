using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>A new password: what it has to be, and what it ends.</summary>
public sealed class PasswordTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword", NewPassword = "seven quiet otters in the rain";

    [Fact]
    public async Task A_new_password_ends_all_other_sessions()
    {
        var person = await Given.Person(site, null);
        var (visitor, other) = (await Given.SignedIn(site, person), await Given.SignedIn(site, person));

        Assert.Equal("/account", (await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (PasswordField, Given.Password), ("Password", NewPassword))).Address);

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

        var screen = await visitor.Press(await visitor.Open("/account/password"), "Save the new password", (PasswordField, Given.Password), ("Password", password));

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
            Assert.NotNull((await visitor.Press(page, "Save the new password", (PasswordField, $"wrong {i}"), ("Password", NewPassword))).Error(PasswordField));
        }

        Assert.NotNull((await visitor.Press(page, "Save the new password", (PasswordField, Given.Password), ("Password", NewPassword))).Error(PasswordField));
        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
    }
}
