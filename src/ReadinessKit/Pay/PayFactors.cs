using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Something that a role may ask for and that pay may answer.</summary>
/// <param name="Id">The id that worksheets keep.</param>
/// <param name="Name">Its name.</param>
/// <param name="Means">What it means, as plain text.</param>
/// <param name="Ask">What to ask oneself.</param>
/// <param name="Statements">The ids of the statements of the job library that ask for it.</param>
/// <param name="Templates">The ids of the templates whose roles ask for it.</param>
/// <param name="Usual">A share of the base with which a talk can begin, from 0 to 1. It is a judgment, and no research stands behind it.</param>
public sealed record PayFactor(string Id, string Name, string Means, string Ask, IReadOnlyList<string> Statements, IReadOnlyList<string> Templates, decimal Usual)
{
    /// <summary>What the usual share of a base comes to, in cents.</summary>
    public decimal UsualOf(decimal start) => (start * Usual).ToCents();
}

/// <summary>A factor that a job description seems to ask for.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Duties">The duties and qualifications that ask for it, in the words of the description; empty where the role as such does.</param>
public sealed record SuggestedFactor(PayFactor Factor, IReadOnlyList<string> Duties);

/// <summary>What a role may ask for (<c>kind: pay-factors</c>).</summary>
/// <param name="Title">What they are called together.</param>
/// <param name="Lede">What to know about them, as plain text.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="All">The factors, in the order of the file.</param>
public sealed record PayFactors(string Title, string Lede, string Source, IReadOnlyList<PayFactor> All)
{
    private const string Kind = "pay-factors";

    /// <summary>The most factors, and the longest words of each.</summary>
    public const int MaxFactors = 20, LongestName = 60, LongestAsk = 200;

    /// <summary>No factors at all.</summary>
    public static readonly PayFactors Empty = new("", "", "", []);

    /// <summary>The factor with an id, or null.</summary>
    public PayFactor? Factor(string? id) => All.FirstOrDefault(f => f.Id == id);

    /// <summary>The name of a factor; its id where it is no longer in content.</summary>
    public string NameOf(string id) => Factor(id)?.Name ?? id;

    /// <summary>The factors that a job description asks for, with the duties and qualifications that do.</summary>
    public IReadOnlyList<SuggestedFactor> For(JobDescription description)
    {
        var lines = description.Areas.SelectMany(a => a.Duties.Select(d => (d.Statement, d.Text))).Concat(description.Qualifications.Select(q => (q.Statement, q.Text))).ToArray();

        return
        [
            .. All
                .Select(f => (Suggested: new SuggestedFactor(f, [.. lines.Where(l => l.Statement is not null && f.Statements.Contains(l.Statement)).Select(l => l.Text)]), IsOfRole: f.Templates.Contains(description.Template ?? "")))
                .Where(s => s.IsOfRole || s.Suggested.Duties.Count > 0)
                .Select(s => s.Suggested),
        ];
    }

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    /// <param name="files">The files of this kind.</param>
    /// <param name="jobs">The statements and templates that factors name; null when these could not be read, and are then not checked.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static PayFactors? Read(IReadOnlyList<ContentFile> files, JobLibrary? jobs, List<ContentProblem> problems) => Document.ReadOnly(files, Kind, problems, (document, own) => Read(document, jobs, own));

    private static PayFactors? Read(Document document, JobLibrary? jobs, ProblemList problems)
    {
        var (settings, body) = document;
        var (title, source) = (settings.Text("title", 80), settings.Text("source"));
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var lede = PlainText.Of(body.TakeRequiredProse());
        var sections = body.ChildrenWithIds();
        body.Close();

        if (sections.Count is 0 or > MaxFactors)
        {
            problems.Add(1, $"There are {Words.Count(sections.Count, "factor")} in this file. Write one to {MaxFactors}, each as a heading with one # and an id.");
        }

        foreach (var twice in sections.GroupBy(s => s.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(twice.Line, $"The id '{twice.Id}' is used twice in this file. Give one of the two another id.");
        }

        return new(title, lede, source, [.. sections.Select(s => ReadFactor(s, jobs, problems))]);
    }

    private static PayFactor ReadFactor(Section section, JobLibrary? jobs, ProblemList problems)
    {
        var facts = section.TakeFacts();
        var factor = new PayFactor(section.Id!, section.Title, "", facts.Text("Ask", LongestAsk), facts.Ids("Statements"), facts.Ids("Templates"), facts.Number("Usual percent", 0, 50) / 100m);
        facts.Close();
        factor = factor with { Means = PlainText.Of(section.TakeRequiredProse()) };
        section.Close();

        if (factor.Name.Length > LongestName)
        {
            problems.Add(section.Line, $"The name of this factor has {factor.Name.Length} characters. Keep it to {LongestName}.");
        }

        if (jobs is not null)
        {
            Unknown("Statements", "statement", factor.Statements, [.. jobs.Statements.Select(s => s.Id)]);
            Unknown("Templates", "template", factor.Templates, [.. jobs.Templates.Select(t => t.Id)]);
        }

        return factor;

        void Unknown(string fact, string what, IReadOnlyList<string> named, string[] known)
        {
            foreach (var id in named.Except(known))
            {
                problems.Add(facts.LineOf(fact), $"There is no {what} '{id}'.{Suggestion.For(id, known)}");
            }
        }
    }
}
