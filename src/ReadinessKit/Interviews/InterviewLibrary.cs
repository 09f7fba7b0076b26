using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Interviews;

/// <summary>The questions for interviews, and the proficiencies that they measure.</summary>
/// <param name="Proficiencies">The proficiencies in the order of their source.</param>
/// <param name="Banks">The banks, by order.</param>
public sealed record InterviewLibrary(IReadOnlyList<Proficiency> Proficiencies, IReadOnlyList<QuestionBank> Banks)
{
    private readonly Dictionary<string, (InterviewQuestion Question, QuestionBank Bank)> _questions = Banks
        .SelectMany(b => b.Questions.Select(q => (Question: q, Bank: b)))
        .DistinctBy(q => q.Question.Id)
        .ToDictionary(q => q.Question.Id);

    /// <summary>All questions, by bank.</summary>
    public IReadOnlyList<InterviewQuestion> Questions { get; } = [.. Banks.SelectMany(b => b.Questions)];

    /// <summary>The question with an id, or null.</summary>
    public InterviewQuestion? Question(string? id) => id is not null && _questions.TryGetValue(id, out var found) ? found.Question : null;

    /// <summary>The bank that holds the question with an id, or null.</summary>
    public QuestionBank? BankOf(string? id) => id is not null && _questions.TryGetValue(id, out var found) ? found.Bank : null;

    /// <summary>The bank with an id, however it is capitalized; or null.</summary>
    public QuestionBank? Bank(string? id) => Banks.FirstOrDefault(b => b.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The proficiency with an id, or null.</summary>
    public Proficiency? Proficiency(string? id) => Proficiencies.FirstOrDefault(p => p.Id == id);

    /// <summary>The questions that measure a proficiency, by bank.</summary>
    public IReadOnlyList<InterviewQuestion> Measuring(Proficiency proficiency) => [.. Questions.Where(q => q.Proficiency == proficiency.Id)];

    /// <summary>Reads the files. A problem in one hides none in another.</summary>
    /// <param name="proficiencies">The file of the proficiencies; null when there is none.</param>
    /// <param name="banks">The files of the banks.</param>
    /// <param name="jobs">The duties and templates that questions name; null when these could not be read, and are then not checked.</param>
    public static (InterviewLibrary Interviews, IReadOnlyList<ContentProblem> Problems) Read(ContentFile? proficiencies, IReadOnlyList<ContentFile> banks, JobLibrary? jobs)
    {
        var own = new ProblemList(proficiencies?.Path ?? "");
        var known = ReadProficiencies(proficiencies, own);
        var around = new BankSurroundings([.. known.Select(p => p.Id)], jobs);

        var problems = banks.ToDictionary(f => f.Path, f => new ProblemList(f.Path));
        var read = banks.Select(f => new BankReader(f, around, problems[f.Path]).Read()).OfType<QuestionBank>().OrderBy(b => b.Order).ToArray();

        return (new(known, read), [.. own.All, .. problems.Values.SelectMany(p => p.All)]);
    }

    private static Proficiency[] ReadProficiencies(ContentFile? file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return [];
        }

        var (settings, body) = (document.Settings, document.Body);
        settings.Text("title", 80);
        settings.Text("source");
        settings.Date("reviewed");
        settings.Date("review-again");
        settings.Close();

        body.TakeRequiredProse();
        var sections = body.ChildrenWithIds();
        body.Close();

        if (body.Children.Count == 0)
        {
            problems.Add(1, "There is no proficiency in this file. Write each as a heading with one # and an id, and what it means below.");
        }

        foreach (var twice in sections.GroupBy(s => s.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(twice.Line, $"The id '{twice.Id}' is used twice in this file. Give one of the two another id.");
        }

        return [.. sections.Select(s => ReadProficiency(s, problems))];
    }

    private static Proficiency ReadProficiency(Section section, ProblemList problems)
    {
        var proficiency = new Proficiency(section.Id!, section.Title, PlainText.Of(section.TakeRequiredProse()));
        section.Close();
        Limit("name", proficiency.Name, Interviews.Proficiency.LongestName);
        Limit("text", proficiency.Text, Interviews.Proficiency.LongestText);

        return proficiency;

        void Limit(string what, string text, int longest)
        {
            if (text.Length > longest)
            {
                problems.Add(section.Line, $"The {what} of this proficiency has {text.Length} characters. Keep it to {longest}.");
            }
        }
    }
}
