using ReadinessKit.Content;

namespace ReadinessKit.Checks;

/// <summary>How much a finding matters. None of them stops anybody.</summary>
public enum Severity
{
    /// <summary>Plain language, or a matter of taste.</summary>
    Suggest,

    /// <summary>Something to talk about with somebody who knows the role.</summary>
    Talk,

    /// <summary>There may be a law about it.</summary>
    Legal,
}

/// <summary>Better words for some that were found.</summary>
/// <param name="Words">The words as they stand.</param>
/// <param name="Better">What to write.</param>
public sealed record Replacement(string Words, string Better);

/// <summary>A phrase of a rule, or an example, with its line in the file.</summary>
public sealed record RulePhrase(Phrase Phrase, int Line);

/// <summary>What a rule looks for, where it keeps quiet, and what it says.</summary>
/// <param name="Id">The name that findings hang on.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="AppliesTo">What is checked by it: <c>role-check</c>, <c>job-description</c>, <c>interview-questions</c>.</param>
/// <param name="Activity">The activity of the role check that it belongs to, or null.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Why">Why it matters, as HTML.</param>
/// <param name="LeaveAloneWhen">The circumstances in which it has nothing to say.</param>
/// <param name="NotIn">The sections of a text in which it has nothing to say.</param>
/// <param name="Find">The phrases that it looks for.</param>
/// <param name="LeaveAlone">Phrases that make it keep quiet about the words they stand in or beside.</param>
/// <param name="SayInstead">Better words.</param>
/// <param name="File">The file it was read from.</param>
public sealed record Rule(
    string Id,
    string Title,
    Severity Severity,
    IReadOnlyList<string> AppliesTo,
    string? Activity,
    string Source,
    string Why,
    IReadOnlySet<Circumstance> LeaveAloneWhen,
    IReadOnlyList<string> NotIn,
    IReadOnlyList<RulePhrase> Find,
    IReadOnlyList<RulePhrase> LeaveAlone,
    IReadOnlyList<Replacement> SayInstead,
    string File)
{
    /// <summary>What can be checked by rules.</summary>
    public static readonly IReadOnlyList<string> Texts = ["role-check", "job-description", "interview-questions"];

    private static readonly Dictionary<string, Circumstance> Circumstances = new()
    {
        ["not-done"] = Circumstance.NotDone,
        ["anothers-work"] = Circumstance.AnothersWork,
        ["support"] = Circumstance.Support,
        ["past"] = Circumstance.Past,
        ["quoted"] = Circumstance.Quoted,
    };

    /// <summary>Reads <c>kind: rule</c> and runs its examples; null when it has a problem.</summary>
    public static Rule? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var settings = document.Settings;
        var body = document.Body;
        var flags = body.Child("Should flag");
        var passes = body.Child("Should pass");

        var rule = new Rule(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            settings.OneOf("level", Enum.GetValues<Severity>().ToDictionary(s => s.ToString().ToLowerInvariant(), s => s)),
            [.. settings.ManyOf("applies-to", Texts.ToDictionary(t => t, t => t))],
            settings.Optional("activity"),
            settings.Text("source"),
            body.TakeRequiredProse(),
            settings.ManyOf("leave-alone-when", Circumstances).ToHashSet(),
            settings.Ids("not-in"),
            ReadPhrases(body.Child("Find"), problems),
            ReadPhrases(body.OptionalChild("Leave alone"), problems),
            ReadReplacements(body.OptionalChild("Say instead")),
            file.Path);

        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var (shouldFlag, shouldPass) = (flags?.TakeLines() ?? [], passes?.TakeLines() ?? []);
        flags?.Close();
        passes?.Close();
        body.Close();

        if (!problems.Any)
        {
            rule.Try(shouldFlag, shouldPass, problems);
        }

        return problems.Any ? null : rule;
    }

    /// <summary>Reads the phrases of a list; those that can't be read are noted.</summary>
    internal static IReadOnlyList<RulePhrase> ReadPhrases(Section? section, ProblemList problems)
    {
        var phrases = new List<RulePhrase>();

        foreach (var line in section?.TakeLines() ?? [])
        {
            var (phrase, fault) = Phrase.Read(line.Text);

            if (phrase is null)
            {
                problems.Add(line.Number, fault!);
                continue;
            }

            phrases.Add(new(phrase, line.Number));
        }

        section?.Close();
        return phrases;
    }

    private static Replacement[] ReadReplacements(Section? section)
    {
        var replacements = section?.TakeTable().Select(ReadReplacement).ToArray() ?? [];
        section?.Close();
        return replacements;
    }

    private static Replacement ReadReplacement(Facts row)
    {
        var replacement = new Replacement(row.Text("Instead of", 100), row.Text("Write", 200));
        row.Close();
        return replacement;
    }

    // An example that the rule gets wrong is a problem like any other: a rule is worth what its examples show.
    private void Try(IReadOnlyList<Line> shouldFlag, IReadOnlyList<Line> shouldPass, ProblemList problems)
    {
        var book = new RuleBook([this]);

        foreach (var line in shouldFlag.Where(l => book.Check(l.Text).Count == 0))
        {
            problems.Add(line.Number, $"The rule does not flag '{line.Text}', but should. Add a phrase under 'Find', or take the example out.");
        }

        foreach (var (line, finding) in shouldPass.SelectMany(l => book.Check(l.Text).Take(1).Select(f => (l, f))))
        {
            problems.Add(line.Number, $"The rule flags '{line.Text.Substring(finding.Start, finding.Length)}', but should not. Add a phrase under 'Leave alone', make those under 'Find' narrower, or take the example out.");
        }
    }
}
