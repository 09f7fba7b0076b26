namespace ReadinessKit.Jobs;

/// <summary>The headings that a written job description has, so that it can be read again without loss.</summary>
internal static class DescriptionHeadings
{
    public const string Function = "What the role is for";
    public const string Reporting = "Who the role reports to";
    public const string Duties = "Core responsibilities";
    public const string Qualifications = "What you need";
    public const string AtHire = "On the first day";
    public const string CanBeGained = "Can be gained on the job";
    public const string Preferred = "Counts, and nobody is turned away without it";
    public const string Conditions = "Conditions";
    public const string Hours = "Hours";
    public const string Schedule = "When the work is done";
    public const string Place = "Where the work is done";
    public const string Benefits = "What comes with it";
    public const string Further = "Further conditions";
    public const string Pay = "Pay";
    public const string Unplaced = "Not placed yet";

    /// <summary>The area of duties that stood under no heading of their own.</summary>
    public const string OneArea = "Responsibilities";

    /// <summary>What stands behind a duty that the post exists for.</summary>
    public const string Essential = "(essential)";
}
