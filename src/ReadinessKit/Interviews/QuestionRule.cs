using ReadinessKit.Checks;
using ReadinessKit.Content;

namespace ReadinessKit.Interviews;

/// <summary>What not to ask, or to ask with care, and why.</summary>
/// <param name="Id">The name that verdicts hang on.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Verdict">What it says: never <see cref="Verdict.Allowed"/>.</param>
/// <param name="Reason">Why, as plain text.</param>
/// <param name="Basis">The legal basis in one sentence.</param>
/// <param name="Source">Where that stands.</param>
/// <param name="Instead">A question that gets at the same need of the job.</param>
/// <param name="Find">Phrases that count where the candidate is asked about.</param>
/// <param name="FindAnywhere">Phrases that say by themselves who is asked about.</param>
/// <param name="LeaveAlone">Phrases that make it keep quiet.</param>
/// <param name="File">The file it was read from.</param>
public sealed record QuestionRule(
    string Id,
    string Title,
    Verdict Verdict,
    string Reason,
    string Basis,
    string Source,
    string Instead,
    IReadOnlyList<RulePhrase> Find,
    IReadOnlyList<RulePhrase> FindAnywhere,
    IReadOnlyList<QuietPhrase> LeaveAlone,
    string File)
{
    /// <summary>True where it also says what must not stand in the notes of raters.</summary>
    public bool IsForNotes { get; init; } = true;

    /// <summary>Phrases that count in notes only, where the candidate is spoken of.</summary>
    public IReadOnlyList<RulePhrase> FindInNotes { get; init; } = [];

    private const string AppliesTo = "interview-questions";

    private static readonly Dictionary<string, Verdict> Verdicts = new() { ["do-not-ask"] = Verdict.DoNotAsk, ["care"] = Verdict.Care };

    /// <summary>True for a rule that is about questions of interviews, by its settings.</summary>
    public static bool IsIn(ContentFile file) => file.Text.IndexOf("\n---", 3, StringComparison.Ordinal) is var end and > 0 && file.Text.AsSpan(0, end).Contains(AppliesTo, StringComparison.Ordinal);

    /// <summary>Reads rules and runs their examples; every problem is noted.</summary>
    public static IReadOnlyList<QuestionRule> Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems)
    {
        var rules = new List<QuestionRule>();

        foreach (var file in files)
        {
            var own = new ProblemList(file.Path);

            if (Read(file, own) is { } rule)
            {
                if (rules.Any(r => r.Id == rule.Id))
                {
                    own.Add(1, $"The id '{rule.Id}' is used twice. Give one of the two another id.");
                }

                rules.Add(rule);
            }

            problems.AddRange(own.All);
        }

        return rules;
    }

    private static QuestionRule? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var (settings, body) = (document.Settings, document.Body);
        settings.ManyOf("applies-to", new Dictionary<string, string> { [AppliesTo] = AppliesTo });

        var rule = new QuestionRule(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            settings.OneOf("verdict", Verdicts),
            PlainText.Of(body.TakeRequiredProse()),
            settings.Text("basis", 300),
            settings.Text("source", 200),
            settings.Text("instead", 300),
            Rule.ReadPhrases(body.OptionalChild("Find"), problems),
            Rule.ReadPhrases(body.OptionalChild("Find anywhere"), problems),
            Rule.ReadQuiet(body, problems),
            file.Path)
        {
            IsForNotes = settings.YesOrNo("notes", true),
            FindInNotes = Rule.ReadPhrases(body.OptionalChild("Find in notes"), problems),
        };

        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var (shouldFlag, shouldPass) = (body.Child("Should flag"), body.Child("Should pass"));
        var (flags, passes) = (shouldFlag?.TakeLines() ?? [], shouldPass?.TakeLines() ?? []);
        shouldFlag?.Close();
        shouldPass?.Close();
        var (notes, fine) = (TakeLines(body.OptionalChild("Should flag in notes")), TakeLines(body.OptionalChild("Should pass in notes")));
        body.Close();

        if (rule.Find.Count + rule.FindAnywhere.Count == 0 && !problems.Any)
        {
            problems.Add(1, "The rule looks for nothing. Add a phrase under 'Find' or 'Find anywhere'.");
        }

        if (!problems.Any)
        {
            rule.Try(flags, passes, problems);
            rule.TryNotes(notes, fine, problems);
        }

        return problems.Any ? null : rule;
    }

    private void Try(IReadOnlyList<Line> flags, IReadOnlyList<Line> passes, ProblemList problems)
    {
        var check = new QuestionCheck([this]);

        foreach (var line in flags.Where(l => check.Check(l.Text).Verdict == Verdict.Allowed))
        {
            problems.Add(line.Number, $"The rule does not flag '{line.Text}', but should. Add a phrase under 'Find', or take the example out.");
        }

        foreach (var (line, span) in passes.SelectMany(l => check.Check(l.Text).Spans.Take(1).Select(s => (l, s))))
        {
            problems.Add(line.Number, $"The rule flags '{span.Quote}', but should not. Add a phrase under 'Leave alone', make those under 'Find' narrower, or take the example out.");
        }
    }

    private void TryNotes(IReadOnlyList<Line> flags, IReadOnlyList<Line> passes, ProblemList problems)
    {
        var check = new NoteCheck([this]);

        foreach (var line in flags.Where(l => check.Check(l.Text).Count == 0))
        {
            problems.Add(line.Number, $"The rule does not flag the note '{line.Text}', but should. Add a phrase under 'Find in notes', or take the example out.");
        }

        foreach (var (line, finding) in passes.SelectMany(l => check.Check(l.Text).Take(1).Select(f => (l, f))))
        {
            problems.Add(line.Number, $"The rule flags '{finding.Quote}' in a note, but should not. Add a phrase under 'Leave alone', make those that find it narrower, or take the example out.");
        }
    }

    private static IReadOnlyList<Line> TakeLines(Section? section)
    {
        var lines = section?.TakeLines() ?? [];
        section?.Close();
        return lines;
    }
}
