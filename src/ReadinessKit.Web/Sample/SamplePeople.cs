using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>People in every role, and an open invitation. Their names are made up, and their addresses end in .example, which nobody can own (RFC 2606).</summary>
public sealed class SamplePeople : SamplePart
{
    // In small agencies many wear two hats.
    private static readonly Dictionary<Roles, Roles> SecondHats = new()
    {
        [Roles.HR] = Roles.Panelist,
        [Roles.Supervisor] = Roles.Panelist,
        [Roles.PeerWorker] = Roles.Panelist,
        [Roles.Executive] = Roles.Administrator,
    };

    public override IReadOnlyList<string> Brings =>
    [
        $"{SampleData.People} made-up people, two in each role, some with two roles. None of them can sign in.",
        "An open invitation, whose link nobody has.",
    ];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        // By organization, so that two who add its sample at once collide, and one of them adds nothing.
        var host = $"@{run.Organization.Slug}.example";
        var taken = new HashSet<string>();

        for (var i = 0; i < run.Size; i++)
        {
            // Everybody of a second round wears a second hat, if there is one.
            var role = RoleDescription.All[i % RoleDescription.All.Count].Role;
            var roles = i / RoleDescription.All.Count % 2 == 1 ? role | SecondHats.GetValueOrDefault(role) : role;
            var (first, last) = (run.Faker.Name.FirstName(), run.Faker.Name.LastName());
            var person = run.Accounts.Add($"{first} {last}", FreeEmail(first, last, host, taken), password: null, isSample: run.IsSample);
            var membership = new Membership
            {
                OrganizationId = run.Organization.Id,
                PersonId = person.Id,
                Person = person,
                Roles = roles,
                JoinedAt = run.Now.AddMinutes(-run.Faker.Random.Int(1, 400 * 24 * 60)),
            };
            run.Db.Memberships.Add(membership);
            run.People.Add(membership);
        }

        if (run.People.Any(m => m.Roles.HasFlag(Roles.Administrator)))
        {
            run.Db.Invitations.Add(new()
            {
                OrganizationId = run.Organization.Id,
                For = $"{run.Faker.Name.FirstName()} {run.Faker.Name.LastName()}, for the next interviews{(run.IsSample ? " (sample)" : "")}",
                Roles = Roles.Panelist,
                KeyHash = AccessKey.Hash(AccessKey.New()),
                InvitedById = run.Any(Roles.Administrator).Id,
                ExpiresAt = run.Now + Invitation.Lifetime,
            });
        }

        return Task.CompletedTask;
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        db.Invitations.RemoveRange(await db.Invitations.Where(i => people.Contains(i.InvitedById)).ToListAsync(cancel));
        db.Memberships.RemoveRange(await db.Memberships.Where(m => people.Contains(m.PersonId)).ToListAsync(cancel));
        db.People.RemoveRange(await db.People.Where(p => people.Contains(p.Id)).ToListAsync(cancel));
    }

    private static string FreeEmail(string first, string last, string host, HashSet<string> taken)
    {
        var name = $"{Letters(first)}.{Letters(last)}";
        var email = $"{name}{host}";

        for (var i = 2; !taken.Add(email); i++)
        {
            email = $"{name}{i}{host}";
        }

        return email;
    }

    private static string Letters(string name) => new([.. name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
