using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>The plan as Excel: change a start, a duration or a date, and every later date moves.</summary>
public static class PlanWorkbook
{
    private const string StartCell = "$B$5", MonthsCell = "$B$6", TasksEndCell = "$B$8", FirstDayCell = "$B$7";

    public static byte[] Write(TimelineResult result, string? name, DateTimeOffset created)
    {
        var book = new Workbook(result.Outline.Title, created);
        var summary = book.AddSheet("Summary", [new("", 34), new("", 18), new("", 3), new("", 60)]);
        var plan = book.AddSheet("Plan",
        [
            new("No.", 6, AlignRight: true), new("Step", 24), new("Task", 52), new("Owner", 22), new("Weeks", 8, AlignRight: true),
            new("Not before", 14), new("Starts", 14), new("Ends", 14), new("Can slip (days)", 10, AlignRight: true), new("Latest end", 14), new("Waits for no.", 14),
        ]);

        var rows = result.Plan.Tasks.Index().ToDictionary(t => t.Item.Task.Id, t => t.Index + 2);
        WriteSummary(summary, plan, result, name, rows);
        WritePlan(plan, summary, result, rows);

        return book.ToBytes();
    }

    private static void WriteSummary(Sheet sheet, Sheet plan, TimelineResult result, string? name, Dictionary<string, int> rows)
    {
        var last = rows.Count + 1;
        var floor = result.Plan.Floor;

        sheet.Row(Cell.Title(result.Outline.Title));
        sheet.Row(Cell.Text(name ?? "Our organization").Bold());
        sheet.Row(Cell.Text($"{result.Horizon.Heading} · {result.Count}"));
        sheet.Row();
        sheet.Row(Cell.Text("The preparation starts on"), Cell.Input(result.Plan.Start), Cell.Empty, Cell.Text("Change the yellow cells; all other dates follow.").Wrap());
        sheet.Row(
            Cell.Text("Months at least, by the handbook"),
            result.Horizon.MonthsAtLeast is { } months ? Cell.Number(months) : Cell.Text("no fixed length"),
            Cell.Empty,
            Cell.Text(result.Horizon.Meaning).Wrap());
        sheet.Row(
            Cell.Text("First working day, by the tasks"),
            Cell.Formula(plan.Reference($"G{rows[result.Outline.FirstDayTask]}"), result.FirstDay));
        sheet.Row(Cell.Text("The tasks end on"), Cell.Formula($"MAX({plan.Reference($"H2:H{last}")})", result.Plan.TasksEnd), Cell.Empty, Cell.Text("The last day of the longest chain of tasks.").Wrap());
        sheet.Row(
            Cell.Text("The plan ends on").Bold(),
            floor is null
                ? Cell.Formula(TasksEndCell, result.Plan.End).Bold()
                : Cell.Formula($"MAX({TasksEndCell},EDATE({StartCell},{MonthsCell}))", result.Plan.End).Bold(),
            Cell.Empty,
            Cell.Text(floor is null ? "The tasks' end; the handbook gives no length here." : "The later of the tasks' end and the handbook's least time.").Wrap());

        if (result.Deadline is { } deadline)
        {
            sheet.Row(Cell.Text("Deadline set from outside"), Cell.Date(deadline));
        }

        sheet.Row();
        sheet.Row(Cell.Text("Durations are planning judgment, not research. Thresholds: " + result.Quiz.Source + "."));
        sheet.AllowDates("B5", new(2020, 1, 1), new(2100, 12, 31), "Enter the first day of the preparation as a date.");
    }

    private static void WritePlan(Sheet sheet, Sheet summary, TimelineResult result, Dictionary<string, int> rows)
    {
        var titles = result.Steps.ToDictionary(s => s.Step.Id, s => s.Step.Title);
        var waiting = result.Plan.Tasks
            .SelectMany(t => t.Task.After.Select(id => (Before: id, Waits: rows[t.Task.Id])))
            .ToLookup(w => w.Before, w => w.Waits);
        var (start, tasksEnd) = (summary.Reference(StartCell), summary.Reference(TasksEndCell));

        sheet.Header();

        foreach (var planned in result.Plan.Tasks)
        {
            var task = planned.Task;
            var row = rows[task.Id];
            var before = task.After.Select(id => $"H{rows[id]}+1");
            var latest = waiting[task.Id].Select(r => $"J{r}-7*E{r}");

            sheet.Row(
                Cell.Number(row - 1),
                Cell.Text(titles[task.Step]).Wrap(),
                Cell.Text(task.Title).Wrap(),
                Cell.Input(task.Owner).Wrap(),
                Cell.Input(task.Weeks),
                Cell.Input(planned.NotBefore),
                Cell.Formula($"MAX({string.Join(',', [start, $"F{row}", .. before])})", planned.Start),
                Cell.Formula($"G{row}+7*E{row}-1", planned.End),
                Cell.Formula($"J{row}-H{row}", planned.SlackDays),
                Cell.Formula($"MIN({string.Join(',', [tasksEnd, .. latest])})", planned.End.AddDays(planned.SlackDays)),
                Cell.Text(string.Join(", ", task.After.Select(id => rows[id] - 1))).Wrap());
        }

        sheet.AllowWholeNumbers($"E2:E{rows.Count + 1}", PlanTask.MinWeeks, PlanTask.MaxWeeks, $"Enter whole weeks from {PlanTask.MinWeeks} to {PlanTask.MaxWeeks}.");
        sheet.AllowDates($"F2:F{rows.Count + 1}", new(2020, 1, 1), new(2100, 12, 31), "Enter a date, or leave the cell empty.");
    }
}
