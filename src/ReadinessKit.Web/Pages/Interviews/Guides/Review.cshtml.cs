using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The second look: somebody who did not save this version reads it, with what the question check warned of.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class ReviewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    private string _by = "";

    /// <summary>The version that was seen.</summary>
    [BindProperty]
    public int? Number { get; set; }

    /// <summary>Why nothing was saved; empty where nothing was refused.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>The names of those who may look at this version as a second person.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>What changed since the version in use; null where none is used or it is this one.</summary>
    public GuideDiff? Changes { get; private set; }

    public bool MayReview => Row.ArchivedAt is null && !Row.IsReviewed && Approval.IsSecond(Member.Person.Id, Last.PersonId, null);

    public string Heading => Row.IsReviewed ? $"{_by} has looked at version {Row.Number}" : $"Version {Row.Number} needs a second look";

    public string Standing => Row switch
    {
        { IsReviewed: true, ReviewedAt: { } at } => $"On {Words.Day(Organization.DayOf(at))}.",
        { ReviewedNumber: { } number } => $"{_by} has looked at version {number}, and it was changed since.",
        _ => "Whoever saved a version does not see its gaps. A second person reads it before it is used.",
    };

    public string WhoLooks => Others.Count == 0
        ? $"Nobody else here may look at it. It takes somebody who is {Right.ReadGuides.For} and did not save this version: an administrator can give that role."
        : $"{Words.Choice(Others)} can look at it. Send them the address of this page.";

    public Task OnGetAsync(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var isReviewed = Number == Row.Number && await Update(
            row =>
            {
                if (row.Number != Number || row.ArchivedAt is not null || !Approval.IsSecond(Member.Person.Id, Last.PersonId, null))
                {
                    return false;
                }

                if (!row.IsReviewed)
                {
                    row.Review(Member.Person.Id, Clock.GetUtcNow());
                }

                return true;
            },
            cancel);

        if (isReviewed)
        {
            return LocalRedirect(Address);
        }

        Refusal = Number != Row.Number ? $"It was changed meanwhile: it is version {Row.Number} now. Read that one first." : "You saved this version, so somebody else looks at it.";
        await Look(cancel);
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private async Task Look(CancellationToken cancel)
    {
        var by = Row.ReviewedById ?? Guid.Empty;
        _by = (await WhoAndWhen.Names(Db, [by], cancel)).Of(by);
        var members = await Db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel);
        Others = [.. members.Where(m => Right.ReadGuides.IsFor(m.Roles) && Approval.IsSecond(m.PersonId, Last.PersonId, null)).Select(m => m.Person!.Name).Order(StringComparer.CurrentCulture)];
        Changes = Row.UsedNumber is { } number && number != Row.Number && await VersionOf(number, cancel) is { } used ? GuideDiff.Between(used.Guide, Guide) : null;
    }
}
