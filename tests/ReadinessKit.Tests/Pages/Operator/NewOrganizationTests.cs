using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Operator;

public sealed class NewOrganizationTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_operator_adds_an_organization_and_sees_none_of_its_rows()
    {
        var visitor = await Given.SignedIn(site, await Given.Person(site, null, isOperator: true));

        var added = await visitor.Press(await visitor.Open("/operator/organizations/new"), "Add it and make the link",
            ("Organization.LegalName", "Harbor Recovery"), ("Organization.State", "OH"), ("Organization.EmployerKind", "Public"), ("Organization.TimeZone", "America/New_York"), ("For", "Lee of Harbor"));
        var lee = site.Visitor();
        var home = await lee.Press(await lee.Open(added.Html.GetElementById("link")!.GetAttribute("value")!), "Make the account and join",
            ("Name", "Lee Ortiz"), ("Email", "lee@example.org"), ("Password", "seventeen paper lanterns"));

        Assert.Equal("Harbor Recovery", home.Heading);
        Assert.Contains("Administrator", home.Text);
        Assert.Contains("Harbor Recovery", (await visitor.Open("/operator")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/o/harbor-recovery")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open("/o/harbor-recovery/people")).Status);
    }

    [Fact]
    public async Task Two_organizations_of_one_name_have_addresses_of_their_own()
    {
        var (first, second) = (await Given.Organization(site, "Same Name, Inc."), await Given.Organization(site, "Same Name Inc"));

        Assert.Equal("same-name-inc", first.Slug);
        Assert.Equal("same-name-inc-2", second.Slug);
    }

    [Fact]
    public async Task Organizations_of_one_name_that_are_added_at_once_are_all_there()
    {
        var visitor = await Given.SignedIn(site, await Given.Person(site, null, isOperator: true));
        var form = await visitor.Open("/operator/organizations/new");

        var added = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visitor.Press(form, "Add it and make the link",
            ("Organization.LegalName", "Twin Rivers"), ("Organization.State", "OH"), ("Organization.EmployerKind", "Public"), ("Organization.TimeZone", "America/New_York"), ("For", "Lee of Twin Rivers"))));

        Assert.All(added, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var slugs = await site.Database(db => db.Organizations.Where(o => o.LegalName == "Twin Rivers").Select(o => o.Slug).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["twin-rivers", "twin-rivers-2", "twin-rivers-3", "twin-rivers-4"], slugs.Order());
    }

    [Theory]
    [InlineData("/operator")]
    [InlineData("/operator/organizations/new")]
    public async Task Nobody_else_opens_the_operators_pages(string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Given.SignedIn(site, await Given.Organization(site), Roles.Anyone)).Open(address)).Status);
}
