using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>Places, ties, and raters who did not rate everybody.</summary>
public sealed class RankingTests
{
    private static readonly Guid A = new(1, 0, 0, new byte[8]), B = new(2, 0, 0, new byte[8]), C = new(3, 0, 0, new byte[8]);

    [Fact]
    public void The_highest_total_comes_first()
    {
        var ranking = Rank(Candidate(1, (A, 3), (B, 3)), Candidate(2, (A, 5), (B, 4)), Candidate(3, (A, 2), (B, 1)));

        Assert.Equal([(1, 2), (2, 1), (3, 3)], ranking.Candidates.Select(c => (c.Place!.Value, Number(c))));
        Assert.True(ranking.HasPlaces);
        Assert.Equal([Id(2)], ranking.Top);
    }

    [Fact]
    public void Those_who_are_tied_share_a_place_and_the_next_one_is_left_out()
    {
        var ranking = Rank(Candidate(1, (A, 4), (B, 4)), Candidate(2, (A, 5), (B, 3)), Candidate(3, (A, 3), (B, 3)), Candidate(4, (A, 5), (B, 5)));

        Assert.Equal([(1, false), (2, true), (2, true), (4, false)], ranking.Candidates.Select(c => (c.Place!.Value, c.IsTied)));
    }

    [Fact]
    public void Thirds_that_are_the_same_are_a_tie()
    {
        // 10/3 over one question, and the mean of 3 and 11/3 over two.
        var one = new RatedCandidate(Id(1), [Q(1)], [new(A, "q1", 3, 3), new(B, "q1", 3, 3), new(C, "q1", 4, 4)]);
        var two = new RatedCandidate(Id(2), [Q(1), Q(2)], [new(A, "q1", 3, 3), new(B, "q1", 3, 3), new(C, "q1", 3, 3), new(A, "q2", 4, 4), new(B, "q2", 4, 4), new(C, "q2", 3, 3)]);
        var ranking = Ranking.Of([one, two, Candidate(3, (A, 1))], new HashSet<string>(), final: true);

        Assert.Equal([Id(1), Id(2)], ranking.Top);
    }

    [Fact]
    public void Fewer_than_three_candidates_have_no_places()
    {
        Assert.False(Rank(Candidate(1, (A, 3)), Candidate(2, (A, 4))).HasPlaces);

        // Nobody scored the third.
        Assert.False(Rank(Candidate(1, (A, 3)), Candidate(2, (A, 4)), Candidate(3, (A, null))).HasPlaces);
    }

    [Fact]
    public void Without_a_score_a_candidate_stands_last_and_has_no_place()
    {
        var ranking = Rank(Candidate(1, (A, null)), Candidate(2, (A, 1)), Candidate(3, (A, 2)), Candidate(4, (A, 3)));

        Assert.Equal([1, 2, 3, null], ranking.Candidates.Select(c => c.Place));
        Assert.Equal(Id(1), ranking.Candidates[^1].Score.Candidate);
    }

    [Fact]
    public void Where_an_alternate_stepped_in_those_who_rated_everybody_give_a_second_ranking()
    {
        // C, who is strict, rated only the first candidate.
        RatedCandidate[] candidates = [Candidate(1, (A, 4), (C, 1)), Candidate(2, (A, 3), (B, 3)), Candidate(3, (A, 2), (B, 2))];

        Assert.False(Ranking.HaveSameRaters(candidates));
        Assert.Equal([2, 1, 3], Rank(candidates).Candidates.Select(Number));
        Assert.Equal([1, 2, 3], Ranking.BySameRaters(candidates, new HashSet<string>(), final: true)!.Candidates.Select(Number));
    }

    [Fact]
    public void Where_nobody_rated_everybody_there_is_no_second_ranking_and_still_a_warning()
    {
        RatedCandidate[] candidates = [Candidate(1, (A, 4)), Candidate(2, (B, 3)), Candidate(3, (C, 3))];

        Assert.False(Ranking.HaveSameRaters(candidates));
        Assert.Null(Ranking.BySameRaters(candidates, new HashSet<string>(), final: true));
    }

    [Fact]
    public void Without_candidates_there_is_nothing_to_rank()
    {
        Assert.True(Ranking.HaveSameRaters([]));
        Assert.Empty(Rank().Candidates);
        Assert.Null(Ranking.BySameRaters([], new HashSet<string>(), final: true));
    }

    private static ReadinessKit.Interviews.GuideQuestion Q(int number) => SampleGuide.Question($"q{number}", "How would you do it?", SampleGuide.Hope);

    private static Guid Id(int number) => new(100 + number, 0, 0, new byte[8]);

    private static int Number(RankedCandidate candidate) => Enumerable.Range(1, 9).Single(i => Id(i) == candidate.Score.Candidate);

    private static RatedCandidate Candidate(int number, params (Guid Rater, int? Score)[] scores) =>
        new(Id(number), [Q(1)], [.. scores.Select(s => new PanelRating(s.Rater, "q1", s.Score, s.Score))]);

    private static Ranking Rank(params RatedCandidate[] candidates) => Ranking.Of(candidates, new HashSet<string>(), final: true);
}
