using System.Globalization;

namespace ReadinessKit.Jobs;

/// <summary>The conditions of employment.</summary>
public sealed class ConditionsForm : JobForm
{
    /// <summary>The most hours a week.</summary>
    public const decimal MaxHours = 80;

    /// <summary>The longest text of a field, and the most further lines.</summary>
    public const int MaxText = 600, MaxLines = 20;

    /// <summary>The hours a week, or the fewest.</summary>
    public string? HoursFrom { get; set; }

    /// <summary>The most hours, where there is a range.</summary>
    public string? HoursTo { get; set; }

    /// <summary>When the work is done.</summary>
    public string? Schedule { get; set; }

    /// <summary>Where.</summary>
    public string? Place { get; set; }

    /// <summary>What comes with the post.</summary>
    public string? Benefits { get; set; }

    /// <summary>Everything else, a line each.</summary>
    public string? Further { get; set; }

    /// <summary>The form filled in with a description.</summary>
    public static ConditionsForm Of(JobDescription description) => new()
    {
        HoursFrom = InDigits(description.Conditions.HoursFrom),
        HoursTo = InDigits(description.Conditions.HoursTo),
        Schedule = description.Conditions.Schedule,
        Place = description.Conditions.Place,
        Benefits = description.Conditions.Benefits,
        Further = string.Join('\n', description.Conditions.Further),
    };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        var (from, to) = (ReadHours("HoursFrom", HoursFrom, errors), ReadHours("HoursTo", HoursTo, errors));
        var (schedule, place, benefits, further) = (OneLine(Schedule), OneLine(Place), OneLine(Benefits), LinesOf(Further));
        Shorten(errors, "Schedule", "this", schedule, MaxText);
        Shorten(errors, "Place", "this", place, MaxText);
        Shorten(errors, "Benefits", "this", benefits, MaxText);
        Shorten(errors, "Further", "the longest line", further.MaxBy(l => l.Length) ?? "", MaxText);

        if (further.Count > MaxLines)
        {
            errors.Add(new("Further", $"Keep it to {MaxLines} lines; there are {further.Count}"));
        }

        if (from is null && to is not null && string.IsNullOrWhiteSpace(HoursFrom))
        {
            errors.Add(new("HoursFrom", $"Enter the fewest hours too, or {InDigits(to)} here where that is all of it"));
            to = null;
        }

        if (from > to)
        {
            errors.Add(new("HoursTo", $"Enter more than {InDigits(from)} hours here, or leave it empty"));
        }

        return onto with { Conditions = new() { HoursFrom = from, HoursTo = to == from ? null : to, Schedule = schedule, Place = place, Benefits = benefits, Further = further } };
    }

    private static decimal? ReadHours(string field, string? text, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= MaxHours && decimal.Round(hours, 2) == hours)
        {
            return hours / 1.000m;
        }

        errors.Add(new(field, $"Enter hours a week up to {InDigits(MaxHours)}, such as 20 or 37.5, or leave it empty"));
        return null;
    }

    private static string? InDigits(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>The pay range.</summary>
public sealed class PayForm : JobForm
{
    /// <summary>The least and the most pay that is taken for an hour and for a year, in dollars.</summary>
    public const decimal LeastHourly = 2, MostHourly = 500, LeastYearly = 1_000, MostYearly = 1_000_000;

    /// <summary>The lowest pay.</summary>
    public string? From { get; set; }

    /// <summary>The highest; empty where there is one figure only.</summary>
    public string? To { get; set; }

    /// <summary>The name of a <see cref="PayUnit"/>.</summary>
    public string? Unit { get; set; }

    /// <summary>The form filled in with a description.</summary>
    public static PayForm Of(JobDescription description) => new()
    {
        From = InDigits(description.Pay?.From),
        To = description.Pay is { } pay && pay.To == pay.From ? null : InDigits(description.Pay?.To),
        Unit = (description.Pay?.Unit ?? PayUnit.Hour).ToString(),
    };

    /// <inheritdoc/>
    public override JobDescription Read(JobDescription onto, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To))
        {
            return onto with { Pay = null };
        }

        if (!Enum.TryParse<PayUnit>(Unit, out var unit) || unit.ToString() != Unit)
        {
            errors.Add(new("Unit", "Choose whether it is for an hour or a year"));
            return onto;
        }

        var (least, most, example) = unit == PayUnit.Hour ? (LeastHourly, MostHourly, "21 or 21.50") : (LeastYearly, MostYearly, "42,000");
        if (string.IsNullOrWhiteSpace(From))
        {
            errors.Add(new("From", "Enter the lowest pay too"));
            Read("To", To, least, most, example, errors);
            return onto;
        }

        var lowest = Read("From", From, least, most, example, errors);
        var highest = string.IsNullOrWhiteSpace(To) ? lowest : Read("To", To, least, most, example, errors);

        if (lowest > highest)
        {
            errors.Add(new("To", "Enter at least as much as the lowest pay, or leave it empty"));
        }

        return lowest is { } from && highest is { } to && to >= from ? onto with { Pay = new(from, to, unit) } : onto;
    }

    private static decimal? Read(string field, string? text, decimal least, decimal most, string example, List<RuleError> errors)
    {
        var digits = (text ?? "").Trim().TrimStart('$').Trim();

        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) && amount >= least && amount <= most && decimal.Round(amount, 2) == amount)
        {
            return amount / 1.000m;
        }

        errors.Add(new(field, $"Enter dollars from {least:#,##0} to {most:#,##0}, such as {example}"));
        return null;
    }

    private static string? InDigits(decimal? amount) => amount?.ToString(amount == decimal.Truncate(amount.Value) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
}
