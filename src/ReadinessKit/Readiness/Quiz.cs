using ReadinessKit.Content;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Readiness;

/// <summary>One statement of the quiz, answered True or False.</summary>
/// <param name="Id">The id that saved answers hang on.</param>
/// <param name="Text">The statement.</param>
/// <param name="Topic">The statement in a few words, for tables and the board report.</param>
/// <param name="Why">Why it matters, as HTML.</param>
/// <param name="True">What true looks like, as HTML.</param>
/// <param name="IfNotYet">The tasks that a false statement adds to the plan.</param>
/// <param name="Line">The line in its content file, counted from 1.</param>
public sealed record Statement(string Id, string Text, string Topic, string Why, string True, IReadOnlyList<PlanTask> IfNotYet, int Line);

/// <summary>What a number of true statements says about the time to plan for (Provider's Handbook, step 3).</summary>
/// <param name="From">The lowest number of true statements.</param>
/// <param name="To">The highest number of true statements.</param>
/// <param name="Heading">The answer in a few words: "Plan for at least one year".</param>
/// <param name="MonthsAtLeast">The handbook's floor in months, or null where it gives none.</param>
/// <param name="Meaning">What the source says for this band.</param>
public sealed record Horizon(int From, int To, string Heading, int? MonthsAtLeast, string Meaning);

/// <summary>A way to shorten the preparation when the deadline is set from outside.</summary>
/// <param name="Title">What to do, in a few words.</param>
/// <param name="How">How to do it, and what it brings.</param>
public sealed record Shortcut(string Title, string How);

/// <summary>The timeline quiz: ten statements, and the horizon that their answers give (Provider's Handbook, step 3).</summary>
/// <param name="Title">The question that the quiz answers.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Minutes">About how long it takes, in minutes.</param>
/// <param name="Source">Where statements and thresholds come from.</param>
/// <param name="Lede">What to know before answering, as HTML.</param>
/// <param name="Statements">The statements in the source's order.</param>
/// <param name="Horizons">The bands; together they hold every number of true statements once.</param>
/// <param name="ShortcutsProse">What to know about a deadline set from outside, as HTML.</param>
/// <param name="Shortcuts">The ways to shorten the preparation.</param>
public sealed record Quiz(
    string Title,
    string Audience,
    int Minutes,
    string Source,
    string Lede,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Horizon> Horizons,
    string ShortcutsProse,
    IReadOnlyList<Shortcut> Shortcuts)
{
    /// <summary>The id of the quiz.</summary>
    public const string Id = "timeline";

    private static readonly Choice True = new("true", "True"), False = new("false", "False"), DontKnow = new("dont-know", "I don’t know");

    /// <summary>What a statement can be answered with in a round or a meeting, in the order of <see cref="Opinion"/>.</summary>
    public static readonly IReadOnlyList<Choice> Choices = [True, False, DontKnow];

    /// <summary>The band for a number of true statements.</summary>
    public Horizon HorizonFor(int trueCount) => Horizons.Single(h => trueCount >= h.From && trueCount <= h.To);

    /// <summary>
    /// Reads what a person answered: "true" or "false" for each statement, by its id, however it is capitalized.
    /// Every statement without one of the two gives an error at the field <c>Answers[id]</c>.
    /// </summary>
    public (IReadOnlyDictionary<string, bool> Answers, IReadOnlyList<RuleError> Errors) Check(IReadOnlyDictionary<string, string?> given)
    {
        var spelled = given.ToDictionary(g => g.Key, g => bool.TryParse(g.Value, out var isTrue) ? (isTrue ? True : False).Id : null);
        var (answers, errors) = ChosenAnswers.Read(ToQuestionSet([True, False]).Questions, spelled, "statement");

        return (answers.ToDictionary(a => a.Key, a => a.Value == True), errors);
    }

    /// <summary>The statements as questions that can be answered with "I don't know" too, alone or in a room; what true looks like is their reality.</summary>
    public QuestionSet ToQuestionSet() => ToQuestionSet(Choices);

    private QuestionSet ToQuestionSet(IReadOnlyList<Choice> choices) =>
        new(Id, Title, [.. Statements.Select(s => new QuizQuestion(s.Id, s.Text, choices, "What true looks like", $"{s.Why}\n{s.True}"))]);

    /// <summary>Reads <c>kind: quiz</c>.</summary>
    public static Quiz Read(Document document, ProblemList problems)
    {
        var settings = document.Settings;
        var title = settings.Text("title", 80);
        var audience = settings.Text("for", 80);
        var minutes = settings.Number("minutes", 1, 60);
        var source = settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var body = document.Body;
        var lede = body.TakeRequiredProse();
        var statements = ReadStatements(body.Child("Statements"));
        var horizons = ReadHorizons(body.Child("Horizons"), statements.Length, problems);
        var (shortcutsProse, shortcuts) = ReadShortcuts(body.Child("If the deadline is not yours"));
        body.Close();

        return new(title, audience, minutes, source, lede, statements, horizons, shortcutsProse, shortcuts);
    }

    private static Statement[] ReadStatements(Section? section)
    {
        var statements = section?.ChildrenWithIds().Select(ReadStatement).ToArray() ?? [];
        section?.Close();
        return statements;
    }

    private static Statement ReadStatement(Section section)
    {
        var facts = section.TakeFacts();
        var topic = facts.Text("Topic", 45);
        var step = facts.Text("Step", 40);
        facts.Close();

        var ifNotYet = section.Child("If not yet");
        var statement = new Statement(
            section.Id!,
            section.Title,
            topic,
            ReadProse(section.Child("Why this matters")),
            ReadProse(section.Child("What true looks like")),
            ifNotYet?.TakeItems().Select(item => PlanTask.Read(item, step)).ToArray() ?? [],
            section.Line);
        ifNotYet?.Close();
        section.Close();

        return statement;
    }

    private static string ReadProse(Section? section)
    {
        var prose = section?.TakeRequiredProse() ?? "";
        section?.Close();
        return prose;
    }

    private static (string Prose, IReadOnlyList<Shortcut> Shortcuts) ReadShortcuts(Section? section)
    {
        if (section is null)
        {
            return ("", []);
        }

        var shortcuts = section.TakeItems().Select(ReadShortcut).ToArray();
        return (section.TakeRequiredProse(), shortcuts);
    }

    private static Shortcut ReadShortcut(Item item)
    {
        var shortcut = new Shortcut(item.Text, item.Facts.Text("How"));
        item.Facts.Close();
        return shortcut;
    }

    private static Horizon[] ReadHorizons(Section? section, int statements, ProblemList problems)
    {
        if (section is null)
        {
            return [];
        }

        var horizons = section.TakeTable().Select(row => ReadHorizon(row, problems)).OrderBy(h => h.From).ToArray();
        section.Close();

        var covered = horizons.SelectMany(h => Enumerable.Range(h.From, Math.Max(0, h.To - h.From + 1)));

        if (!covered.SequenceEqual(Enumerable.Range(0, statements + 1)))
        {
            problems.Add(section.Line, $"The bands of '{section.Title}' must hold each number from 0 to {statements} exactly once.");
        }

        return horizons;
    }

    private static Horizon ReadHorizon(Facts row, ProblemList problems)
    {
        var band = row.Text("True answers", 10);
        var ends = band.Split('–', '-');

        if (band.Length > 0 && (ends.Length != 2 || !ends.All(e => int.TryParse(e, out var n) && n is >= 0 and <= 100)))
        {
            problems.Add(row.Line, $"'True answers' must be written as two numbers, such as 5–7, not '{band}'.");
            ends = ["0", "0"];
        }

        var months = row.Optional("Months, at least") is null ? (int?)null : row.Number("Months, at least", 1, 60);
        var horizon = new Horizon(
            int.TryParse(ends[0], out var from) ? from : 0,
            int.TryParse(ends[^1], out var to) ? to : 0,
            row.Text("Heading", 60),
            months,
            row.Text("What it means"));
        row.Close();

        return horizon;
    }
}
