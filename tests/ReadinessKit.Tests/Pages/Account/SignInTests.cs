using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Who gets in with an e-mail and a password, and who does not learn why not.</summary>
public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_belongs_to_one_organization_arrives_there()
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR);

        var screen = await site.Visitor().SignIn(person.Email!);

        Assert.Equal($"/o/{organization.Slug}", screen.Address);
        Assert.Equal(organization.LegalName, screen.Heading);
    }
}
