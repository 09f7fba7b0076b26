namespace ReadinessKit.Readiness;

/// <summary>A closed round among others of the same organization.</summary>
/// <param name="Name">Its name, such as "Baseline".</param>
/// <param name="ClosedOn">The day on which it was closed.</param>
/// <param name="Result">Its result.</param>
public sealed record PastRound(string Name, DateOnly ClosedOn, RoundResult Result);

/// <summary>What a group said about a statement in one round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Tally">The answers; null where the group was not asked, or is not shown.</param>
public sealed record TrendPoint(PastRound Round, Tally? Tally);

/// <summary>One group's way through the rounds.</summary>
/// <param name="Group">The group's name; null for all answers that are shown.</param>
/// <param name="Points">A point for each round in which the statement was asked, the earliest first.</param>
public sealed record TrendLine(string? Group, IReadOnlyList<TrendPoint> Points);

/// <summary>How the answers to one statement changed from round to round.</summary>
/// <param name="Statement">The statement, as the last round has it.</param>
/// <param name="Lines">All answers, then each group that was shown at least once.</param>
/// <param name="Earlier">How many earlier rounds asked something else in its place, and so are not compared.</param>
public sealed record StatementTrend(Statement Statement, IReadOnlyList<TrendLine> Lines, int Earlier)
{
    /// <summary>All answers that are shown, round by round.</summary>
    public TrendLine All => Lines[0];

    /// <summary>What changed, in a sentence.</summary>
    public string Sentence
    {
        get
        {
            var seen = All.Points.Where(p => p.Tally is not null).ToArray();

            return seen switch
            {
                [] => "No round has enough answers to show.",
                [var only] => $"{only.Tally!.Value.AllWords} ({only.Round.Name}); nothing to compare with yet.",
                [var first, .., var last] => $"From {first.Tally!.Value.Words} ({first.Round.Name}) to {last.Tally!.Value.Words} ({last.Round.Name}).",
            };
        }
    }
}

/// <summary>
/// Rounds side by side. Only the same statement is compared: the same id and the same words.
/// Who answered may differ from round to round, so every share stands with its count.
/// </summary>
public static class RoundTrend
{
    /// <summary>The trend of every statement of the last round; none without a round.</summary>
    /// <param name="rounds">Closed rounds, the earliest first.</param>
    public static IReadOnlyList<StatementTrend> Of(IReadOnlyList<PastRound> rounds) =>
        rounds.Count == 0 ? [] : [.. rounds[^1].Result.Quiz.Statements.Select(statement => Of(statement, rounds))];

    private static StatementTrend Of(Statement statement, IReadOnlyList<PastRound> rounds)
    {
        var same = rounds.Where(r => r.Result.Quiz.Statements.Any(s => s.Id == statement.Id && s.Text == statement.Text)).ToArray();
        var found = same.Select(r => (Round: r, Result: r.Result.Statements.FirstOrDefault(s => s.Statement.Id == statement.Id))).ToArray();

        var all = new TrendLine(null, [.. found.Select(f => new TrendPoint(f.Round, f.Result?.All))]);
        var groups = found.Reverse()
            .SelectMany(f => f.Result?.Groups ?? [])
            .Select(g => g.Group.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new TrendLine(name, [.. found.Select(f => new TrendPoint(f.Round, TallyOf(f.Result, name)))]));

        return new(statement, [all, .. groups], rounds.Count - same.Length);
    }

    private static Tally? TallyOf(StatementResult? result, string group) =>
        result?.Groups.FirstOrDefault(g => string.Equals(g.Group.Name, group, StringComparison.OrdinalIgnoreCase))?.Tally;
}
