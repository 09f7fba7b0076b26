using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ReadinessKit.Content;

/// <summary>A content file, read: its settings, and its text as a tree of headings.</summary>
/// <param name="Settings">The settings at the top.</param>
/// <param name="Body">The text before the first heading, with the headings below it.</param>
public sealed record Document(Facts Settings, Section Body)
{
    /// <summary>Reads a file; null, with the problem noted, when it has no settings to be read.</summary>
    public static Document? Read(ContentFile file, ProblemList problems)
    {
        if (FrontMatter.Read(file, problems) is not { } settings)
        {
            return null;
        }

        var markdown = SafeMarkdown.Parse(file.Text);
        SafeMarkdown.CheckLinks(markdown, problems);

        return new(settings, ReadSections(markdown, problems));
    }

    /// <summary>Reads a file that was chosen by its kind; null when there is none, or as <see cref="Read"/> says.</summary>
    public static Document? ReadKnown(ContentFile? file, ProblemList problems)
    {
        var document = file is null ? null : Read(file, problems);

        // The kind chose the reader; the id and the schema are there for authors and later readers.
        document?.Settings.Optional("kind");
        document?.Settings.Text("id", 40);
        document?.Settings.Number("schema", 1, 1);

        return document;
    }

    /// <summary>Reads a file of a kind of which there is one; null when there is none, or when it has a problem.</summary>
    /// <param name="files">The files of that kind.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="problems">Where problems are noted: those of the file, and every further file of the kind.</param>
    /// <param name="read">Reads what the file says.</param>
    public static T? ReadOnly<T>(IReadOnlyList<ContentFile> files, string kind, List<ContentProblem> problems, Func<Document, ProblemList, T?> read)
        where T : class
    {
        problems.AddRange(files.Skip(1).Select(second => new ContentProblem(second.Path, 1, $"{files[0].Path} is of kind '{kind}' too. Take one of the two out.")));

        if (files is not [var file, ..])
        {
            return null;
        }

        var own = new ProblemList(file.Path);
        var content = ReadKnown(file, own) is { } document ? read(document, own) : null;
        problems.AddRange(own.All);

        return own.Any ? null : content;
    }

    private static Section ReadSections(MarkdownDocument markdown, ProblemList problems)
    {
        var root = new Section(problems, "", null, 0, 1);
        var open = new Stack<Section>([root]);

        foreach (var block in markdown.Where(b => b is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)))
        {
            if (block is not HeadingBlock heading)
            {
                open.Peek().Add(block);
                continue;
            }

            while (open.Peek().Level >= heading.Level)
            {
                open.Pop();
            }

            var (title, id) = Section.Split(heading, problems);
            var section = new Section(problems, title, id, heading.Level, heading.Line + 1);
            open.Peek().Children.Add(section);
            open.Push(section);
        }

        return root;
    }
}
