using System.Globalization;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>A rate of the organization, as it was typed.</summary>
public sealed class OwnRateFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>The role.</summary>
    public string? Role { get; set; }

    /// <summary>The name of an <see cref="OwnRateKind"/>.</summary>
    public string? Kind { get; set; } = nameof(OwnRateKind.Other);

    /// <summary>The lowest pay.</summary>
    public string? From { get; set; }

    /// <summary>The highest; empty where there is one figure only.</summary>
    public string? To { get; set; }

    /// <summary>The name of a <see cref="PayUnit"/>.</summary>
    public string? Unit { get; set; } = nameof(PayUnit.Hour);

    /// <summary>The hours of the week; empty for full time.</summary>
    public string? Hours { get; set; }

    /// <summary>How many are paid so.</summary>
    public string? People { get; set; }

    /// <summary>Their years in the role, on average.</summary>
    public string? Years { get; set; }
}

/// <summary>What the organization pays.</summary>
public sealed class OwnRatesForm : LinesForm<OwnRateFields>
{
    /// <summary>The most people of a rate, and years.</summary>
    public const int MostPeople = 100_000, MostYears = 60;

    /// <inheritdoc/>
    public override int Most => PayWorksheet.MaxRates;

    /// <summary>The form filled in with a worksheet.</summary>
    public static OwnRatesForm Of(PayWorksheet worksheet) => new()
    {
        Lines = [.. worksheet.OwnRates.Select(r => new OwnRateFields
        {
            Id = r.Id,
            Role = r.Role,
            Kind = r.Kind.ToString(),
            From = TypedPay.InField(r.From),
            To = r.To == r.From ? null : TypedPay.InField(r.To),
            Unit = r.Unit.ToString(),
            Hours = TypedPay.NumberInField(r.Hours),
            People = r.People?.ToString(CultureInfo.InvariantCulture),
            Years = TypedPay.NumberInField(r.Years),
        })],
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors) =>
        onto with { OwnRates = ReadLines((line, field, taken) => Read(line, field, taken, errors), errors) };

    /// <inheritdoc/>
    protected override bool IsEmpty(OwnRateFields line) => string.IsNullOrWhiteSpace(line.Role + line.From + line.To + line.Hours + line.People + line.Years);

    private static OwnRate? Read(OwnRateFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var role = TypedPay.Required($"{field}.Role", line.Role, "role", MaxName, "Enter the role, or take the line out", errors);
        var kind = TypedPay.OneOf<OwnRateKind>($"{field}.Kind", line.Kind, errors, "Choose what it is compared as");
        var (from, to, unit) = RateFields.Read(field, line.From, line.To, line.Unit, errors);
        var hours = TypedPay.Hours($"{field}.Hours", line.Hours, errors);
        var people = TypedPay.Number($"{field}.People", line.People, 0, MostPeople, 0, errors, $"Enter how many people are paid so, as a whole number up to {MostPeople:#,##0}");
        var years = TypedPay.Number($"{field}.Years", line.Years, 0, MostYears, 1, errors, $"Enter years up to {MostYears}, such as 3 or 2.5");

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), role, kind!.Value, from, to, unit, hours, (int?)people, years) : null;
    }
}

/// <summary>Reads the amounts that every rate has.</summary>
internal static class RateFields
{
    /// <summary>The lowest and the highest pay and their unit. Where something is wrong, a message says so and the amounts mean nothing.</summary>
    public static (decimal From, decimal To, PayUnit Unit) Read(string field, string? typedFrom, string? typedTo, string? typedUnit, List<RuleError> errors)
    {
        var unit = TypedPay.OneOf<PayUnit>($"{field}.Unit", typedUnit, errors, "Choose whether it is for an hour or a year") ?? PayUnit.Hour;
        var before = errors.Count;
        var from = TypedPay.Dollars($"{field}.From", typedFrom, unit, errors);
        var to = TypedPay.Dollars($"{field}.To", typedTo, unit, errors);

        if (from is null && errors.Count == before)
        {
            errors.Add(new($"{field}.From", "Enter what is paid, in dollars"));
        }

        if (to < from)
        {
            errors.Add(new($"{field}.To", "Enter at least as much as the lowest pay, or leave it empty"));
        }

        return (from ?? 0, to ?? from ?? 0, unit);
    }
}
