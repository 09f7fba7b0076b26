using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Sample;

// Without the folder's name, which would hide Support.Sample from all other tests.
namespace ReadinessKit.Tests;

public sealed class SampleDataTests
{
    [Fact]
    public async Task The_same_seed_gives_the_same_organization_and_another_seed_another_one()
    {
        using var first = new Site();
        using var second = new Site();

        var made = await Made(first, seed: 7);

        Assert.Equal(made, await Made(second, seed: 7));
        Assert.NotEqual(made, await Made(second, seed: 8));
    }

    [Fact]
    public async Task There_are_two_people_or_more_in_every_role_and_some_have_two()
    {
        using var site = new Site();

        var people = (await Run(site, seed: 7)).People;

        Assert.All(RoleDescription.All, role => Assert.True(people.Count(m => m.Roles.HasFlag(role.Role)) >= 2, role.Name));
        Assert.Contains(people, m => m.Roles == (Roles.HR | Roles.Panelist));
        Assert.All(people, m => Assert.InRange(m.JoinedAt, site.Clock.Now.AddDays(-400), site.Clock.Now));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_is_made_up_would_pass_the_sites_own_forms_and_is_nobodys(int seed)
    {
        using var site = new Site();

        var run = await Run(site, seed);

        Assert.Empty(OrganizationProfile.Of(run.Organization).Check());
        Assert.All(run.People, m =>
        {
            Assert.Null(AccountForm.ReadName(m.Person!.Name).Error);
            Assert.Null(AccountForm.ReadEmail(m.Person.Email).Error);
            Assert.EndsWith(".example", m.Person.Email);
            Assert.Null(m.Person.PasswordHash);
        });
    }

    [Fact]
    public async Task It_fills_as_many_organizations_with_as_many_people_as_are_asked_for()
    {
        using var site = new Site();

        await site.Scoped<SampleData, bool>(async (sample, _) =>
        {
            await sample.Fill(seed: 1, organizations: 3, people: 60, TestContext.Current.CancellationToken);
            return true;
        });

        Assert.Equal(
            await site.Database(db => db.RoundAnswers.IgnoreQueryFilters([Ownership.Filter]).CountAsync()),
            await site.Database(db => db.RoundCounts.IgnoreQueryFilters([Ownership.Filter]).Where(c => c.Tallies == null && c.Revision > 0).SumAsync(c => c.Answered)));
        Assert.Equal(
            (3, 180, 180, 3),
            await site.Database(async db => (
                await db.Organizations.CountAsync(),
                await db.People.Select(p => p.Email).Distinct().CountAsync(),
                await db.Memberships.IgnoreQueryFilters([Ownership.Filter]).CountAsync(),
                await db.Invitations.IgnoreQueryFilters([Ownership.Filter]).CountAsync())));
    }

    private static async Task<string> Made(Site site, int seed)
    {
        var run = await Run(site, seed);

        return string.Join('\n', run.People.Select(m => $"{m.Person!.Name} {m.Person.Email} {m.Roles} {m.JoinedAt:O}").Prepend($"{run.Organization.LegalName} {run.Organization.State} {run.Organization.Employees}"));
    }

    private static Task<SampleRun> Run(Site site, int seed) => site.Scoped<SampleData, SampleRun>(async (sample, db) =>
    {
        var run = await sample.AddOrganization(seed, SampleData.People, TestContext.Current.CancellationToken);
        await db.SaveChangesAsync();
        return run;
    });
}
