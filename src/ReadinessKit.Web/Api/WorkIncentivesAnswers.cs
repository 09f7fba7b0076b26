using System.ComponentModel;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Api;

public sealed record TraceLine(
    [property: Description("What the step works out.")] string Step,
    [property: Description("What comes out, in dollars with two decimals.")] string Amount,
    [property: Description("The rule in plain words.")] string Rule,
    [property: Description("Where the rule stands.")] string Citation)
{
    public static IReadOnlyList<TraceLine> Of(IReadOnlyList<TraceStep> trace) => [.. trace.Select(t => new TraceLine(t.Step, Money.Plain(t.Amount), t.Rule, t.Citation))];
}

public sealed record SsiAnswer(
    [property: Description("What counts against the payment, in dollars with two decimals.")] string CountableIncome,
    [property: Description("What SSI would pay, in dollars with two decimals.")] string Payment,
    [property: Description("Whether wages less IRWE are more than SGA; never for somebody who is blind.")] bool OverSga,
    [property: Description("Every step.")] IReadOnlyList<TraceLine> Trace)
{
    public static SsiAnswer Of(SsiMonth.Result result) => new(Money.Plain(result.CountableIncome), Money.Plain(result.Payment), result.OverSga, TraceLine.Of(result.Trace));
}

public sealed record SsdiMonthAnswer(
    [property: Description("Whether it is a service month of trial work.")] bool TrialWorkMonth,
    [property: Description("Countable earnings, in dollars with two decimals.")] string Countable,
    [property: Description("Whether countable earnings are more than SGA.")] bool Sga,
    [property: Description("Every step.")] IReadOnlyList<TraceLine> Trace)
{
    public static SsdiMonthAnswer Of(SsdiMonth.Result result) => new(result.TrialWorkMonth, Money.Plain(result.Countable), result.Sga, TraceLine.Of(result.Trace));
}

public sealed record TrialWorkAnswer(
    [property: Description("How many service months lie in the sixty that end with the latest given.")] int InWindow,
    [property: Description("Whether nine lie in any sixty consecutive months.")] bool Completed,
    [property: Description("The ninth of them, such as 2026-04; null where it is not reached.")] string? LastMonth,
    [property: Description("The first month of the re-entitlement period, or null.")] string? ReentitlementFirst,
    [property: Description("The last month of the re-entitlement period, or null.")] string? ReentitlementLast)
{
    public static TrialWorkAnswer Of(TrialWork work) => new(work.InWindow, work.Completed, work.LastMonth?.ToString(), work.ReentitlementFirst?.ToString(), work.ReentitlementLast?.ToString());
}

public sealed record TimelineAnswer(
    [property: Description("For each month given, whether SSDI is paid.")] IReadOnlyDictionary<string, bool> Paid,
    [property: Description("The first month of SGA after the trial work, or as Social Security decided; null where there is none.")] string? CessationMonth,
    [property: Description("The first month without entitlement; null where it is not reached.")] string? TerminationMonth,
    [property: Description("The last month of the re-entitlement period.")] string ReentitlementLast)
{
    public static TimelineAnswer Of(SsdiTimeline.Result result) =>
        new(result.Paid.ToDictionary(m => m.Key.ToString(), m => m.Value), result.CessationMonth?.ToString(), result.TerminationMonth?.ToString(), result.ReentitlementLast.ToString());
}

public sealed record HoursAnswer(
    [property: Description("The rate times weekly hours times 52, divided by 12, with two decimals.")] string AverageMonth,
    [property: Description("The most that any month of the year comes to, with two decimals.")] string LongestMonth,
    [property: Description("What is earned in each month of the year: what SSDI counts.")] IReadOnlyDictionary<string, string> ByMonth,
    [property: Description("What is received in each month of the year: what SSI counts; null where no paydays are given.")] IReadOnlyDictionary<string, string>? ReceivedByMonth,
    [property: Description("The months in which more than SGA is earned by somebody who is not blind.")] IReadOnlyList<string> MonthsOverSga,
    [property: Description("The most weekly hours, down to a quarter, whose average month is at most the trial work amount.")] decimal MaxHoursBelowTrialWork,
    [property: Description("The most weekly hours, down to a quarter, whose average month is at most SGA.")] decimal MaxHoursBelowSga,
    [property: Description("The most weekly hours, down to a quarter, that leave somebody on SSI without other income a payment in an average month.")] decimal MaxHoursWithSsi)
{
    public static HoursAnswer Of(WorkHours.Result result) => new(
        Money.Plain(result.AverageMonth),
        Money.Plain(result.LongestMonth),
        Amounts(result.ByMonth),
        result.ReceivedByMonth is { } received ? Amounts(received) : null,
        [.. result.MonthsOverSga.Select(m => m.ToString())],
        result.MaxHoursBelowTrialWork,
        result.MaxHoursBelowSga,
        result.MaxHoursWithSsi);

    private static Dictionary<string, string> Amounts(IReadOnlyDictionary<Month, decimal> months) => months.ToDictionary(m => m.Key.ToString(), m => Money.Plain(m.Value));
}
