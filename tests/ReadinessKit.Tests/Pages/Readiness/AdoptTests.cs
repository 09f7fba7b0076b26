using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness;

/// <summary>An executive makes an anonymous result the organization's own.</summary>
public sealed class AdoptTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Answers_changes_and_dates_come_along_and_both_links_die()
    {
        var organization = await Given.Organization(site);
        var executive = await Given.SignedIn(site, organization, Roles.Executive);
        var made = await executive.Result("budget");
        var reader = site.Visitor();
        await reader.Open(Link(made, "read-link"));
        await executive.Press(await executive.Open(made.Address + "/plan"), "Save the plan", ("Tasks[place-ad].Owner", "Kim of HR"));
        await executive.Press(await executive.Open(made.Address), "Save", ("Start", "2027-01-04"));

        var own = await executive.Press(await executive.Open(made.Address), "Take it over");

        Assert.StartsWith($"/o/{organization.Slug}/readiness/timelines/", own.Address);
        Assert.Equal(made.Heading, own.Heading);
        Assert.Contains("Kim of HR", own.Text);
        Assert.Equal("2027-01-04", own.Value("Start"));
        Assert.Equal("Riverbend Behavioral Health", own.Value("Name"));
        Assert.Equal(HttpStatusCode.NotFound, (await reader.Get(made.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await executive.Get(made.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Open(Link(made, "edit-link"))).Status);
        Assert.True((await executive.Open($"/o/{organization.Slug}")).HasLink("Timeline of November 21, 2026"));
    }

    [Fact]
    public async Task The_organizations_result_does_not_expire()
    {
        using var own = new Site();
        var organization = await Given.Organization(own);
        var executive = await Given.Person(own, organization, Roles.Executive);
        var visitor = await Given.SignedIn(own, executive);
        var adopted = await visitor.Press(await visitor.Result(), "Take it over");

        own.Clock.Now = own.Clock.Now.AddMonths(20);
        await own.Database(db => Web.Site.ExpiredResults.Delete(db, own.Clock.Today, TestContext.Current.CancellationToken));

        Assert.Equal(adopted.Heading, (await (await Given.SignedIn(own, executive)).Open(adopted.Address)).Heading);
    }

    [Fact]
    public async Task Executives_change_the_plan_and_others_read_it()
    {
        var organization = await Given.Organization(site);
        var executive = await Given.SignedIn(site, organization, Roles.Executive);
        var own = await executive.Press(await executive.Result("budget"), "Take it over");
        var hr = await Given.SignedIn(site, organization, Roles.HR);

        var changed = await executive.Press(await executive.Open(own.Address + "/tasks/place-ad"), "Save the task", ("Owner", "Kim of HR"));
        var read = await hr.Open(own.Address);

        Assert.Contains("Kim of HR", changed.Text);
        Assert.Contains("Kim of HR", read.Text);
        Assert.False(read.HasLink("Add a task"));
        Assert.False(read.HasButton("Save"));
        Assert.Equal(HttpStatusCode.Forbidden, (await hr.Open(own.Address + "/tasks/new")).Status);
        Assert.Equal(HttpStatusCode.OK, (await hr.Get(own.Address + "/files/board-report.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Given.SignedIn(site, organization, Roles.Panelist)).Open(own.Address)).Status);
    }

    [Fact]
    public async Task A_reader_of_the_result_can_not_take_it_over_nor_an_executive_for_somebody_elses_organization()
    {
        var (own, other) = (await Given.Organization(site, "Own"), await Given.Organization(site, "Other"));
        var author = await Given.SignedIn(site, own, Roles.HR);
        var made = await author.Result();
        Assert.Contains("You are signed in, but are no executive", made.Text);

        var executive = await Given.SignedIn(site, own, Roles.Executive);
        await executive.Open(Link(made, "read-link"));
        var token = KeyValuePair.Create("__RequestVerificationToken", (await executive.Open("/account/sign-out")).Value("__RequestVerificationToken")!);
        Assert.Equal(HttpStatusCode.NotFound, (await executive.Post(made.Address + "/adopt", [token, new("Organization", own.Slug)])).Status);

        await executive.Open(Link(made, "edit-link"));
        Assert.Equal(HttpStatusCode.NotFound, (await executive.Post(made.Address + "/adopt", [token, new("Organization", other.Slug)])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await executive.Post(made.Address + "/adopt", [new("Organization", own.Slug)])).Status);
        Assert.Equal(1, await site.Database(db => db.Results.CountAsync(r => made.Address.EndsWith(r.Id))));
    }

    [Fact]
    public async Task Strangers_are_led_to_sign_in_and_back()
    {
        var made = await site.Visitor().Result();

        Assert.Equal($"/sign-in?to={made.Address}%23adopt", made.Link("Sign in to take it over"));
    }

    private static string Link(Screen screen, string id) => screen.Html.GetElementById(id)!.GetAttribute("value")!;
}
