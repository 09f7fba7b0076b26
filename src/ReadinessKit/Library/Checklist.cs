using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>One point of a checklist.</summary>
/// <param name="Id">The id that saved answers hang on.</param>
/// <param name="Text">What should be true.</param>
/// <param name="Why">Why it matters, as HTML.</param>
/// <param name="Good">What good looks like, as HTML.</param>
/// <param name="IfNotYet">What to do where it is not true yet.</param>
/// <param name="Line">The line in its content file, counted from 1.</param>
public sealed record ChecklistItem(string Id, string Text, string Why, string Good, PlanTask IfNotYet, int Line);

/// <summary>Some points of a checklist under a heading of their own.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Anchor">What links name it by.</param>
/// <param name="Prose">What to know first, as HTML; "" when there is nothing.</param>
/// <param name="Items">The points.</param>
public sealed record ChecklistPart(string Title, string Anchor, string Prose, IReadOnlyList<ChecklistItem> Items);

/// <summary>A checklist: what should be true, and for each point a task of the plan where it is not.</summary>
/// <param name="Entry">What the Library says of it.</param>
/// <param name="Lede">The opening sentences, as HTML.</param>
/// <param name="Parts">The points under their headings.</param>
public sealed record Checklist(LibraryEntry Entry, string Lede, IReadOnlyList<ChecklistPart> Parts)
{
    /// <summary>All points, in the file's order.</summary>
    public IReadOnlyList<ChecklistItem> Items => [.. Parts.SelectMany(p => p.Items)];

    /// <summary>Reads a file of <c>kind: checklist</c>; null when it has a problem that shows without the plan.</summary>
    public static Checklist? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var entry = LibraryEntry.Read(file, document.Settings, problems);
        var body = document.Body;
        var checklist = new Checklist(entry, body.TakeRequiredProse(), [.. body.AllChildren().Select(part => Read(part, problems))]);

        foreach (var second in checklist.Items.GroupBy(i => i.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(second.Line, $"The id '{second.Id}' is used twice. Give one of the two another id.");
        }

        if (checklist.Items.Count == 0)
        {
            problems.Add(1, "There is no point in this checklist. Add a heading, and a heading with an id under it for each point.");
        }

        return problems.Any ? null : checklist;
    }

    private static ChecklistPart Read(Section section, ProblemList problems)
    {
        var part = new ChecklistPart(section.Title, section.Id ?? Words.Slug(section.Title), section.TakeProse(), [.. section.ChildrenWithIds().Select(item => ReadItem(item, problems))]);
        section.Close();

        return part;
    }

    private static ChecklistItem ReadItem(Section section, ProblemList problems)
    {
        var facts = section.TakeFacts();
        var step = facts.Text("Step", 40);
        facts.Close();

        var why = ReadProse(section.Child("Why"));
        var good = ReadProse(section.Child("What good looks like"));
        var ifNotYet = section.Child("If not yet");
        var tasks = ifNotYet?.TakeItems().Select(item => PlanTask.Read(item, step)).ToArray() ?? [];
        ifNotYet?.Close();
        section.Close();

        if (tasks.Length > 1)
        {
            problems.Add(tasks[1].Line, $"'{section.Title}' has more than one task. Keep one, and put the rest into how to do it.");
        }

        return new(section.Id!, section.Title, why, good, tasks.FirstOrDefault()!, section.Line);
    }

    private static string ReadProse(Section? section)
    {
        var prose = section?.TakeRequiredProse() ?? "";
        section?.Close();
        return prose;
    }
}
