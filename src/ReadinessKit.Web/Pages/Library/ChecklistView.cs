using ReadinessKit.Library;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A checklist with the names of the plan's steps.</summary>
public sealed record ChecklistView(Checklist Checklist, PlanOutline Outline)
{
    public string Step(ChecklistItem item) => Outline.Steps.Single(s => s.Id == item.IfNotYet.Step).Title;
}
