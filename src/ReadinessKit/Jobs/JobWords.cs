namespace ReadinessKit.Jobs;

/// <summary>What the parts of a job description, and what readers say of it, are called.</summary>
public static class JobWords
{
    /// <summary>The components in their order.</summary>
    public static readonly IReadOnlyList<JobComponent> Components = Enum.GetValues<JobComponent>();

    /// <summary>The answers that a reader chooses from.</summary>
    public static readonly IReadOnlyList<ReaderAnswer> Answers = Enum.GetValues<ReaderAnswer>();

    /// <summary>A component as a heading.</summary>
    public static string InWords(this JobComponent component) => component switch
    {
        JobComponent.Function => "Title and function",
        JobComponent.Reporting => "Reporting relationships",
        JobComponent.Responsibilities => "Responsibilities",
        JobComponent.Qualifications => "Qualifications",
        JobComponent.Conditions => "Conditions",
        _ => "Pay",
    };

    /// <summary>An answer as a sentence.</summary>
    public static string InWords(this ReaderAnswer answer) => answer switch
    {
        ReaderAnswer.Recognizable => "Yes, this is a peer role",
        ReaderAnswer.WithChanges => "It can be one, once some things are changed",
        _ => "No, this is another job",
    };

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
