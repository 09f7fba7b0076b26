using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class ShippedContentTests
{
    private static readonly Timeline Timeline = SiteContent.Load(Repository.File("content")).Timeline;

    // Every way to answer ten statements.
    private static readonly Lazy<TimelineResult[]> Results = new(() => [.. Enumerable.Range(0, 1 << 10).Select(bits => new TimelineResult(
        Timeline,
        Timeline.Quiz.Statements.Index().ToDictionary(s => s.Item.Id, s => (bits >> s.Index & 1) == 1),
        Sample.Start,
        false,
        null,
        Sample.NoChanges))]);

    [Fact]
    public void There_are_the_ten_statements_of_the_source_in_its_order() =>
        Assert.Equal(
            ["backers", "supervisors", "budget", "neighbors", "peer-run", "values", "events", "training", "learned", "advisory"],
            Timeline.Quiz.Statements.Select(s => s.Id));

    [Theory]
    [InlineData(10, 6)]
    [InlineData(9, 6)]
    [InlineData(8, 6)]
    [InlineData(7, 12)]
    [InlineData(6, 12)]
    [InlineData(5, 12)]
    [InlineData(4, null)]
    [InlineData(3, null)]
    [InlineData(2, null)]
    [InlineData(1, null)]
    [InlineData(0, null)]
    public void Eight_true_statements_ask_for_six_months_five_for_a_year_and_fewer_for_no_length(int trueCount, int? months) =>
        Assert.Equal(months, Timeline.Quiz.HorizonFor(trueCount).MonthsAtLeast);

    [Fact]
    public void The_bands_are_the_sources() =>
        Assert.Equal([(0, 4, null), (5, 7, 12), (8, 10, (int?)6)], Timeline.Quiz.Horizons.Select(h => (h.From, h.To, h.MonthsAtLeast)));

    [Fact]
    public void There_are_three_ways_to_be_quicker() => Assert.Equal(3, Timeline.Quiz.Shortcuts.Count);

    [Fact]
    public void There_are_nine_steps_in_the_handbooks_order() =>
        Assert.Equal(
            ["foundation", "policies", "timeline", "job-description", "recruiting", "interviews", "pay", "supervision", "review"],
            Timeline.Outline.Steps.Select(s => s.Id));

    [Fact]
    public void The_plan_begins_the_first_working_day_with_time_that_nobody_should_save() =>
        Assert.Equal(
            ["first-weeks", "first-review"],
            Timeline.Outline.Steps.SelectMany(s => s.Tasks).Where(t => !t.MayBeShortened).Select(t => t.Id));

    [Fact]
    public void Pay_range_and_supervisor_are_settled_before_the_ad_is_placed_whatever_is_answered() =>
        Assert.All(Results.Value, result =>
        {
            var ad = Task(result, "place-ad");

            Assert.True(Task(result, "set-range").End < ad.Start);
            Assert.True(Task(result, "name-supervisor").End < ad.Start);
        });

    [Fact]
    public void The_first_day_comes_after_the_offer_and_before_the_review_whatever_is_answered() =>
        Assert.All(Results.Value, result =>
        {
            Assert.True(Task(result, "offer").End < result.FirstDay);
            Assert.True(Task(result, "first-review").Start > result.FirstDay);
        });

    [Fact]
    public void No_plan_ends_before_the_handbook_says_whatever_is_answered() =>
        Assert.All(Results.Value, result =>
        {
            var floor = result.TrueCount switch { >= 8 => Sample.Start.AddMonths(6), >= 5 => Sample.Start.AddYears(1), _ => Sample.Start };

            Assert.True(result.Plan.End >= floor);
            Assert.Equal(10 - result.TrueCount, result.NotYet.Count);
        });

    private static PlannedTask Task(TimelineResult result, string id) => result.Plan.Tasks.Single(t => t.Task.Id == id);
}
