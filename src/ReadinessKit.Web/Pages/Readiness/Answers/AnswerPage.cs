using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Answers;

/// <summary>A page for people who were invited to answer in a round. The link of their group is all that they need; no account and no name.</summary>
[Confidential]
public abstract class AnswerPage(AppDb db, Editions editions) : PageModel
{
    protected AppDb Db => db;

    public RoundGroup Group { get; private set; } = null!;

    public Round Round => Group.Round!;

    public Data.Organization Organization => Round.Organization!;

    public Quiz Quiz { get; private set; } = null!;

    /// <summary>The address of the form.</summary>
    public string Address => $"/answer/{Group.Key}";

    /// <summary>What this browser answered; null when it has not answered, or has forgotten it.</summary>
    protected RoundAnswer? Mine { get; private set; }

    public bool HasAnswered => Mine is not null || AnswerCookie.IsForgotten(Request);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (key, cancel) = ((string)RouteData.Values["key"]!, HttpContext.RequestAborted);

        if (key.Length > AccessKey.MaxLength || await db.GroupOf(key).AsNoTracking().SingleOrDefaultAsync(cancel) is not { } group)
        {
            context.Result = NotFound();
            return;
        }

        Group = group;
        Quiz = (await editions.Get(Round.Edition, db, cancel)).Quiz;
        db.Enter(group.OrganizationId);

        if (AnswerCookie.Read(Request) is { } mine)
        {
            var id = RoundAnswer.IdOf(mine);
            Mine = await db.RoundAnswers.SingleOrDefaultAsync(a => a.Id == id && a.GroupId == group.Id, cancel);
        }

        await next();
    }
}
