using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

public static partial class Given
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "otters juggle seven pebbles";

    private static int _people;

    /// <summary>An organization that nobody belongs to yet.</summary>
    public static Task<Organization> Organization(Site site, string legalName = "Riverbend Behavioral Health") =>
        site.Scoped<NewAccount, Organization>(async (accounts, db) =>
        {
            var organization = await accounts.Add(new OrganizationProfile { LegalName = legalName, State = "MA", EmployerKind = "Private", TimeZone = "America/New_York" }, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
            return organization;
        });

    /// <summary>Somebody with an account, who belongs to an organization in the given roles, or to none.</summary>
    public static Task<Person> Person(Site site, Organization? organization, Roles roles = Roles.Reader, string name = "Dana Reyes") =>
        site.Scoped<NewAccount, Person>(async (accounts, db) =>
        {
            var person = accounts.Add(name, $"somebody{Interlocked.Increment(ref _people)}@example.org", Password);

            if (organization is not null)
            {
                db.Enter(organization.Id);
                accounts.Join(organization, person, roles);
            }

            await db.SaveChangesAsync();
            return person;
        });

    /// <summary>A browser in which somebody new has signed in.</summary>
    public static async Task<Visitor> SignedIn(Site site, Organization? organization, Roles roles = Roles.Reader)
    {
        var visitor = site.Visitor();
        var screen = await visitor.SignIn((await Person(site, organization, roles)).Email!, Password);
        Assert.Equal(200, (int)screen.Status);
        return visitor;
    }
}

public static class SignInOfVisitor
{
    /// <summary>Types an e-mail and a password into the sign-in page.</summary>
    public static async Task<Screen> SignIn(this Visitor visitor, string email, string password) =>
        await visitor.Press(await visitor.Open("/sign-in"), "Sign in", ("Email", email), ("Password", password));
}
