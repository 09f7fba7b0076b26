using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>Which component of a job description a statement is for.</summary>
public enum StatementSection
{
    /// <summary>What the role is for: one sentence.</summary>
    Functions,

    /// <summary>What is done.</summary>
    Duties,

    /// <summary>What somebody has or can do.</summary>
    Qualifications,
}

/// <summary>A sentence for a job description.</summary>
/// <param name="Id">The id that descriptions keep.</param>
/// <param name="Text">The words to choose or to adapt.</param>
/// <param name="Section">Which component it is for.</param>
/// <param name="Competency">The competency that it calls for.</param>
/// <param name="Roles">The ids of the templates it is meant for; none when it is for all.</param>
/// <param name="Settings">The settings it is meant for; none when it is for all.</param>
/// <param name="Tracks">The employment tracks it is meant for; none when it belongs to no track.</param>
/// <param name="MakesItPeer">What makes it part of a peer role.</param>
/// <param name="Watch">What to look out for.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Line">The line in its file, counted from 1.</param>
public sealed record JobStatement(
    string Id,
    string Text,
    StatementSection Section,
    Tag Competency,
    IReadOnlyList<string> Roles,
    IReadOnlyList<Tag> Settings,
    IReadOnlyList<Tag> Tracks,
    string MakesItPeer,
    string Watch,
    string File,
    int Line)
{
    private const int Longest = 200;

    private static readonly Dictionary<string, Tag> Competencies = Tag.Competencies.ToDictionary(c => c.Id);
    private static readonly Dictionary<string, Tag> KnownSettings = Tag.Settings.ToDictionary(p => p.Id);
    private static readonly Dictionary<string, Tag> KnownTracks = Tag.Tracks.ToDictionary(p => p.Id);

    internal static JobStatement Read(Item item, StatementSection section, string file, ProblemList problems)
    {
        var facts = item.Facts;
        var statement = new JobStatement(
            item.Id,
            item.Text,
            section,
            facts.OneOf("Competency", Competencies),
            facts.Ids("Roles"),
            facts.ManyOf("Settings", KnownSettings),
            facts.ManyOf("Tracks", KnownTracks),
            facts.Text("Makes it peer", Longest),
            facts.Text("Watch", Longest),
            file,
            item.Line);
        facts.Close();

        if (item.Text.Length > Longest)
        {
            problems.Add(item.Line, $"This statement has {item.Text.Length} characters. Keep it to {Longest}.");
        }

        if (section is StatementSection.Functions && !JobReadiness.IsOneSentence(item.Text))
        {
            problems.Add(item.Line, "A function is one sentence. Keep the one that says what the role is for.");
        }

        return statement;
    }
}

/// <summary>Statements that stand together in a file.</summary>
/// <param name="Id">The name that links use.</param>
/// <param name="Title">What they have in common.</param>
/// <param name="Lede">What to know about them, as HTML.</param>
/// <param name="Section">Which component they are for.</param>
/// <param name="Order">Where they stand among the others of their component.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Statements">The statements in the order of the file.</param>
public sealed record StatementGroup(string Id, string Title, string Lede, StatementSection Section, int Order, string Source, IReadOnlyList<JobStatement> Statements)
{
    private static readonly Dictionary<string, StatementSection> Sections = Enum.GetValues<StatementSection>().ToDictionary(s => s.ToString().ToLowerInvariant());

    /// <summary>Reads a file of <c>kind: statements</c>; null when its settings can't be read.</summary>
    public static StatementGroup? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var settings = document.Settings;
        var (title, section, order, source) = (settings.Text("title", 80), settings.OneOf("section", Sections), settings.Number("order", 1, 99), settings.Text("source"));
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var id = settings.Optional("id") ?? "";

        if (id != Path.GetFileNameWithoutExtension(file.Path))
        {
            problems.Add(settings.LineOf("id"), $"The id is '{id}' and the file is named '{Path.GetFileNameWithoutExtension(file.Path)}'. Give both the same name.");
        }

        var statements = document.Body.TakeItems().Select(item => JobStatement.Read(item, section, file.Path, problems)).ToArray();
        var lede = document.Body.TakeRequiredProse();
        document.Body.Close();

        return new(id, title, lede, section, order, source, statements);
    }
}
