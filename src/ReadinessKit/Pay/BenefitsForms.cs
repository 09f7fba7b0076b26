namespace ReadinessKit.Pay;

/// <summary>The form about a month on SSI, as it was typed.</summary>
public sealed class SsiForm
{
    /// <summary>The year of the figures.</summary>
    public string? Year { get; set; }

    /// <summary>Wages of the month.</summary>
    public string? Wages { get; set; }

    /// <summary>Other income of the month.</summary>
    public string? Unearned { get; set; }

    /// <summary>Impairment-related work expenses.</summary>
    public string? Irwe { get; set; }

    /// <summary>Blind work expenses.</summary>
    public string? Bwe { get; set; }

    /// <summary>"applicant" for somebody who applies; anything else is somebody who gets SSI.</summary>
    public string? Standing { get; set; }

    /// <summary>"yes" for somebody who is blind by Social Security's definition.</summary>
    public string? Blind { get; set; }

    /// <summary>What was typed; with messages at fields named "Ssi.Year" and so on where something is to mend.</summary>
    public SsiMonth Read(Figures figures, List<RuleError> errors)
    {
        var typed = new TypedBenefits(errors);

        return new(
            typed.Year("Ssi.Year", Year, figures),
            typed.Amount("Ssi.Wages", Wages),
            typed.Amount("Ssi.Unearned", Unearned),
            typed.Amount("Ssi.Irwe", Irwe),
            typed.Amount("Ssi.Bwe", Bwe),
            Standing != "applicant",
            Blind == "yes");
    }
}

/// <summary>The form about a month on SSDI, as it was typed.</summary>
public sealed class SsdiForm
{
    /// <summary>The month in which the work is done.</summary>
    public string? Month { get; set; }

    /// <summary>Earnings before taxes.</summary>
    public string? Gross { get; set; }

    /// <summary>Impairment-related work expenses.</summary>
    public string? Irwe { get; set; }

    /// <summary>Subsidy and special conditions.</summary>
    public string? Subsidy { get; set; }

    /// <summary>"yes" for somebody who is blind by Social Security's definition.</summary>
    public string? Blind { get; set; }

    /// <summary>As <see cref="SsiForm.Read"/>, with fields named "Ssdi.Month" and so on.</summary>
    public SsdiMonth Read(Figures figures, List<RuleError> errors)
    {
        var typed = new TypedBenefits(errors);
        var before = errors.Count;
        var month = typed.Month("Ssdi.Month", Month);

        if (month is null && errors.Count == before)
        {
            errors.Add(new("Ssdi.Month", "Type the month and the year, such as 2026-04 or April 2026"));
        }
        else if (month is { } known && figures.Refusal(known.Year) is { } refusal)
        {
            errors.Add(new("Ssdi.Month", refusal));
        }

        return new(month ?? default, typed.Amount("Ssdi.Gross", Gross), typed.Amount("Ssdi.Irwe", Irwe), typed.Amount("Ssdi.Subsidy", Subsidy), Blind == "yes");
    }
}

/// <summary>The form about the timeline of SSDI, as it was typed.</summary>
public sealed class TimelineForm
{
    /// <summary>Service months of trial work.</summary>
    public string? ServiceMonths { get; set; }

    /// <summary>The last month of trial work, where Social Security named it; it counts before <see cref="ServiceMonths"/>.</summary>
    public string? TrialWorkEnd { get; set; }

    /// <summary>The month of cessation, where Social Security decided on one.</summary>
    public string? Cessation { get; set; }

    /// <summary>Countable earnings by month.</summary>
    public string? Earnings { get; set; }

    /// <summary>"yes" for somebody who is blind by Social Security's definition.</summary>
    public string? Blind { get; set; }

    /// <summary>The trial work, and what comes after it where it is over; as <see cref="SsiForm.Read"/>, with fields named "Timeline.ServiceMonths" and so on.</summary>
    public (IReadOnlyList<Month> ServiceMonths, TrialWork Trial, SsdiTimeline? After) Read(Figures figures, List<RuleError> errors)
    {
        var typed = new TypedBenefits(errors);
        var months = typed.Months("Timeline.ServiceMonths", ServiceMonths);
        var (end, cessation, earnings) = (typed.Month("Timeline.TrialWorkEnd", TrialWorkEnd), typed.Month("Timeline.Cessation", Cessation), typed.AmountsByMonth("Timeline.Earnings", Earnings));

        if (errors.Count == 0 && months.Count == 0 && end is null)
        {
            errors.Add(new("Timeline.ServiceMonths", "Type your trial work months, or the month in which your trial work ended"));
        }

        var trial = TrialWork.Of(months);
        var last = end ?? trial.LastMonth;

        if (last is { } ended && cessation <= ended)
        {
            errors.Add(new("Timeline.Cessation", $"The cessation has to be later than the trial work, which ended in {ended.InWords}"));
        }

        if (last is { } over && earnings.Keys.Where(m => m > over).Order().Select(m => figures.Refusal(m.Year)).FirstOrDefault(r => r is not null) is { } refusal)
        {
            errors.Add(new("Timeline.Earnings", refusal));
        }

        return (months, end is null ? trial : trial with { LastMonth = end }, errors.Count == 0 && last is { } known ? new(known, cessation, earnings, Blind == "yes") : null);
    }
}

/// <summary>The form about a rate and hours, as it was typed.</summary>
public sealed class HoursForm
{
    /// <summary>The year of the months and the figures.</summary>
    public string? Year { get; set; }

    /// <summary>Dollars an hour.</summary>
    public string? Rate { get; set; }

    /// <summary>Hours a week, or nothing where <see cref="HoursPerWeekday"/> is typed.</summary>
    public string? HoursPerWeek { get; set; }

    /// <summary>Hours on each weekday.</summary>
    public string? HoursPerWeekday { get; set; }

    /// <summary>"weekly", "biweekly" or nothing.</summary>
    public string? Frequency { get; set; }

    /// <summary>One payday, as 2026-01-02, or nothing.</summary>
    public string? FirstPayday { get; set; }

    /// <summary>As <see cref="SsiForm.Read"/>, with fields named "Hours.Year" and so on.</summary>
    public WorkHours Read(Figures figures, List<RuleError> errors)
    {
        var typed = new TypedBenefits(errors);
        var (year, rate) = (typed.Year("Hours.Year", Year, figures), typed.Rate("Hours.Rate", Rate));
        var before = errors.Count;
        var (weekly, daily) = (typed.Hours("Hours.HoursPerWeek", HoursPerWeek, WorkHours.MostHours), typed.Hours("Hours.HoursPerWeekday", HoursPerWeekday, 24));

        if (errors.Count == before && weekly is null == daily is null)
        {
            errors.Add(new("Hours.HoursPerWeek", weekly is null ? "Type the hours of a week, or those of a day below" : "Type the hours of a week or those of a day, and leave the other field empty"));
        }

        return new(year, rate, weekly ?? (daily * WorkHours.DaysAWeek) ?? 0, Pay(errors));
    }

    private Paydays? Pay(List<RuleError> errors)
    {
        PayFrequency? frequency = Frequency switch { "weekly" => PayFrequency.Weekly, "biweekly" => PayFrequency.Biweekly, _ => null };
        var isDay = DateOnly.TryParseExact(FirstPayday?.Trim(), "yyyy-MM-dd", out var day) && day.Year is >= Month.FirstYear and <= Month.LastYear;
        var isTyped = !string.IsNullOrWhiteSpace(FirstPayday);

        if (isTyped && !isDay)
        {
            errors.Add(new("Hours.FirstPayday", "Type a payday like 2026-01-02"));
        }
        else if (frequency is null != !isDay)
        {
            errors.Add(frequency is null ? new("Hours.Frequency", "Choose how often wages are paid, or empty the payday") : new("Hours.FirstPayday", "Type one payday, or choose nothing above"));
        }

        return frequency is { } often && isDay ? new(often, day) : null;
    }
}
