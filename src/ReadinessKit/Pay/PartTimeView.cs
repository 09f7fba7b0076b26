namespace ReadinessKit.Pay;

/// <summary>A month that wages may come to.</summary>
/// <param name="Name">What month it is, such as "The average month".</param>
/// <param name="Amount">What it comes to, in dollars.</param>
/// <param name="SsiPayment">What SSI would pay somebody who gets it and has no other income; null where SSI does not count this way.</param>
/// <param name="IsTrialWork">Whether it is a service month of trial work; null where SSDI does not count this way.</param>
/// <param name="IsSga">Whether it is more than SGA; null as before.</param>
public sealed record PartTimeMonth(string Name, decimal Amount, decimal? SsiPayment, bool? IsTrialWork, bool? IsSga);

/// <summary>A line that a month may cross.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">Where it is, in dollars a month.</param>
public sealed record PartTimeLine(string Name, decimal Amount);

/// <summary>How a rate and weekly hours stand against the figures of a year, for types of people and never for a person.</summary>
/// <param name="Year">The year of the figures.</param>
/// <param name="HourlyRate">Dollars an hour.</param>
/// <param name="WeeklyHours">Hours a week, spread evenly over Monday to Friday.</param>
/// <param name="Frequency">How often wages are paid.</param>
/// <param name="BenefitRate">What SSI pays without countable income.</param>
/// <param name="Months">The average month, the longest, and the one with the most paydays.</param>
/// <param name="Lines">Trial work, SGA, and where SSI ends.</param>
public sealed record PartTimeView(int Year, decimal HourlyRate, decimal WeeklyHours, PayFrequency Frequency, decimal BenefitRate, IReadOnlyList<PartTimeMonth> Months, IReadOnlyList<PartTimeLine> Lines)
{
    /// <summary>Works it out.</summary>
    /// <exception cref="MissingFigureException">When the year has no figures.</exception>
    public static PartTimeView Of(WorkIncentives figures, int year, decimal hourlyRate, decimal weeklyHours, PayFrequency frequency)
    {
        var worked = new WorkHours(year, hourlyRate, weeklyHours).Work(figures);
        var (trialWork, sga) = (figures.TrialWorkOf(year), figures.SgaOf(year, false));
        var longest = Enumerable.Range(1, 12).Select(number => new Month(year, number)).Where(m => worked.ByMonth[m] == worked.LongestMonth).ToArray();
        var weekdays = longest.Max(m => m.Weekdays);
        var (paydays, weeks) = frequency == PayFrequency.Weekly ? ("five", 5) : ("three", 6);
        var most = Money.ToCents(hourlyRate * weeklyHours * weeks);

        return new(year, hourlyRate, weeklyHours, frequency, figures.BenefitRateOf(year),
        [
            new("The average month", worked.AverageMonth, Ssi(worked.AverageMonth), worked.AverageMonth > trialWork, worked.AverageMonth > sga),
            new($"The longest month ({weekdays} paid weekdays)", worked.LongestMonth, null, worked.LongestMonth > trialWork, worked.LongestMonth > sga),
            new($"A month with {paydays} paydays", most, Ssi(most), null, null),
        ],
        [
            new("Trial work month", trialWork),
            new("SGA", sga),
            new("SSI pays nothing", figures.BreakEvenOf(year)),
        ]);

        decimal Ssi(decimal wages) => new SsiMonth(year, wages, 0, 0, 0, Recipient: true, Blind: false).Work(figures).Payment;
    }

    private PartTimeMonth Average => Months[0];

    private PartTimeMonth Longest => Months[1];

    private PartTimeMonth MostPaydays => Months[2];

    private string Paydays => Frequency == PayFrequency.Weekly ? "five" : "three";

    /// <summary>What it comes to, in a sentence.</summary>
    public string Summary =>
        $"At {Money.Words(HourlyRate)} an hour for {WeeklyHours:0.##} hours a week, an average month comes to {Money.Words(Average.Amount)}, the longest month of {Year} to {Money.Words(Longest.Amount)}, and a month with {Paydays} paydays to {Money.Words(MostPaydays.Amount)}.";

    /// <summary>Somebody on SSI, in sentences. SSI counts wages when they are received.</summary>
    public string OnSsi =>
        $"SSI counts wages when they are paid out. Without other income, it would pay {Pays(Average)} of {Money.Brief(BenefitRate)} in an average month, and {Pays(MostPaydays)} in a month with {Paydays} paydays.";

    /// <summary>Somebody in the trial work period of SSDI, in sentences.</summary>
    public string InTrialWork => (Average.IsTrialWork, Longest.IsTrialWork) switch
    {
        (true, _) => $"SSDI pays in full, whatever is earned. An average month is more than {Money.Brief(Lines[0].Amount)}, so it uses up one of the nine trial work months.",
        (_, true) => $"SSDI pays in full, whatever is earned. An average month uses up no trial work month; the longest month does, as it is more than {Money.Brief(Lines[0].Amount)}.",
        _ => $"SSDI pays in full, and no month uses up a trial work month: none is more than {Money.Brief(Lines[0].Amount)}.",
    };

    /// <summary>Somebody after the trial work period, in sentences.</summary>
    public string AfterTrialWork => (Average.IsSga, Longest.IsSga) switch
    {
        (true, _) => $"An average month is more than {Money.Brief(Lines[1].Amount)}, the SGA amount. After the months of grace SSDI would not be paid for it, unless work expenses or a subsidy count.",
        (_, true) => $"An average month stays within {Money.Brief(Lines[1].Amount)}, the SGA amount. The longest month is more, so SSDI may not be paid for it: the month that causes surprises.",
        _ => $"No month is more than {Money.Brief(Lines[1].Amount)}, the SGA amount, so SSDI would be paid.",
    };

    private static string Pays(PartTimeMonth month) => month.SsiPayment > 0 ? $"about {Money.Words(month.SsiPayment.Value)}" : "nothing";
}
