using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A guide or its score sheet on paper.</summary>
/// <param name="Guide">The version that is printed.</param>
/// <param name="Agency">Whose guide it is.</param>
/// <param name="Version">Which version it is, and of when.</param>
/// <param name="Wording">The words of score sheets.</param>
/// <param name="IsLarge">True for large print.</param>
public sealed record GuideToPrint(InterviewGuide Guide, string Agency, string Version, GuideWording Wording, bool IsLarge)
{
    public string? Size => IsLarge ? "large-print" : null;
}
