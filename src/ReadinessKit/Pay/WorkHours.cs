namespace ReadinessKit.Pay;

/// <summary>How often wages are paid, each payday for one full period.</summary>
public enum PayFrequency
{
    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every two weeks.</summary>
    Biweekly,
}

/// <summary>What an hourly rate and weekly hours come to in each month of a year.</summary>
/// <param name="Year">The year of the months and of the figures.</param>
/// <param name="HourlyRate">Dollars an hour, from 0 to <see cref="Money.Most"/>.</param>
/// <param name="WeeklyHours">Hours a week, from 0 to <see cref="MostHours"/>, spread evenly over Monday to Friday.</param>
/// <param name="Pay">How often wages are paid, and one of the paydays, in any year; null where that is not known.</param>
public sealed record WorkHours(int Year, decimal HourlyRate, decimal WeeklyHours, Paydays? Pay = null)
{
    /// <summary>The hours of a week.</summary>
    public const int MostHours = 168;

    /// <summary>The days of a week that are worked.</summary>
    public const int DaysAWeek = 5;

    /// <summary>What comes out. Amounts are gross, in whole cents.</summary>
    /// <param name="AverageMonth">The rate times weekly hours times 52, divided by 12.</param>
    /// <param name="LongestMonth">The most that any month of the year comes to.</param>
    /// <param name="ByMonth">What is earned in each month: what SSDI counts.</param>
    /// <param name="ReceivedByMonth">What is received in each month: what SSI counts; null where no paydays are known.</param>
    /// <param name="MonthsOverSga">The months in which more than SGA is earned by somebody who is not blind.</param>
    /// <param name="MaxHoursBelowTrialWork">The most weekly hours whose average month is at most the trial work amount, down to a quarter of an hour.</param>
    /// <param name="MaxHoursBelowSga">As before, for SGA.</param>
    /// <param name="MaxHoursWithSsi">The most weekly hours that leave somebody on SSI without other income a payment, in an average month.</param>
    public sealed record Result(
        decimal AverageMonth,
        decimal LongestMonth,
        IReadOnlyDictionary<Month, decimal> ByMonth,
        IReadOnlyDictionary<Month, decimal>? ReceivedByMonth,
        IReadOnlyList<Month> MonthsOverSga,
        decimal MaxHoursBelowTrialWork,
        decimal MaxHoursBelowSga,
        decimal MaxHoursWithSsi);

    /// <summary>Works the year out.</summary>
    /// <exception cref="MissingFigureException">When the year has no figures.</exception>
    public Result Work(WorkIncentives figures)
    {
        var (sga, trialWork) = (figures.SgaOf(Year, false), figures.TrialWorkOf(Year));
        Month[] months = [.. Enumerable.Range(1, 12).Select(number => new Month(Year, number))];
        var byMonth = new SortedDictionary<Month, decimal>(months.ToDictionary(m => m, m => Money.ToCents(m.Weekdays * WeeklyHours * HourlyRate / DaysAWeek)));

        return new(
            Money.ToCents(Average(WeeklyHours)),
            byMonth.Values.Max(),
            byMonth,
            Pay is null ? null : new SortedDictionary<Month, decimal>(months.ToDictionary(m => m, m => Money.ToCents(Pay.In(m) * Pay.Weeks * WeeklyHours * HourlyRate))),
            [.. byMonth.Where(m => m.Value > sga).Select(m => m.Key)],
            Most(hours => IsAverageAtMost(hours, trialWork)),
            Most(hours => IsAverageAtMost(hours, sga)),
            Most(hours => new SsiMonth(Year, Average(hours), 0, 0, 0, Recipient: true, Blind: false).Work(figures).Payment > 0));
    }

    private decimal Average(decimal weeklyHours) => HourlyRate * weeklyHours * 52 / 12;

    // Without a division, which could land a hair beside the amount.
    private bool IsAverageAtMost(decimal weeklyHours, decimal amount) => HourlyRate * weeklyHours * 52 <= amount * 12;

    private static decimal Most(Func<decimal, bool> fits)
    {
        var (low, high) = (0, MostHours * 4);

        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fits(middle / 4m) ? (middle, high) : (low, middle - 1);
        }

        return low / 4m;
    }
}

/// <summary>The days on which wages are paid.</summary>
/// <param name="Frequency">How often.</param>
/// <param name="First">One of them, before, in or after the year that is asked about. There is none before it.</param>
public sealed record Paydays(PayFrequency Frequency, DateOnly First)
{
    /// <summary>How many weeks one payday pays for.</summary>
    public int Weeks => Frequency == PayFrequency.Weekly ? 1 : 2;

    /// <summary>How many paydays lie in a month: 2 or 3 of two weeks, 4 or 5 of one.</summary>
    public int In(Month month)
    {
        var (begin, end) = (month.FirstDay.DayNumber, month.FirstDay.AddMonths(1).DayNumber);

        return Until(end) - Until(begin);
    }

    // How many lie before a day.
    private int Until(int day) => day <= First.DayNumber ? 0 : ((day - First.DayNumber - 1) / (7 * Weeks)) + 1;
}
