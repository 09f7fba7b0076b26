using ReadinessKit.Content;
using ReadinessKit.Jobs;

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

/// <summary>A phrase of a rule, with its line in the file.</summary>
public sealed record RulePhrase(Phrase Phrase, int Line);

/// <summary>How far an exception reaches.</summary>
public enum Reach
{
    /// <summary>The words it stands in, and those beside it.</summary>
    Words,

    /// <summary>Its whole sentence.</summary>
    Sentence,

    /// <summary>The whole text.</summary>
    Text,
}

/// <summary>A phrase that makes a rule keep quiet.</summary>
public sealed record QuietPhrase(RulePhrase Phrase, Reach Reach);

/// <summary>What a rule looks for, where it keeps quiet, and what it says.</summary>
/// <param name="Id">The name that findings hang on.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="AppliesTo">What is checked by it: <c>role-check</c>, <c>job-description</c>, <c>interview-questions</c>.</param>
/// <param name="Activity">The activity of the role check that it belongs to, or null.</param>
/// <param name="Category">What it is about in a job description; null for a rule that is not for these.</param>
/// <param name="IsOnce">True when the first place of a text is enough: a word that may stand in every line.</param>
/// <param name="GivesWay">True when it looks for words alone, and keeps quiet in a sentence where another rule of its activity has found something.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Why">Why it matters, as HTML.</param>
/// <param name="LeaveAloneWhen">The circumstances in which it has nothing to say.</param>
/// <param name="NotIn">The sections of a text in which it has nothing to say.</param>
/// <param name="Find">The phrases that it looks for.</param>
/// <param name="FindInJobs">Phrases that it looks for in job descriptions besides: there, somebody has written at length and with care.</param>
/// <param name="LeaveAlone">Phrases that make it keep quiet.</param>
/// <param name="SayInstead">Better words.</param>
/// <param name="File">The file it was read from.</param>
public sealed record Rule(
    string Id,
    string Title,
    Severity Severity,
    IReadOnlyList<string> AppliesTo,
    string? Activity,
    JobCategory? Category,
    bool IsOnce,
    bool GivesWay,
    string Source,
    string Why,
    IReadOnlySet<Circumstance> LeaveAloneWhen,
    IReadOnlyList<string> NotIn,
    IReadOnlyList<RulePhrase> Find,
    IReadOnlyList<RulePhrase> FindInJobs,
    IReadOnlyList<QuietPhrase> LeaveAlone,
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
        ["named"] = Circumstance.Named,
        ["on-request"] = Circumstance.OnRequest,
        ["at-their-side"] = Circumstance.AtTheirSide,
    };

    private static readonly Dictionary<string, JobCategory> Categories =
        Enum.GetValues<JobCategory>().ToDictionary(c => c.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, string> Sections = DescriptionSection.Names.ToDictionary(n => n);

    private static readonly (string Heading, Reach Reach)[] Exceptions =
        [("Leave alone", Reach.Words), ("Leave the sentence alone", Reach.Sentence), ("Leave the text alone", Reach.Text)];

    /// <summary>What to write instead of some words: the replacement that shares most of them; null when there is none.</summary>
    public string? Better(string words)
    {
        var stems = StemsOf(words);
        return SayInstead.MaxBy(r => StemsOf(r.Words).Count(stems.Contains))?.Better;
    }

    private static HashSet<string> StemsOf(string words) => [.. Sentences.Of(words).SelectMany(s => s.Words).Select(w => w.Stem)];

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

        var (appliesTo, activity) = (settings.ManyOf("applies-to", Texts.ToDictionary(t => t, t => t)), settings.Optional("activity"));

        var rule = new Rule(
            settings.Optional("id") ?? "",
            settings.Text("title", 80),
            settings.OneOf("level", Enum.GetValues<Severity>().ToDictionary(s => s.ToString().ToLowerInvariant(), s => s)),
            [.. appliesTo],
            activity,
            !appliesTo.Contains("job-description") ? null : activity is not null ? JobCategory.Duty : settings.OneOf("category", Categories),
            settings.YesOrNo("once", false),
            settings.YesOrNo("gives-way", false),
            settings.Text("source"),
            body.TakeRequiredProse(),
            settings.ManyOf("leave-alone-when", Circumstances).ToHashSet(),
            settings.ManyOf("not-in", Sections),
            ReadPhrases(body.Child("Find"), problems),
            ReadPhrases(body.OptionalChild("Find in job descriptions"), problems),
            ReadQuiet(body, problems),
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

    /// <summary>Reads the phrases that make a rule keep quiet.</summary>
    internal static IReadOnlyList<QuietPhrase> ReadQuiet(Section body, ProblemList problems) =>
        [.. Exceptions.SelectMany(e => ReadPhrases(body.OptionalChild(e.Heading), problems).Select(p => new QuietPhrase(p, e.Reach)))];

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
        RuleBook[] books = [.. AppliesTo.Select(t => t == "job-description").Distinct().Select(forJobs => new RuleBook([this], forJobs))];

        foreach (var line in shouldFlag.Where(l => books.All(b => b.Check(l.Text).Count == 0)))
        {
            problems.Add(line.Number, $"The rule does not flag '{line.Text}', but should. Add a phrase under 'Find', or take the example out.");
        }

        foreach (var (line, finding) in shouldPass.SelectMany(l => books.SelectMany(b => b.Check(l.Text)).Take(1).Select(f => (l, f))))
        {
            problems.Add(line.Number, $"The rule flags '{line.Text.Substring(finding.Start, finding.Length)}', but should not. Add a phrase under 'Leave alone', make those under 'Find' narrower, or take the example out.");
        }
    }
}
