namespace ReadinessKit.Jobs;

/// <summary>The components of a job description in the order in which they are written (Provider's Handbook, "Developing a Job Description"), and the pay.</summary>
public enum JobComponent
{
    /// <summary>The title, and what the role is for in one sentence.</summary>
    Function,

    /// <summary>Who gives which supervision.</summary>
    Reporting,

    /// <summary>The core areas with their duties.</summary>
    Responsibilities,

    /// <summary>What somebody needs, can gain, or what counts beside it.</summary>
    Qualifications,

    /// <summary>Hours, place, benefits and everything else.</summary>
    Conditions,

    /// <summary>The pay range.</summary>
    Pay,
}

/// <summary>What a reader with experience of the role says of a draft.</summary>
public enum ReaderAnswer
{
    /// <summary>It describes a peer role.</summary>
    Recognizable,

    /// <summary>It does, once some things are changed.</summary>
    WithChanges,

    /// <summary>It describes another role.</summary>
    AnotherRole,
}

/// <summary>A finding of the review that stays as it is, with the reason.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Quote">The words that it marked; "" for something that is absent.</param>
/// <param name="Because">Why they stay.</param>
public sealed record KeptFinding(string Rule, string Quote, string Because);
