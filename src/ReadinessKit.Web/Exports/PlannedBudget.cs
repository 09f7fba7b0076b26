using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Exports;

/// <summary>A budget of an organization, for its plan and its board.</summary>
/// <param name="Id">The id of the worksheet.</param>
/// <param name="Role">The role.</param>
/// <param name="Look">Everything about the budget.</param>
public sealed record PlannedBudget(Guid Id, string Role, BudgetLook Look)
{
    /// <summary>The task of the plan that is done when the range is in the budget.</summary>
    public const string Task = "set-range";

    /// <summary>How many posts it pays, and for how many hours: "2 posts, 40 hours a week in all".</summary>
    public string Posts => $"{Words.Count(Look.Budget.Positions.Sum(p => p.Count), "post")}, {PayWords.InDigits(Look.Budget.Positions.Sum(p => p.Count * p.Hours))} hours a week in all";

    /// <summary>The first day that it pays for; of a month that is named without a day, the last one on which somebody may begin in it.</summary>
    public DateOnly FirstStart => Look.Budget.Positions.Select(p => p.StartsOn ?? Look.Budget.Start.AddMonths(1).AddDays(-1)).DefaultIfEmpty(Look.Budget.Start).Min();

    /// <summary>The first month that it pays for: "Oct 2027".</summary>
    public string From => FirstStart.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The budgets of the entered organization that are in use, by role.</summary>
    public static async Task<IReadOnlyList<PlannedBudget>> All(AppDb db, SiteContent content, CancellationToken cancel) =>
        [.. (await db.PayWorksheets.AsNoTracking().Where(p => p.ArchivedAt == null).OrderBy(p => p.Role).ThenBy(p => p.Id).ToListAsync(cancel))
            .Where(p => p.Budget is not null)
            .Select(p => new PlannedBudget(p.Id, p.Role, BudgetLook.Of(p.Worksheet, p.Budget!, content.PayFactors, content.PayrollFigures)))];
}
