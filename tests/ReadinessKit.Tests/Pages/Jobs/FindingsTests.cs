using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>What the review finds stands beside the component, and can stay with a reason.</summary>
public sealed class FindingsTests(Site site) : IClassFixture<Site>
{
    private static readonly JobDescription Planted = SampleDescription.Of() with
    {
        Areas = [SampleDescription.Of().Areas[0] with { Duties = [new("meds", "Hand out medication in the evening.", true, null)] }, SampleDescription.Of().Areas[1]],
    };

    [Fact]
    public async Task A_duty_that_does_not_fit_is_marked_with_the_reason_and_a_wording_that_would_do()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site), Planted);

        var overview = await job.Open();
        Assert.Contains(overview.Html.QuerySelectorAll(".description mark"), m => m.TextContent.StartsWith("Hand out medication", StringComparison.Ordinal));
        Assert.Matches(@"Fits a peer role \d+ to look at", overview.Text);
        var page = await job.Hr.Open(overview.Html.QuerySelector(".found-list a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal("Responsibilities", page.Heading);
        var card = page.Html.QuerySelector(".found.duty")!;
        Assert.Contains("Power imbalance", card.QuerySelector(".kicker")!.TextContent);
        Assert.Contains("Try:", card.TextContent);
        Assert.Contains("Source:", card.TextContent);
        Assert.Empty((await job.Open("/pay")).Html.QuerySelectorAll(".found"));
    }

    [Fact]
    public async Task A_finding_stays_with_a_reason_and_can_be_looked_at_again()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site), Planted);
        var page = await job.Open("/responsibilities");
        var (rule, quote) = (page.Value("Found[0].Rule")!, page.Value("Found[0].Quote")!);
        var before = page.Html.QuerySelectorAll(".found").Length;

        var empty = await job.Hr.Press(page, $"Keep “{quote}” with this reason", ("Do", "keep:0"), ("Areas[1].Title", "Circles"));
        Assert.Equal((HttpStatusCode.BadRequest, "Say why it stays, in a few words", "Circles"), (empty.Status, empty.Error("Found[0].Because"), empty.Value("Areas[1].Title")));
        Assert.True(empty.Html.QuerySelector(".found details")!.HasAttribute("open"));
        var kept = await job.Hr.Press(empty, $"Keep “{quote}” with this reason", ("Do", "keep:0"), ("Found[0].Because", "The pharmacy  asked for it."));

        Assert.Equal(before - 1, kept.Html.QuerySelectorAll(".found").Length);
        Assert.Equal(new KeptFinding(rule, quote, "The pharmacy asked for it."), (await job.Versions())[^1].Description.Kept.Single());
        Assert.Equal("Circles", (await job.Versions())[^1].Description.Areas[1].Title);
        Assert.Contains("Because: The pharmacy asked for it.", (await job.Open()).Text);

        var again = await job.Hr.Press(kept, $"Look at it again: {quote}", ("Do", $"back:{rule}|{quote}"));
        Assert.Equal(before, again.Html.QuerySelectorAll(".found").Length);
        Assert.Empty((await job.Versions())[^1].Description.Kept);
    }

    [Fact]
    public async Task What_was_never_found_can_not_be_kept_and_what_is_typed_as_a_reason_is_not_lost_while_typing_on()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site), Planted);
        var page = await job.Open("/responsibilities");

        await job.Hr.Press(page, "Save", ("Do", "keep:0"), ("Found[0].Rule", "nothing"), ("Found[0].Because", "So."));
        Assert.Empty((await job.Versions())[^1].Description.Kept);
        var beside = await job.Hr.Press(page, "Save", ("Do", "preview"), ("Found[0].Because", "Half a rea"));

        Assert.Equal("Half a rea", beside.Value("Found[0].Because"));
    }
}
