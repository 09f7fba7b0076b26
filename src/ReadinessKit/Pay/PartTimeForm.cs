namespace ReadinessKit.Pay;

/// <summary>The form about part-time hours, as it was typed.</summary>
public sealed class PartTimeForm
{
    /// <summary>The year of the figures.</summary>
    public string? Year { get; set; }

    /// <summary>Dollars an hour.</summary>
    public string? Rate { get; set; }

    /// <summary>Hours a week.</summary>
    public string? HoursPerWeek { get; set; }

    /// <summary>"weekly"; anything else is every two weeks.</summary>
    public string? Frequency { get; set; }

    /// <summary>What comes of it; null, with messages at the fields, where something is to mend.</summary>
    public PartTimeView? Read(WorkIncentives figures, List<RuleError> errors)
    {
        var typed = new TypedBenefits(errors);
        var (year, rate) = (typed.Year(nameof(Year), Year, figures.Figures), typed.Rate(nameof(Rate), Rate));
        var before = errors.Count;
        var hours = typed.Hours(nameof(HoursPerWeek), HoursPerWeek, WorkHours.MostHours);

        if (hours is null && errors.Count == before)
        {
            errors.Add(new(nameof(HoursPerWeek), "Type the hours of a week, such as 20"));
        }

        try
        {
            return errors.Count > 0 ? null : PartTimeView.Of(figures, year, rate, hours!.Value, Frequency == "weekly" ? PayFrequency.Weekly : PayFrequency.Biweekly);
        }
        catch (MissingFigureException e)
        {
            errors.Add(new(nameof(Year), e.Message));
            return null;
        }
    }
}
