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
    public static JobStructure? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) =>
        Document.ReadOnly(files, "job-structure", problems, (document, own) => ReadPoints(document, own) is { } points && !own.Any ? new JobStructure(points) : null);

    /// <summary>True for a text that is too short to be a description, and names no duties.</summary>
    internal static bool IsPart(ReviewedText text) => !text.Lines.Any(l => l.Section == DescriptionSection.Duties) && text.Sentences.Sum(s => s.Sentence.Words.Count) < FewestWords;

    /// <summary>What a description lacks that was read from any text; nothing for a text that is too short to be one.</summary>
    internal IEnumerable<StructurePoint> Missing(ReviewedText text)
    {
        if (IsPart(text))
        {
            return [];
        }

        var sections = text.Lines.Select(l => l.Section).ToHashSet();
        var lines = text.Lines.Where(l => !l.IsDenied).ToArray();

        return Said(
            supervisor: sections.Contains(DescriptionSection.Reporting) || lines.Any(l => Supervises().IsMatch(l.Text)),
            pay: lines.Any(l => PayText.IsPay(l.Text) || (l.Text.Contains('$', StringComparison.Ordinal) && (l.Section == DescriptionSection.Pay || Paid().IsMatch(l.Text)))),
            areas: text.Areas.Count < FewestItems || IsRight(text.Areas.Count) || (text.Areas.Count < JobTemplate.FewestAreas && (IsRight(text.Numbered) || lines.Any(l => SaysHowMany().IsMatch(l.Text)))),
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

    // A purpose of its own is a sentence or two, and may go on when it began plainly. Elsewhere, a sentence says what somebody in the role does for people.
    private static bool IsPlain(IReadOnlyList<ReviewedLine> lines)
    {
        var own = lines.Where(l => l.Section == DescriptionSection.Function && !l.IsDenied).GroupBy(l => l.Heading).ToArray();

        return own.Any(IsPlainPurpose)
            || lines.Where(l => !l.IsDenied && l.Section is not (DescriptionSection.Function or DescriptionSection.Duties or DescriptionSection.Qualifications or DescriptionSection.Preferred or DescriptionSection.Reporting)).Any(l => SentencesIn(l).Any(SaysWhatFor().IsMatch));
    }

    private static bool IsPlainPurpose(IGrouping<int, ReviewedLine> purpose)
    {
        var sentences = purpose.SelectMany(SentencesIn).Where((s, i) => i == 0 || !Supervises().IsMatch(s)).ToArray();

        return purpose.Count(l => l.IsItem) < FewestItems
            && (sentences.Length <= MostSentences || (SaysWhatFor().IsMatch(sentences[0]) && !sentences.Any(AddsAnAim().IsMatch)));
    }

    private static IEnumerable<string> SentencesIn(ReviewedLine line) => Sentences.Of(line.Text).Select(s => line.Text[s.Words[0].Start..s.Words[^1].End]);

    private static StructurePoint[] ReadPoints(Document document, ProblemList problems)
    {
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

    [GeneratedRegex(@"\b(report(s|ing)?|answers?|accountable|responsible) (directly |jointly )?to\b|\b(supervised|managed|led|overseen) by\b|\bsupervision\b[^.]{0,60}\b(by|from|with)\b|\b(supervisor|manager|lead) (is|meets|gives|will)\b|\bmeets? with (your|a|the) (\w+ )?supervisor\b|\b(supervisor|boss|manager):|\bunder (the )?(direct |general |daily )?(supervision|direction|guidance) of\b|\bwho you (work for|answer to|report to)\b|\bmeets with you\b|\byour (boss|supervisor) (is|will)\b|\b(is|be) your (direct |immediate )?(boss|supervisor|manager)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Supervises();

    [GeneratedRegex(@"\b(four|five|six)\b[^.]{0,30}\b(things|parts|areas|pieces|strands|kinds|sides)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysHowMany();

    [GeneratedRegex(@"\b(salary|wages?|pay|pays|paid|stipend|monthly|month|week|weekly|annually|year)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Paid();

    [GeneratedRegex(@"\b(((peer|recovery) [a-z-]+|specialists?|workers?|supporters?|mentors?|bridgers?|advocates?|coach(es)?|companions?|associates?|facilitators?|navigators?|responders?|helpers?|aides?|partners?|connectors?|listeners?|guides?|organizers?|incumbent|educators?),?( will| would)?( [a-z]+ly)?|\byou( will|['’]ll)?) (use|draw|walk|help|support|stand|bring|make|give|offer|provide|share|join|spend|keep|accompan|listen|connect|build|sit|come|work|meet|befriend|encourage|lend|welcome|tell|travel|reach|answer|visit|talk|speak|explain|teach|go|get|ride|run|hold|serve|see|lead|assist|work|greet|introduce|carry)[a-z]*\b.{0,120}\b(people|persons?|members?|guests?|residents?|callers?|others|adults|clients?|patients?|participants?|seekers?|someone|somebody|anyone|anybody|those|everyone|everybody|tenants?|neighbors?|women|men|veterans?|parents|families|youth|students?|company)\b|\b(purpose|aim|point|heart) of (this|the|our|your) (role|job|position|post|work) is\b|\b(role|position|job|post) (exists|is (here|there) (to|so))\b|\b(seek(s|ing)?|looking for|hiring|we (hire|want|need))\b[^.]{0,60}\b(to|who( will)?) (be|walk|help|support|stand|offer|share|join|listen|sit|keep|accompany|use|bring|meet|befriend)\b|\bso that (people|persons?|members|guests|residents|callers|others|they|those|nobody|no one|anyone|everyone|patients|clients)\b|\b(is|are|be) there for (the )?(people|persons?|members|guests|residents|callers|everyone|anyone|whoever|those)\b|\bwhat it['’]?s for\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SaysWhatFor();

    [GeneratedRegex(@"\b(in addition|further(more)?|additionally)\b|^you (also )?(help|build|support) (our|the) (organization|agency|program|department|county|company|services?)\b|^(it|(this|the) (role|position|job|post|program|agency|department|division)) (will |also |further )*(?!will|also|further|is|are|was|has|reports|works|requires|offers|sits|serves|runs)[a-z]+\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AddsAnAim();
}
