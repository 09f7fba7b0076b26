using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs;

/// <summary>A duty or a qualification as it is read, with the statement that it came from.</summary>
public sealed record StatementLine(string Text, bool IsEssential, JobStatement? Statement);

/// <summary>Some of them under a heading.</summary>
public sealed record StatementLines(string Title, IReadOnlyList<StatementLine> Lines);

/// <summary>A condition of employment.</summary>
public sealed record ConditionLine(string Name, string Text);

/// <summary>Words that stand together, and what the review says of them; null for nothing.</summary>
public sealed record MarkedRun(string Text, JobCategory? Category);

/// <summary>A job description as it is read: on the page of a template, in the preview, on paper.</summary>
public sealed class DescriptionView(JobDescription description, JobLibrary library)
{
    private static readonly (QualificationLevel Level, string Title)[] Levels =
    [
        (QualificationLevel.AtHire, "Needed on the first day"),
        (QualificationLevel.CanBeGained, "Can be gained here"),
        (QualificationLevel.Preferred, "Preferred"),
    ];

    /// <summary>True to show beside each statement what makes it peer and what to watch.</summary>
    public bool ShowsNotes { get; init; }

    /// <summary>What the review found and nobody has explained; its words are marked.</summary>
    public IReadOnlyList<JobFinding> Findings { get; init; } = [];

    public string Function => description.Function;

    public IReadOnlyList<Reporting> Reporting => description.Reporting;

    public IReadOnlyList<StatementLines> Areas { get; } =
        [.. description.Areas.Select(a => new StatementLines(a.Title.Length > 0 ? a.Title : "An area that has no name yet", [.. a.Duties.Select(d => new StatementLine(d.Text, d.IsEssential, library.Statement(d.Statement)))]))];

    /// <summary>The levels that have any, each with the most important first.</summary>
    public IReadOnlyList<StatementLines> Qualifications { get; } =
        [.. Levels
            .Select(level => new StatementLines(level.Title, [.. description.Qualifications.Where(q => q.Level == level.Level).Select(q => new StatementLine(q.Text, false, library.Statement(q.Statement)))]))
            .Where(level => level.Lines.Count > 0)];

    public IReadOnlyList<ConditionLine> Conditions { get; } = [.. ReadConditions(description.Conditions)];

    public IReadOnlyList<string> Further => description.Conditions.Further;

    public bool HasConditions => Conditions.Count > 0 || Further.Count > 0;

    public string? Pay => description.Pay?.InWords();

    public IReadOnlyList<string> Unplaced => description.Unplaced;

    /// <summary>A text with the words that the review found in it.</summary>
    public IReadOnlyList<MarkedRun> Marked(string text)
    {
        var marks = new JobCategory?[text.Length];

        foreach (var finding in Findings.Where(f => !f.IsAboutSomethingAbsent).OrderByDescending(f => f.Category))
        {
            for (var at = text.IndexOf(finding.Quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(finding.Quote, at + finding.Quote.Length, StringComparison.Ordinal))
            {
                Array.Fill(marks, finding.Category, at, finding.Quote.Length);
            }
        }

        var runs = new List<MarkedRun>();

        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            end = Array.FindIndex(marks, start, m => m != marks[start]) is >= 0 and var next ? next : text.Length;
            runs.Add(new(text[start..end], marks[start]));
        }

        return runs;
    }

    private static IEnumerable<ConditionLine> ReadConditions(Conditions conditions)
    {
        (string Name, string? Text)[] all = [("Hours", conditions.HoursInWords()), ("When", conditions.Schedule), ("Where", conditions.Place), ("Benefits", conditions.Benefits)];
        return all.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => new ConditionLine(c.Name, c.Text!));
    }
}
