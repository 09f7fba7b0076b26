using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>How far raters agree: against the example that Shrout and Fleiss published, and only from twenty candidates on.</summary>
public sealed class PooledReliabilityTests
{
    // Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater reliability. Table 2: six targets, four judges.
    private static readonly double[][] Published = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];

    [Fact]
    public void The_published_example_gives_the_published_figures()
    {
        var found = RaterAgreement.Of(Published)!;

        Assert.Equal(0.29, found.One.Value, 2);
        Assert.Equal(0.62, found.All.Value, 2);
    }

    [Fact]
    public void Its_interval_is_the_known_one()
    {
        var found = RaterAgreement.Of(Published)!;

        Assert.Equal((0.019, 0.761), (Math.Round(found.One.Lowest!.Value, 3), Math.Round(found.One.Highest!.Value, 3)));
        Assert.Equal((0.071, 0.927), (Math.Round(found.All.Lowest!.Value, 3), Math.Round(found.All.Highest!.Value, 3)));
    }

    [Fact]
    public void With_nineteen_candidates_there_is_no_figure_and_one_is_missing()
    {
        var pooled = PooledReliability.Of([.. Candidates(19, 3)]);

        Assert.Equal((3, 19, 1), (pooled.Raters, pooled.Candidates, pooled.Missing));
        Assert.Null(pooled.Agreement);
    }

    [Fact]
    public void With_twenty_there_is_one()
    {
        var pooled = PooledReliability.Of([.. Candidates(20, 3)]);

        Assert.Equal(0, pooled.Missing);
        Assert.InRange(pooled.Agreement!.One.Value, pooled.Agreement.One.Lowest!.Value, pooled.Agreement.One.Highest!.Value);
    }

    [Fact]
    public void Only_candidates_with_the_same_number_of_raters_count()
    {
        var pooled = PooledReliability.Of([.. Candidates(20, 3), .. Candidates(7, 2), .. Candidates(4, 1)]);

        Assert.Equal((3, 20, 11), (pooled.Raters, pooled.Candidates, pooled.LeftOut));
    }

    [Fact]
    public void Without_candidates_twenty_are_missing() => Assert.Equal((0, 20), (PooledReliability.Of([]).Raters, PooledReliability.Of([]).Missing));

    [Fact]
    public void Where_all_scores_are_the_same_there_is_nothing_to_measure() =>
        Assert.Null(RaterAgreement.Of([.. Enumerable.Repeat(new double[] { 3, 3, 3 }, 20)]));

    [Fact]
    public void Raters_who_agree_in_everything_agree_wholly()
    {
        var found = RaterAgreement.Of([.. Enumerable.Range(0, 20).Select(i => new double[] { i % 5, i % 5 })])!;

        Assert.Equal((1, 1), (Math.Round(found.One.Value, 9), Math.Round(found.All.Value, 9)));
    }

    [Fact]
    public void A_figure_lies_within_its_limits_and_none_is_above_one() =>
        Prop.ForAll(
            Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 5), 3), 20).ToArbitrary(),
            rows =>
            {
                if (RaterAgreement.Of([.. rows.Select(r => r.Select(x => (double)x).ToArray())]) is { One: { Lowest: { } low, Highest: { } high } single })
                {
                    Assert.True(low <= single.Value + 1e-9 && single.Value <= high + 1e-9 && high <= 1 + 1e-9);
                }
            }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200));

    private static IEnumerable<IndependentScores> Candidates(int count, int raters) =>
        Enumerable.Range(0, count).Select(i => new IndependentScores(Guid.NewGuid(), [.. Enumerable.Range(0, raters).Select(r => 1 + (decimal)((i * 7 + r * r) % 9) / 2)]));
}
