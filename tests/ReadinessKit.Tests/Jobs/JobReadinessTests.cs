using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>The list that says what is still to do before a description is published.</summary>
public sealed class JobReadinessTests
{
    private static readonly JobStanding AllIsWell = new(0, 0, true, true);

    [Fact]
    public void A_whole_description_has_nothing_to_do()
    {
        var sample = SampleDescription.Of();
        var whole = sample with
        {
            Areas = [.. sample.Areas, sample.Areas[0] with { Id = "c" }, sample.Areas[1] with { Id = "d" }],
            Conditions = sample.Conditions with { Further = ["Tell us when you need an accommodation."] },
            Unplaced = [],
        };

        Assert.All(JobReadiness.Of(whole, AllIsWell), line => Assert.Equal((true, ""), (line.IsReady, line.ToDo)));
        Assert.Equal("$18.50 to $22 an hour", JobReadiness.Of(whole, AllIsWell).Single(l => l.Title == "Pay range shown").Mark);
        Assert.Equal("4 areas", JobReadiness.Of(whole, AllIsWell).Single(l => l.Title.StartsWith("Four to six", StringComparison.Ordinal)).Mark);
    }

    [Fact]
    public void An_empty_one_has_everything_to_do_and_says_where() =>
        Assert.All(JobReadiness.Of(new(), new(null, null, false, false)), line => Assert.Equal((false, true), (line.IsReady, line.ToDo.EndsWith('.'))));

    [Theory]
    [InlineData("One-sentence function", "2 sentences")]
    [InlineData("Four to six responsibility areas", "2 areas")]
    [InlineData("Qualifications that keep the door open", "8 at hire")]
    [InlineData("Fits a peer role", "3 to look at")]
    [InlineData("Fair and lawful words", "1 to look at")]
    [InlineData("Everything placed", "1 left")]
    [InlineData("Several duties in each area", "To do")]
    public void What_is_not_right_is_counted(string title, string mark)
    {
        var sample = SampleDescription.Of();
        var description = sample with
        {
            Function = "Walks beside people. Speaks up.",
            Areas = [sample.Areas[0], sample.Areas[1] with { Duties = [sample.Areas[1].Duties[0]] }],
            Qualifications = [.. Enumerable.Range(0, 8).Select(i => new Qualification($"q{i}", "Something", QualificationLevel.AtHire, null))],
        };

        var line = JobReadiness.Of(description, new(3, 1, false, false)).Single(l => l.Title == title);

        Assert.Equal((mark, false), (line.Mark, line.IsReady));
    }

    [Fact]
    public void Whoever_has_not_had_it_reviewed_reads_nothing_of_the_review() =>
        Assert.DoesNotContain(JobReadiness.Of(SampleDescription.Of(), new(null, null, true, true)), l => l.Title is "Fits a peer role" or "Fair and lawful words");
}
