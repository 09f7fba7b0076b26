namespace ReadinessKit.Pay;

/// <summary>A budget in sentences.</summary>
public static class BudgetWords
{
    /// <summary>The parts, in their order.</summary>
    public static readonly IReadOnlyList<BudgetPart> Parts = [BudgetPart.Wages, BudgetPart.Fringe, BudgetPart.Supervision, BudgetPart.Extras];

    /// <summary>What a part is called.</summary>
    public static string InWords(this BudgetPart part) => part switch
    {
        BudgetPart.Wages => "Wages",
        BudgetPart.Fringe => "Fringe",
        BudgetPart.Supervision => "Supervision",
        _ => "Training and the rest",
    };

    /// <summary>The sum in a line: "Budget: $61,204.18 in year 1, $190,004.00 over three years". Where something is not counted, it says "at least".</summary>
    public static string Summary(this BudgetResult result)
    {
        var least = result.Missing.Count > 0 ? "at least " : "";

        return result.Years.Count == 1
            ? $"Budget: {least}{PayWords.Dollars(result.Total)} in one year"
            : $"Budget: {least}{PayWords.Dollars(result.Years[0].Total)} in year 1, {least}{PayWords.Dollars(result.Total)} over {Words.Spelled(result.Years.Count, "year")}";
    }

    /// <summary>What a year costs: "$61,204.18", or "at least $61,204.18" where something is not counted.</summary>
    public static string Costs(this BudgetYear year) => $"{(year.Missing.Count > 0 ? "at least " : "")}{PayWords.Dollars(year.Total)}";

    /// <summary>What a year costs, in whole dollars: "$61,204", or "at least $61,204".</summary>
    public static string CostsWhole(this BudgetYear year) => $"{(year.Missing.Count > 0 ? "at least " : "")}{Money.Whole(year.Total)}";

    /// <summary>What a row of sums is called: "All of it", or "All of it, at least" where something is not counted.</summary>
    public static string Sum(this BudgetResult result, string name) => result.Missing.Count > 0 ? $"{name}, at least" : name;

    /// <summary>An amount with its cents, or a dash for what is not counted.</summary>
    public static string Known(decimal? amount) => amount is { } dollars ? PayWords.Dollars(dollars) : "–";

    /// <summary>The picture of a budget as a sentence.</summary>
    public static string Picture(this BudgetResult result) =>
        $"{Words.Sentence(Words.List([.. result.Years.Select(y => $"year {y.Number} costs {y.Costs()}")]))}. Of {(result.Missing.Count > 0 ? "what is counted" : "all of it")}, {Share(result)} is wages.";

    /// <summary>What is not counted, by its reasons, with what to do; null where everything is.</summary>
    public static string? NotCounted(this BudgetResult result) => result.Missing.Count == 0 ? null
        : $"Not counted: {string.Join("; ", Reasons(result.Missing))}.{ToDo(result.Missing)}";

    /// <summary>How the budget is counted, for whoever checks it.</summary>
    public const string Counting = "A year is twelve months and 52 weeks of pay. Of a month in which somebody starts, the days from then on count. Wages, and the cost of supervision, rise at the start of each year after the first. A wage limit holds for each position and year of the budget, with the figure of the calendar year in which that begins. Each line is rounded to cents; totals are sums of lines.";

    /// <summary>The comparison at one rate as a sentence.</summary>
    public static string InWords(this SameMoney at) =>
        $"{at.Name}, {PayWords.Dollars(at.Rate)}: {PayWords.InDigits(at.Hours)} hours a week, or {PayWords.InDigits(at.Positions)} positions.";

    /// <summary>Years in a row: "2027", "2027 to 2031", "2027 and 2029".</summary>
    public static string InWords(IReadOnlyList<int> years) =>
        years.Count > 2 && years[^1] - years[0] == years.Count - 1 ? $"{years[0]} to {years[^1]}" : Words.List([.. years.Select(y => $"{y}")]);

    private static IEnumerable<string> Reasons(IReadOnlyList<BudgetGap> gaps)
    {
        foreach (var same in gaps.Where(g => g.Year is null).GroupBy(g => g.Kind))
        {
            yield return $"{Names(same.Select(g => g.Name))} ({(same.Key == GapKind.NoRate ? "no rate" : same.Key == GapKind.NoHours ? "no hours" : "no amount")})";
        }

        foreach (var same in gaps.Where(g => g.Year is not null).GroupBy(g => g.Name, g => g.Year!.Value).GroupBy(g => InWords([.. g.Order()]), g => g.Key))
        {
            yield return $"{Names(same)} {(same.Count() == 1 ? "has" : "have")} no figure{(same.Key.Contains(' ', StringComparison.Ordinal) ? "s" : "")} for {same.Key}";
        }
    }

    // As short as in a talk: what stands in a budget is the employer's share by itself, and what a cost is made of can wait.
    private static string Names(IEnumerable<string> names) =>
        Words.List([.. names.Select(n => n.Replace(", the employer’s share", "", StringComparison.Ordinal)).Select(n => n.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? n[..colon] : n).Distinct()]);

    private static string ToDo(IReadOnlyList<BudgetGap> gaps) =>
        (gaps.Any(g => g.Kind != GapKind.NoFigure) ? " Type what is open; 0 for what costs nothing." : "")
        + (gaps.Any(g => g.Kind == GapKind.NoFigure) ? " Say what to assume for years that have no figure yet." : "");

    private static string Share(BudgetResult result) => result.Total == 0 ? "nothing" : PayWords.Percent(decimal.Round(Enumerable.Range(1, result.Years.Count).Sum(y => result.Of(BudgetPart.Wages, y)) / result.Total, 2, MidpointRounding.AwayFromZero));
}
