using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>The last day of every task, for a calendar. Imported again, it moves what has moved.</summary>
public static class PlanCalendar
{
    public static byte[] Write(TimelineResult result, string? name, Guid key, DateTimeOffset now)
    {
        var calendar = new Calendar(name is null ? result.Outline.Title : $"{result.Outline.Title} – {name}", now);

        foreach (var task in result.Plan.Tasks)
        {
            calendar.Add(
                $"{task.Task.Id}.{key:N}@readinesskit",
                task.End,
                $"{(task.IsDone ? "Done" : "Due")}: {task.Task.Title}",
                $"{task.Owner} · from {Words.Day(task.Start)}, {Words.Count(task.Task.Weeks, "week")}{(!task.IsCritical ? "" : task.PlanEndsLater ? " · sets the end of the tasks" : " · sets the end date")}{(task.Behind is { } behind ? $" · {behind}, {task.Expected}" : "")}\n\n{task.Task.How}");
        }

        return calendar.ToBytes();
    }
}
