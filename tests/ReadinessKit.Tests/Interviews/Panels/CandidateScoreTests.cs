using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>How scores are worked out: by hand on small examples.</summary>
public sealed class CandidateScoreTests
{
    private static readonly Guid A = new(1, 0, 0, new byte[8]), B = new(2, 0, 0, new byte[8]), C = new(3, 0, 0, new byte[8]);

    [Fact]
    public void A_total_is_the_mean_of_the_questions_means()
    {
        var score = Of([Q("q1"), Q("q2")], [[4, 5], [4, 3], [5, 3]]);

        Assert.Equal([13m / 3, 11m / 3], score.Questions.Select(q => q.Mean!.Value));
        Assert.Equal(4m, decimal.Round(score.Total!.Value, 12));
        Assert.Equal((3.5m, 4.5m), score.Range);
    }

    [Fact]
    public void A_question_that_counts_double_moves_the_total_twice_as_far() =>
        Assert.Equal((2 * 5m + 2m) / 3, Of([Q("q1") with { Weight = 2 }, Q("q2")], [[5, 2], [5, 2]]).Total);

    [Fact]
    public void A_proficiency_is_the_mean_of_its_questions_and_the_total_weighs_it_by_them()
    {
        var score = Of([Q("q1"), Q("q2"), Q("q3", SampleGuide.Choice)], [[5, 4, 2], [5, 4, 2]]);

        Assert.Equal([("hope", 4.5m), ("choice", 2m)], score.Proficiencies.Select(p => (p.Proficiency.Id, p.Mean)));
        Assert.Equal((2 * 4.5m + 2m) / 3, score.Total);
    }

    [Fact]
    public void What_was_not_asked_or_not_heard_is_no_zero()
    {
        var score = Of([Q("q1"), Q("q2")], [[4, null], [4, 2], [4, 4]]);

        Assert.Equal(3m, score.Questions[1].Mean);
        Assert.Equal(3.5m, score.Total);
        Assert.Empty(score.WithoutScore);
    }

    [Fact]
    public void A_question_without_any_score_is_left_out_and_said()
    {
        var score = Of([Q("q1"), Q("q2", SampleGuide.Choice)], [[4, null], [2, null]]);

        Assert.Equal(3m, score.Total);
        Assert.Null(score.Questions[1].Mean);
        Assert.Equal(["q2"], score.WithoutScore.Select(q => q.Question.Id));
        Assert.Equal(["hope"], score.Proficiencies.Select(p => p.Proficiency.Id));
    }

    [Fact]
    public void Without_any_score_there_is_no_total_and_never_a_zero()
    {
        var score = Of([Q("q1")], [[null], [null]]);

        Assert.Null(score.Total);
        Assert.Null(score.Range);
        Assert.Empty(score.Proficiencies);
    }

    [Fact]
    public void A_voided_question_counts_for_nothing_and_its_scores_stay_to_be_seen()
    {
        var score = Of([Q("q1"), Q("q2") with { Minimum = 3 }], [[4, 1], [4, 5]], "q2");

        Assert.Equal(4m, score.Total);
        Assert.Equal([1, 5], score.Questions[1].Scores);
        Assert.Empty(score.ToTalkAbout);
        Assert.Empty(score.BelowMinimum);
        Assert.Equal((4m, 4m), score.Range);
    }

    [Theory]
    [InlineData(3, 3, 4, 1, false)]
    [InlineData(2, 3, 4, 2, true)]
    [InlineData(2, 5, 4, 3, true)]
    [InlineData(3, 3, 3, 0, false)]
    public void From_a_spread_of_two_on_there_is_something_to_talk_about(int one, int two, int three, int spread, bool isToTalkAbout)
    {
        var question = Of([Q("q1")], [[one], [two], [three]]).Questions[0];

        Assert.Equal((spread, isToTalkAbout), (question.Spread, question.IsToTalkAbout));
    }

    [Theory]
    [InlineData(2, 2, 5, 2, true)]
    [InlineData(2, 3, 5, 1, false)]
    [InlineData(3, 3, 3, 0, false)]
    [InlineData(2, 2, null, 2, true)]
    public void A_must_have_is_a_flag_where_most_raters_are_below_it_and_takes_nothing_from_the_total(int one, int two, int? three, int below, bool isBelow)
    {
        int?[][] scores = [[one], [two], [three]];
        var score = Of([Q("q1") with { Minimum = 3 }], scores);

        Assert.Equal((below, isBelow), (score.Questions[0].BelowMinimum, score.Questions[0].IsBelowMinimum));
        Assert.Equal(Of([Q("q1")], scores).Total, score.Total);
    }

    [Fact]
    public void First_and_final_scores_are_two_scores()
    {
        var candidate = new RatedCandidate(Guid.Empty, [Q("q1")], [new(A, "q1", 2, 4), new(B, "q1", 4, 4)]);

        Assert.Equal(3m, CandidateScore.Of(candidate, new HashSet<string>(), final: false).Total);
        Assert.Equal(4m, CandidateScore.Of(candidate, new HashSet<string>(), final: true).Total);
    }

    [Fact]
    public void Questions_to_talk_about_are_named_by_their_place_in_the_guide() =>
        Assert.Equal([1, 3], Of([Q("q1"), Q("q2"), Q("q3")], [[1, 3, 2], [5, 3, 4]]).NumbersToTalkAbout);

    private static GuideQuestion Q(string id, Proficiency? proficiency = null) => SampleGuide.Question(id, "How would you do it?", proficiency ?? SampleGuide.Hope);

    private static CandidateScore Of(GuideQuestion[] questions, int?[][] scores, params string[] voided) => CandidateScore.Of(
        new(Guid.Empty, questions, [.. scores.Zip([A, B, C], (row, rater) => row.Zip(questions, (score, question) => new PanelRating(rater, question.Id, score, score))).SelectMany(r => r)]),
        voided.ToHashSet(),
        final: true);
}
