namespace ReadinessKit.Jobs;

/// <summary>Where something belongs in a job description.</summary>
internal enum DescriptionPart
{
    /// <summary>Its words decide, sentence by sentence.</summary>
    Undecided,
    Title,
    Function,
    Reporting,
    Duties,
    Qualifications,
    Schedule,
    Place,
    Benefits,
    Further,
    Pay,
    Unplaced,
}

/// <summary>What a heading says of the lines below it.</summary>
/// <param name="Part">Where they belong.</param>
internal sealed record DescriptionHeading(DescriptionPart Part)
{
    /// <summary>When the qualifications below it are needed.</summary>
    public QualificationLevel Level { get; init; }

    /// <summary>True where it says that the duties below it are essential.</summary>
    public bool IsEssential { get; init; }

    /// <summary>True where the heading settles what the words of a line could make doubtful.</summary>
    public bool IsSettled { get; init; }
}
