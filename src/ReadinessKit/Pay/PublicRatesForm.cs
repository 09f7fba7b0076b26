namespace ReadinessKit.Pay;

/// <summary>A row of public data, as it was typed.</summary>
public sealed class PublicRateFields
{
    /// <summary>The id that it has; empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>The code of the occupation.</summary>
    public string? Code { get; set; }

    /// <summary>Its name.</summary>
    public string? Occupation { get; set; }

    /// <summary>The area.</summary>
    public string? Area { get; set; }

    /// <summary>What a tenth earn less than.</summary>
    public string? Pct10 { get; set; }

    /// <summary>What a quarter earn less than.</summary>
    public string? Pct25 { get; set; }

    /// <summary>What half earn less than.</summary>
    public string? Median { get; set; }

    /// <summary>What three quarters earn less than.</summary>
    public string? Pct75 { get; set; }

    /// <summary>What nine tenths earn less than.</summary>
    public string? Pct90 { get; set; }

    /// <summary>The release.</summary>
    public string? Source { get; set; }
}

/// <summary>Public data about wages.</summary>
public sealed class PublicRatesForm : LinesForm<PublicRateFields>
{
    /// <summary>The longest code of an occupation.</summary>
    public const int MaxCode = 12;

    /// <inheritdoc/>
    public override int Most => PayWorksheet.MaxRates;

    /// <summary>The form filled in with a worksheet.</summary>
    public static PublicRatesForm Of(PayWorksheet worksheet) => new()
    {
        Lines = [.. worksheet.PublicRates.Select(r => new PublicRateFields
        {
            Id = r.Id,
            Code = r.Code,
            Occupation = r.Occupation,
            Area = r.Area,
            Pct10 = TypedPay.InField(r.Pct10),
            Pct25 = TypedPay.InField(r.Pct25),
            Median = TypedPay.InField(r.Median),
            Pct75 = TypedPay.InField(r.Pct75),
            Pct90 = TypedPay.InField(r.Pct90),
            Source = r.Source,
        })],
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors) =>
        onto with { PublicRates = ReadLines((line, field, taken) => Read(line, field, taken, errors), errors) };

    /// <inheritdoc/>
    protected override bool IsEmpty(PublicRateFields line) =>
        string.IsNullOrWhiteSpace(line.Code + line.Occupation + line.Area + line.Pct10 + line.Pct25 + line.Median + line.Pct75 + line.Pct90 + line.Source);

    private static PublicRate? Read(PublicRateFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var code = TypedPay.Optional($"{field}.Code", line.Code, "code", MaxCode, errors);
        var occupation = TypedPay.Required($"{field}.Occupation", line.Occupation, "occupation", MaxName, "Enter the occupation, such as Community Health Workers, or take the line out", errors);
        var area = TypedPay.Required($"{field}.Area", line.Area, "area", MaxName, "Enter the area that the figures are for, such as Springfield, MA", errors);
        (string Name, string? Text)[] typed = [("Pct10", line.Pct10), ("Pct25", line.Pct25), ("Median", line.Median), ("Pct75", line.Pct75), ("Pct90", line.Pct90)];
        decimal?[] amounts = [.. typed.Select(t => TypedPay.Dollars($"{field}.{t.Name}", t.Text, Jobs.PayUnit.Hour, errors))];
        var source = TypedPay.Required($"{field}.Source", line.Source, "release", MaxWords, "Enter which release it is from, such as OEWS, May 2025", errors);

        if (errors.Count == before && amounts.All(a => a is null))
        {
            errors.Add(new($"{field}.Median", "Enter at least the median, in dollars an hour"));
        }

        foreach (var (first, second) in amounts.Index().Where(a => a.Item is not null).Zip(amounts.Index().Where(a => a.Item is not null).Skip(1)))
        {
            if (second.Item < first.Item)
            {
                errors.Add(new($"{field}.{typed[second.Index].Name}", "This is below the figure before it. Check both"));
            }
        }

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), code, occupation, area, amounts[0], amounts[1], amounts[2], amounts[3], amounts[4], source) : null;
    }
}
