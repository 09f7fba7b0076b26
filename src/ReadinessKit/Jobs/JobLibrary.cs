using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>What to look for among the statements; null leaves a question open.</summary>
/// <param name="Role">The id of a template.</param>
/// <param name="Setting">The id of a setting.</param>
/// <param name="Track">The id of an employment track.</param>
/// <param name="Competency">The id of a competency.</param>
public sealed record StatementFilter(string? Role = null, string? Setting = null, string? Track = null, string? Competency = null);

/// <summary>The statements for job descriptions, and the templates made of them.</summary>
/// <param name="Groups">The statements, by component and order.</param>
/// <param name="Templates">The templates, by order.</param>
public sealed record JobLibrary(IReadOnlyList<StatementGroup> Groups, IReadOnlyList<JobTemplate> Templates)
{
    private readonly Dictionary<string, JobStatement> _statements = ById(Groups);
    private readonly HashSet<(string, string)> _uses = [.. Templates.SelectMany(t => t.Statements.Select(s => (s.Id, t.Id)))];

    /// <summary>All statements.</summary>
    public IReadOnlyList<JobStatement> Statements { get; } = [.. Groups.SelectMany(g => g.Statements)];

    /// <summary>Everything that a description can begin with, as sentences that fit: the statements, and what templates say beside them.</summary>
    public IEnumerable<string> Sentences =>
        Statements.Select(s => s.Text).Concat(Templates.SelectMany(t =>
        (string[])[.. t.Reporting.SelectMany(r => new[] { $"{r.Who} for {r.For}", $"{r.Who}, {r.For}, {r.HowOften}" }), .. t.Areas.Select(a => a.Title), .. t.Conditions.Further, t.Title, t.Conditions.Schedule, t.Conditions.Place, t.Conditions.Benefits]));

    /// <summary>The statement with an id, or null.</summary>
    public JobStatement? Statement(string? id) => id is null ? null : _statements.GetValueOrDefault(id);

    /// <summary>The template with an id, however it is capitalized; or null.</summary>
    public JobTemplate? Template(string? id) => Templates.FirstOrDefault(t => t.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The statements of a component.</summary>
    public IReadOnlyList<JobStatement> Of(StatementSection section) => [.. Statements.Where(s => s.Section == section)];

    /// <summary>The templates that a statement is meant for, or that use it; all of them when it is for all.</summary>
    public IReadOnlyList<JobTemplate> RolesOf(JobStatement statement) => [.. Templates.Where(t => IsFor(statement, t.Id))];

    /// <summary>The groups of a component with the statements that a filter leaves; those without any fall away.</summary>
    public IReadOnlyList<StatementGroup> Find(StatementSection section, StatementFilter filter) =>
        [.. Groups
            .Where(g => g.Section == section)
            .Select(g => g with { Statements = [.. g.Statements.Where(s => Fits(s, filter))] })
            .Where(g => g.Statements.Count > 0)];

    private bool Fits(JobStatement statement, StatementFilter filter) =>
        (filter.Role is null || IsFor(statement, filter.Role))
        && (filter.Setting is null || statement.Settings.Count == 0 || statement.Settings.Any(p => p.Id == filter.Setting))
        && (filter.Track is null || statement.Tracks.Count == 0 || statement.Tracks.Any(p => p.Id == filter.Track))
        && (filter.Competency is null || statement.Competency.Id == filter.Competency);

    private bool IsFor(JobStatement statement, string role) => statement.Roles.Count == 0 || statement.Roles.Contains(role) || _uses.Contains((statement.Id, role));

    /// <summary>Reads the files. A problem in one hides none in another.</summary>
    public static (JobLibrary Jobs, IReadOnlyList<ContentProblem> Problems) Read(IReadOnlyList<ContentFile> statements, IReadOnlyList<ContentFile> templates)
    {
        var problems = statements.Concat(templates).ToDictionary(f => f.Path, f => new ProblemList(f.Path));
        var groups = statements.Select(f => StatementGroup.Read(f, problems[f.Path])).OfType<StatementGroup>().OrderBy(g => g.Section).ThenBy(g => g.Order).ToArray();
        CheckIds(groups, problems);

        var known = ById(groups);
        var read = templates.Select(f => new TemplateReader(f, known, problems[f.Path]).Read()).OfType<JobTemplate>().OrderBy(t => t.Order).ToArray();

        // A template that could not be read is no reason to doubt the roles of the statements.
        if (read.Length == templates.Count)
        {
            CheckRoles(groups, [.. read.Select(t => t.Id)], problems);
        }

        return (new(groups, read), [.. problems.Values.SelectMany(p => p.All)]);
    }

    private static Dictionary<string, JobStatement> ById(IEnumerable<StatementGroup> groups) =>
        groups.SelectMany(g => g.Statements).DistinctBy(s => s.Id).ToDictionary(s => s.Id);

    private static void CheckIds(IReadOnlyList<StatementGroup> groups, Dictionary<string, ProblemList> problems)
    {
        foreach (var same in groups.SelectMany(g => g.Statements).GroupBy(s => s.Id))
        {
            foreach (var second in same.Skip(1))
            {
                problems[second.File].Add(second.Line, $"The id '{second.Id}' is used twice: also in {same.First().File}, line {same.First().Line}. Give one of the two another id.");
            }
        }
    }

    private static void CheckRoles(IReadOnlyList<StatementGroup> groups, string[] roles, Dictionary<string, ProblemList> problems)
    {
        foreach (var statement in groups.SelectMany(g => g.Statements))
        {
            foreach (var role in statement.Roles.Except(roles))
            {
                problems[statement.File].Add(statement.Line, $"There is no template '{role}'.{Suggestion.For(role, roles)}");
            }
        }
    }
}
