using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A version of a guide, as a committee reads it.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class VersionModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuideVersionPage(db, member, content, clock)
{
    /// <summary>What it changed; null for the first.</summary>
    public GuideDiff? Changes { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) =>
        Changes = Shown.Number > 1 && await VersionOf(Shown.Number - 1, cancel) is { } before ? GuideDiff.Between(before.Guide, Shown.Guide) : null;
}
