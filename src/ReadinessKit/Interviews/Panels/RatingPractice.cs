using ReadinessKit.Content;

namespace ReadinessKit.Interviews.Panels;

/// <summary>An answer to rate for practice, with its key.</summary>
/// <param name="Id">The id that forms use.</param>
/// <param name="Title">What it is called before it is rated.</param>
/// <param name="Text">What somebody says.</param>
/// <param name="Key">The score that it should get.</param>
/// <param name="Why">Why.</param>
public sealed record PracticeAnswer(string Id, string Title, string Text, int Key, string Why)
{
    /// <summary>What is said of a score beside the key.</summary>
    public string Says(int score) => (score - Key) switch
    {
        0 => "That is the key.",
        1 or -1 => "One off the key: close.",
        > 1 => $"{Words.Sentence(Words.Number(score - Key))} above the key. What did you count that the anchors do not name?",
        _ => $"{Words.Sentence(Words.Number(Key - score))} below the key. What did the anchors name that you did not count?",
    };
}

/// <summary>A question with written answers, by which raters learn to use the scale in the same way (<c>kind: interview-practice</c>).</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lede">What to do, as HTML.</param>
/// <param name="Asked">The question with its rubric.</param>
/// <param name="Answers">The answers, in the order in which they are rated.</param>
public sealed record RatingPractice(string Title, string Lede, InterviewQuestion Asked, IReadOnlyList<PracticeAnswer> Answers)
{
    private const string Kind = "interview-practice";

    /// <summary>Reads the one file of this kind; null when there is none, or when it has a problem.</summary>
    public static RatingPractice? Read(IReadOnlyList<ContentFile> files, List<ContentProblem> problems) => Document.ReadOnly(files, Kind, problems, Read);

    private static RatingPractice? Read(Document document, ProblemList problems)
    {
        var (settings, body) = document;
        var title = settings.Text("title", 80);
        settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        var lede = body.TakeRequiredProse();
        var question = body.Child("Question");
        var text = question is null ? "" : PlainText.Of(question.TakeRequiredProse());
        question?.Close();
        var asked = new InterviewQuestion("", "", text, "", QuestionKind.Situational, 5, [], [], ReadLines(body.Child("Listen for")), ReadLines(body.OptionalChild("Be careful of")), [], ReadAnchors(body.Child("Anchors"), problems));
        var section = body.Child("Answers");
        var answers = (section?.ChildrenWithIds() ?? []).Select(ReadAnswer).ToList();

        if (section is not null && answers.Count is < 2 or > 5)
        {
            problems.Add(section!.Line, $"There {(answers.Count == 1 ? "is" : "are")} {Words.Count(answers.Count, "answer")} to rate. Write two to five.");
        }

        if (section is not null && answers.Count > 1 && answers.Select(a => a.Key).Distinct().Count() == 1)
        {
            problems.Add(section.Line, "All answers have the same key. Practice needs a weak one and a strong one.");
        }

        section?.Close();
        body.Close();

        return problems.Any ? null : new(title, lede, asked, answers);
    }

    private static List<string> ReadLines(Section? section)
    {
        var lines = section?.TakeLines().Select(l => l.Text).ToList() ?? [];
        section?.Close();
        return lines;
    }

    private static List<Anchor> ReadAnchors(Section? section, ProblemList problems)
    {
        List<Anchor> anchors = [.. (section?.TakeTable() ?? []).Select(ReadAnchor)];
        section?.Close();

        if (section is not null && Anchor.Needed.Except(anchors.Select(a => a.Score)).Any())
        {
            problems.Add(section.Line, "Say what answers of 1, 3 and 5 are like.");
        }

        return anchors;
    }

    private static Anchor ReadAnchor(Facts row)
    {
        var anchor = new Anchor(row.Number("Score", Anchor.Lowest, Anchor.Highest), row.Text("Looks like", 200), row.Text("You might hear", 200));
        row.Close();
        return anchor;
    }

    private static PracticeAnswer ReadAnswer(Section section)
    {
        var facts = section.TakeFacts();
        var key = facts.Number("Key", Anchor.Lowest, Anchor.Highest);
        facts.Close();
        var text = PlainText.Of(section.TakeRequiredProse());
        var why = section.Child("Why");
        var because = why is null ? "" : PlainText.Of(why.TakeRequiredProse());
        why?.Close();
        section.Close();

        return new(section.Id!, section.Title, text, key, because);
    }
}
