using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.House;

public sealed class EachOrganizationTests
{
    [Fact]
    public async Task What_fails_in_one_organization_is_logged_and_keeps_no_other_waiting()
    {
        await using var site = new Support.Site();
        var (first, second) = (await Given.Organization(site, "Riverbend"), await Given.Organization(site, "Maple Street"));
        var done = new List<string>();

        await site.Services.GetRequiredService<EachOrganization>().Do(
            async db => await db.Organizations.OrderBy(o => o.LegalName == first.LegalName ? 0 : 1).Select(o => o.Id).ToListAsync(),
            (_, db, organization) =>
            {
                Assert.Equal(organization.Id, db.OrganizationId);
                done.Add(organization.Id == first.Id ? throw new InvalidOperationException("The plan can't be read.") : organization.LegalName);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        Assert.Equal([second.LegalName], done);
        Assert.Contains($"Error: Something that is due could not be done in the organization {first.Id}", site.Log.Text);
        Assert.Contains("The plan can't be read.", site.Log.Text);
    }

    [Fact]
    public async Task An_organization_that_was_deleted_meanwhile_is_passed_over()
    {
        await using var site = new Support.Site();
        var organization = await Given.Organization(site);
        var done = new List<Guid>();

        await site.Services.GetRequiredService<EachOrganization>().Do(
            _ => Task.FromResult<IReadOnlyList<Guid>>([Guid.NewGuid(), organization.Id]),
            (_, _, of) =>
            {
                done.Add(of.Id);
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken);

        Assert.Equal([organization.Id], done);
    }
}
