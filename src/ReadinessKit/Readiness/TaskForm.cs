using System.Globalization;

namespace ReadinessKit.Readiness;

/// <summary>What a person typed about one task of an organization's plan; every value may be missing or wrong.</summary>
public sealed class TaskForm
{
    /// <summary>The longest title, description and notes, in characters.</summary>
    public const int MaxTitle = 120, MaxHow = 2000, MaxNotes = 4000;

    /// <summary>How many tasks a plan may hold, those that were taken out among them.</summary>
    public const int MaxTasks = 300;

    /// <summary>What to do.</summary>
    public string? Title { get; set; }

    /// <summary>How, and what done is.</summary>
    public string? How { get; set; }

    /// <summary>The role that answers for it.</summary>
    public string? Owner { get; set; }

    /// <summary>The id of the person who does.</summary>
    public string? OwnerId { get; set; }

    /// <summary>The duration in weeks.</summary>
    public string? Weeks { get; set; }

    /// <summary>The day before which the task does not start.</summary>
    public string? NotBefore { get; set; }

    /// <summary>The name of a <see cref="WorkStatus"/>.</summary>
    public string? Status { get; set; }

    /// <summary>The day on which somebody began.</summary>
    public string? StartedOn { get; set; }

    /// <summary>The day on which it was done.</summary>
    public string? DoneOn { get; set; }

    /// <summary>What is worth remembering.</summary>
    public string? Notes { get; set; }

    /// <summary>The ids of the tasks that must end first.</summary>
    public List<string> After { get; set; } = [];

    /// <summary>Reads what the task is: title, description and role, each with its message.</summary>
    public (string Title, string How, string Owner) ReadWords(List<RuleError> errors)
    {
        var (title, how, owner) = (TypedText.OneLine(Title), TypedText.Lines(How), TypedText.OneLine(Owner));
        AddIf(errors, title.Length == 0 ? new("Title", "Enter what is to be done, in a few words") : null);
        AddIf(errors, TypedText.TooLong("Title", "title", title, MaxTitle));
        AddIf(errors, TypedText.TooLong("How", "description", how, MaxHow));
        AddIf(errors, TypedText.TooLong("Owner", "role", owner, PlanTask.MaxOwner));

        return (title, how, owner);
    }

    /// <summary>Reads the duration.</summary>
    public int ReadWeeks(List<RuleError> errors)
    {
        var isRight = int.TryParse(Weeks?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks is >= PlanTask.MinWeeks and <= PlanTask.MaxWeeks;
        AddIf(errors, isRight ? null : new("Weeks", $"Enter whole weeks from {PlanTask.MinWeeks} to {PlanTask.MaxWeeks}"));

        return isRight ? weeks : PlanTask.MinWeeks;
    }

    /// <summary>Reads the notes.</summary>
    public string ReadNotes(List<RuleError> errors)
    {
        var notes = TypedText.Lines(Notes);
        AddIf(errors, TypedText.TooLong("Notes", "notes", notes, MaxNotes));

        return notes;
    }

    /// <summary>
    /// Reads how far the task is. Begun and done need their days, which are today if none is given. A day that the status has no place for is asked about,
    /// unless it stood there for the status that was left: then it goes with that one.
    /// </summary>
    public TaskProgress ReadProgress(WorkStatus before, DateOnly today, List<RuleError> errors)
    {
        if (!TryReadStatus(Status, out var status))
        {
            errors.Add(new("Status", "Choose how far it is"));
            return TaskProgress.None;
        }

        var (started, done) = (ReadDay("StartedOn", StartedOn, today, errors), ReadDay("DoneOn", DoneOn, today, errors));

        if (status == WorkStatus.NotStarted)
        {
            AddIf(errors, before == WorkStatus.NotStarted && (started ?? done) is not null ? new("Status", "There is a day on which it was begun or done. Choose how far it is, or empty that day") : null);
            return TaskProgress.None;
        }

        if (status != WorkStatus.Done)
        {
            AddIf(errors, before != WorkStatus.Done && done is not null ? new("Status", "There is a day on which it was done. Choose Done, or empty that day") : null);
            return new(status, started ?? (string.IsNullOrWhiteSpace(StartedOn) ? today : null));
        }

        done ??= string.IsNullOrWhiteSpace(DoneOn) ? today : null;
        AddIf(errors, started > done ? new("DoneOn", "Enter a day on or after the one on which it was begun") : null);

        return new(status, started, done);
    }

    /// <summary>What follows from a status alone: the days that it needs and were not there are today, and those that it has no place for go.</summary>
    public static TaskProgress Move(TaskProgress from, WorkStatus to, DateOnly today) => to switch
    {
        WorkStatus.NotStarted => TaskProgress.None,
        WorkStatus.Done => new(to, from.StartedOn, from.DoneOn ?? today),
        _ => new(to, from.StartedOn ?? today),
    };

    /// <summary>Reads the name of a status.</summary>
    public static bool TryReadStatus(string? text, out WorkStatus status) =>
        Enum.TryParse(text, out status) && Enum.IsDefined(status) && status.ToString() == text;

    private static DateOnly? ReadDay(string field, string? text, DateOnly today, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (PlanForm.TryReadDate(text, out var day) && day <= today && day >= today.AddYears(-10))
        {
            return day;
        }

        errors.Add(new(field, $"Enter a day up to today, such as {today.Month}/{today.Day}/{today.Year}, or leave it empty"));
        return null;
    }

    private static void AddIf(List<RuleError> errors, RuleError? error)
    {
        if (error is not null)
        {
            errors.Add(error);
        }
    }
}
