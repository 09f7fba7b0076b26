using ReadinessKit.Content;

namespace ReadinessKit.Library;

/// <summary>A part of an article under a heading of its own.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Anchor">What links name it by.</param>
/// <param name="Html">Its text, with the smaller headings in it, as HTML.</param>
public sealed record ArticleSection(string Title, string Anchor, string Html);

/// <summary>An article of the Library.</summary>
/// <param name="Entry">What the Library says of it.</param>
/// <param name="Lede">The opening sentences, as HTML.</param>
/// <param name="Sections">Its parts; the last one says what to do next.</param>
public sealed record Article(LibraryEntry Entry, string Lede, IReadOnlyList<ArticleSection> Sections)
{
    /// <summary>The heading that every article ends with.</summary>
    public const string Last = "What to do next";

    /// <summary>The text block by block.</summary>
    public IReadOnlyList<Passage> Passages() => Passage.Read(Entry.File);

    /// <summary>Reads a file of <c>kind: article</c>; null when it has a problem.</summary>
    public static Article? Read(ContentFile file, ProblemList problems)
    {
        if (Document.ReadKnown(file, problems) is not { } document)
        {
            return null;
        }

        var entry = LibraryEntry.Read(file, document.Settings, problems);
        var body = document.Body;
        var lede = body.TakeRequiredProse();
        var sections = body.AllChildren().Select(section => Read(section, problems)).ToArray();

        if (sections.LastOrDefault()?.Title != Last)
        {
            problems.Add(body.Children.LastOrDefault()?.Line ?? 1, $"The last heading must be '{Last}'. End the article with it, and a link or two.");
        }

        foreach (var (second, heading) in sections.Zip(body.Children).GroupBy(s => s.First.Anchor).SelectMany(g => g.Skip(1)))
        {
            problems.Add(heading.Line, $"There is another heading '{second.Title}'. Give one of the two other words.");
        }

        return problems.Any ? null : new(entry, lede, sections);
    }

    private static ArticleSection Read(Section section, ProblemList problems)
    {
        var html = section.TakeText();

        if (html.Length == 0)
        {
            problems.Add(section.Line, $"There is no text under '{section.Title}'. Write a sentence or two.");
        }

        return new(section.Title, section.Id ?? Words.Slug(section.Title), html);
    }
}
