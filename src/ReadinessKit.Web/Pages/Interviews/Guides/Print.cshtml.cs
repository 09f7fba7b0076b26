using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A guide on paper, in normal or large print.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class PrintModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    /// <summary>True for large print.</summary>
    [FromQuery]
    public bool Large { get; set; }

    public GuideToPrint Printed => new(Shown.Guide, Organization.LegalName, $"{ShownInWords}, of {Day}", Wording, Large);
}
