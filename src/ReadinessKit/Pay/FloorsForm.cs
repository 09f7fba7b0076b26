namespace ReadinessKit.Pay;

/// <summary>The role, full time, the bargaining unit, and what pay must not fall below.</summary>
public sealed class FloorsForm : WorksheetForm
{
    /// <summary>What the question about the bargaining unit can be answered with.</summary>
    public const string Yes = "yes", No = "no", Unknown = "unknown";

    /// <summary>The role in a few words.</summary>
    public string? Role { get; set; }

    /// <summary>The hours of a full-time week.</summary>
    public string? FullTimeHours { get; set; }

    /// <summary>Whether the post is in a bargaining unit.</summary>
    public string? Union { get; set; }

    /// <summary>The minimum wage of the state.</summary>
    public string? State { get; set; }

    /// <summary>The minimum wage of the county or the city.</summary>
    public string? Local { get; set; }

    /// <summary>Where the minimum wages were looked up.</summary>
    public string? MinimumSource { get; set; }

    /// <summary>What it takes to live here.</summary>
    public string? Living { get; set; }

    /// <summary>Where that was looked up.</summary>
    public string? LivingSource { get; set; }

    /// <summary>The form filled in with a worksheet.</summary>
    public static FloorsForm Of(PayWorksheet worksheet) => new()
    {
        Role = worksheet.Role,
        FullTimeHours = TypedPay.NumberInField(worksheet.FullTimeHours),
        Union = worksheet.IsInBargainingUnit switch { true => Yes, false => No, null => Unknown },
        State = TypedPay.InField(worksheet.Floors.State),
        Local = TypedPay.InField(worksheet.Floors.Local),
        MinimumSource = worksheet.Floors.MinimumSource,
        Living = TypedPay.InField(worksheet.Floors.Living),
        LivingSource = worksheet.Floors.LivingSource,
    };

    /// <inheritdoc/>
    public override PayWorksheet Read(PayWorksheet onto, DateOnly today, List<RuleError> errors)
    {
        var role = TypedPay.Required("Role", Role, "role", MaxName, "Enter the role, such as Peer specialist, drop-in center", errors);
        var before = errors.Count;
        var hours = TypedPay.Hours("FullTimeHours", FullTimeHours, errors);

        if (hours is null && errors.Count == before)
        {
            errors.Add(new("FullTimeHours", "Enter the hours of a full-time week, such as 40 or 37.5"));
        }

        if (Union is not (Yes or No or Unknown))
        {
            errors.Add(new("Union", "Choose one of the three"));
        }

        var floors = new PayFloors
        {
            State = Minimum("State", State),
            Local = Minimum("Local", Local),
            MinimumSource = TypedPay.Optional("MinimumSource", MinimumSource, "source", MaxWords, errors),
            Living = Minimum("Living", Living),
            LivingSource = TypedPay.Optional("LivingSource", LivingSource, "source", MaxWords, errors),
        };

        if (floors is { Living: not null, LivingSource: "" })
        {
            errors.Add(new("LivingSource", "Enter where it is from, for which household and year, such as MIT Living Wage, Hampden County, one adult, 2026"));
        }

        if ((floors.State ?? floors.Local) is not null && floors.MinimumSource.Length == 0)
        {
            errors.Add(new("MinimumSource", "Enter where it was looked up, and when"));
        }

        return onto with { Role = role, FullTimeHours = hours ?? onto.FullTimeHours, IsInBargainingUnit = Union switch { Yes => true, No => false, _ => null }, Floors = floors };

        decimal? Minimum(string field, string? text) => TypedPay.Dollars(field, text, Jobs.PayForm.LeastHourly, Jobs.PayForm.MostHourly, "15", errors);
    }
}
