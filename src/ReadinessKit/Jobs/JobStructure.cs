using System.Text.RegularExpressions;
using ReadinessKit.Checks;
using ReadinessKit.Content;

namespace ReadinessKit.Jobs;

/// <summary>What is said about something that a description as a whole lacks.</summary>
/// <param name="Id">The id that findings carry: one of <see cref="JobStructure.Ids"/>.</param>
/// <param name="Message">Why it matters, as plain text.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="Suggestion">A wording that would do.</param>
public sealed record StructurePoint(string Id, string Message, string Source, string Suggestion);

/// <summary>Looks at a job description as a whole (<c>kind: job-structure</c>): who supervises, what is paid, how many areas there are, what the role is for.</summary>
public sealed partial class JobStructure
{
    /// <summary>What is looked at.</summary>
    public static readonly IReadOnlyList<string> Ids = ["supervisor", "pay", "areas", "function"];

    private const int FewestWords = 120, MostSentences = 2, FewestItems = 2;

    private readonly Dictionary<string, StructurePoint> _points;

    private JobStructure(IEnumerable<StructurePoint> points) => _points = points.ToDictionary(p => p.Id);

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static JobStructure? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems)
    {
        problems.AddRange(files.Skip(1).Select(second => new ContentProblem(second.Path, 1, $"{files[0].Path} is of kind 'job-structure' too. Take one of the two out.")));
        var own = new ProblemList(files is [var first, ..] ? first.Path : "");
        var points = files is [var file, ..] ? ReadPoints(file, own) : null;
        problems.AddRange(own.All);

        return points is null || own.Any ? null : new(points);
    }

    /// <summary>What a description lacks that was read from any text; nothing for a text that is too short to be one.</summary>
    internal IEnumerable<StructurePoint> Missing(ReviewedText text)
    {
        var sections = text.Lines.Select(l => l.Section).ToHashSet();

        if (!sections.Contains(DescriptionSection.Duties) && text.Sentences.Sum(s => s.Sentence.Words.Count) < FewestWords)
        {
            return [];
        }

        var lines = text.Lines.Where(l => !l.IsDenied).ToArray();

        return Said(
            supervisor: sections.Contains(DescriptionSection.Reporting) || lines.Any(l => Supervises().IsMatch(l.Text)),
            pay: lines.Any(l => PayText.IsPay(l.Text) || (l.Text.Contains('$', StringComparison.Ordinal) && (l.Section == DescriptionSection.Pay || Paid().IsMatch(l.Text)))),
            areas: text.Areas.Count < FewestItems || IsRight(text.Areas.Count),
            function: IsPlain(text.Lines));
    }

    /// <summary>What a description lacks that was put together in its components.</summary>
    internal IEnumerable<StructurePoint> Missing(JobDescription description) => Said(
        supervisor: description.Reporting.Any(r => r.Who.Length > 0),
        pay: description.Pay is not null,
        areas: IsRight(description.Areas.Count),
        function: description.Function.Length > 0 && JobReadiness.IsOneSentence(description.Function));

    private static bool IsRight(int areas) => areas is >= JobTemplate.FewestAreas and <= JobTemplate.MostAreas;

    private IEnumerable<StructurePoint> Said(bool supervisor, bool pay, bool areas, bool function) =>
        Ids.Zip([supervisor, pay, areas, function]).Where(s => !s.Second).Select(s => _points[s.First]);

    // A purpose of its own is one sentence; a summary may have a second. Without a heading, a sentence somewhere says what the role is for.
    private static bool IsPlain(IReadOnlyList<ReviewedLine> lines)
    {
        var own = lines.Where(l => l.Section == DescriptionSection.Function).ToArray();

        return own.Length > 0
            ? own.Count(l => l.IsItem) < FewestItems && own.Sum(l => Sentences.Of(l.Text).Count) <= MostSentences
            : lines.Where(l => l.Section is not (DescriptionSection.Duties or DescriptionSection.Qualifications or DescriptionSection.Preferred)).Any(l => SaysWhatFor().IsMatch(l.Text));
    }

    private static StructurePoint[] ReadPoints(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return [];
        }

        document.Settings.Text("title", 80);
        document.Settings.Date("reviewed");
        document.Settings.Date("review-again");
        document.Settings.Close();
        document.Body.TakeRequiredProse();

        var sections = document.Body.ChildrenWithIds();
        var points = sections.Select(s => ReadPoint(s)).ToArray();
        document.Body.Close();

        foreach (var section in sections.Where(s => !Ids.Contains(s.Id!)))
        {
            problems.Add(section.Line, $"There is nothing to look at with the id '{section.Id}'.{Suggestion.For(section.Id!, Ids)}");
        }

        foreach (var missing in Ids.Except(sections.Select(s => s.Id)))
        {
            problems.Add(1, $"The heading with the id '{missing}' is missing. Add it.");
        }

        return points;
    }

    private static StructurePoint ReadPoint(Section section)
    {
        var facts = section.TakeFacts();
        var point = new StructurePoint(section.Id!, PlainText.Of(section.TakeRequiredProse()), facts.Text("Source"), facts.Text("Write", 300));
        facts.Close();
        section.Close();

        return point;
    }

    [GeneratedRegex(@"\b(report(s|ing)?|answers?|accountable|responsible) (directly |jointly )?to\b|\b(supervised|managed|led|overseen) by\b|\bsupervision\b[^.]{0,60}\b(by|from|with)\b|\b(supervisor|manager|lead) (is|meets|gives|will)\b|\bmeets? with (your|a|the) (\w+ )?supervisor\b|\b(supervisor|boss|manager):|\bunder (the )?(direct |general |daily )?(supervision|direction|guidance) of\b|\bwho you (work for|answer to|report to)\b|\bmeets with you\b|\byour (boss|supervisor) (is|will)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Supervises();

    [GeneratedRegex(@"\b(salary|wages?|pay|pays|paid|stipend|monthly|month|week|weekly|annually|year)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\b(purpose|aim|reason|point|heart) (of|is)\b|\b(exists?|is here|is there|are here) (to|so)\b|\b(role|position|job|post|work|specialist|worker|supporter|mentor|bridger|advocate|coach|companion|associate|facilitator) (is|walks|helps|supports|stands|brings|makes|gives|offers|provides|meets|keeps|shares|joins|spends)\b|\bwhat it['’]?s for\b|\b(seek(s|ing)?|looking for|hiring|hire|want|need)\b[^.]{0,80}\b(to|who)\b|\b(this|the) \w+( \w+){0,4} (supports|helps|walks|offers)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysWhatFor();
}
