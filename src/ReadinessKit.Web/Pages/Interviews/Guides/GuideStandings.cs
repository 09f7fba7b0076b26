using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>How a guide stands, in a word or two.</summary>
public static class GuideStandings
{
    public static string Of(OrganizationGuide guide) => guide switch
    {
        { ArchivedAt: not null } => "Put away",
        { IsUsed: true } => "In use",
        { UsedNumber: { } used } => $"Version {used} in use, changed since",
        { IsReviewed: true } => "Looked at",
        _ => "Draft",
    };

    /// <summary>The class of its tag.</summary>
    public static string MarkOf(OrganizationGuide guide) => guide switch
    {
        { ArchivedAt: not null } => "plain",
        { IsUsed: true } or { IsReviewed: true } => "",
        _ => "sun",
    };
}
