using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>What a test starts from.</summary>
public static class Given
{
    public static readonly string[] Statements =
        ["backers", "supervisors", "budget", "neighbors", "peer-run", "values", "events", "training", "learned", "advisory"];

    /// <summary>Everybody's password, as long as a test names no other.</summary>
    public const string Password = "otters juggle seven pebbles";

    private static int _people;

    /// <summary>The fields of a quiz in which only the named statements are false.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Answers(params string[] notTrue) =>
        Statements.Select(s => KeyValuePair.Create($"Answers[{s}]", notTrue.Contains(s) ? "false" : "true"));

    /// <summary>Somebody answered the quiz, and sees the result.</summary>
    public static Task<Screen> Result(this Visitor visitor, params string[] notTrue) =>
        visitor.Post("/readiness/quiz", Answers(notTrue));

    /// <summary>An organization that nobody belongs to yet.</summary>
    public static Task<Organization> Organization(Site site, string legalName = "Riverbend Behavioral Health", bool requiresSecondFactor = false) =>
        site.Accounts(async (accounts, db) =>
        {
            var profile = new OrganizationProfile { LegalName = legalName, State = "MA", EmployerKind = "Private", TimeZone = "America/New_York", RequiresSecondFactor = requiresSecondFactor };
            var organization = await accounts.Add(profile, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
            return organization;
        });

    /// <summary>Somebody with an account, who belongs to an organization in the given roles, or to none.</summary>
    public static Task<Person> Person(Site site, Organization? organization, Roles roles = Roles.Reader, string name = "Dana Reyes", string? email = null, bool isOperator = false) =>
        site.Accounts(async (accounts, db) =>
        {
            var person = accounts.Add(name, email ?? $"somebody{Interlocked.Increment(ref _people)}@example.org", Password, isOperator);

            if (organization is not null)
            {
                db.Enter(organization.Id);
                accounts.Join(organization, person, roles);
            }

            await db.SaveChangesAsync();
            return person;
        });

    /// <summary>Somebody who has an account joins one more organization.</summary>
    public static Task Joined(Site site, Person person, Organization organization, Roles roles) =>
        site.Accounts(async (accounts, db) =>
        {
            db.Enter(organization.Id);
            accounts.Join(organization, person, roles);
            return await db.SaveChangesAsync();
        });

    /// <summary>An invitation, as the address that its link opens.</summary>
    public static Task<string> Invitation(Site site, Organization organization, Roles roles = Roles.Reader) =>
        site.Accounts(async (_, db) =>
        {
            var key = AccessKey.New();
            db.Enter(organization.Id);
            db.Invitations.Add(new()
            {
                OrganizationId = organization.Id,
                For = "Sam from finance",
                Roles = roles,
                KeyHash = AccessKey.Hash(key),
                InvitedById = Guid.NewGuid(),
                ExpiresAt = site.Clock.Now + Web.Data.Invitation.Lifetime,
            });
            await db.SaveChangesAsync();
            return $"/invitations/{key}";
        });

    /// <summary>A reset link for somebody, as the address that it opens.</summary>
    public static Task<string> ResetLink(Site site, Person person, bool removesSecondFactor = false) =>
        site.Accounts(async (_, db) =>
        {
            var (link, key) = Web.Data.ResetLink.For(person.Id, removesSecondFactor, site.Clock.Now);
            db.ResetLinks.Add(link);
            await db.SaveChangesAsync();
            return $"/resets/{key}";
        });

    /// <summary>A passkey of somebody, which nobody can sign in with.</summary>
    public static async Task Passkey(Site site, Person person, string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var passkey = new UserPasskeyInfo(RandomNumberGenerator.GetBytes(16), [], site.Clock.Now, 0, [], true, false, false, [], []) { Name = name };
        await scope.ServiceProvider.GetRequiredService<PersonStore>().AddOrUpdatePasskeyAsync(person, passkey, TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody sets up an authenticator app, in the browser in which they are signed in.</summary>
    public static async Task<AuthenticatorApp> AuthenticatorApp(Site site, Visitor visitor)
    {
        var page = await visitor.Open("/account/authenticator");
        var app = new AuthenticatorApp(page.Value("Key")!, site.Clock);
        var on = await visitor.Press(page, "Turn the second step on", ("CurrentPassword", Password), ("Code", app.Code));
        Assert.Equal("Your second step is on", on.Heading);

        return app with { RecoveryCodes = on.Html.QuerySelector("#codes")!.TextContent.Split('\n') };
    }

    /// <summary>A browser in which somebody has signed in with their password.</summary>
    public static async Task<Visitor> SignedIn(Site site, Person person)
    {
        var visitor = site.Visitor();
        Assert.Equal(200, (int)(await visitor.SignIn(person.Email!)).Status);
        return visitor;
    }

    /// <summary>The same for somebody new, with whom it does not matter who they are.</summary>
    public static async Task<Visitor> SignedIn(Site site, Organization? organization, Roles roles = Roles.Reader) =>
        await SignedIn(site, await Person(site, organization, roles));

    /// <summary>A copy of the shipped content, for a test to change.</summary>
    public static string CopyOfContent()
    {
        var copy = Directory.CreateTempSubdirectory("readinesskit-content-").FullName;

        foreach (var file in Directory.EnumerateFiles(Repository.File("content"), "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.File("content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static async Task<T> Accounts<T>(this Site site, Func<NewAccount, AppDb, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<NewAccount>(), scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}
