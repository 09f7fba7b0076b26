using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Pay;

/// <summary>What anybody reads about pay, and how an organization comes to its worksheets.</summary>
public sealed class PayTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Anybody_reads_what_a_rate_tells_people_and_finds_both_tools()
    {
        var page = await _site.Visitor().Open("/pay");

        Assert.Equal((HttpStatusCode.OK, "A rate says what the work is worth"), (page.Status, page.Heading));
        Assert.Equal(["The lowest pay here", "Below entry-level direct support", "The same as entry-level direct support", "Above entry-level direct support"], page.Html.QuerySelectorAll(".positions h3").Select(h => h.TextContent));
        Assert.Contains("Land where you want to stay", page.Text);
        Assert.Contains("Source: Provider’s Handbook", page.Text);
        Assert.True(page.HasLink("Part time and benefits, for employers") && page.HasLink("My work and my benefits"));
        Assert.Equal("true", page.Html.QuerySelector("header nav a[href='/pay']")!.GetAttribute("aria-current"));
        Assert.DoesNotContain("Pay worksheets of", page.Text);
    }

    [Fact]
    public async Task Hr_finds_the_worksheets_there_and_on_the_page_of_the_organization_and_others_do_not()
    {
        var pay = await PayOfAgency.Make(_site);

        Assert.True((await pay.Hr.Open("/pay")).HasLink($"Pay worksheets of {pay.Organization.LegalName}"));
        Assert.Equal(pay.Address, (await pay.Hr.Open($"/o/{pay.Organization.Slug}")).Link("Peer specialist"));

        var worker = await Given.SignedIn(_site, pay.Organization, Roles.PeerWorker);
        Assert.DoesNotContain("Pay worksheets of", (await worker.Open("/pay")).Text);
        Assert.Null((await worker.Open($"/o/{pay.Organization.Slug}")).Html.QuerySelector("#pay"));
    }

    [Fact]
    public async Task The_list_says_the_role_the_chosen_range_and_who_changed_it()
    {
        var pay = await PayOfAgency.Make(_site);

        var list = await pay.Hr.Open($"/o/{pay.Organization.Slug}/pay");

        Assert.Equal("$20.89 to $26.11 an hour", list.Row("Peer specialist")[0]);
        Assert.EndsWith("by Robin Hale", list.Row("Peer specialist")[1]);
    }

    [Fact]
    public async Task A_worksheet_begins_with_a_description_or_with_a_role_alone()
    {
        var job = await JobOfAgency.Make(_site);
        var form = await job.Hr.Open($"/o/{job.Organization.Slug}/pay/new?job={job.Id}");

        var begun = await job.Hr.Press(form, "Begin");
        Assert.Equal("Own rates", begun.Heading);
        var row = await job.Rows(db => Task.FromResult(db.PayWorksheets.Single()));
        Assert.Equal((job.Id, (await job.Row()).Title), (row.JobId!.Value, row.Role));

        var nothing = await job.Hr.Press(form, "Begin", ("Job", ""));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter the role, such as Peer specialist, drop-in center"), (nothing.Status, nothing.Error("Role")));
        var foreign = await job.Hr.Press(form, "Begin", ("Job", Guid.NewGuid().ToString()), ("Role", "Warm line"));
        Assert.Equal((HttpStatusCode.BadRequest, "Choose one of the descriptions, or none", "Warm line"), (foreign.Status, foreign.Error("Job"), foreign.Value("Role")));

        await job.Hr.Press(form, "Begin", ("Job", ""), ("Role", "Warm line"));
        Assert.Equal(["Warm line"], await job.Rows(db => Task.FromResult(db.PayWorksheets.Where(p => p.JobId == null).Select(p => p.Role).ToList())));
    }

    [Theory]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.PeerWorker)]
    [InlineData(Roles.Panelist)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Reader)]
    public async Task Who_is_neither_hr_nor_an_executive_sees_no_rate(Roles role)
    {
        var pay = await PayOfAgency.Make(_site);
        var visitor = await Given.SignedIn(_site, pay.Organization, role);

        foreach (var below in new[] { "", "/own", "/nearby", "/public", "/floors", "/scenarios", "/steps" })
        {
            var page = await visitor.Open(pay.Address + below);
            Assert.Equal(HttpStatusCode.Forbidden, page.Status);
            Assert.DoesNotContain("17.50", page.Html.DocumentElement.OuterHtml);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Open($"/o/{pay.Organization.Slug}/pay")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Open($"/o/{pay.Organization.Slug}/pay/new")).Status);
    }

    [Fact]
    public async Task The_worksheet_of_another_organization_is_not_there()
    {
        var (pay, other) = (await PayOfAgency.Make(_site), await Given.Organization(_site, "Elsewhere"));
        var elsewhere = await Given.SignedIn(_site, other, Roles.HR);

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open($"/o/elsewhere/pay/{pay.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open($"/o/elsewhere/pay/{pay.Id}/own")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open(pay.Address)).Status);
    }

    [Fact]
    public async Task What_is_put_away_stays_to_be_read_and_nobody_changes_it()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Open("/own");
        await pay.Hr.Press(await pay.Open(), "Put it away");

        Assert.Equal(HttpStatusCode.Forbidden, (await pay.Hr.Press(form, "Save")).Status);
        var away = await pay.Open("/own");
        Assert.False(away.HasButton("Save"));
        Assert.Contains("Direct support: $17.50 to $19.50 an hour. Entry-level direct support", away.Text);
        Assert.Contains("Put away (1)", (await pay.Hr.Open($"/o/{pay.Organization.Slug}/pay")).Text);

        await pay.Hr.Press(await pay.Open(), "Bring it back");
        Assert.True((await pay.Open("/own")).HasButton("Save"));
    }

    [Fact]
    public async Task The_audit_log_says_that_it_was_changed_and_names_no_rate()
    {
        var pay = await PayOfAgency.Make(_site);
        await pay.Hr.Press(await pay.Open("/own"), "Save", ("Lines[0].From", "17.77"));

        var log = (await (await Given.SignedIn(_site, pay.Organization, Roles.Administrator)).Open($"/o/{pay.Organization.Slug}/audit")).Html.DocumentElement.OuterHtml;

        Assert.Contains($"pay worksheet {pay.Id.ToString()[..8]}", log);
        Assert.DoesNotContain("17.77", log);
        Assert.DoesNotContain("Direct support", log);
    }

    [Fact]
    public async Task An_organization_with_a_worksheet_for_a_description_can_be_deleted()
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, job: job);

        await _site.Database(async db =>
        {
            db.Enter(pay.Organization.Id);
            db.Remove(await db.Organizations.FindAsync(pay.Organization.Id) ?? throw new InvalidOperationException());
            return await db.SaveChangesAsync();
        });

        Assert.Empty(await pay.Rows(db => Task.FromResult(db.PayWorksheets.ToList())));
    }

    [Fact]
    public async Task When_the_sample_goes_a_worksheet_of_ones_own_for_its_description_stays()
    {
        var organization = await Given.Organization(_site);
        var both = await Given.SignedIn(_site, organization, Roles.Administrator | Roles.HR);
        await both.Press(await both.Open($"/o/{organization.Slug}/sample"), "Add the sample");
        var form = await both.Open($"/o/{organization.Slug}/pay/new");
        var job = form.Html.QuerySelectorAll("#Job option")[^1].GetAttribute("value")!;
        await both.Press(form, "Begin", ("Job", job), ("Role", "Ours"));

        var after = await both.Press(await both.Open($"/o/{organization.Slug}/sample"), "Remove the sample");

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal(["Ours"], (await both.Open($"/o/{organization.Slug}/pay")).Html.QuerySelectorAll("tbody th").Select(t => t.TextContent));
    }

    public void Dispose() => _site.Dispose();
}
