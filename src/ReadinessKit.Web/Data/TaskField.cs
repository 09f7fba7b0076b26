using System.Globalization;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>A field of a task as the plan's history keeps it: by its name, as text that reads the same everywhere; null for nothing.</summary>
public sealed record TaskField(string Name, string Label, Func<OrganizationTask, string?> Read, Action<OrganizationTask, string?> Write)
{
    private const string Ids = ",";

    /// <summary>Every field that somebody can change.</summary>
    public static readonly IReadOnlyList<TaskField> All =
    [
        new(nameof(OrganizationTask.IsRemoved), "taken out", t => t.IsRemoved.ToString(), (t, text) => t.IsRemoved = text == bool.TrueString),
        new(nameof(OrganizationTask.Status), "status", t => t.Status.ToString(), (t, text) => t.Status = Enum.Parse<WorkStatus>(text!)),
        new(nameof(OrganizationTask.StartedOn), "begun on", t => Text(t.StartedOn), (t, text) => t.StartedOn = Day(text)),
        new(nameof(OrganizationTask.DoneOn), "done on", t => Text(t.DoneOn), (t, text) => t.DoneOn = Day(text)),
        new(nameof(OrganizationTask.Title), "title", t => Text(t.Title), (t, text) => t.Title = text ?? ""),
        new(nameof(OrganizationTask.How), "how", t => Text(t.How), (t, text) => t.How = text ?? ""),
        new(nameof(OrganizationTask.Owner), "role", t => Text(t.Owner), (t, text) => t.Owner = text ?? ""),
        new(nameof(OrganizationTask.OwnerId), "person", t => t.OwnerId?.ToString(), (t, text) => t.OwnerId = text is null ? null : Guid.Parse(text)),
        new(nameof(OrganizationTask.Weeks), "weeks", t => t.Weeks.ToString(CultureInfo.InvariantCulture), (t, text) => t.Weeks = int.Parse(text!, CultureInfo.InvariantCulture)),
        new(nameof(OrganizationTask.NotBefore), "not before", t => Text(t.NotBefore), (t, text) => t.NotBefore = Day(text)),
        new(nameof(OrganizationTask.After), "must come first", t => Text(string.Join(Ids, t.After)), (t, text) => t.After = Split(text)),
        new(nameof(OrganizationTask.Notes), "notes", t => Text(t.Notes), (t, text) => t.Notes = text ?? ""),
        new(nameof(OrganizationTask.Place), "place", t => t.Place.ToString(CultureInfo.InvariantCulture), (t, text) => t.Place = int.Parse(text!, CultureInfo.InvariantCulture)),
    ];

    /// <summary>What whoever answers for a task may change about it, without running the plan.</summary>
    public static readonly IReadOnlySet<string> OfOwner = new HashSet<string>
    {
        nameof(OrganizationTask.Status), nameof(OrganizationTask.StartedOn), nameof(OrganizationTask.DoneOn), nameof(OrganizationTask.Notes),
    };

    public static TaskField Named(string name) => All.Single(f => f.Name == name);

    /// <summary>Ids that stand in one text.</summary>
    public static string[] Split(string? ids) => ids?.Split(Ids) ?? [];

    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static string? Text(DateOnly? day) => day is { } date ? Words.Iso(date) : null;

    /// <summary>A day that stands in a text.</summary>
    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
