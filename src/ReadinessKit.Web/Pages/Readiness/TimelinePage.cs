using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>A page of one set of answers and its plan, whether a link or an organization stands behind it.</summary>
[Confidential]
public abstract class TimelinePage(AppDb db, Editions editions, TimeProvider clock) : PageModel
{
    protected AppDb Db => db;

    protected Editions Editions => editions;

    protected TimeProvider Clock => clock;

    /// <summary>True for pages that change something.</summary>
    protected virtual bool IsForEditors => false;

    /// <summary>The address of the result; its other pages stand below it.</summary>
    public abstract string Address { get; }

    /// <summary>True where an organization stands behind it, and so forms carry a token.</summary>
    public virtual bool IsSignedInPage => false;

    public TimelineAnswers Row { get; private set; } = null!;

    public Timeline Timeline { get; private set; } = null!;

    public bool MayEdit { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Find(HttpContext.RequestAborted) is not { } found || (IsForEditors && !found.MayEdit))
        {
            context.Result = NotFound();
            return;
        }

        (Row, MayEdit) = found;
        Timeline = await editions.Get(Row.Edition, db, HttpContext.RequestAborted);

        await next();
    }

    /// <summary>The answers that the address names, if whoever asks may see them, and whether they may change them.</summary>
    protected abstract Task<(TimelineAnswers Row, bool MayEdit)?> Find(CancellationToken cancel);

    /// <summary>What the answers say, with the changes that are kept or with others.</summary>
    protected virtual TimelineResult WorkOut(IReadOnlyDictionary<string, TaskChange>? changes = null) =>
        new(Timeline, Row.Answers, Row.Start, Row.DeadlineFromOutside, Row.Deadline, changes ?? Row.Changes);

    /// <summary>
    /// Saves the changed row if it is still the version that the person saw.
    /// If not, <see cref="Row"/> is read again as it stands now, and nothing is saved.
    /// </summary>
    protected async Task<bool> TrySave(Guid? seen, CancellationToken cancel)
    {
        db.Entry(Row).Property(r => r.Version).OriginalValue = seen ?? Row.Version;

        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(Row).ReloadAsync(cancel);
            return false;
        }
    }
}
