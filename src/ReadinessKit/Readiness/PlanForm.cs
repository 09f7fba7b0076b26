using System.Globalization;

namespace ReadinessKit.Readiness;

/// <summary>What a person typed for one task; every value may be missing or wrong.</summary>
public sealed class TaskInput
{
    /// <summary>The owner.</summary>
    public string? Owner { get; set; }

    /// <summary>The duration in weeks.</summary>
    public string? Weeks { get; set; }

    /// <summary>The day before which the task does not start.</summary>
    public string? NotBefore { get; set; }
}

/// <summary>Turns what people type about a plan into values, or into messages at the fields.</summary>
public static class PlanForm
{
    /// <summary>The longest name of an organization, in characters.</summary>
    public const int MaxName = 100;

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    /// <summary>Reads a date as date fields send it, or as people write it in the US.</summary>
    public static bool TryReadDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text?.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads a deadline: empty, or a day after today and within ten years.</summary>
    public static (DateOnly? Deadline, RuleError? Error) ReadDeadline(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        if (!TryReadDate(text, out var date))
        {
            return (null, new("Deadline", "Enter the deadline as a date, such as 6/30/2027, or leave it empty"));
        }

        return date > today && date <= today.AddYears(10)
            ? (date, null)
            : (null, new("Deadline", "Enter a deadline after today and within ten years, or leave it empty"));
    }

    /// <summary>The day on which a preparation starts where nobody said: today, or the Monday after a weekend.</summary>
    public static DateOnly DefaultStart(DateOnly today) => today.DayOfWeek switch
    {
        DayOfWeek.Saturday => today.AddDays(2),
        DayOfWeek.Sunday => today.AddDays(1),
        _ => today,
    };

    /// <summary>Reads a start date: a day from one year ago to five years ahead.</summary>
    public static (DateOnly? Start, RuleError? Error) ReadStart(string? text, DateOnly today)
    {
        if (!TryReadDate(text, out var date))
        {
            return (null, new("Start", $"Enter the start as a date, such as {today.Month}/{today.Day}/{today.Year}"));
        }

        return date >= today.AddYears(-1) && date <= today.AddYears(5)
            ? (date, null)
            : (null, new("Start", $"Enter a start between {Words.Day(today.AddYears(-1))} and {Words.Day(today.AddYears(5))}"));
    }

    /// <summary>Reads the organization's name for the report: empty, or up to <see cref="MaxName"/> characters.</summary>
    public static (string? Name, RuleError? Error) ReadName(string? text)
    {
        var name = Clean(text);

        return name.Length <= MaxName
            ? (name.Length == 0 ? null : name, null)
            : (null, new("Name", $"Shorten the name to {MaxName} characters; it has {name.Length}"));
    }

    /// <summary>
    /// Reads the changes to the tasks. A value equal to the content's own is no change, so that only what people decided is kept.
    /// Errors name their field, such as <c>Tasks[place-ad].Weeks</c>.
    /// </summary>
    public static (IReadOnlyDictionary<string, TaskChange> Changes, IReadOnlyList<RuleError> Errors) ReadTasks(
        IReadOnlyList<PlanTask> tasks, IReadOnlyDictionary<string, TaskInput> given, DateOnly start)
    {
        var changes = new Dictionary<string, TaskChange>();
        var errors = new List<RuleError>();

        foreach (var id in given.Keys.Where(id => tasks.All(t => t.Id != id)))
        {
            errors.Add(new("Tasks", $"There is no task '{Clean(id)[..Math.Min(40, Clean(id).Length)]}' in this plan. Open the page again and change the tasks it shows"));
        }

        foreach (var task in tasks)
        {
            // A form that was tampered with can name a task and bring nothing for it.
            var input = given.GetValueOrDefault(task.Id) ?? new();
            var field = $"Tasks[{task.Id}]";
            var change = new TaskChange(
                ReadOwner(input.Owner, task, field, errors),
                ReadWeeks(input.Weeks, task, field, errors),
                ReadNotBefore(input.NotBefore, start, $"{field}.NotBefore", errors));

            if (change != new TaskChange(null, null, null))
            {
                changes[task.Id] = change;
            }
        }

        return (changes, errors);
    }

    private static string? ReadOwner(string? text, PlanTask task, string field, List<RuleError> errors)
    {
        var owner = Clean(text);

        if (owner.Length > PlanTask.MaxOwner)
        {
            errors.Add(new($"{field}.Owner", $"Shorten the owner to {PlanTask.MaxOwner} characters; it has {owner.Length}"));
        }

        return owner.Length == 0 || owner == task.Owner ? null : owner;
    }

    private static int? ReadWeeks(string? text, PlanTask task, string field, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) || weeks is < PlanTask.MinWeeks or > PlanTask.MaxWeeks)
        {
            errors.Add(new($"{field}.Weeks", $"Enter whole weeks from {PlanTask.MinWeeks} to {PlanTask.MaxWeeks}"));
            return null;
        }

        return weeks == task.Weeks ? null : weeks;
    }

    /// <summary>Reads the day before which a task does not start: empty, or up to ten years after the plan's start.</summary>
    public static DateOnly? ReadNotBefore(string? text, DateOnly start, string field, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (TryReadDate(text, out var date) && date >= start.AddYears(-1) && date <= start.AddYears(10))
        {
            return date;
        }

        errors.Add(new(field, $"Enter a date up to ten years after the start, such as {start.Month}/{start.Day}/{start.Year + 1}, or leave it empty"));
        return null;
    }

    // Line breaks and other control characters have no place in a name.
    private static string Clean(string? text) =>
        new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
}
