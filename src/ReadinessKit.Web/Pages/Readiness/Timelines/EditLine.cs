using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Timelines;

/// <summary>An entry of a plan's history in words.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="When">When it was, by the clock where the organization works.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">Each thing that was changed.</param>
/// <param name="MayUndo">True when whoever looks may take it back, and nobody has changed it since.</param>
public sealed record EditLine(Guid Id, string When, string Who, IReadOnlyList<string> What, bool MayUndo)
{
    private const int LongestText = 160;

    /// <summary>All that was changed, in one sentence.</summary>
    public string Summary => string.Join("; ", What);

    /// <summary>Entries in words. Names come from the accounts; the history holds none.</summary>
    public static async Task<IReadOnlyList<EditLine>> Of(IReadOnlyList<PlanEdit> edits, OrganizationPlan plan, Member member, AppDb db, CancellationToken cancel)
    {
        var people = edits.Select(e => e.PersonId).ToHashSet();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);

        return [.. edits.Select(edit => new EditLine(
            edit.Id,
            member.Organization.LocalTime(edit.At).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture),
            names.GetValueOrDefault(edit.PersonId, "somebody whose account is deleted"),
            [.. Lines(edit, plan)],
            Undoing.IsFor(edit, plan, member) && Undoing.WhyNot(edit, plan) is null))];
    }

    /// <summary>A field and what it holds, such as "weeks: 4".</summary>
    public static string Said(TaskField field, string? value, OrganizationPlan plan) => $"{field.Label}: {InWords(field.Name, value, plan)}";

    /// <summary>A field that was changed once, with what it holds now.</summary>
    public static string Now(FieldChange change, OrganizationPlan plan) => plan.Task(change.Task) is { } task
        ? $"“{task.Title}”, {Said(TaskField.Named(change.Field), TaskField.Named(change.Field).Read(task), plan)}"
        : change.IsOfTimeline ? $"the preparation starts on {Words.ShortDay(plan.Timeline.Start)}"
        : $"“{change.Title}” is gone";

    private static IEnumerable<string> Lines(PlanEdit edit, OrganizationPlan plan)
    {
        var back = edit.Undoes is null ? "" : "Taken back: ";
        var places = edit.Changes.Where(c => c.Field == nameof(OrganizationTask.Place)).OrderBy(c => int.Parse(c.To!, CultureInfo.InvariantCulture)).ToList();

        foreach (var change in edit.Changes.Where(c => c.IsOfTimeline))
        {
            yield return $"{back}the preparation starts on: {InWords(change.Field, change.From, plan)} → {InWords(change.Field, change.To, plan)}";
        }

        foreach (var task in edit.Changes.Where(c => !c.IsOfTimeline && c.Field != nameof(OrganizationTask.Place)).GroupBy(c => c.Task))
        {
            yield return $"{back}“{task.First().Title}”{string.Join("; ", task.Select((change, i) => (change.Field, change.To) switch
            {
                (nameof(OrganizationTask.IsRemoved), "True") => " was taken out",
                (nameof(OrganizationTask.IsRemoved), _) => edit.Undoes is null ? " was added" : " was brought back",
                _ => $"{(i == 0 ? ", " : "")}{TaskField.Named(change.Field).Label}: {InWords(change.Field, change.From, plan)} → {InWords(change.Field, change.To, plan)}",
            }))}";
        }

        if (places.Count > 1)
        {
            yield return $"{back}“{places[0].Title}” now stands before “{places[1].Title}”";
        }
    }

    private static string InWords(string field, string? value, OrganizationPlan plan) => (field, value) switch
    {
        (_, null) => "nothing",
        (nameof(OrganizationTask.Status), _) => Enum.Parse<WorkStatus>(value).InWords(),
        (nameof(OrganizationTask.StartedOn) or nameof(OrganizationTask.DoneOn) or nameof(OrganizationTask.NotBefore) or nameof(OrganizationTimeline.Start), _) when PlanForm.TryReadDate(value, out var day) => Words.ShortDay(day),
        (nameof(OrganizationTask.OwnerId), _) => plan.Name(Guid.Parse(value)) ?? "somebody who left",
        (nameof(OrganizationTask.After), _) => string.Join(", ", TaskField.Split(value).Select(id => $"“{plan.Task(id)?.Title ?? id}”")),
        _ => value.Length > LongestText ? value[..LongestText] + " …" : value,
    };
}

/// <summary>Entries of a plan's history to show, and where the plan is.</summary>
public sealed record HistoryLines(IReadOnlyList<EditLine> Lines, string Address);
