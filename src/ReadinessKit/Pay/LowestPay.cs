using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>The lowest pay that federal law allows, as the last figure that was published.</summary>
/// <param name="Amount">Dollars an hour.</param>
/// <param name="Year">The year that it is of.</param>
/// <param name="Source">Who publishes it.</param>
public sealed record LowestPay(decimal Amount, int Year, string Source)
{
    /// <summary>The id that findings carry, and the key of the figure.</summary>
    public const string Rule = "minimum-wage";

    private const decimal FullWeek = 40;

    /// <summary>The figure of a year, or the last one before it, as the law holds until it is changed; null where there is none.</summary>
    /// <param name="figures">The figures of payroll; null where there are none.</param>
    /// <param name="year">The year.</param>
    public static LowestPay? Of(Figures? figures, int year) =>
        figures?.All.FirstOrDefault(f => f.Key == Rule) is { } figure && figure.Values.Where(v => v.Key <= year).OrderBy(v => v.Key).LastOrDefault() is { Value: > 0 } last
            ? new(last.Value, last.Key, figure.Source)
            : null;

    /// <summary>What is said where a description pays less; null where it does not. Pay for a year counts by its hours, or by a week of 40.</summary>
    public JobFinding? In(JobDescription description)
    {
        if (description.Pay is not { } pay || HourlyPay.ForAnHour(pay.From, pay.Unit, description.Conditions.HoursFrom ?? FullWeek) >= Amount)
        {
            return null;
        }

        return new(
            Rule, pay.InWords(), 0, 0, JobCategory.Law, [],
            $"That is less than the federal minimum wage: {PayWords.Dollars(Amount)} an hour in {Year}. Your state or city may ask for more.",
            Source,
            $"Start at {PayWords.Dollars(Amount)} an hour or above")
        {
            Part = DescriptionPart.Pay,
        };
    }
}
