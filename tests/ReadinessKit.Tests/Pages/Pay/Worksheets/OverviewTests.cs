using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using static ReadinessKit.Tests.Support.SamplePayWorksheet;

namespace ReadinessKit.Tests.Pages.Pay.Worksheets;

/// <summary>The page that goes to the budget meeting: picture, arithmetic, what it tells people, checks, and the way into the description.</summary>
public sealed class OverviewTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task It_shows_the_range_with_its_arithmetic_a_sentence_and_a_table()
    {
        var page = await (await PayOfAgency.Make(_site)).Open();

        Assert.Equal("What should this role earn?", page.Heading);
        Assert.Equal("Midpoint $23.50 = median of 3 published ranges $21.40 + certification $1.10 + group facilitation $1.00", page.Html.QuerySelector(".formula")!.TextContent);
        Assert.Equal("First range goes from $20.89 to $26.11 an hour. Entry-level direct support here earns $17.50 to $19.50. Peer roles nearby are published at $18.00 to $26.00.", page.Html.QuerySelector(".rates figcaption")!.TextContent);
        Assert.Equal(7, page.Html.QuerySelectorAll(".rates .row rect").Length);
        Assert.Equal("true", page.Html.QuerySelector(".rates .picture")!.GetAttribute("aria-hidden"));
        Assert.Equal(["$20.89 to $26.11", "$23.50"], page.Html.QuerySelectorAll(".rates tbody tr").Single(r => r.TextContent.Contains("First range")).QuerySelectorAll("td").Select(t => t.TextContent));
        Assert.Contains("Above entry-level direct support", page.Html.QuerySelector("#position")!.TextContent);
    }

    [Fact]
    public async Task It_holds_the_range_against_wages_the_law_and_people_in_the_role()
    {
        var page = await (await PayOfAgency.Make(_site, Of() with { Floors = new() { State = 21, MinimumSource = "dol.gov", Living = 22.1m, LivingSource = "MIT" } })).Open();

        var checks = page.Html.QuerySelector("#checks")!;
        Assert.Contains("The range starts $0.11 below it. Nobody may be paid that little", checks.QuerySelector("li.stop")!.TextContent);
        Assert.Contains("$1.21 below what it takes to live here", checks.TextContent);
        Assert.Contains("Somebody new would start at $20.89", checks.TextContent);
        var inRole = page.Html.QuerySelector("#in-role")!.TextContent;
        Assert.Contains("3 people at $18.00: below the minimum of $20.89. To bring them to it costs $18,033.60 a year in wages.", inRole);
        Assert.Contains("77%", inRole);
        Assert.Contains("$22.98 to $28.72", page.Html.QuerySelector("#steps")!.TextContent);
        Assert.Equal(6, page.Html.QuerySelectorAll("#judgment li").Length);
    }

    [Fact]
    public async Task An_empty_worksheet_says_where_to_begin()
    {
        var page = await (await PayOfAgency.Make(_site, new() { Role = "Bridger" })).Open();

        Assert.Contains("Begin with what you know", page.Text);
        Assert.EndsWith("/own", page.Link("Go on: own rates"));
        Assert.Equal(8, page.Html.QuerySelectorAll("#to-do li").Length);
        Assert.Null(page.Html.QuerySelector("#checks"));
    }

    [Fact]
    public async Task In_a_bargaining_unit_the_union_comes_first()
    {
        Assert.Contains("Talk with the union first", (await (await PayOfAgency.Make(_site, Of() with { IsInBargainingUnit = true })).Open()).Html.QuerySelector("#union")!.TextContent);
        Assert.Null((await (await PayOfAgency.Make(_site)).Open()).Html.QuerySelector("#union"));
    }

    [Fact]
    public async Task Part_time_leads_to_the_tool_with_the_midpoint_and_names_nobody()
    {
        var page = await (await PayOfAgency.Make(_site)).Open();

        Assert.Contains("30 hours a week at $23.50 are $3,055.00 in an average month.", page.Text);
        Assert.Equal("/pay/part-time?rate=23.50&hours=30", page.Link("Try other hours"));
    }

    [Theory]
    [InlineData("cents", 20.89, 26.11)]
    [InlineData("quarters", 20.75, 26.25)]
    [InlineData("anything", 20.89, 26.11)]
    public async Task The_chosen_range_goes_into_the_description_as_a_new_version(string rounded, decimal from, decimal to)
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, job: job);
        var before = (await job.Versions()).Count;

        var after = await pay.Hr.Press(await pay.Open(), "Write it into the description", ("Rounded", rounded));

        Assert.Contains("/pay?saved=", after.Address);
        var versions = await job.Versions();
        Assert.Equal((before + 1, new PayRange(from, to, PayUnit.Hour)), (versions.Count, versions[^1].Description.Pay!));
        Assert.Equal(pay.Address, after.Link("Pay worksheet: Peer specialist"));
        await pay.Hr.Press(await pay.Open(), "Write it into the description", ("Rounded", rounded));
        Assert.Equal(before + 1, (await job.Versions()).Count);
    }

    [Fact]
    public async Task Quarters_never_fall_below_a_minimum_wage()
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, Of() with { Floors = new() { State = 20.8m, MinimumSource = "dol.gov" } }, job);

        await pay.Hr.Press(await pay.Open(), "Write it into the description", ("Rounded", "quarters"));

        Assert.Equal(new PayRange(21, 26.25m, PayUnit.Hour), (await job.Versions())[^1].Description.Pay);
    }

    [Fact]
    public async Task Without_a_chosen_range_or_with_a_description_that_is_put_away_there_is_no_such_button()
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, Of() with { Chosen = null }, job);
        Assert.False((await pay.Open()).HasButton("Write it into the description"));

        await pay.Write(w => w with { Chosen = "first" });
        var form = await pay.Open();
        await job.Change((_, row) => Task.FromResult(row.ArchivedAt = _site.Clock.Now));
        Assert.False((await pay.Open()).HasButton("Write it into the description"));
        Assert.Equal(HttpStatusCode.Forbidden, (await pay.Hr.Press(form, "Write it into the description")).Status);
    }

    [Fact]
    public async Task A_worksheet_for_another_description_is_not_written_into_this_one()
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, job: job);
        var form = await pay.Open();
        await pay.Rows(async db =>
        {
            (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.PayWorksheets)).JobId = null;
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await pay.Hr.Press(form, "Write it into the description")).Status);
    }

    [Fact]
    public async Task The_pay_of_a_description_leads_to_a_worksheet_for_those_who_may_see_one()
    {
        var job = await JobOfAgency.Make(_site);

        Assert.Equal($"/o/{job.Organization.Slug}/pay/new?job={job.Id}", (await job.Open("/pay")).Link("Work out a range in a pay worksheet"));
    }

    public void Dispose() => _site.Dispose();
}
