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
