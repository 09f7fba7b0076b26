using ReadinessKit.Jobs;
using ReadinessKit.Readiness;

namespace ReadinessKit.Pay;

/// <summary>A rate from elsewhere, as it was typed.</summary>
public sealed class NearbyFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>The organization or the survey.</summary>
    public string? Who { get; set; }

    /// <summary>The role as they call it.</summary>
    public string? Role { get; set; }

    /// <summary>The lowest pay.</summary>
    public string? From { get; set; }

    /// <summary>The highest; empty where there is one figure only.</summary>
    public string? To { get; set; }

    /// <summary>The name of a <see cref="PayUnit"/>.</summary>
    public string? Unit { get; set; } = nameof(PayUnit.Hour);

    /// <summary>The hours of the week; empty for full time.</summary>
    public string? Hours { get; set; }

    /// <summary>The name of a <see cref="NearbySource"/>.</summary>
    public string? Kind { get; set; } = nameof(NearbySource.Published);

    /// <summary>Where it can be read.</summary>
    public string? Source { get; set; }

    /// <summary>When it was published or seen.</summary>
    public string? Date { get; set; }
}

/// <summary>What is published for peer roles elsewhere.</summary>
public sealed class NearbyForm : LinesForm<NearbyFields>
{
    /// <summary>How many years back a rate may be.</summary>
    public const int MostYearsBack = 20;

    /// <inheritdoc/>
    public override int Most => PayWorksheet.MaxRates;

    /// <summary>The form filled in with a worksheet.</summary>
    public static NearbyForm Of(PayWorksheet worksheet) => new()
    {
        Lines = [.. worksheet.Nearby.Select(r => new NearbyFields
        {
            Id = r.Id,
            Who = r.Who,
            Role = r.Role,
            From = TypedPay.InField(r.From),
            To = r.To == r.From ? null : TypedPay.InField(r.To),
            Unit = r.Unit.ToString(),
            Hours = TypedPay.NumberInField(r.Hours),
            Kind = r.Kind.ToString(),
            Source = r.Source,
            Date = Words.Iso(r.Date),
        })],
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors) =>
        onto with { Nearby = ReadLines((line, field, taken) => Read(line, field, taken, today, errors), errors) };

    /// <inheritdoc/>
    protected override bool IsEmpty(NearbyFields line) => string.IsNullOrWhiteSpace(line.Who + line.Role + line.From + line.To + line.Hours + line.Source + line.Date);

    private static NearbyRate? Read(NearbyFields line, string field, HashSet<string> taken, DateOnly today, List<RuleError> errors)
    {
        var before = errors.Count;
        var who = TypedPay.Required($"{field}.Who", line.Who, "name", MaxName, "Enter who published it, or take the line out", errors);
        var role = TypedPay.Optional($"{field}.Role", line.Role, "role", MaxName, errors);
        var (from, to, unit) = RateFields.Read(field, line.From, line.To, line.Unit, errors);
        var hours = TypedPay.Hours($"{field}.Hours", line.Hours, errors);
        var kind = TypedPay.OneOf<NearbySource>($"{field}.Kind", line.Kind, errors, "Choose what kind of source it is");
        var source = TypedPay.Required($"{field}.Source", line.Source, "source", MaxWords, "Enter where it can be read: an address or a title", errors);
        var date = ReadDate($"{field}.Date", line.Date, today, errors);

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), who, role, from, to, unit, hours, kind!.Value, source, date) : null;
    }

    private static DateOnly ReadDate(string field, string? text, DateOnly today, List<RuleError> errors)
    {
        if (PlanForm.TryReadDate(text, out var date) && date <= today && date >= today.AddYears(-MostYearsBack))
        {
            return date;
        }

        errors.Add(new(field, date > today && !string.IsNullOrWhiteSpace(text)
            ? "Enter the day on which it was published, today at the latest. What others are going to pay has no place here"
            : $"Enter the day on which it was published or seen, such as {today.Month}/{today.Day}/{today.Year}"));
        return default;
    }
}
