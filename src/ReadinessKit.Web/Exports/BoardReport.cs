using ReadinessKit.Pay;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>The report for the board as Word: the answer first, then why, then what is asked of the board. About two pages.</summary>
public static class BoardReport
{
    // About two pages are read; the plan in Excel has every task.
    private const int MostRows = 6, MostNext = 4, MostDisagreements = 3;

    public static byte[] Write(Exported source)
    {
        var (result, name, _, created) = source;
        var today = DateOnly.FromDateTime(created.DateTime);
        var document = new WordDocument(
            $"Readiness for peer roles: {result.Horizon.Heading}",
            created,
            $"{name ?? "Readiness for peer roles"} · {Words.Day(today)}");

        document.Title(result.Horizon.Heading);
        document.Lede($"Readiness for peer roles{(name is null ? "" : " at " + name)} · {Words.Day(today)}");
        document.Paragraph(Run.Bold($"{result.Count}. "), result.Horizon.Meaning, " ", result.Length);
        document.Paragraph($"{result.FirstDayWords} {result.EndWords}");

        if (result.DeadlineComparison is { } comparison)
        {
            WriteDeadline(document, result, comparison);
        }

        if (result.Standing is { } standing)
        {
            WriteProgress(document, result, standing);
        }

        WriteStatements(document, result);

        if (source.Round is { } round)
        {
            WriteRound(document, round);
        }

        if (source.Motivation is { } motivation)
        {
            WriteMotivation(document, motivation);
        }

        WritePlan(document, result);
        WriteBudgets(document, source.Budgets, result.FirstDay);
        WriteAsks(document, result);

        document.Note($"Statements, thresholds and steps follow {result.Quiz.Source}. Durations are planning judgment, not research. Guidance, not legal advice.");

        return document.ToBytes();
    }

    private static void WriteDeadline(WordDocument document, TimelineResult result, string comparison)
    {
        document.Heading(1, "The deadline set from outside");
        document.Paragraph(comparison);
        document.Paragraph("Ways to shorten the preparation:");
        document.Bullets(result.Quiz.Shortcuts.Select(s => s.Title));
    }

    // Who is late comes before what is next: that is what a board can help with.
    private static void WriteProgress(WordDocument document, TimelineResult result, string standing)
    {
        document.Heading(1, $"How far we are on {Words.Day(result.Plan.Today!.Value)}");
        document.Paragraph(standing);

        PlannedTask[] behind = [.. result.Plan.Late, .. result.Plan.Behind];

        if (behind.Length > 0)
        {
            document.Table(
                [new("Late, or running behind", 34), new("Who", 22), new("How much", 16), new("Due", 14), new("Now expected", 14)],
                behind.Take(MostRows).Select(t => new Run[] { t.Task.Title, t.Owner, Words.Sentence(t.Behind!), Words.ShortDay(t.PlannedEnd), Words.ShortDay(t.End) }));
        }

        if (behind.Length > MostRows)
        {
            document.Paragraph($"And {behind.Length - MostRows} more: the plan in Excel has all of them.");
        }

        if (result.Plan.Open.Where(t => !t.IsBehind).Take(MostNext).ToArray() is { Length: > 0 } next)
        {
            document.Paragraph("In progress and next:");
            document.Bullets(next.Select(t => $"{t.Task.Title} ({t.Owner}; {(t.Progress.Status == WorkStatus.NotStarted ? $"from {Words.ShortDay(t.Start)}" : t.Progress.Status.InWords().ToLowerInvariant())}, until {Words.ShortDay(t.End)})"));
        }
    }

    private static void WriteStatements(WordDocument document, TimelineResult result)
    {
        document.Heading(1, "Where we stand");

        if (result.NotYet.Count == 0)
        {
            document.Paragraph($"All {Words.Spelled(result.Quiz.Statements.Count, "statement")} are true today.");
            return;
        }

        document.Paragraph($"True today: {Listed(result.Quiz.Statements.Where(s => result.Answers[s.Id]).Select(s => s.Topic))}.");
        document.Paragraph("Not yet true, the most pressing first:");
        document.Table(
            [new("Not yet true", 34), new(result.Plan.Today is null ? "First task" : "Next task", 34), new("Owner", 16), new("All done by", 16)],
            result.NotYet.Select(n => n.First is { } first
                ? new Run[] { n.Statement.Topic, first.Task.Title, first.Owner, Words.ShortDay(n.Tasks.Max(t => t.End)) }
                : [n.Statement.Topic, Words.Sentence(n.Room), "", n.Tasks.Count == 0 ? "" : Words.ShortDay(n.Tasks.Max(t => t.End))]));
    }

    private static void WriteRound(WordDocument document, PastRound round)
    {
        document.Heading(1, "What people said, and where they differ");
        document.Paragraph(Run.Bold($"{round.Name}, closed on {Words.Day(round.ClosedOn)}. "), round.Result.Sentence);

        if (round.Result.Statements.Count == 0)
        {
            return;
        }

        var groups = round.Result.Shown;
        document.Table(
            [new("Furthest apart first", 100 - (18 * Math.Min(groups.Count, 4))), .. groups.Take(4).Select(g => new Column(g.Name, 18))],
            round.Result.Statements.Take(MostDisagreements).Select(s => new Run[] { s.Statement.Topic }.Concat(s.Groups.Take(4).Select(g => (Run)g.Tally.Words)).ToArray()));
        document.Paragraph($"Answered: {string.Join("; ", round.Result.Groups.Select(g => $"{g.Name} {g.Words}"))}. What fewer than {Words.Number(SmallGroups.Least)} people said is not shown.");
    }

    private static void WriteMotivation(WordDocument document, MotivationResult motivation)
    {
        document.Heading(1, "Why we want peer roles");
        document.Paragraph(Run.Bold($"{motivation.Finding.Heading}. "), motivation.Finding.Text);

        if (motivation.Answers.Any(a => a.Text.Length > 0))
        {
            document.Table(
                [new("Question", 26), new("What we said", 74)],
                motivation.Answers.Where(a => a.Text.Length > 0).Select(a => new Run[] { a.Topic, a.Text }));
        }

        if (motivation.Struggles.Count > 0)
        {
            document.Paragraph($"Hard to answer: {Listed(motivation.Struggles)}.");
        }
    }

    private static void WritePlan(WordDocument document, TimelineResult result)
    {
        document.Heading(1, "The plan");
        document.Table(
            [new("Step", 24), new("Who answers for it", 40), new("Starts", 18), new("Ends", 18)],
            result.Steps.Select(s => new Run[]
            {
                s.Step.Title,
                string.Join(", ", s.Tasks.Select(t => t.Owner).Distinct()),
                Words.ShortDay(s.Start),
                Words.ShortDay(s.End),
            }));

        if (result.Plan.Chain.Count > 0)
        {
            document.Paragraph(
                Run.Bold($"{result.ChainSets}: "),
                $"{string.Join(" → ", result.Plan.Chain.Select(t => t.Task.Title))}. {result.ChainSlips}");
        }

        if (result.Plan.WhatShortensMost() is { Count: > 0 } shortenings)
        {
            document.Paragraph(
                Run.Bold("What would shorten it most: "),
                string.Join("; ", shortenings.Select(s => $"“{s.Task.Task.Title}” in {Words.Count(s.Weeks, "week")} instead of {s.Task.Task.Weeks} saves {Words.Count(s.DaysSaved, "day")}")) + ".",
                result.ShorteningBrings is { } brings ? $" {brings}" : "");
        }
    }

    private static void WriteBudgets(WordDocument document, IReadOnlyList<PlannedBudget> budgets, DateOnly firstDay)
    {
        if (budgets.Count == 0)
        {
            return;
        }

        document.Heading(1, "What it costs");
        document.Table(
            [new("Role", 20), new("Posts", 20), new("From", 12), new("Pay an hour", 18), new("Year 1", 12, AlignRight: true), new("In all", 18, AlignRight: true)],
            budgets.Select(b => new Run[] { b.Role, b.Posts, b.From, PayWords.Dollars(b.Look.Range!.Minimum, b.Look.Range.Maximum), b.Look.Result.Years[0].CostsWhole(), $"{(b.Look.Result.Missing.Count > 0 ? "at least " : "")}{Money.Whole(b.Look.Result.Total)} in {Words.Spelled(b.Look.Result.Years.Count, "year")}" }));
        document.Paragraph("With what comes on top of wages, supervision and training. What peer support saves is saved elsewhere, and not in the pay of the people who do it.");

        foreach (var budget in budgets.Where(b => b.FirstStart < firstDay))
        {
            document.Note($"{budget.Role}: this pays a first post from {budget.From} on, before the plan’s first working day, {Words.Day(firstDay)}. One of the two has to move.");
        }

        foreach (var budget in budgets.Where(b => b.Look.Result.Missing.Count > 0))
        {
            document.Note($"{budget.Role}: {budget.Look.Result.NotCounted()}");
        }
    }

    private static void WriteAsks(WordDocument document, TimelineResult result)
    {
        document.Heading(1, "What we ask of the board");
        document.Bullets(
        [
            result.AskOfBoard,
            .. result.DoFirst.Count == 0 ? Array.Empty<string>() : [$"See that these come first: {Listed(result.DoFirst.Select(t => $"“{t.Task.Title}” ({t.Owner}, by {Words.ShortDay(t.End)})"))}."],
            $"Ask at each meeting which of the tasks that set the end {(result.Plan.EndsAtFloor ? "of the tasks" : "date")} is done, and what the others need.",
        ]);
    }

    private static string Listed(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } list ? list : "none of the statements";
}
