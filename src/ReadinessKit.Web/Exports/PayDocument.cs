using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>The pay of a role for the board, as Word: the range with its arithmetic, what it tells people, what it costs. One to two pages.</summary>
public static class PayDocument
{
    public static byte[] Write(PaySource source)
    {
        var (today, role) = (DateOnly.FromDateTime(source.Now.DateTime), source.Worksheet.Role);
        var document = new WordDocument($"Pay: {role}", source.Now, $"{source.Organization} · {Words.Day(today)}");

        document.Title($"What this role should earn: {role}");
        document.Lede($"{source.Organization} · {Words.Day(today)}");
        WriteRange(document, source);

        if (source.Chosen is not null)
        {
            WritePosition(document, source);
            WriteChecks(document, source);
        }

        if (source.Budget is { } budget)
        {
            WriteBudget(document, source, budget);
        }

        document.Heading(1, "What is judgment");
        document.Bullets(source.Look.Judgment);
        document.Heading(1, "Sources");
        document.Bullets(Sources(source));
        document.Note("Guidance, not legal advice. The workbook holds every figure, with formulas.");

        return document.ToBytes();
    }

    private static void WriteRange(WordDocument document, PaySource source)
    {
        if (source.Chosen is not { Range: { } range } chosen)
        {
            document.Paragraph("No range is chosen yet.");
            return;
        }

        document.Paragraph(Run.Bold($"{PayWords.Dollars(range.Minimum, range.Maximum)} an hour"), $", with a midpoint of {PayWords.Dollars(range.Midpoint)} ({chosen.Scenario.Name}).");
        document.Bullets(chosen.Lines);
    }

    private static void WritePosition(WordDocument document, PaySource source)
    {
        var range = source.Chosen!.Range!;
        var thresholds = source.Content.PayAdvice.Thresholds;
        var position = PayPosition.Of(source.Worksheet, range.Minimum, thresholds.Same);

        document.Heading(1, "Where it stands, and what that tells people");

        if (position.Standing is { } standing && source.Content.PayAdvice.Positions.TryGetValue(standing, out var text))
        {
            document.Paragraph(Run.Bold($"{text.Title}. "), text.Text);
        }

        document.Bullets([.. position.Sentences, .. PaidToday.Of(source.Worksheet, range).Select(p => p.Says(range)), .. PayCompression.Of(source.Worksheet, range, thresholds)]);
    }

    private static void WriteChecks(WordDocument document, PaySource source)
    {
        document.Heading(1, "Checks");
        document.Table(
            [new("Held against", 28), new("An hour", 14, AlignRight: true), new("What it shows", 58)],
            PayFloorCheck.Of(source.Worksheet.Floors, source.Chosen!.Range!.Minimum).Select(f => new Run[] { f.Name, f.Amount is { } amount ? PayWords.Dollars(amount) : "not looked up", f.Amount is null ? "To be looked up." : f.Says }));
    }

    private static void WriteBudget(WordDocument document, PaySource source, BudgetLook look)
    {
        var result = look.Result;
        document.Heading(1, "What it costs");
        document.Paragraph(Run.Bold($"{result.Summary()}."));
        document.Table(
            [new("", 100 - (14 * (result.Years.Count + 1))), .. result.Years.Select(y => new Column($"Year {y.Number}", 14, AlignRight: true)), new("In all", 14, AlignRight: true)],
            result.Groups.Select(g => (Name: g.Part.InWords(), Amounts: g.Years))
                .Append((Name: result.Sum("All of it"), Amounts: [.. result.Years.Select(y => (decimal?)y.Total)]))
                .Select(r => (Run[])[r.Name, .. r.Amounts.Select(a => (Run)Whole(a)), Whole(r.Amounts.All(a => a is null) ? null : r.Amounts.Sum())]));

        if (result.NotCounted() is { } missing)
        {
            document.Note(missing);
        }

        if (look.Same.Count > 0)
        {
            document.Paragraph($"What the same money buys: {string.Join(" ", look.Same.Select(s => s.InWords()))}");
        }

        document.Paragraph(source.Content.BudgetStart.Lede);
    }

    private static IEnumerable<string> Sources(PaySource source)
    {
        var worksheet = source.Worksheet;

        if (worksheet.Nearby.Count > 0)
        {
            yield return $"Published rates: {Words.List([.. worksheet.Nearby.Select(r => $"{r.Who} ({Words.ShortDay(r.Date)})").Distinct().Take(8)])}{(worksheet.Nearby.Count > 8 ? " and others" : "")}.";
        }

        foreach (var rate in worksheet.PublicRates.Take(3))
        {
            yield return $"Public data: {rate.Code} {rate.Occupation}, {rate.Area}, {rate.Source}.";
        }

        yield return $"What rates tell people: {source.Content.PayAdvice.Source}.";

        if (source.Budget is not null && source.Figures.Count > 0)
        {
            yield return $"Payroll figures: {Words.List([.. source.Figures.Select(f => f.Source).Distinct()])}.";
        }
    }

    // A board reads whole dollars; the cents stand in the workbook. What is not counted is a dash.
    private static string Whole(decimal? amount) => amount is { } dollars ? Money.Whole(dollars) : "–";
}
