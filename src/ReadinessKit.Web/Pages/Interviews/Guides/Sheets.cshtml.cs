using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A score sheet on paper: one for each rater and candidate.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class SheetsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    /// <summary>True for large print.</summary>
    [FromQuery]
    public bool Large { get; set; }

    public GuideToPrint Printed => new(Shown.Guide, Organization.LegalName, $"{ShownInWords}, of {Day}", Wording, Large);
}
