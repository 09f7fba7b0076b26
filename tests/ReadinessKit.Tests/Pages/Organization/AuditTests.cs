using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed partial class AuditTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_sign_in_invitation_and_change_of_role_stands_in_the_log()
    {
        var organization = await Given.Organization(site);
        var ana = await Given.Person(site, organization, Roles.Administrator, "Ana Admin");
        var sam = await Given.Person(site, organization, Roles.Reader, "Sam Lee");
        var visitor = await Given.SignedIn(site, ana);
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Kim"), ("Roles", "HR"));
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/people/{sam.Id}"), "Save the roles", ("Roles", "HR"));
        await site.Visitor().Post("/sign-in", [new("Email", sam.Email!), new("Password", "not the password")]);

        var log = await visitor.Open($"/o/{organization.Slug}/audit");

        Assert.Equal(
            [
                "failed to sign in: Sam Lee", "changed: membership of Sam Lee", "added: invitation", "signed in with a password: Ana Admin",
                "added: membership of Sam Lee", "added: membership of Ana Admin", "added: the organization",
            ],
            log.Html.QuerySelectorAll("td[data-label=What]").Select(c => ShortId().Replace(c.TextContent, "")));
        Assert.Equal("Roles", log.Html.QuerySelectorAll("td[data-label=Fields]")[1].TextContent);
        Assert.Equal("Nov 21, 2026, 10:00 AM", log.Html.QuerySelector("td[data-label=When]")!.TextContent);
    }

    [Fact]
    public async Task It_speaks_of_things_by_their_names_and_leads_to_those_that_are_there()
    {
        using var own = new Site();
        var plan = await PlanOfAgency.Make(own);
        var visitor = await Given.SignedIn(own, plan.Organization, Roles.Administrator);
        var round = await GivenRound.Start(own, plan.Executive, plan.Organization.Slug);
        await plan.Change("motivation", ("Weeks", "3"));
        await round.Answers("Staff", "T", "T", "T", "F");
        await round.Close();

        var log = await visitor.Open($"/o/{plan.Organization.Slug}/audit");

        Assert.Contains("changed: round result ", log.Text);
        Assert.DoesNotContain("RoundCount ", log.Text);
        Assert.Equal(round.Address, log.Html.QuerySelectorAll("td[data-label=What] a").First(a => a.TextContent.StartsWith("round ", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Equal($"{plan.Address}/tasks/motivation", log.Link("task of the plan, motivation"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"{plan.Address}/tasks/motivation")).StatusCode);
    }

    [Fact]
    public async Task It_holds_no_names_no_e_mails_and_no_secrets()
    {
        var organization = await Given.Organization(site);
        var ana = await Given.Person(site, organization, Roles.Administrator, "Ana Admin", "ana.admin@example.org");
        var visitor = await Given.SignedIn(site, ana);
        await visitor.Press(await visitor.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Kim Secret"), ("Roles", "HR"));

        var stored = await site.Database(async db => string.Join('\n', (await db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).ToListAsync()).Select(e => $"{e.Action} {e.Subject} {e.Fields}")));

        Assert.DoesNotContain("Ana", stored);
        Assert.DoesNotContain("example.org", stored);
        Assert.DoesNotContain("Kim", stored);
    }

    [Fact]
    public async Task Another_organizations_lines_are_not_shown()
    {
        var (own, other) = (await Given.Organization(site, "Own"), await Given.Organization(site, "Other"));
        var visitor = await Given.SignedIn(site, own, Roles.Administrator);
        await Given.SignedIn(site, other, Roles.Administrator);

        var log = await visitor.Open($"/o/{own.Slug}/audit");

        Assert.DoesNotContain(other.Id.ToString(), log.Text);
        Assert.Equal(3, log.Html.QuerySelectorAll("td[data-label=What]").Length);
    }

    [Fact]
    public async Task A_long_log_is_turned_page_by_page()
    {
        var organization = await Given.Organization(site);
        var visitor = await Given.SignedIn(site, organization, Roles.Administrator);
        await site.Database(db =>
        {
            db.Enter(organization.Id);

            for (var i = 0; i < 120; i++)
            {
                db.Note("exported", $"Test {i}");
            }

            return db.SaveChangesAsync();
        });

        var first = await visitor.Open($"/o/{organization.Slug}/audit");
        var second = await visitor.Open(first.Link("Older"));

        Assert.Equal(100, first.Html.QuerySelectorAll("td[data-label=What]").Length);
        Assert.Equal(23, second.Html.QuerySelectorAll("td[data-label=What]").Length);
        Assert.False(second.HasLink("Older"));
    }

    [GeneratedRegex(" [0-9a-f]{8}$", RegexOptions.None, 1000)]
    private static partial Regex ShortId();
}
