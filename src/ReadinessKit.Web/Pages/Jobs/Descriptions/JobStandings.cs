using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>How a job description stands, in a word or two.</summary>
public static class JobStandings
{
    public static string Of(OrganizationJob job) => job switch
    {
        { ArchivedAt: not null } => "Put away",
        { IsPublished: true } => "Published",
        { IsApproved: true } => "Approved",
        { IsAsked: true } => "Waits for approval",
        { PublishedNumber: not null } => "Published, and changed since",
        _ => "Draft",
    };

    /// <summary>The class of its tag.</summary>
    public static string MarkOf(OrganizationJob job) => job switch
    {
        { ArchivedAt: not null } => "plain",
        { IsPublished: true } or { IsApproved: true } => "",
        _ => "sun",
    };
}
