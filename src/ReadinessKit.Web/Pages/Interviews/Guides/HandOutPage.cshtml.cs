using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The hand-out for candidates on paper, in normal or large print.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class HandOutPageModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    /// <summary>True for large print.</summary>
    [FromQuery]
    public bool Large { get; set; }

    public CandidateHandOut View => new(Shown.Guide, Wording, Organization.LegalName);
}
