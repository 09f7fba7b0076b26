namespace ReadinessKit.Pay;

/// <summary>A range beside what pay must not, or should not, fall below.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">Dollars an hour; null where nobody has looked it up.</param>
/// <param name="IsLegal">True for a minimum wage, false for what it takes to live.</param>
/// <param name="Passes">Whether the range starts at least there; null where nobody has looked it up.</param>
/// <param name="Says">How the range stands, or how to look it up.</param>
public sealed record PayFloorCheck(string Name, decimal? Amount, bool IsLegal, bool? Passes, string Says)
{
    /// <summary>The federal minimum wage, in dollars an hour, since July 24, 2009 (29 U.S.C. 206(a)(1)).</summary>
    public const decimal Federal = 7.25m;

    /// <summary>Where the federal one is from.</summary>
    public const string FederalSource = "29 U.S.C. 206(a)(1), since July 24, 2009";

    /// <summary>True where the range starts below a minimum wage.</summary>
    public bool IsStop => IsLegal && Passes == false;

    /// <summary>Every floor, held against the start of a range.</summary>
    /// <param name="floors">What was looked up.</param>
    /// <param name="start">Where the range starts, in dollars an hour.</param>
    public static IReadOnlyList<PayFloorCheck> Of(PayFloors floors, decimal start) =>
    [
        Legal("Federal minimum wage", Federal, FederalSource, start, ""),
        Legal("State minimum wage", floors.State, floors.MinimumSource, start, "Look up the minimum wage of your state at dol.gov/agencies/whd/minimum-wage/state, and type it in. A state without one of its own has the federal one."),
        Legal("County or city minimum wage", floors.Local, floors.MinimumSource, start, "Some counties and cities have one of their own. Ask yours; where there is none, leave it empty."),
        Living(floors, start),
    ];

    /// <summary>The highest minimum wage that is known, in dollars an hour.</summary>
    public static decimal Highest(PayFloors floors) => Math.Max(Federal, Math.Max(floors.State ?? 0, floors.Local ?? 0));

    private static PayFloorCheck Legal(string name, decimal? amount, string source, decimal start, string lookUp)
    {
        if (amount is not { } least)
        {
            return new(name, null, true, null, lookUp);
        }

        var cited = source.Length > 0 ? $" ({source})" : "";

        return start >= least
            ? new(name, least, true, true, $"The range starts {(start == least ? "exactly at it" : $"{PayWords.Dollars(start - least)} above it")}.{cited}")
            : new(name, least, true, false, $"The range starts {PayWords.Dollars(least - start)} below it. Nobody may be paid that little: start the range at {PayWords.Dollars(least)} or above.{cited}");
    }

    private static PayFloorCheck Living(PayFloors floors, decimal start)
    {
        const string Name = "Living wage";

        if (floors.Living is not { } living)
        {
            return new(Name, null, false, null, "Look up your county at livingwage.mit.edu, and type the figure in with the household and the year. Its makers ask that nobody copies their data by program.");
        }

        var cited = floors.LivingSource.Length > 0 ? $" ({floors.LivingSource})" : "";

        return start >= living
            ? new(Name, living, false, true, $"The range starts {(start == living ? "exactly at it" : $"{PayWords.Dollars(start - living)} above it")}.{cited}")
            : new(Name, living, false, false, $"The range starts {PayWords.Dollars(living - start)} below what it takes to live here. It is no law; people have to make up the difference.{cited}");
    }
}
