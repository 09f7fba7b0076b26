using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>A list to choose from: what the field is called, and what can be chosen.</summary>
public sealed record ChoiceList(string Name, string Label, string Open, string? Chosen, IReadOnlyList<Tag> Options);

/// <summary>By what statements can be found, and what was chosen. A word that nobody knows leaves the question open.</summary>
public sealed class StatementChoice(JobLibrary library, StatementFilter asked)
{
    public StatementFilter Filter { get; } = new(
        library.Template(asked.Role)?.Id,
        Known(asked.Setting, Tag.Settings),
        Known(asked.Track, Tag.Tracks),
        Known(asked.Competency, Tag.Competencies));

    public IReadOnlyList<ChoiceList> Lists =>
    [
        new("role", "Role", "Any role", Filter.Role, [.. library.Templates.Select(t => new Tag(t.Id, t.Title))]),
        new("setting", "Setting", "Any setting", Filter.Setting, Tag.Settings),
        new("track", "Employment track", "Any track", Filter.Track, Tag.Tracks),
        new("competency", "Competency", "Any competency", Filter.Competency, Tag.Competencies),
    ];

    private static string? Known(string? id, IReadOnlyList<Tag> tags) => tags.FirstOrDefault(t => t.Id == id)?.Id;
}
