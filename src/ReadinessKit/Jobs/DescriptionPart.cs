namespace ReadinessKit.Jobs;

/// <summary>Where something belongs in a job description.</summary>
public enum DescriptionPart
{
    /// <summary>Its words decide, sentence by sentence.</summary>
    Undecided,

    /// <summary>The title of the post.</summary>
    Title,

    /// <summary>What the role is for.</summary>
    Function,

    /// <summary>Who gives which supervision.</summary>
    Reporting,

    /// <summary>The core responsibilities.</summary>
    Duties,

    /// <summary>What somebody needs.</summary>
    Qualifications,

    /// <summary>The hours, and when the work is done.</summary>
    Schedule,

    /// <summary>Where it is done.</summary>
    Place,

    /// <summary>What comes with it.</summary>
    Benefits,

    /// <summary>Further conditions.</summary>
    Further,

    /// <summary>The pay.</summary>
    Pay,

    /// <summary>What belongs to none of them.</summary>
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
