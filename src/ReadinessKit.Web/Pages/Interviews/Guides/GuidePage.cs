using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A page of one interview guide of an organization.</summary>
public abstract class GuidePage(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    public OrganizationGuide Row { get; private set; } = null!;

    /// <summary>The last version: what people work on.</summary>
    public GuideVersion Last { get; private set; } = null!;

    public InterviewGuide Guide => Last.Guide;

    public string Title => Row.Title;

    public string Address => $"/o/{Slug}/interviews/{Row.Id}";

    public InterviewLibrary Library => content.Interviews;

    public GuideWording Wording => content.GuideWording;

    public bool MayWrite => Member.May(Right.WriteGuides) && Row.ArchivedAt is null;

    /// <summary>The number under which somebody just saved.</summary>
    [FromQuery]
    public int? Saved { get; set; }

    public GuideCoverage Coverage => field ??= GuideCoverage.Of(Guide, Library.Proficiencies);

    /// <summary>What the question check says about the last version.</summary>
    public GuideChecks Checks => field ??= GuideChecks.Of(Guide, content.QuestionCheck.Check);

    public IReadOnlyList<GuideLine> Ready => field ??= GuideReadiness.Of(Guide, Coverage, Checks, Row.IsReviewed);

    protected TimeProvider Clock => clock;

    /// <summary>The address of the page of a part.</summary>
    public string AddressOf(GuidePart part) => $"{Address}/{part.Address()}";

    /// <summary>What the question check says about some words.</summary>
    public QuestionVerdict Check(string words) => content.QuestionCheck.Check(words);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Reads the guide; false where the address names none.</summary>
    protected virtual async Task<bool> Load(CancellationToken cancel)
    {
        if (!Guid.TryParse((string?)RouteData.Values["guide"], out var id) || await Db.Guides.SingleOrDefaultAsync(g => g.Id == id, cancel) is not { } row)
        {
            return false;
        }

        (Row, Last) = (row, await Version(row.Number, row.Id, cancel) ?? throw new InvalidOperationException("A guide without its last version."));
        return true;
    }

    /// <summary>A version of this guide; null where there is none with that number.</summary>
    protected Task<GuideVersion?> VersionOf(int number, CancellationToken cancel) => Version(number, Row.Id, cancel);

    /// <summary>
    /// Saves what is made of the last version. When somebody else was faster by a moment it is made again, of theirs; a change that says null does not fit that one,
    /// and nothing is saved: then the answer is false. What changes nothing makes no version.
    /// </summary>
    protected async Task<bool> Write(Func<InterviewGuide, InterviewGuide?> change, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            if (change(Guide) is not { } changed)
            {
                return false;
            }

            if (GuideDiff.AreSame(Guide, changed))
            {
                return true;
            }

            var version = Row.Write(changed, Member.Person.Id, clock.GetUtcNow());
            Db.GuideVersions.Add(version);

            try
            {
                await Db.SaveChangesAsync(cancel);
                Last = version;
                return true;
            }
            catch (DbUpdateException e) when (tries < AppDb.MostTries && (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e)))
            {
                Db.Entry(version).State = EntityState.Detached;
                await Db.Entry(Row).ReloadAsync(cancel);
                Last = (await VersionOf(Row.Number, cancel))!;
            }
        }
    }

    /// <summary>Changes the row of the guide and saves. False where the change no longer fits.</summary>
    protected Task<bool> Update(Func<OrganizationGuide, bool> change, CancellationToken cancel) => Db.Change(Row, change, cancel);

    /// <summary>The frame of the guide's own page.</summary>
    public Frame Own() => Below(Title, new Crumb("Interview guides", $"/o/{Slug}/interviews")) with { IsOfJobs = true, IsOfInterviews = true };

    /// <summary>The frame of a page below it.</summary>
    public Frame BelowGuide(string title) => Below(title, new Crumb("Interview guides", $"/o/{Slug}/interviews"), new Crumb(Title, Address)) with { IsOfJobs = true, IsOfInterviews = true };

    private Task<GuideVersion?> Version(int number, Guid id, CancellationToken cancel) =>
        Db.GuideVersions.AsNoTracking().SingleOrDefaultAsync(v => v.GuideId == id && v.Number == number, cancel);
}
