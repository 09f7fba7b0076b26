using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a test starts from, as rows of the shared site's database: pages would take longer to make them.</summary>
public static class Given
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "otters juggle seven pebbles";

    /// <summary>The agency that all screens share.</summary>
    public static async Task<Agency> Agency() => await (await Fixture()).Agency;

    /// <summary>Somebody with an account, who belongs nowhere yet.</summary>
    public static Task<Person> APerson(string name) => With(services => Task.FromResult(NewPerson(services, name)));

    /// <summary>The only administrator of an organization, and where it is.</summary>
    public static Task<(Person Administrator, string Address)> AnOrganization(string legalName) => With(async services =>
    {
        var accounts = services.GetRequiredService<NewAccount>();
        var organization = await accounts.Add(Support.Agency.Profile(legalName), CancellationToken.None);
        var administrator = NewPerson(services, "Robin Reyes");
        accounts.Join(organization, administrator, Roles.Administrator);

        return (administrator, $"/o/{organization.Slug}");
    });

    /// <summary>Somebody new in an organization.</summary>
    public static Task<Person> AColleague(string address, Roles roles) => With(async services =>
    {
        var db = services.GetRequiredService<AppDb>();
        var organization = await db.Organizations.SingleAsync(o => "/o/" + o.Slug == address);
        var person = NewPerson(services, "Casey Okafor");
        db.Enter(organization.Id);
        services.GetRequiredService<NewAccount>().Join(organization, person, roles);

        return person;
    });

    /// <summary>A job description in an organization of its own, somebody of HR who wrote it, and where both are.</summary>
    public static Task<(Person Hr, string Organization, string Address)> AJobDescription() => With(async services =>
    {
        var (db, accounts) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<NewAccount>());
        var organization = await accounts.Add(Support.Agency.Profile($"Willow Creek {Guid.NewGuid():N}"), CancellationToken.None);
        var hr = NewPerson(services, "Kim Lee");
        db.Enter(organization.Id);
        accounts.Join(organization, hr, Roles.HR);
        var template = services.GetRequiredService<SiteContent>().Jobs.Templates[0];
        var (job, first) = OrganizationJob.Begin(organization.Id, template.Begin() with { Unplaced = ["We began in 1984."] }, hr.Id, DateTimeOffset.UtcNow);
        db.AddRange(job, first);

        return (hr, $"/o/{organization.Slug}", $"/o/{organization.Slug}/jobs/{job.Id}");
    });

    /// <summary>Somebody with an account, and an authenticator app that nobody has.</summary>
    public static Task<Person> APersonWithASecondStep() => With(async services =>
    {
        var person = NewPerson(services, "Dana Reyes");
        var store = services.GetRequiredService<PersonStore>();
        await store.SetAuthenticatorKeyAsync(person, AuthenticatorKey.New().Letters, CancellationToken.None);
        await store.NewCodes(person, CancellationToken.None);
        person.TwoFactorEnabled = true;

        return person;
    });

    /// <summary>Somebody with an account, and a passkey that nobody can sign in with.</summary>
    public static async Task<Person> APersonWithAPasskey()
    {
        var person = await APerson("Dana Reyes");
        await With(async services =>
        {
            var passkey = new UserPasskeyInfo(Guid.NewGuid().ToByteArray(), [], DateTimeOffset.UtcNow, 0, [], true, false, false, [], []) { Name = "The laptop in the office" };
            await services.GetRequiredService<PersonStore>().AddOrUpdatePasskeyAsync(person, passkey, CancellationToken.None);
            return passkey;
        });

        return person;
    }

    private static Person NewPerson(IServiceProvider services, string name) =>
        services.GetRequiredService<NewAccount>().Add(name, $"{Guid.NewGuid():N}@example.org", Password);

    private static async Task<T> With<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = (await Fixture()).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var made = await work(scope.ServiceProvider);
        await db.SaveChangesAsync();

        return made;
    }

    private static async Task<BrowserFixture> Fixture() => (await TestContext.Current.GetFixture<BrowserFixture>())!;
}
