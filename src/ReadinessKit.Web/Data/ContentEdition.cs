namespace ReadinessKit.Web.Data;

/// <summary>The texts that results were given under, kept as they were, so that editing a content file never rewrites a past result.</summary>
public sealed class ContentEdition
{
    /// <summary>The hash of the texts.</summary>
    public required string Hash { get; init; }

    public required string Quiz { get; init; }

    public required string Plan { get; init; }
}
