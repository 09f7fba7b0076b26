using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>
/// A page of one result. Without its key the result does not exist; with the reading key, the pages that change it do not.
/// </summary>
[Confidential]
public abstract class ResultPage(AppDb db, Editions editions, TimeProvider clock) : PageModel
{
    protected AppDb Db => db;

    protected TimeProvider Clock => clock;

    /// <summary>True for pages that only the edit key opens.</summary>
    protected virtual bool IsForEditors => false;

    public ReadinessResult Row { get; private set; } = null!;

    public Timeline Timeline { get; private set; } = null!;

    public bool MayEdit { get; private set; }

    /// <summary>The keys that this browser holds.</summary>
    protected (string? Edit, string? Read) Keys { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = (string)RouteData.Values["id"]!;
        var today = clock.Today();
        Keys = ResultCookie.Read(Request, id);

        var row = Keys == default ? null : await db.Results.SingleOrDefaultAsync(r => r.Id == id, HttpContext.RequestAborted);
        MayEdit = row is not null && AccessKey.Fits(Keys.Edit, row.EditKeyHash);

        if (row is null || row.KeptUntil < today || !(MayEdit || (AccessKey.Fits(Keys.Read, row.ReadKeyHash) && !IsForEditors)))
        {
            context.Result = NotFound();
            return;
        }

        if (row.LastOpenedOn != today)
        {
            await db.Results.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.LastOpenedOn, today), HttpContext.RequestAborted);
        }

        Row = row;
        Timeline = await editions.Get(row.Edition, db, HttpContext.RequestAborted);

        await next();
    }

    /// <summary>What the answers say, with the changes that are kept or with others.</summary>
    protected TimelineResult WorkOut(IReadOnlyDictionary<string, TaskChange>? changes = null) =>
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
