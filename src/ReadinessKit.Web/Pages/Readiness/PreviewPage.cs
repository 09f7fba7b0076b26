using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>The picture of the plan with what is typed so far; nothing is saved. Fields with a mistake count as unchanged.</summary>
public abstract class PreviewPage(AppDb db, Editions editions, TimeProvider clock) : TimelinePage(db, editions, clock)
{
    protected override bool IsForEditors => true;

    [BindProperty(Name = "")]
    public PlanPage.Form Input { get; set; } = new();

    public TimelineResult Result { get; private set; } = null!;

    public IActionResult OnGet() => LocalRedirect(Address + "/plan");

    public void OnPost() => Result = WorkOut(PlanForm.ReadTasks(Timeline.TasksFor(Row.Answers), Input.Tasks, Row.Start).Changes);
}
