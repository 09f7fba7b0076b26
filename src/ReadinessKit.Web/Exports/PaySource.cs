using ReadinessKit.Content;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>What the files of a pay worksheet are made from.</summary>
/// <param name="Worksheet">The worksheet.</param>
/// <param name="Look">What it says about its ranges.</param>
/// <param name="Budget">The budget; null as long as nobody made one.</param>
/// <param name="Content">The words and figures of content.</param>
/// <param name="Organization">The organization's name.</param>
/// <param name="Now">The time.</param>
public sealed record PaySource(PayWorksheet Worksheet, PayLook Look, BudgetLook? Budget, SiteContent Content, string Organization, DateTimeOffset Now)
{
    /// <summary>The chosen range with its arithmetic; null where none is chosen, or where what it starts from is missing.</summary>
    public ScenarioRange? Chosen => Look.Ranges.FirstOrDefault(r => r.Scenario.Id == Worksheet.Chosen && r.Range is not null);

    /// <summary>The figures on payroll that the budget's rows follow.</summary>
    public IReadOnlyList<Figure> Figures => [.. Content.Figures.Where(f => f.Id == PayrollFigure.File).SelectMany(f => f.All).Where(f => PayrollFigure.All.Any(p => p.Rate == f.Key || p.Limit == f.Key))];

    /// <summary>What in the files is judgment, and how they are counted.</summary>
    public IReadOnlyList<string> Notes =>
    [
        .. Look.Judgment,
        .. Look.Notes,
        .. Budget is null ? Array.Empty<string>() : [BudgetWords.Counting, Content.BudgetStart.Lede],
        .. Budget?.Result.NotCounted() is { } missing ? [missing] : Array.Empty<string>(),
        "Guidance, not legal advice.",
    ];

    public static PaySource Of(PayWorksheet worksheet, PayBudget? budget, SiteContent content, string organization, DateOnly today, DateTimeOffset now) => new(
        worksheet,
        PayLook.Of(worksheet, content.PayFactors, content.PayAdvice.Thresholds, today),
        budget is null ? null : BudgetLook.Of(worksheet, budget, content.PayFactors, content.PayrollFigures),
        content,
        organization,
        now);
}
