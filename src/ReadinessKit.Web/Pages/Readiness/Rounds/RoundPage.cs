using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>A page about one round of the organization.</summary>
public abstract class RoundPage(AppDb db, Member member, Editions editions) : OrganizationPage(db, member)
{
    public Round Row { get; private set; } = null!;

    public Quiz Quiz { get; private set; } = null!;

    public string Address => $"/o/{Slug}/readiness/rounds/{Row.Id}";

    public IEnumerable<RoundGroup> Groups => Row.Groups.OrderBy(g => g.Place);

    public int Answered => Row.Groups.Sum(g => g.Count!.Answered);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Load(HttpContext.RequestAborted) is not { } row)
        {
            context.Result = NotFound();
            return;
        }

        Row = row;
        Quiz = (await editions.Get(row.Edition, Db, HttpContext.RequestAborted)).Quiz;

        if (Elsewhere() is { } elsewhere)
        {
            context.Result = elsewhere;
            return;
        }

        await next();
    }

    /// <summary>What is answered instead of the page; null for the page.</summary>
    protected virtual IActionResult? Elsewhere() => null;

    /// <summary>The frame of a page below the round's own.</summary>
    public Frame BelowRound(string title) => Below(title, new Crumb("Rounds", $"/o/{Slug}/readiness/rounds"), new Crumb(Row.Name, Address));

    protected Task<Round?> Load(CancellationToken cancel)
    {
        var id = Guid.Parse((string)RouteData.Values["round"]!);
        return Db.Rounds.Include(r => r.Groups).ThenInclude(g => g.Count).SingleOrDefaultAsync(r => r.Id == id, cancel);
    }
}
