using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Makes accounts and organizations; whoever calls saves, so that all of it is saved or nothing.</summary>
public sealed class NewAccount(AppDb db, IPasswordHasher<Person> hasher, ILookupNormalizer normalizer, TimeProvider clock)
{
    /// <summary>Adds a person whose e-mail nobody here has yet. Without a password they can't sign in.</summary>
    public Person Add(string name, string email, string? password, bool isOperator = false, bool isSample = false)
    {
        var person = new Person
        {
            Id = Guid.NewGuid(),
            Name = name,
            UserName = email,
            NormalizedUserName = normalizer.NormalizeName(email),
            Email = email,
            NormalizedEmail = normalizer.NormalizeEmail(email),
            SecurityStamp = Guid.NewGuid().ToString(),
            LockoutEnabled = true,
            IsOperator = isOperator,
            IsSample = isSample,
            CreatedAt = clock.GetUtcNow(),
        };
        person.PasswordHash = password is null ? null : hasher.HashPassword(person, password);
        db.People.Add(person);

        return person;
    }

    /// <summary>Gives somebody a random password, and returns it.</summary>
    public string GivePassword(Person person)
    {
        var password = FirstRun.NewCode();
        person.PasswordHash = hasher.HashPassword(person, password);

        return password;
    }

    /// <summary>Adds an organization and enters it.</summary>
    public async Task<Organization> Add(OrganizationProfile profile, CancellationToken cancel)
    {
        var slug = AccountForm.Slug(profile.LegalName!);
        var taken = await db.Organizations.Where(o => o.Slug.StartsWith(slug)).Select(o => o.Slug).ToListAsync(cancel);
        var free = Enumerable.Range(1, taken.Count + 1).Select(i => i == 1 ? slug : $"{slug}-{i}").First(s => !taken.Contains(s));

        var organization = profile.Create(free, clock.GetUtcNow());
        db.Enter(organization.Id);
        db.Organizations.Add(organization);

        return organization;
    }

    public Membership Join(Organization organization, Person person, Roles roles)
    {
        var membership = new Membership { OrganizationId = organization.Id, PersonId = person.Id, Roles = roles, JoinedAt = clock.GetUtcNow() };
        db.Memberships.Add(membership);

        return membership;
    }
}
