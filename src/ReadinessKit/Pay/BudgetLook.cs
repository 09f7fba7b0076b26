namespace ReadinessKit.Pay;

/// <summary>Everything that is said about a budget.</summary>
/// <param name="Budget">The budget.</param>
/// <param name="Range">The chosen range; null as long as none is chosen.</param>
/// <param name="Result">What it comes to.</param>
/// <param name="Same">What the money of one full year buys at other rates.</param>
public sealed record BudgetLook(PayBudget Budget, RateRange? Range, BudgetResult Result, IReadOnlyList<SameMoney> Same)
{
    /// <summary>Everything about a budget of a worksheet.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="budget">The budget, with one year or more.</param>
    /// <param name="factors">The factors of content.</param>
    /// <param name="figures">A dated figure by its key and year, in its unit; null for none.</param>
    public static BudgetLook Of(PayWorksheet worksheet, PayBudget budget, PayFactors factors, Func<string, int, decimal?> figures)
    {
        var range = Chosen(worksheet, factors);

        return new(budget, range, BudgetResult.Of(budget, range?.Minimum, figures), SameMoney.Of(budget, range?.Minimum, SameMoney.Rates(worksheet, range), figures));
    }

    /// <summary>The range that was chosen; null where none was, or where it has none yet.</summary>
    public static RateRange? Chosen(PayWorksheet worksheet, PayFactors factors) =>
        worksheet.Scenarios.FirstOrDefault(s => s.Id == worksheet.Chosen) is { } chosen ? ScenarioRange.Of(worksheet, chosen, factors).Range : null;
}
