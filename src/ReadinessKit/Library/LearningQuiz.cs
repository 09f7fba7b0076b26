using ReadinessKit.Content;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Library;

/// <summary>A learning quiz of the Library: questions that people answer for themselves, each with what to take from it.</summary>
/// <param name="Entry">What the Library says of it.</param>
/// <param name="Lede">The opening sentences, as HTML.</param>
/// <param name="Set">The questions.</param>
/// <param name="Lesson">What to take from the whole of it, as HTML.</param>
/// <param name="Next">What to do next, as HTML.</param>
public sealed record LearningQuiz(LibraryEntry Entry, string Lede, QuestionSet Set, string Lesson, string Next)
{
    /// <summary>The heading over the choices, and over the questions.</summary>
    public const string Answers = "Answers", Questions = "Questions";

    /// <summary>The heading over what to take from it.</summary>
    public const string Last = "What to take from it";

    /// <summary>The heading over what is said before a question that people may want to skip.</summary>
    public const string Beforehand = "Before you read on";

    /// <summary>A question takes this many choices at most: more than that nobody weighs.</summary>
    public const int MostChoices = 6;

    /// <summary>What can stand over what is shown after an answer.</summary>
    public static readonly IReadOnlyList<string> RealityHeadings = ["The reality", "What helps", "The answer"];

    /// <summary>False where all questions have the same right answer, or none: then the opening says so, and not each question.</summary>
    public bool AnswersDiffer => Set.Questions.Select(q => q.Right).Distinct().Count() > 1;

    /// <summary>The text block by block, without what is there for the form alone: the choices, and the facts of questions.</summary>
    public IReadOnlyList<Passage> Passages()
    {
        var all = Passage.Read(Entry.File);

        return [.. all.Index().Where(p => !IsOfForm(p.Item, all.ElementAtOrDefault(p.Index - 1))).Select(p => p.Item)];
    }

    /// <summary>Reads a file of <c>kind: learning-quiz</c>; null when it has a problem.</summary>
    public static LearningQuiz? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var entry = LibraryEntry.Read(file, document.Settings, problems);
        var body = document.Body;
        var lede = body.TakeRequiredProse();
        var choices = ReadChoices(body.OptionalChild(Answers), problems);
        var questions = ReadQuestions(body.Child(Questions), choices, problems);
        var quiz = new LearningQuiz(entry, lede, new(entry.Id, entry.Title, questions), ReadProse(body.Child(Last)), ReadProse(body.Child(Article.Last)));
        body.Close();

        return problems.Any ? null : quiz;
    }

    private static bool IsOfForm(Passage passage, Passage? before) =>
        passage is Heading { Text: Answers } || (passage is Points && before is Heading { Level: 2 } or Heading { Text: Answers });

    private static QuizQuestion[] ReadQuestions(Section? section, IReadOnlyList<Choice> choices, ProblemList problems)
    {
        if (section is null)
        {
            return [];
        }

        if (section.Children.Count == 0)
        {
            problems.Add(section.Line, "There is no question in this quiz. Add a heading with an id for each.");
        }

        var headings = section.ChildrenWithIds();

        foreach (var second in headings.GroupBy(h => h.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(second.Line, $"The id '{second.Id}' is used twice. Give one of the two another id.");
        }

        var questions = headings.Select(heading => ReadQuestion(heading, choices, problems)).ToArray();
        section.Close();

        return questions;
    }

    private static QuizQuestion ReadQuestion(Section section, IReadOnlyList<Choice> shared, ProblemList problems)
    {
        var facts = section.TakeFacts();
        var right = facts.Optional("Right");
        facts.Close();

        var own = section.OptionalChild(Answers);
        var choices = own is null ? shared : ReadChoices(own, problems);
        var warning = section.OptionalChild(Beforehand);
        var realities = RealityHeadings.Select(section.OptionalChild).OfType<Section>().OrderBy(s => s.Line).ToArray();

        if (own is null && shared.Count == 0)
        {
            problems.Add(section.Line, $"'{section.Title}' has no answers to choose from. Add a heading '{Answers}' under it, or one for the whole quiz before the questions.");
        }

        if (realities.Length != 1)
        {
            problems.Add(realities.ElementAtOrDefault(1)?.Line ?? section.Line, $"'{section.Title}' takes one of these headings: {Words.List([.. RealityHeadings.Select(h => $"'{h}'")])}. Keep or add one.");
        }

        if (right is not null && choices.Count > 0 && choices.All(c => c.Id != right))
        {
            problems.Add(facts.LineOf("Right"), $"'Right' can't be '{right}'.{Suggestion.For(right, [.. choices.Select(c => c.Id).Distinct()])}");
        }

        var question = new QuizQuestion(
            section.Id!,
            section.Title,
            choices,
            realities.FirstOrDefault()?.Title ?? "",
            ReadProse(realities.FirstOrDefault()),
            choices.FirstOrDefault(c => c.Id == right),
            warning is null ? null : ReadProse(warning));
        section.Close();

        return question;
    }

    private static Choice[] ReadChoices(Section? section, ProblemList problems)
    {
        if (section is null)
        {
            return [];
        }

        var items = section.TakeItems();
        section.Close();

        foreach (var item in items)
        {
            item.Facts.Close();
        }

        foreach (var second in items.GroupBy(i => i.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(second.Line, $"The id '{second.Id}' is used twice. Give one of the two another id.");
        }

        if (items.Count is 1 or > MostChoices)
        {
            problems.Add(section.Line, $"There {(items.Count == 1 ? "is" : "are")} {Words.Spelled(items.Count, "answer")} here. Give from two to {Words.Number(MostChoices)}.");
        }

        return [.. items.Select(i => new Choice(i.Id, i.Text))];
    }

    private static string ReadProse(Section? section)
    {
        var prose = section?.TakeRequiredProse() ?? "";
        section?.Close();
        return prose;
    }
}
