using ReadinessKit.Content;
using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>A topic of the Library with its pages.</summary>
public sealed record ShelfTopic(string Title, IReadOnlyList<LibraryEntry> Entries)
{
    /// <summary>What links name it by.</summary>
    public string Anchor => Words.Slug(Title);
}

/// <summary>All that the Library holds.</summary>
/// <param name="Articles">The articles, by file.</param>
/// <param name="Checklists">The checklists, by file.</param>
/// <param name="Quizzes">The learning quizzes, by file.</param>
public sealed record Shelf(IReadOnlyList<Article> Articles, IReadOnlyList<Checklist> Checklists, IReadOnlyList<LearningQuiz> Quizzes)
{
    /// <summary>The topics in their order, each with its pages by title.</summary>
    public IReadOnlyList<ShelfTopic> Topics { get; } =
        [.. LibraryEntry.Topics
            .Select(topic => new ShelfTopic(topic, [.. Articles.Select(a => a.Entry).Concat(Checklists.Select(c => c.Entry)).Concat(Quizzes.Select(q => q.Entry))
                .Where(e => e.Topic == topic)
                .OrderBy(e => e.Title, StringComparer.Ordinal)]))
            .Where(topic => topic.Entries.Count > 0)];

    /// <summary>All pages in the order of the topics.</summary>
    public IEnumerable<LibraryEntry> Entries => Topics.SelectMany(t => t.Entries);

    /// <summary>What is read as a text, block by block: the articles and the learning quizzes.</summary>
    public IEnumerable<(LibraryEntry Entry, IReadOnlyList<Passage> Passages)> Texts =>
        [.. Articles.Select(a => (a.Entry, a.Passages())), .. Quizzes.Select(q => (q.Entry, q.Passages()))];

    /// <summary>The article with an id, or null.</summary>
    public Article? Article(string id) => Articles.FirstOrDefault(a => a.Entry.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The checklist with an id, however it is capitalized; or null.</summary>
    public Checklist? Checklist(string id) => Checklists.FirstOrDefault(c => c.Entry.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The learning quiz with an id, however it is capitalized; or null.</summary>
    public LearningQuiz? Quiz(string id) => Quizzes.FirstOrDefault(q => q.Entry.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The pages before and after one in its topic; null at the ends.</summary>
    public (LibraryEntry? Previous, LibraryEntry? Next) Around(LibraryEntry entry)
    {
        var entries = Topics.Single(t => t.Title == entry.Topic).Entries;
        var at = entries.Index().Single(e => e.Item.Id == entry.Id).Index;

        return (entries.ElementAtOrDefault(at - 1), entries.ElementAtOrDefault(at + 1));
    }

    /// <summary>Reads the files. A problem in one hides none in another; checklists are compared with the plan where that was sound.</summary>
    public static (Shelf Shelf, IReadOnlyList<ContentProblem> Problems) Read(
        IReadOnlyList<ContentFile> articles,
        IReadOnlyList<ContentFile> checklists,
        IReadOnlyList<ContentFile> quizzes,
        Timeline? timeline)
    {
        var problems = articles.Concat(checklists).Concat(quizzes).ToDictionary(f => f.Path, f => new ProblemList(f.Path));
        var shelf = new Shelf(
            [.. articles.Select(f => Library.Article.Read(f, problems[f.Path])).OfType<Article>()],
            [.. checklists.Select(f => Library.Checklist.Read(f, problems[f.Path])).OfType<Checklist>()],
            [.. quizzes.Select(f => LearningQuiz.Read(f, problems[f.Path])).OfType<LearningQuiz>()]);

        foreach (var same in shelf.Entries.GroupBy(e => e.Id))
        {
            foreach (var second in same.Skip(1))
            {
                problems[second.File.Path].Add(1, $"{same.First().File.Path} has the id '{second.Id}' too. Take one of the two out, or rename it.");
            }
        }

        foreach (var same in shelf.Quizzes.Where(q => q.Entry.Id == Readiness.Quiz.Id))
        {
            problems[same.Entry.File.Path].Add(1, $"'{same.Entry.Id}' is the id of the timeline quiz. Give this quiz and its file another.");
        }

        if (timeline is not null)
        {
            ChecklistCheck.Run(shelf.Checklists, timeline, problems);
        }

        return (shelf, [.. problems.Values.SelectMany(p => p.All)]);
    }
}
