using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>Takes an entry of a plan's history back, as long as everything that it changed is still as it left it.</summary>
public static class Undoing
{
    /// <summary>True when somebody may take it back: whoever runs the plan, and whoever reported on a task that they still answer for.</summary>
    public static bool IsFor(PlanEdit edit, OrganizationPlan plan, Member member) =>
        member.May(Right.RunTimeline)
        || (edit.PersonId == member.Person.Id && edit.Changes.All(c => TaskField.OfOwner.Contains(c.Field) && plan.Task(c.Task)?.OwnerId == member.Person.Id));

    /// <summary>Why it can't be taken back any more, with what stands there now; null when it can.</summary>
    public static string? WhyNot(PlanEdit edit, OrganizationPlan plan)
    {
        var changed = edit.Changes.FirstOrDefault(c => !plan.StillHolds(c));

        return changed is null ? null : $"Somebody changed it since: {EditLine.Now(changed, plan)}.";
    }

    /// <summary>Puts everything that it changed back as it was before; nothing is saved yet.</summary>
    public static void Undo(PlanEdit edit, OrganizationPlan plan)
    {
        foreach (var change in edit.Changes)
        {
            plan.PutBack(change);
        }
    }
}
