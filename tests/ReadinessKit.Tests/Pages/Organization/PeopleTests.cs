using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class PeopleTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Everybody_sees_who_belongs_here_but_only_administrators_see_e_mails_and_may_invite()
    {
        var organization = await Given.Organization(site);
        await Given.Person(site, organization, Roles.Administrator, "Ana Admin", "ana@example.org");
        var reader = await (await Given.SignedIn(site, organization)).Open($"/o/{organization.Slug}/people");

        Assert.Contains("Ana Admin", reader.Text);
        Assert.DoesNotContain("ana@example.org", reader.Text);
        Assert.False(reader.HasLink("Invite somebody"));

        var administrator = await (await Given.SignedIn(site, organization, Roles.Administrator)).Open($"/o/{organization.Slug}/people");

        Assert.Contains("ana@example.org", administrator.Text);
        Assert.True(administrator.HasLink("Invite somebody"));
    }

    [Fact]
    public async Task Whoever_may_not_hears_who_may_and_what_they_are_themselves()
    {
        var organization = await Given.Organization(site);
        await Given.Person(site, organization, Roles.Administrator, "Ana Admin");
        var panelist = await Given.SignedIn(site, organization, Roles.Panelist | Roles.HR);

        var refused = await panelist.Open($"/o/{organization.Slug}/audit");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("To read the audit log takes the role Administrator. In Riverbend Behavioral Health you are: HR, Panelist.", refused.Text);
        Assert.Contains("ask Ana Admin", refused.Text);
        Assert.Contains("This page is for whoever runs the installation.", (await panelist.Open("/operator")).Text);
    }

    [Theory]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.HR)]
    [InlineData(Roles.Executive)]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.Panelist)]
    [InlineData(Roles.PeerWorker)]
    [InlineData(Roles.Reader)]
    public async Task Each_role_opens_just_what_the_table_of_rights_gives_it(Roles role)
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, organization, role);
        var home = await visitor.Open($"/o/{organization.Slug}");

        foreach (var (page, right) in new[] { ("people/invite", Right.Invite), ("profile", Right.Profile), ("audit", Right.Audit), ("leave", Right.TakeAway) })
        {
            var screen = await visitor.Open($"/o/{organization.Slug}/{page}");
            Assert.Equal(right.IsFor(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, screen.Status);
        }

        Assert.Equal(Right.All.Select(r => r.IsFor(role) ? "Yes" : "No"), home.Html.QuerySelectorAll("main table .tag").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Roles_are_changed_any_number_at_once()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var sam = await Given.Person(site, organization, Roles.Reader, "Sam Lee");
        var address = $"/o/{organization.Slug}/people/{sam.Id}";

        var people = await administrator.Press(await administrator.Open(address), "Save the roles", ("Roles", "HR"));
        Assert.Equal("HR", people.Row("Sam Lee")[0]);

        var none = await administrator.Post(address, Hidden(await administrator.Open(address)));
        Assert.Equal("Choose at least one role", none.Error("Roles"));
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);

        var both = await administrator.Post(address, [.. Hidden(await administrator.Open(address)), new("Roles", "HR"), new("Roles", "Panelist"), new("Roles", "Nonsense")]);
        Assert.Equal("HR, Panelist", both.Row("Sam Lee")[0]);
    }

    [Fact]
    public async Task Two_administrators_changing_the_same_roles_lose_nothing()
    {
        var organization = await Given.Organization(site);
        var (first, second) = (await Given.SignedIn(site, organization, Roles.Administrator), await Given.SignedIn(site, organization, Roles.Administrator));
        var sam = await Given.Person(site, organization, Roles.Reader, "Sam Lee");
        var address = $"/o/{organization.Slug}/people/{sam.Id}";
        var (one, two) = (await first.Open(address), await second.Open(address));

        await first.Press(one, "Save the roles", ("Roles", "HR"));
        var conflict = await second.Press(two, "Save the roles", ("Roles", "Supervisor"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Somebody else saved HR meanwhile", conflict.Text);
        Assert.Equal("Supervisor", (await second.Press(conflict, "Save the roles")).Row("Sam Lee")[0]);
    }

    [Fact]
    public async Task The_last_administrator_neither_leaves_nor_gives_up_the_role()
    {
        var organization = await Given.Organization(site);
        var ana = await Given.Person(site, organization, Roles.Administrator, "Ana Admin");
        var visitor = await Given.SignedIn(site, ana);
        var address = $"/o/{organization.Slug}/people/{ana.Id}";

        Assert.Equal("They are the only administrator. Make somebody else one first", (await visitor.Press(await visitor.Open(address), "Save the roles", ("Roles", "HR"))).Error("Roles"));
        Assert.Equal("Ana Admin is the only administrator", (await visitor.Open(address + "/remove")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Post(address + "/remove", Hidden(await visitor.Open(address)))).Status);

        await Given.Person(site, organization, Roles.Administrator, "Bo Admin");
        var left = await visitor.Press(await visitor.Open(address + "/remove"), "Remove from the organization");

        Assert.Equal("You belong to no organization yet", left.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/o/{organization.Slug}")).StatusCode);
    }

    [Fact]
    public async Task Of_two_administrators_who_remove_each_other_at_once_one_stays()
    {
        var organization = await Given.Organization(site);
        var (ana, bo) = (await Given.Person(site, organization, Roles.Administrator, "Ana Admin"), await Given.Person(site, organization, Roles.Administrator, "Bo Admin"));
        var (one, other) = (await Given.SignedIn(site, ana), await Given.SignedIn(site, bo));
        string Remove(Guid id) => $"/o/{organization.Slug}/people/{id}/remove";
        var (ofBo, ofAna) = (await one.Open(Remove(bo.Id)), await other.Open(Remove(ana.Id)));

        var screens = await Task.WhenAll(one.Press(ofBo, "Remove from the organization"), other.Press(ofAna, "Remove from the organization"));

        Assert.All(screens, s => Assert.True((int)s.Status < 500, $"{s.Status}"));
        Assert.Single(await Members(organization));
    }

    [Fact]
    public async Task Somebody_who_was_removed_a_moment_ago_is_removed_again_without_an_error()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var sam = await Given.Person(site, organization, Roles.HR, "Sam Lee");
        var page = await administrator.Open($"/o/{organization.Slug}/people/{sam.Id}/remove");

        var screens = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => administrator.Press(page, "Remove from the organization")));

        Assert.All(screens, s => Assert.Contains(s.Status, new[] { HttpStatusCode.OK, HttpStatusCode.NotFound }));
        Assert.Single(await Members(organization));
    }

    [Fact]
    public async Task Somebody_who_is_removed_is_out_at_once()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var sam = await Given.Person(site, organization, Roles.HR, "Sam Lee");
        var visitor = await Given.SignedIn(site, sam);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/o/{organization.Slug}")).Status);

        await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people/{sam.Id}/remove"), "Remove from the organization");

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open($"/o/{organization.Slug}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/organizations")).Status);
    }

    [Fact]
    public async Task An_invitation_can_be_withdrawn()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var invited = await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Sam from finance"), ("Roles", "HR"));
        var link = invited.Html.GetElementById("link")!.GetAttribute("value")!;

        var people = await administrator.Open($"/o/{organization.Slug}/people");
        Assert.Contains("Sam from finance", people.Text);
        await administrator.Post(people.Html.QuerySelector("form[action$=withdraw]")!.GetAttribute("action")!, Hidden(people));

        Assert.Contains("None. An invitation is a link", (await administrator.Open($"/o/{organization.Slug}/people")).Text);
        var late = await site.Visitor().Open(link);
        Assert.Equal(HttpStatusCode.Gone, late.Status);
        Assert.Equal("This invitation can’t be used", late.Heading);
    }

    [Fact]
    public async Task A_link_is_shown_once_and_only_its_fingerprint_is_stored()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var invited = await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Sam"), ("Roles", "HR"));
        var key = invited.Html.GetElementById("link")!.GetAttribute("value")!.Split('/')[^1];

        Assert.Equal(43, key.Length);
        Assert.DoesNotContain(key, (await administrator.Open($"/o/{organization.Slug}/people")).Html.DocumentElement.OuterHtml);
        var stored = await site.Database(db =>
        {
            db.Enter(organization.Id);
            return db.Invitations.SingleAsync();
        });
        Assert.Equal(AccessKey.Hash(key), stored.KeyHash);
        Assert.DoesNotContain(key, site.Log.Text);
    }

    private Task<List<Membership>> Members(Web.Data.Organization organization) => site.Database(db =>
    {
        db.Enter(organization.Id);
        return db.Memberships.AsNoTracking().ToListAsync();
    });

    private static IEnumerable<KeyValuePair<string, string>> Hidden(Screen screen) =>
        new[] { "__RequestVerificationToken", "Version" }.Where(n => screen.Value(n) is not null).Select(n => KeyValuePair.Create(n, screen.Value(n)!));
}
