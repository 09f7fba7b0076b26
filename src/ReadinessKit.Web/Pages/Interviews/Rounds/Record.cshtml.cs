using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The record of a round, to print.</summary>
[For(nameof(Right.Interview))]
public sealed class RecordModel(AppDb db, Member member, TimeProvider clock) : RecordPage(db, member, clock)
{
    public string Printed => When(Clock.GetUtcNow());

    /// <summary>What each rater said about a question for a candidate: "4,", "2 → 4,", "–". Nothing where they were not asked it.</summary>
    public static IReadOnlyList<string> Scores(RecordedCandidate candidate, RecordedQuestion question) =>
        candidate.Ratings.Where(r => r.Question.Question.Id == question.Question.Id).Select(r => r.First == r.Final ? Mark(r.First) : $"{Mark(r.First)} → {Mark(r.Final)}").ToList() is [.. var before, var last]
            ? [.. before.Select(score => score + ","), last]
            : [];

    private static string Mark(int? score) => score is { } given ? $"{given}" : "–";
}
