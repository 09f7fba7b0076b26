namespace ReadinessKit.Jobs;

/// <summary>Who may approve a version of a job description: a second person, so that neither writing nor asking is enough.</summary>
public static class Approval
{
    /// <summary>True for somebody who neither saved the version nor asked about it.</summary>
    /// <param name="person">Who would approve it.</param>
    /// <param name="savedBy">Who saved the version.</param>
    /// <param name="askedBy">Who asked about it; null where nobody has.</param>
    public static bool IsSecond(Guid person, Guid savedBy, Guid? askedBy) => person != savedBy && person != askedBy;
}
