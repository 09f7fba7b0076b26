using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>The versions of a description, and what each changed.</summary>
public sealed class VersionsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_version_says_who_saved_it_and_shows_what_changed_word_by_word()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        await job.Write(d => d with { Title = "Peer Worker", Areas = [d.Areas[0] with { Duties = [d.Areas[0].Duties[0] with { Text = "Meet with people where they choose." }, .. d.Areas[0].Duties.Skip(1)] }, d.Areas[1]] });
        await job.Write(d => d with { Pay = new(21, 26, PayUnit.Hour) }, Guid.NewGuid());

        var list = await job.Open("/versions");
        Assert.Equal(["Version 3", "Version 2", "Version 1"], list.Html.QuerySelectorAll(".history a").Select(a => a.TextContent));
        Assert.Contains("Version 2 Nov 21, 2026, 10:00 AM, Kim Lee Title and function: 1 change; Responsibilities: 1 change.", list.Text);
        Assert.Contains("somebody whose account is deleted", list.Text);

        var second = await job.Hr.Open(list.Link("Version 2"));
        Assert.Equal("What changed since version 1", second.Html.QuerySelector("#changes h2")!.TextContent);
        Assert.Equal(["taken out: Specialist", "taken out: at the times"], second.Html.QuerySelectorAll("#changes del").Select(e => e.TextContent.Trim()).Take(2).Select(t => t.Replace("  ", " ")));
        Assert.Contains("added: Worker", second.Html.QuerySelector("#changes ins")!.TextContent);
        Assert.Contains("$18.50 to $22 an hour", second.Text);

        var both = await job.Open("/versions/3?with=1");
        Assert.Equal("What changed since version 1", both.Html.QuerySelector("#changes h2")!.TextContent);
        Assert.Contains("Pay range", both.Text);
        Assert.Equal("The first version", (await job.Open("/versions/1")).Html.QuerySelector("#changes h2")!.TextContent);
    }

    [Fact]
    public async Task Somebody_goes_on_from_an_older_version_and_the_newer_ones_stay()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        await job.Write(d => d with { Function = "Something else." });

        var overview = await job.Hr.Press(await job.Open("/versions/1"), "Go on from this version");

        Assert.Contains(SampleDescription.Of().Function, overview.Text);
        Assert.Equal([SampleDescription.Of().Function, "Something else.", SampleDescription.Of().Function], (await job.Versions()).Select(v => v.Description.Function));
        Assert.False((await job.Open("/versions/3")).HasButton("Go on from this version"));
    }

    [Fact]
    public async Task Many_versions_are_shown_page_by_page()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));

        for (var i = 2; i <= 45; i++)
        {
            await job.Write(d => d with { Function = $"Walk beside {i} people." });
        }

        var first = await job.Open("/versions");
        var second = await job.Hr.Open(first.Link("Older versions"));

        Assert.Equal(40, first.Html.QuerySelectorAll(".history li").Length);
        Assert.Equal(["Version 5", "Version 4", "Version 3", "Version 2", "Version 1"], second.Html.QuerySelectorAll(".history a").Select(a => a.TextContent));
    }
}
