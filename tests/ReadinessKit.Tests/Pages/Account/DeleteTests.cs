using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Deleting an account, and whoever is still needed.</summary>
public sealed class DeleteTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword";

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

        Assert.Equal(400, (int)(await visitor.Press(page, "Delete my account", (PasswordField, "wrong"))).Status);
        Assert.Equal("/account/deleted", (await visitor.Press(page, "Delete my account", (PasswordField, Given.Password))).Address);

        Assert.StartsWith("/sign-in", (await second.Open("/account")).Address);
        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
        Assert.Equal(0, await site.Database(db => Task.FromResult(
            db.People.Count(p => p.Id == person.Id) + db.MembershipsOf(person.Id).Count() + db.Sessions.Count(s => s.PersonId == person.Id)
            + db.Passkeys.Count(p => p.UserId == person.Id) + db.PersonSecrets.Count(s => s.UserId == person.Id))));

        foreach (var organization in new[] { one, other })
        {
            Assert.Contains(await site.Log(organization), e => e.Action == "deleted their account" && e.PersonId == person.Id);
        }
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

    private async Task IsNeeded(Person person, string why)
    {
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/delete");
        Assert.Contains(why, page.Text);
        Assert.False(page.HasButton("Delete my account"));

        const string token = "__RequestVerificationToken";
        var fields = new Dictionary<string, string> { [token] = (await visitor.Open("/account/name")).Value(token)!, [PasswordField] = Given.Password };
        Assert.Equal(409, (int)(await visitor.Post("/account/delete", fields)).Status);
        Assert.Equal("/account", (await visitor.Open("/account")).Address);
    }
}
