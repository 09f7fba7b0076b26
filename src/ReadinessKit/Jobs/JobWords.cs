namespace ReadinessKit.Jobs;

/// <summary>Parts of a job description in words, for lists and messages.</summary>
public static class JobWords
{
    /// <summary>The components in their order.</summary>
    public static readonly IReadOnlyList<JobComponent> Components = Enum.GetValues<JobComponent>();

    /// <summary>The name of a component, as it stands on its page.</summary>
    public static string InWords(this JobComponent component) => component switch
    {
        JobComponent.Function => "Title and function",
        JobComponent.Reporting => "Reporting",
        JobComponent.Responsibilities => "Responsibilities",
        JobComponent.Qualifications => "Qualifications",
        JobComponent.Conditions => "Conditions",
        _ => "Pay",
    };

    /// <summary>When a qualification is needed.</summary>
    public static string InWords(this QualificationLevel level) => level switch
    {
        QualificationLevel.AtHire => "Needed on the first day",
        QualificationLevel.CanBeGained => "Can be gained here",
        _ => "Preferred",
    };

    /// <summary>Who gives which supervision, on one line.</summary>
    public static string InWords(this Reporting reporting) =>
        string.Join(", ", new[] { reporting.Who, reporting.For.Length > 0 ? $"for {reporting.For}" : "", reporting.HowOften }.Where(t => t.Length > 0));
}
