using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>The picture of the plan with what is typed so far; nothing is saved. Fields with a mistake count as unchanged.</summary>
public sealed class PreviewModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    protected override bool IsForEditors => true;

    [BindProperty(Name = "")]
    public PlanModel.Form Input { get; set; } = new();

    public TimelineResult Result { get; private set; } = null!;

    public IActionResult OnGet() => RedirectToPage("Plan", new { Row.Id });

    public void OnPost() => Result = WorkOut(PlanForm.ReadTasks(Timeline.TasksFor(Row.Answers), Input.Tasks, Row.Start).Changes);
}
