using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Invitations: each lets one person in, once, for two weeks.</summary>
public sealed class JoinTests(Site site) : IClassFixture<Site>
{
    private const string MakeAccount = "Make the account and join";

    private static int _people;

    [Fact]
    public async Task Somebody_new_makes_an_account_and_is_in()
    {
        var organization = await Given.Organization(site);
        var visitor = site.Visitor();
        var page = await visitor.Open(await Given.Invitation(site, organization, Roles.HR | Roles.Panelist));
        Assert.Equal("/join", page.Address);
        Assert.Contains("HR, Panelist", page.Text);

        var arrived = await visitor.Press(page, MakeAccount, Somebody());

        Assert.Equal($"/o/{organization.Slug}", arrived.Address);
        Assert.Contains("HR, Panelist", arrived.Text);
    }

    [Fact]
    public async Task Somebody_with_an_account_joins_with_it_and_keeps_their_other_roles()
    {
        var (one, other) = (await Given.Organization(site), await Given.Organization(site));
        var person = await Given.Person(site, one, Roles.Reader);
        var visitor = await Given.SignedIn(site, person);

        await Join(visitor, await Given.Invitation(site, other, Roles.HR), person);
        await Join(visitor, await Given.Invitation(site, one, Roles.Panelist), person);

        var roles = await site.Database(db => Task.FromResult(db.MembershipsOf(person.Id).ToDictionary(m => m.OrganizationId, m => m.Roles)));
        Assert.Equal(Roles.HR, roles[other.Id]);
        Assert.Equal(Roles.Reader | Roles.Panelist, roles[one.Id]);
    }

    [Fact]
    public async Task An_invitation_works_once()
    {
        var link = await Given.Invitation(site, await Given.Organization(site));
        var first = site.Visitor();
        Assert.Equal(200, (int)(await first.Press(await first.Open(link), MakeAccount, Somebody())).Status);

        await CanNotBeUsed(link);
    }

    [Fact]
    public async Task An_invitation_ends_after_two_weeks()
    {
        var link = await Given.Invitation(site, await Given.Organization(site));
        site.Clock.Now += Invitation.Lifetime - TimeSpan.FromSeconds(1);
        Assert.Equal(200, (int)(await site.Visitor().Open(link)).Status);

        site.Clock.Now += TimeSpan.FromSeconds(1);
        await CanNotBeUsed(link);
    }

    [Fact]
    public async Task An_invitation_that_was_withdrawn_opens_nothing_even_where_it_is_open_already()
    {
        var organization = await Given.Organization(site);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var link = await Given.Invitation(site, organization);
        var visitor = site.Visitor();
        var page = await visitor.Open(link);

        await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people"), "Withdraw the invitation for Sam from finance");

        Assert.Equal(410, (int)(await visitor.Press(page, MakeAccount, Somebody())).Status);
        await CanNotBeUsed(link);
    }

    [Fact]
    public async Task Of_two_people_with_one_link_at_once_one_gets_in()
    {
        var organization = await Given.Organization(site);
        var link = await Given.Invitation(site, organization);
        var visitors = Enumerable.Range(0, 4).Select(_ => site.Visitor()).ToArray();
        var pages = await Task.WhenAll(visitors.Select(v => v.Open(link)));

        var answers = await Task.WhenAll(visitors.Zip(pages, (v, p) => v.Press(p, MakeAccount, Somebody())));

        Assert.Equal([200, 410, 410, 410], answers.Select(a => (int)a.Status).Order());
        Assert.Equal(1, await site.Database(db =>
        {
            db.Enter(organization.Id);
            return Task.FromResult(db.Memberships.Count());
        }));
    }

    [Fact]
    public async Task A_link_that_was_made_up_opens_nothing() => await CanNotBeUsed("/invitations/" + AccessKey.New());

    private static async Task Join(Visitor visitor, string link, Person person) =>
        await visitor.Press(await visitor.Open(link), $"Join as {person.Name}");

    private static (string, string?)[] Somebody() =>
        [("Name", "Sam Okafor"), ("Email", $"joins{Interlocked.Increment(ref _people)}@example.org"), ("Password", Given.Password)];

    private async Task CanNotBeUsed(string link)
    {
        var screen = await site.Visitor().Open(link);
        Assert.Equal(410, (int)screen.Status);
        Assert.Equal("This invitation can’t be used", screen.Heading);
    }
}
