using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>What candidates are given before the interview.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class HandOutModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePartPage<HandOutForm>(db, member, content, clock)
{
    public override GuidePart Part => GuidePart.HandOut;

    /// <summary>The hand-out as it is saved.</summary>
    public CandidateHandOut View => new(Guide, Wording, Organization.LegalName);

    protected override HandOutForm FormOf(InterviewGuide guide) => HandOutForm.Of(guide);
}
