using ReadinessKit.Content;

namespace ReadinessKit.Readiness;

/// <summary>A question that an organization asks itself before it begins.</summary>
/// <param name="Id">The id that saved answers hang on.</param>
/// <param name="Text">The question.</param>
/// <param name="Topic">The question in a few words, for tables and the board report.</param>
/// <param name="GoodAnswer">What a good answer names, to stand after these words.</param>
/// <param name="Line">The line in its content file, counted from 1.</param>
public sealed record MotivationQuestion(string Id, string Text, string Topic, string GoodAnswer, int Line);

/// <summary>One of the two halves: the reasons, or the worries.</summary>
/// <param name="Prose">What to know before answering, as HTML.</param>
/// <param name="Questions">The questions in the source's order.</param>
public sealed record MotivationPart(string Prose, IReadOnlyList<MotivationQuestion> Questions);

/// <summary>What to do after a finding.</summary>
/// <param name="Title">What to do, in a few words.</param>
/// <param name="How">How to do it.</param>
public sealed record NextStep(string Title, string How);

/// <summary>What answers say about being ready to begin.</summary>
/// <param name="Heading">The answer in a few words: "Learn more before you begin".</param>
/// <param name="Text">What it means, in a few sentences.</param>
/// <param name="Next">What to do next.</param>
public sealed record MotivationFinding(string Heading, string Text, IReadOnlyList<NextStep> Next);

/// <summary>The self-assessment of an organization's motivation, and the findings that answers give (Provider's Handbook, early implementation).</summary>
/// <param name="Title">The question behind the questions.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Source">Where questions and findings come from.</param>
/// <param name="Lede">What to know before answering, as HTML.</param>
/// <param name="Reasons">The questions about why the organization wants peer roles.</param>
/// <param name="Worries">The questions about what worries it.</param>
/// <param name="Ready">The finding when nothing was a struggle and the worries do not outweigh the reasons.</param>
/// <param name="Struggled">The finding when at least one question was a struggle.</param>
/// <param name="FarMoreWorries">The finding when there was far more to say about the worries.</param>
public sealed record MotivationQuestions(
    string Title,
    string Audience,
    string Source,
    string Lede,
    MotivationPart Reasons,
    MotivationPart Worries,
    MotivationFinding Ready,
    MotivationFinding Struggled,
    MotivationFinding FarMoreWorries)
{
    /// <summary>All questions, the reasons first.</summary>
    public IReadOnlyList<MotivationQuestion> All => [.. Reasons.Questions, .. Worries.Questions];

    /// <summary>
    /// The finding: a single struggle, or far more to say about the worries, asks to learn more first. Both together give both texts,
    /// and the steps of both. A struggle counts even when its question is no longer asked.
    /// </summary>
    public MotivationFinding FindingFor(IReadOnlyCollection<string> struggledWith, MoreToSay moreToSay) =>
        (struggledWith.Count > 0, moreToSay == MoreToSay.Worries) switch
        {
            (true, true) => new(FarMoreWorries.Heading, $"{FarMoreWorries.Text} {Struggled.Text}", [.. FarMoreWorries.Next, .. Struggled.Next]),
            (true, false) => Struggled,
            (false, true) => FarMoreWorries,
            (false, false) => Ready,
        };

    /// <summary>Reads a file of <c>kind: self-assessment</c>; null when it is missing or has a problem.</summary>
    public static MotivationQuestions? Read(ContentFile? file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var questions = Read(document, problems);

        foreach (var second in questions.All.GroupBy(q => q.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(second.Line, $"The id '{second.Id}' is used twice. Give one of the two another id.");
        }

        return problems.Any ? null : questions;
    }

    private static MotivationQuestions Read(Document document, ProblemList problems)
    {
        var settings = document.Settings;
        var title = settings.Text("title", 80);
        var audience = settings.Text("for", 80);
        var source = settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var body = document.Body;
        var lede = body.TakeRequiredProse();
        var reasons = ReadPart(body.Child("Reasons"), problems);
        var worries = ReadPart(body.Child("Worries"), problems);
        var findings = body.Child("Findings");
        var ready = ReadFinding(findings?.Child("Ready"));
        var struggled = ReadFinding(findings?.Child("Struggled"));
        var farMoreWorries = ReadFinding(findings?.Child("Far more worries"));
        findings?.Close();
        body.Close();

        return new(title, audience, source, lede, reasons, worries, ready, struggled, farMoreWorries);
    }

    private static MotivationPart ReadPart(Section? section, ProblemList problems)
    {
        if (section is null)
        {
            return new("", []);
        }

        if (section.Children.Count == 0)
        {
            problems.Add(section.Line, $"There is no question under '{section.Title}'. Add a heading for each, with an id.");
        }

        var part = new MotivationPart(section.TakeRequiredProse(), [.. section.ChildrenWithIds().Select(ReadQuestion)]);
        section.Close();

        return part;
    }

    private static MotivationQuestion ReadQuestion(Section section)
    {
        var facts = section.TakeFacts();
        var question = new MotivationQuestion(section.Id!, section.Title, facts.Text("Topic", 45), facts.Text("A good answer names", 200), section.Line);
        facts.Close();
        section.Close();

        return question;
    }

    private static MotivationFinding ReadFinding(Section? section)
    {
        if (section is null)
        {
            return new("", "", []);
        }

        var facts = section.TakeFacts();
        var next = section.Child("What to do next");
        var finding = new MotivationFinding(facts.Text("Heading", 60), facts.Text("Meaning"), next?.TakeItems().Select(ReadStep).ToArray() ?? []);
        facts.Close();
        next?.Close();
        section.Close();

        return finding;
    }

    private static NextStep ReadStep(Item item)
    {
        var step = new NextStep(item.Text, item.Facts.Text("How"));
        item.Facts.Close();
        return step;
    }
}
