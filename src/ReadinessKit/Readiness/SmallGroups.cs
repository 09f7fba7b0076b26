namespace ReadinessKit.Readiness;

/// <summary>What a group answered in a round, before it is closed: each sheet with how often it was handed in.</summary>
/// <param name="Id">The group's id.</param>
/// <param name="Sheets">Its sheets.</param>
public sealed record GroupSheets(Guid Id, IReadOnlyList<(string Sheet, int Times)> Sheets)
{
    /// <summary>How many people answered.</summary>
    public int Answered => Sheets.Sum(s => s.Times);
}

/// <summary>What is kept of a round for good.</summary>
/// <param name="Groups">The tallies of the groups that are large enough to show, by the group's id.</param>
/// <param name="Together">The tallies of all other groups together; null where they too are too few.</param>
public sealed record ClosedRound(IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, Tally>> Groups, IReadOnlyDictionary<string, Tally>? Together);

/// <summary>
/// Keeps what people answered from being traced to them: fewer than <see cref="Least"/> answers are never shown.
/// What is not shown is not kept either, so that nothing can be found by subtracting.
/// </summary>
public static class SmallGroups
{
    /// <summary>The fewest answers that are shown.</summary>
    public const int Least = 4;

    /// <summary>Counts a round at its end.</summary>
    public static ClosedRound Close(Quiz quiz, IReadOnlyList<GroupSheets> groups)
    {
        var small = groups.Where(g => g.Answered < Least).ToArray();

        return new(
            groups.Except(small).ToDictionary(g => g.Id, g => AnswerSheet.Count(quiz, g.Sheets)),
            small.Sum(g => g.Answered) >= Least ? AnswerSheet.Count(quiz, small.SelectMany(g => g.Sheets)) : null);
    }
}
