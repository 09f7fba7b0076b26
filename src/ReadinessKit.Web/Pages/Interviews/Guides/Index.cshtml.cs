using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The interview guides of an organization.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class IndexModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    /// <summary>A guide in the list.</summary>
    public sealed record Line(OrganizationGuide Guide, string Address, string Who, string When)
    {
        public string Standing => GuideStandings.Of(Guide);

        public string Mark => GuideStandings.MarkOf(Guide);
    }

    /// <summary>Those in use, the one that was changed last first.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public IReadOnlyList<Line> Archived { get; private set; } = [];

    public bool MayWrite => Member.May(Right.WriteGuides);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var guides = await Db.Guides.OrderByDescending(g => g.ChangedAt).ThenBy(g => g.Id).AsNoTracking().ToListAsync(cancel);
        var names = await WhoAndWhen.Names(Db, guides.Select(g => g.ChangedById), cancel);
        var lines = guides.Select(g => new Line(g, $"/o/{Slug}/interviews/{g.Id}", names.Of(g.ChangedById), WhoAndWhen.When(Organization, g.ChangedAt))).ToList();
        (Lines, Archived) = ([.. lines.Where(l => l.Guide.ArchivedAt is null)], [.. lines.Where(l => l.Guide.ArchivedAt is not null)]);
    }
}
