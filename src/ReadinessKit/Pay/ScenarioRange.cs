namespace ReadinessKit.Pay;

/// <summary>A page of a worksheet on which something can be done.</summary>
public enum PayPart
{
    /// <summary>The organization's own rates.</summary>
    Own,

    /// <summary>Rates elsewhere.</summary>
    Nearby,

    /// <summary>Public data.</summary>
    Public,

    /// <summary>What pay must not fall below, full time, and the bargaining unit.</summary>
    Floors,

    /// <summary>The ranges.</summary>
    Scenarios,

    /// <summary>Career steps.</summary>
    Steps,
}

/// <summary>Something to do, and where.</summary>
/// <param name="Text">What to do, as a sentence.</param>
/// <param name="Part">The page for it.</param>
public sealed record PayToDo(string Text, PayPart Part);

/// <summary>What is added to the base, in dollars an hour.</summary>
/// <param name="Name">What for, such as "Certification".</param>
/// <param name="Amount">How much.</param>
/// <param name="Because">Why, in somebody's words; "" where it is not said.</param>
public sealed record PayAddition(string Name, decimal Amount, string Because);

/// <summary>What a scenario comes to, with the arithmetic in plain sight.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Base">What it starts from, in dollars an hour; null where it is missing.</param>
/// <param name="BaseWords">What that is, such as "median of 6 published ranges".</param>
/// <param name="Additions">What is added; empty amounts are left out.</param>
/// <param name="Range">The range; null where the base is missing.</param>
/// <param name="Missing">What is missing and what to do; null where there is a range.</param>
public sealed record ScenarioRange(PayScenario Scenario, decimal? Base, string BaseWords, IReadOnlyList<PayAddition> Additions, RateRange? Range, PayToDo? Missing)
{
    /// <summary>What a scenario of a worksheet comes to.</summary>
    /// <param name="worksheet">The worksheet that holds the rates.</param>
    /// <param name="scenario">The scenario, which need not be in it.</param>
    /// <param name="factors">The factors of content, for their names.</param>
    public static ScenarioRange Of(PayWorksheet worksheet, PayScenario scenario, PayFactors factors)
    {
        var (amount, words, missing) = Start(worksheet, scenario);
        PayAddition[] additions = [.. scenario.Factors.Where(f => f.Amount > 0).Select(f => new PayAddition(factors.NameOf(f.Factor), f.Amount.ToCents(), f.Because))];
        var range = amount is { } start ? RateRange.Around(start + additions.Sum(a => a.Amount), scenario.Spread) : null;

        return new(scenario, amount, words, additions, range, missing);
    }

    /// <summary>The arithmetic, a line for each figure; empty without a range.</summary>
    public IReadOnlyList<string> Lines => Range is null
        ? []
        :
        [
            $"Midpoint {PayWords.Dollars(Range.Midpoint)} = {BaseWords} {PayWords.Dollars(Base!.Value)}{string.Concat(Additions.Select(a => $" + {Lower(a.Name)} {PayWords.Dollars(a.Amount)}"))}",
            $"Minimum {PayWords.Dollars(Range.Minimum)} = midpoint ÷ (1 + {PayWords.Percent(Scenario.Spread)} ÷ 2)",
            $"Maximum {PayWords.Dollars(Range.Maximum)} = minimum × (1 + {PayWords.Percent(Scenario.Spread)})",
        ];

    private static (decimal? Amount, string Words, PayToDo? Missing) Start(PayWorksheet worksheet, PayScenario scenario) => scenario.Base switch
    {
        PayBase.NearbyMedian => Nearby(worksheet),
        PayBase.PublicMedian => Public(worksheet, scenario.Public),
        PayBase.EntryTop => Own(worksheet, OwnRateKind.EntryLevel, rates => rates.Max(r => r.To), "highest pay of entry-level direct support", "Add what entry-level direct support is paid here first, or type a figure"),
        PayBase.ThisRole => Own(worksheet, OwnRateKind.ThisRole, rates => new HourlyRange(rates.Min(r => r.From), rates.Max(r => r.To)).Middle, "middle of what this role is paid today", "Add what this role is paid today first, or type a figure"),
        _ => scenario.Typed is > 0
            ? (scenario.Typed.Value.ToCents(), "figure that we chose", null)
            : (null, "", new("Type the figure that this scenario starts from", PayPart.Scenarios)),
    };

    private static (decimal?, string, PayToDo?) Nearby(PayWorksheet worksheet)
    {
        var median = HourlyPay.Median(worksheet.Nearby.Select(r => r.Hourly(worksheet.FullTimeHours).Middle));
        var words = worksheet.Nearby.Count == 1 ? "middle of the one published range" : $"median of {worksheet.Nearby.Count} published ranges";

        return median is null
            ? (null, "", new("Add published rates first, or type a figure", PayPart.Nearby))
            : (median, words, null);
    }

    private static (decimal?, string, PayToDo?) Public(PayWorksheet worksheet, string? id) => worksheet.PublicRates.FirstOrDefault(r => r.Id == id) switch
    {
        null when worksheet.PublicRates.Count == 0 => (null, "", new("Add public data first, or type a figure", PayPart.Public)),
        null => (null, "", new("Choose which public data this scenario starts from", PayPart.Scenarios)),
        { Median: > 0 } rate => (rate.Median.Value.ToCents(), $"public median of {rate.Occupation}, {rate.Area}", null),
        var rate => (null, "", new($"There is no median for {rate.Occupation} in {rate.Area}. Choose other public data, or type a figure", PayPart.Public)),
    };

    private static (decimal?, string, PayToDo?) Own(PayWorksheet worksheet, OwnRateKind kind, Func<IReadOnlyList<HourlyRange>, decimal> pick, string words, string toDo)
    {
        HourlyRange[] rates = [.. worksheet.OwnRates.Where(r => r.Kind == kind).Select(r => r.Hourly(worksheet.FullTimeHours))];

        return rates.Length == 0 ? (null, "", new(toDo, PayPart.Own)) : (pick(rates), words, null);
    }

    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : name[..1].ToLowerInvariant() + name[1..];
}
