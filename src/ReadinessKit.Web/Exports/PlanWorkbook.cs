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
            .. result.Plan.Today is null ? Array.Empty<Column>() : [new("Status", 14), new("Begun on", 14), new("Done on", 14), new("Person", 22), new("Behind", 20)],
        ]);

        var rows = result.Plan.Tasks.Index().ToDictionary(t => t.Item.Task.Id, t => t.Index + 2);
        var today = WriteSummary(summary, plan, result, name, rows);
        WritePlan(plan, summary, result, rows, today);

        return book.ToBytes();
    }

    // Returns the cell that holds the day on which the plan stands like this, if it is known how far the tasks are.
    private static string? WriteSummary(Sheet sheet, Sheet plan, TimelineResult result, string? name, Dictionary<string, int> rows)
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
            Cell.Text(floor is null ? "The tasks' end: these tasks alone. The handbook gives no length here; expect longer." : "The later of the tasks' end and the handbook's least time.").Wrap());

        if (result.Deadline is { } deadline)
        {
            sheet.Row(Cell.Text("Deadline set from outside"), Cell.Date(deadline));
        }

        string? today = null;

        if (result.Plan.Today is { } day)
        {
            today = $"$B${sheet.Row(Cell.Text("As of"), Cell.Input(day), Cell.Empty, Cell.Text($"{result.Plan.DoneCount} of {result.Plan.Tasks.Count} tasks are done. What has not begun starts on this day at the earliest.").Wrap())}";
            sheet.Row(Cell.Text("The tasks were planned to end on"), Cell.Date(result.Plan.PlannedTasksEnd));
            sheet.AllowDates(today.Replace("$", "", StringComparison.Ordinal), new(2020, 1, 1), new(2100, 12, 31), "Enter the day as a date.");
        }

        sheet.Row();
        sheet.Row(Cell.Text("Durations are planning judgment, not research. Thresholds: " + result.Quiz.Source + "."));
        sheet.AllowDates("B5", new(2020, 1, 1), new(2100, 12, 31), "Enter the first day of the preparation as a date.");

        return today;
    }

    private static void WritePlan(Sheet sheet, Sheet summary, TimelineResult result, Dictionary<string, int> rows, string? today)
    {
        var titles = result.Steps.ToDictionary(s => s.Step.Id, s => s.Step.Title);
        var waiting = result.Plan.Tasks

            // What has begun waits for nothing any more.
            .Where(t => t.Progress.Status == WorkStatus.NotStarted)
            .SelectMany(t => t.Task.After.Select(id => (Before: id, Waits: rows[t.Task.Id])))
            .ToLookup(w => w.Before, w => w.Waits);
        var (start, tasksEnd) = (summary.Reference(StartCell), summary.Reference(TasksEndCell));

        sheet.Header();

        foreach (var planned in result.Plan.Tasks)
        {
            var task = planned.Task;
            var row = rows[task.Id];
            var before = task.After.Select(id => $"H{rows[id]}+1").Concat(today is null ? [] : [summary.Reference(today)]);
            var latest = waiting[task.Id].Select(r => $"J{r}-7*E{r}");

            sheet.Row([
                Cell.Number(row - 1),
                Cell.Text(titles[task.Step]).Wrap(),
                Cell.Text(task.Title).Wrap(),
                Cell.Input(task.Owner).Wrap(),
                Cell.Input(task.Weeks),
                Cell.Input(planned.NotBefore),
                planned.Progress switch
                {
                    { Status: WorkStatus.NotStarted } => Cell.Formula($"MAX({string.Join(',', [start, $"F{row}", .. before])})", planned.Start),
                    { StartedOn: null } => Cell.Date(planned.Start),
                    _ => Cell.Formula($"M{row}", planned.Start),
                },
                planned.Progress.Status switch
                {
                    WorkStatus.NotStarted => Cell.Formula($"G{row}+7*E{row}-1", planned.End),
                    WorkStatus.Done => Cell.Formula($"N{row}", planned.End),
                    _ => Cell.Formula($"MAX(G{row}+7*E{row}-1,{summary.Reference(today!)})", planned.End),
                },
                planned.IsDone ? Cell.Empty : Cell.Formula($"J{row}-H{row}", planned.SlackDays),
                planned.IsDone ? Cell.Empty : Cell.Formula($"MIN({string.Join(',', [tasksEnd, .. latest])})", planned.End.AddDays(planned.SlackDays)),
                Cell.Text(string.Join(", ", task.After.Select(id => rows[id] - 1))).Wrap(),
                .. today is null ? Array.Empty<Cell>() : Progress(planned)]);
        }

        if (today is not null)
        {
            sheet.AllowDates($"M2:N{rows.Count + 1}", new(2000, 1, 1), new(2100, 12, 31), "Enter a date, or leave the cell empty.");
        }

        sheet.AllowWholeNumbers($"E2:E{rows.Count + 1}", PlanTask.MinWeeks, PlanTask.MaxWeeks, $"Enter whole weeks from {PlanTask.MinWeeks} to {PlanTask.MaxWeeks}.");
        sheet.AllowDates($"F2:F{rows.Count + 1}", new(2020, 1, 1), new(2100, 12, 31), "Enter a date, or leave the cell empty.");
    }

    private static Cell[] Progress(PlannedTask planned) =>
    [
        Cell.Text(planned.Progress.Status.InWords()),
        Cell.Input(planned.Progress.StartedOn),
        Cell.Input(planned.Progress.DoneOn),
        Cell.Text(planned.Progress.Person ?? "").Wrap(),
        Cell.Text(Words.Sentence(planned.Behind ?? "")),
    ];
}
