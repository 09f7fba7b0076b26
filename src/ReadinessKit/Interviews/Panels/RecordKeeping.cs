using System.Globalization;

namespace ReadinessKit.Interviews.Panels;

/// <summary>What of an employer decides how long it keeps hiring records.</summary>
/// <param name="IsPublic">True for state and local governments and public schools.</param>
/// <param name="State">The two letters of the state.</param>
/// <param name="IsWioaFunded">True where it receives funds under WIOA Title I.</param>
public sealed record RecordKeeper(bool IsPublic, string State, bool IsWioaFunded);

/// <summary>A rule that says until when hiring records are kept.</summary>
/// <param name="Until">The last day on which they must be there.</param>
/// <param name="Words">The rule in words.</param>
/// <param name="Source">Where it stands.</param>
public sealed record RecordFloor(DateOnly Until, string Words, string Source);

/// <summary>
/// How long the records of a hiring round are kept: the ad, the description, the guide, score sheets, notes and requests for accommodation.
/// Counted from the later of making a record and the decision, or from closing the round where there was none.
/// </summary>
public static class RecordKeeping
{
    /// <summary>For how many years records are kept where nobody chose more, and the most that can be chosen.</summary>
    public const int DefaultYears = 2, MostYears = 10;

    /// <summary>The floors that apply, the longest first.</summary>
    /// <param name="keeper">The employer.</param>
    /// <param name="from">The day from which it is counted.</param>
    public static IReadOnlyList<RecordFloor> Floors(RecordKeeper keeper, DateOnly from)
    {
        var floors = new List<RecordFloor>
        {
            keeper.IsPublic
                ? new(After(from, 2), "Public employers: two years", "29 CFR 1602.31, 1602.40")
                : new(After(from, 1), "Private employers: one year", "29 CFR 1602.14"),
        };

        if (keeper.IsWioaFunded)
        {
            floors.Add(new(After(CloseOfProgramYear(from), 3), "Funded under WIOA: three years from the close of the program year", "29 CFR 38.43"));
        }

        if (keeper.State == "CA")
        {
            floors.Add(new(After(from, 4), "California: four years", "Cal. Gov. Code 12946"));
        }

        return [.. floors.OrderByDescending(f => f.Until)];
    }

    /// <summary>The last day on which the records are kept: what was chosen, or two years, and never less than the longest floor.</summary>
    /// <param name="keeper">The employer.</param>
    /// <param name="from">The day from which it is counted.</param>
    /// <param name="ownYears">How many years the employer chose, from 1 to 10; null where it chose nothing.</param>
    public static DateOnly KeptUntil(RecordKeeper keeper, DateOnly from, int? ownYears)
    {
        var (own, floor) = (After(from, ownYears ?? DefaultYears), Floors(keeper, from)[0].Until);
        return own > floor ? own : floor;
    }

    /// <summary>The last day of the program year of a day: June 30 (29 USC 3249).</summary>
    public static DateOnly CloseOfProgramYear(DateOnly day) => new(day.Month > 6 ? day.Year + 1 : day.Year, 6, 30);

    /// <summary>A number of years that was typed; null where nothing was.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="errors">Takes the message where it is no number from 1 to 10.</param>
    public static int? ReadYears(string? typed, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= MostYears)
        {
            return years;
        }

        errors.Add(new("Years", $"Enter a whole number from 1 to {MostYears}, or leave it empty for the usual time"));
        return null;
    }

    // A year from February 29 is not over on February 28.
    private static DateOnly After(DateOnly day, int years) => day.AddYears(years) is var later && later.Day < day.Day ? later.AddDays(1) : later;
}
