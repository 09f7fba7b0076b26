using ReadinessKit.Pay;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>A line of a table of months.</summary>
/// <param name="Month">The month.</param>
/// <param name="Cells">What is said of it, by the head of the column.</param>
public sealed record MonthLine(string Month, IReadOnlyList<string> Cells);

/// <summary>A table of months.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Heads">The columns after the month.</param>
/// <param name="Lines">The months.</param>
public sealed record MonthTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<MonthLine> Lines);

/// <summary>What is answered to a question about work and benefits.</summary>
/// <param name="Sentence">The answer in a plain sentence.</param>
/// <param name="Further">What else there is to know, in sentences.</param>
/// <param name="Years">The years whose figures were used.</param>
public sealed record BenefitsAnswer(string Sentence, IReadOnlyList<string> Further, IReadOnlyList<int> Years)
{
    public IReadOnlyList<TraceStep> Trace { get; init; } = [];

    public IReadOnlyList<TimelineStep> Steps { get; init; } = [];

    public MonthTable? Table { get; init; }

    public TimelineStrip? Strip { get; init; }

    public static BenefitsAnswer? Of(SsiMonth month, WorkIncentives figures, Errors errors)
    {
        if (errors.Count > 0)
        {
            return null;
        }

        var result = month.Work(figures);
        var sentence = result.Payment > 0 ? $"In a month like this SSI would pay about {Money.Words(result.Payment)}."
            : result.OverSga && !month.Recipient ? "In a month like this an application for SSI would be turned down because of the work, so SSI would pay nothing."
            : "In a month like this SSI would pay nothing.";
        List<string> further = [$"With {Money.Words(month.Wages + month.Unearned)} of wages and other income, that makes {Money.Words(month.Wages + month.Unearned + result.Payment)} before taxes."];

        if (result.Payment == 0 && month.Recipient)
        {
            further.Add("No payment does not mean no Medicaid: it often goes on while you work (section 1619(b) of the Social Security Act). Ask a counselor before you turn hours down.");
        }

        return new(sentence, further, [month.Year]) { Trace = result.Trace };
    }

    public static BenefitsAnswer? Of(SsdiMonth month, WorkIncentives figures, Errors errors)
    {
        if (errors.Count > 0)
        {
            return null;
        }

        var result = month.Work(figures);
        var (trial, sga) = (Money.Brief(figures.TrialWorkOf(month.Month.Year)), Money.Brief(figures.SgaOf(month.Month.Year, month.Blind)));

        return new(
            result.TrialWorkMonth ? $"{month.Month.InWords} would use up a trial work month, if you have some left, and SSDI would pay in full." : $"{month.Month.InWords} would use up no trial work month.",
            [
                result.TrialWorkMonth ? $"{Money.Words(month.Gross)} is more than {trial}." : $"{Money.Words(month.Gross)} is not more than {trial}.",
                result.Sga
                    ? $"After your trial work is over, it would be SGA: {Money.Words(result.Countable)} of countable earnings is more than {sga}. SSDI is then paid for the first such month and the two after it, and not for later ones."
                    : $"After your trial work is over, it would not be SGA: {Money.Words(result.Countable)} of countable earnings is not more than {sga}. SSDI would be paid while you are still entitled.",
            ],
            [month.Month.Year])
        { Trace = result.Trace };
    }

    public static BenefitsAnswer? Of((IReadOnlyList<Month> ServiceMonths, TrialWork Trial, SsdiTimeline? After) asked, WorkIncentives figures, Errors errors)
    {
        if (errors.Count > 0)
        {
            return null;
        }

        var (months, trial, after) = asked;

        if (after is null)
        {
            return new(
                $"You have used {Words.Number(trial.InWindow)} of nine trial work months in the sixty months that end with {months.Max().InWords}.",
                ["While trial work goes on, SSDI pays in full, whatever you earn. Months that are more than sixty months old no longer count."],
                [])
            { Trace = trial.Trace(), Strip = TimelineStrip.Of(months, null, null) };
        }

        var result = after.Work(figures);
        List<string> further = [$"Your trial work ended with {after.TrialWorkLastMonth.InWords}. The re-entitlement period runs from {after.TrialWorkLastMonth.Add(1).InWords} through {result.ReentitlementLast.InWords}."];

        if (result.CessationMonth is { } ceased)
        {
            further.Add($"{ceased.InWords} is the cessation month. It and the two months after it are paid, whatever you earn: through {ceased.Add(SsdiTimeline.Grace - 1).InWords}. This is where people get paid too much without knowing. Report every wage, and put money aside if more comes than you expect.");
        }

        var expedited = result.TerminationMonth is null ? "" : " You may ask for expedited reinstatement within 60 months (20 CFR 404.1592b and following).";

        return new(
            result.TerminationMonth is { } ended ? $"SSDI would end with {ended.InWords}: that is the first month without entitlement.{expedited}"
            : result.CessationMonth is not null ? $"SSDI is paid in each month that is not SGA, through {result.ReentitlementLast.InWords}."
            : after.CountableByMonth.Count == 0 ? $"Your trial work is over. Through {result.ReentitlementLast.InWords} SSDI is paid in each month that is not SGA."
            : "SSDI is paid in all of these months: none after your trial work is SGA.",
            further,
            [.. after.CountableByMonth.Keys.Where(m => m > after.TrialWorkLastMonth).Select(m => m.Year).Distinct().Order()])
        {
            Steps = result.Trace,
            Strip = TimelineStrip.Of(months, after, result),
            Table = result.Paid.Count == 0 ? null : new("What each month would be", ["Countable earnings", "More than SGA", "SSDI"],
                [.. result.Paid.Select(m => new MonthLine(m.Key.InWords, [Money.Words(after.CountableByMonth[m.Key]), result.OverSga.TryGetValue(m.Key, out var over) ? over ? "yes" : "no" : "does not matter", m.Value ? "paid" : "not paid"]))]),
        };
    }

    public static BenefitsAnswer? Of(WorkHours hours, WorkIncentives figures, Errors errors)
    {
        if (errors.Count > 0)
        {
            return null;
        }

        var result = hours.Work(figures);
        var (trial, sga) = (Money.Brief(figures.TrialWorkOf(hours.Year)), Money.Brief(figures.SgaOf(hours.Year, false)));

        return new(
            $"An average month comes to {Money.Words(result.AverageMonth)}, and the longest month of {hours.Year} to {Money.Words(result.LongestMonth)}.",
            [
                $"Up to {result.MaxHoursBelowTrialWork:0.##} hours a week, an average month is not more than {trial}, the trial work amount; up to {result.MaxHoursBelowSga:0.##} hours, not more than {sga}, the SGA amount for people who are not blind. A long month can still be more.",
                $"Up to {result.MaxHoursWithSsi:0.##} hours a week, SSI would still pay something in an average month to somebody who gets it and has no other income.",
                result.MonthsOverSga.Count == 0 ? $"No month of {hours.Year} is more than SGA." : $"More than SGA is earned in {Words.List([.. result.MonthsOverSga.Select(m => m.InWords)])}.",
            ],
            [hours.Year])
        {
            Table = new(
                $"The months of {hours.Year}",
                result.ReceivedByMonth is null ? ["Earned: what SSDI counts"] : ["Earned: what SSDI counts", "Paid out: what SSI counts"],
                [.. result.ByMonth.Select(m => new MonthLine(m.Key.InWords, result.ReceivedByMonth is { } received ? [Money.Words(m.Value), Money.Words(received[m.Key])] : [Money.Words(m.Value)]))]),
            Trace =
            [
                new("Average month", result.AverageMonth, "The rate times weekly hours times 52 weeks, divided by 12 months.", "Arithmetic"),
                new("Longest month", result.LongestMonth, "Hours are spread over Monday to Friday; the month with the most weekdays comes to most. SSDI counts wages in the month they are earned.", "20 CFR 404.1574(b)"),
                new("Trial work amount", figures.TrialWorkOf(hours.Year), "More than this uses up a trial work month.", "20 CFR 404.1592(b)(1)"),
                new("SGA amount", figures.SgaOf(hours.Year, false), "More than this is substantial gainful activity.", "20 CFR 404.1574(b)(2)"),
                new("Where SSI ends", figures.BreakEvenOf(hours.Year), "Twice the federal benefit rate and both exclusions. SSI counts wages in the month they are paid out.", "20 CFR 416.1111(a), 416.1112(c)"),
            ],
        };
    }
}
