namespace ReadinessKit.Jobs;

/// <summary>A job description taken apart into its components.</summary>
public static class JobParts
{
    /// <summary>A description that holds one component and nothing else, to show it by itself.</summary>
    public static JobDescription Only(this JobDescription description, JobComponent component) => component switch
    {
        JobComponent.Function => new() { Title = description.Title, Function = description.Function },
        JobComponent.Reporting => new() { Reporting = description.Reporting },
        JobComponent.Responsibilities => new() { Areas = description.Areas },
        JobComponent.Qualifications => new() { Qualifications = description.Qualifications },
        JobComponent.Conditions => new() { Conditions = description.Conditions },
        _ => new() { Pay = description.Pay },
    };

    /// <summary>True where nothing is written in a component.</summary>
    public static bool IsEmpty(this JobDescription description, JobComponent component) => component switch
    {
        JobComponent.Function => description.Function.Length == 0,
        JobComponent.Reporting => description.Reporting.Count == 0,
        JobComponent.Responsibilities => description.Areas.Count == 0,
        JobComponent.Qualifications => description.Qualifications.Count == 0,
        JobComponent.Conditions => description.Conditions is { HoursFrom: null, HoursTo: null, Schedule.Length: 0, Place.Length: 0, Benefits.Length: 0, Further.Count: 0 },
        _ => description.Pay is null,
    };
}
