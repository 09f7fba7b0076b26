namespace ReadinessKit.Library;

/// <summary>How a point of a checklist stands in an organization.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has said.</summary>
    NotLookedAt,

    /// <summary>It is true today, on paper and in use.</summary>
    InPlace,

    /// <summary>Some of it is true today.</summary>
    Partly,

    /// <summary>It is not true today.</summary>
    NotYet,

    /// <summary>It does not concern the organization, for a reason that it gives.</summary>
    NotForUs,
}

/// <summary>How the statuses are called.</summary>
public static class ReviewStatusWords
{
    /// <summary>Every status that somebody can give a point, in the order of the form, and last the one of a point that nobody has looked at.</summary>
    public static readonly IReadOnlyList<ReviewStatus> All = [ReviewStatus.InPlace, ReviewStatus.Partly, ReviewStatus.NotYet, ReviewStatus.NotForUs, ReviewStatus.NotLookedAt];

    /// <summary>A status as people read it.</summary>
    public static string InWords(this ReviewStatus status) => status switch
    {
        ReviewStatus.InPlace => "In place",
        ReviewStatus.Partly => "Partly",
        ReviewStatus.NotYet => "Not yet",
        ReviewStatus.NotForUs => "Not for us",
        _ => "Not looked at yet",
    };

    /// <summary>True where something is still to do or to say.</summary>
    public static bool IsOpen(this ReviewStatus status) => status is not (ReviewStatus.InPlace or ReviewStatus.NotForUs);

    /// <summary>True where something is missing, so that a task may be needed.</summary>
    public static bool IsGap(this ReviewStatus status) => status is ReviewStatus.Partly or ReviewStatus.NotYet;
}
