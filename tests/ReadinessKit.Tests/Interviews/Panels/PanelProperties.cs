using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>What is true of the scores of every panel, whatever raters say.</summary>
public sealed class PanelProperties
{
    [Fact]
    public void A_total_lies_between_the_lowest_and_the_highest_score_that_counts() => RandomPanel.ForAll((panel, final) =>
    {
        foreach (var candidate in panel.Candidates)
        {
            var (total, scores) = (panel.Score(candidate, final).Total, panel.Counting(candidate, final).ToList());

            Assert.Equal(scores.Count > 0, total is not null);
            Assert.True(total is null || (total >= scores.Min() && total <= scores.Max()));
        }
    });

    [Fact]
    public void The_total_is_the_sum_of_weighted_means_by_another_way() => RandomPanel.ForAll((panel, final) =>
    {
        foreach (var candidate in panel.Candidates)
        {
            var means = candidate.Questions.Where(q => !panel.Voided.Contains(q.Id))
                .Select(q => (q.Weight, Scores: candidate.Ratings.Where(r => r.Question == q.Id).Select(r => final ? r.Final : r.First).OfType<int>().ToList()))
                .Where(q => q.Scores.Count > 0).ToList();

            if (means.Count > 0)
            {
                var expected = means.Sum(q => (double)q.Weight * q.Scores.Average()) / means.Sum(q => (double)q.Weight);
                Assert.Equal(expected, (double)panel.Score(candidate, final).Total!.Value, 9);
            }
        }
    });

    [Fact]
    public void The_order_of_raters_and_of_candidates_changes_nothing() => RandomPanel.ForAll((panel, final) =>
    {
        var turned = panel.Candidates.Reverse().Select(c => c with { Ratings = [.. c.Ratings.Reverse()] }).ToList();

        Assert.Equal(Places(panel.Candidates), Places(turned));
        Assert.Equal(panel.Candidates.Select(c => panel.Score(c, final).Range), turned.AsEnumerable().Reverse().Select(c => panel.Score(c, final).Range));
        Assert.Equal(Ranking.BySameRaters(panel.Candidates, panel.Voided, final) is null, Ranking.BySameRaters(turned, panel.Voided, final) is null);

        List<(Guid, int?, decimal?)> Places(IReadOnlyList<RatedCandidate> candidates) =>
            [.. Ranking.Of(candidates, panel.Voided, final).Candidates.Select(c => (c.Score.Candidate, c.Place, c.Score.Total)).OrderBy(c => c.Candidate)];
    });

    [Fact]
    public void Voiding_a_question_is_as_if_it_were_not_in_the_guide() => RandomPanel.ForAll((panel, final) =>
    {
        foreach (var candidate in panel.Candidates)
        {
            var without = candidate with
            {
                Questions = [.. candidate.Questions.Where(q => !panel.Voided.Contains(q.Id))],
                Ratings = [.. candidate.Ratings.Where(r => !panel.Voided.Contains(r.Question))],
            };
            var (voided, left) = (panel.Score(candidate, final), CandidateScore.Of(without, new HashSet<string>(), final));

            Assert.Equal(left.Total, voided.Total);
            Assert.Equal(left.Range, voided.Range);
            Assert.Equal(left.Proficiencies, voided.Proficiencies);
            Assert.Equal(left.BelowMinimum.Select(q => q.Question.Id), voided.BelowMinimum.Select(q => q.Question.Id));
            Assert.Equal(left.ToTalkAbout.Select(q => q.Question.Id), voided.ToTalkAbout.Select(q => q.Question.Id));
        }
    });

    [Fact]
    public void Null_is_as_if_the_rater_had_said_nothing_about_the_question() => RandomPanel.ForAll((panel, final) =>
    {
        foreach (var candidate in panel.Candidates)
        {
            var said = candidate with { Ratings = [.. candidate.Ratings.Where(r => (final ? r.Final : r.First) is not null)] };
            Assert.Equal((panel.Score(candidate, final).Total, panel.Score(candidate, final).Range), (panel.Score(said, final).Total, panel.Score(said, final).Range));
        }
    });

    [Fact]
    public void Must_haves_change_no_total_and_no_place() => RandomPanel.ForAll((panel, final) =>
    {
        var without = panel.Candidates.Select(c => c with { Questions = [.. c.Questions.Select(q => q with { Minimum = null })] }).ToList();

        Assert.Equal(
            Ranking.Of(panel.Candidates, panel.Voided, final).Candidates.Select(c => (c.Score.Candidate, c.Place, c.Score.Total)),
            Ranking.Of(without, panel.Voided, final).Candidates.Select(c => (c.Score.Candidate, c.Place, c.Score.Total)));
    });

    [Fact]
    public void Weights_that_are_all_the_same_are_as_if_there_were_none() => RandomPanel.ForAll((panel, final) =>
    {
        foreach (var candidate in panel.Candidates)
        {
            Assert.Equal(Total(1), Total(2.5m));

            decimal? Total(decimal weight) =>
                panel.Score(candidate with { Questions = [.. candidate.Questions.Select(q => q with { Weight = weight })] }, final).Total is { } total ? decimal.Round(total, 12) : null;
        }
    });

    [Fact]
    public void Places_follow_the_totals() => RandomPanel.ForAll((panel, final) =>
    {
        var ranked = Ranking.Of(panel.Candidates, panel.Voided, final).Candidates;
        var scored = ranked.Where(c => c.Place is not null).ToList();

        Assert.All(scored, c => Assert.Equal(scored.Count(o => Rounded(o) > Rounded(c)) + 1, c.Place));
        Assert.All(scored, c => Assert.Equal(scored.Count(o => o.Place == c.Place) > 1, c.IsTied));
        Assert.All(ranked.Where(c => c.Place is null), c => Assert.Null(c.Score.Total));

        static decimal Rounded(RankedCandidate candidate) => decimal.Round(candidate.Score.Total!.Value, 12);
    });

    [Fact]
    public void The_second_ranking_is_by_those_who_rated_everybody() => RandomPanel.ForAll((panel, final) =>
    {
        var everywhere = panel.Candidates[0].Raters.Where(r => panel.Candidates.All(c => c.Raters.Contains(r))).ToHashSet();
        var second = Ranking.BySameRaters(panel.Candidates, panel.Voided, final);

        Assert.Equal(!Ranking.HaveSameRaters(panel.Candidates) && everywhere.Count > 0, second is not null);
        Assert.All(second?.Candidates ?? [], c => Assert.Equal(
            panel.Score(Only(panel.Candidates.Single(x => x.Id == c.Score.Candidate)), final).Total,
            c.Score.Total));

        RatedCandidate Only(RatedCandidate candidate) => candidate with { Ratings = [.. candidate.Ratings.Where(r => everywhere.Contains(r.Rater))] };
    });
}
