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

    /// <summary>The picture of a budget as a sentence.</summary>
    public static string Picture(this BudgetResult result) =>
        $"{Words.Sentence(Words.List([.. result.Years.Select(y => $"year {y.Number} costs {PayWords.Dollars(y.Total)}")]))}. Of all of it, {Share(result)} is wages.";

    /// <summary>What is not counted, with what to do; null where everything is.</summary>
    public static string? NotCounted(this BudgetResult result) => result.Missing.Count == 0 ? null
        : $"Not counted: {Words.List(result.Missing)}. Type a rate, or what to assume for years that have no figure yet.";

    /// <summary>How the budget is counted, for whoever checks it.</summary>
    public const string Counting = "A year is twelve months and 52 weeks of pay. Of a month in which somebody starts, the days from then on count. Wages, and the cost of supervision, rise at the start of each year after the first. A wage limit holds for each position and year of the budget, with the figure of the calendar year in which that begins. Each line is rounded to cents; totals are sums of lines.";

    /// <summary>The comparison at one rate as a sentence.</summary>
    public static string InWords(this SameMoney at) =>
        $"{at.Name}, {PayWords.Dollars(at.Rate)}: {PayWords.InDigits(at.Hours)} hours a week, or {PayWords.InDigits(at.Positions)} positions.";

    private static string Share(BudgetResult result) => result.Total == 0 ? "nothing" : PayWords.Percent(decimal.Round(Enumerable.Range(1, result.Years.Count).Sum(y => result.Of(BudgetPart.Wages, y)) / result.Total, 2, MidpointRounding.AwayFromZero));
}
