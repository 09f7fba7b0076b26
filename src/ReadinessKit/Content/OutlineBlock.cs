using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ReadinessKit.Content;

/// <summary>A heading with all below it, or a list line with an id, by the lines of its file: what an extension replaces, adds to and takes out.</summary>
internal sealed class OutlineBlock
{
    private OutlineBlock(string title, string? id, int level, int start, OutlineBlock? parent) =>
        (Title, Id, Level, Start, Parent) = (title, id, level, start, parent);

    public string Title { get; }

    public string? Id { get; }

    /// <summary>1 for <c>#</c> and so on; 0 for the file itself and for a list line.</summary>
    public int Level { get; }

    /// <summary>The first line, counted from 0.</summary>
    public int Start { get; private set; }

    /// <summary>The line after the last one that is not empty.</summary>
    public int End { get; private set; }

    /// <summary>The line after the last one that stands before the first heading below.</summary>
    public int TextEnd { get; private set; }

    public OutlineBlock? Parent { get; }

    public bool IsListLine => Level == 0 && Parent is not null;

    /// <summary>True where something stands right under the heading that is no list of lines with ids.</summary>
    public bool HasText { get; private set; }

    /// <summary>The list lines right under the heading, then the headings one step below it.</summary>
    public List<OutlineBlock> Children { get; } = [];

    public IEnumerable<OutlineBlock> All => Children.SelectMany(c => c.All).Prepend(this);

    /// <summary>Reads the outline of a file that has settings. Its root begins with the first line after them.</summary>
    public static OutlineBlock Read(string text, string[] lines, int settingsEnd)
    {
        var blocks = SafeMarkdown.Parse(text).Where(b => b is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)).ToArray();
        var root = new OutlineBlock("", null, 0, blocks.FirstOrDefault()?.Line ?? settingsEnd + 1, null);
        var open = new Stack<OutlineBlock>([root]);

        foreach (var (i, block) in blocks.Index())
        {
            if (block is HeadingBlock heading)
            {
                while (open.Peek().Level >= heading.Level)
                {
                    open.Pop().Close(heading.Line, lines);
                }

                open.Peek().CloseText(heading.Line, lines);
                var (title, id) = Section.Split(heading, new(""));
                var section = new OutlineBlock(title, id, heading.Level, heading.Line, open.Peek());
                open.Peek().Children.Add(section);
                open.Push(section);
            }
            else
            {
                open.Peek().Add(block, i + 1 < blocks.Length ? blocks[i + 1].Line : lines.Length, lines);
            }
        }

        foreach (var section in open)
        {
            section.Close(lines.Length, lines);
        }

        return root;
    }

    private void Add(Block block, int end, string[] lines)
    {
        var items = block is ListBlock list ? list.OfType<ListItemBlock>().ToArray() : [];
        var read = items.Select(item => (item.Line, Words: Section.Split(item.FirstOrDefault() as LeafBlock, new("")))).ToArray();
        HasText |= read.Length == 0 || read.Any(r => r.Words.Id is null);

        foreach (var (i, (line, words)) in read.Index().Where(r => r.Item.Words.Id is not null))
        {
            var item = new OutlineBlock(words.Text, words.Id, 0, line, this);
            item.Close(i + 1 < read.Length ? read[i + 1].Line : end, lines);
            Children.Add(item);
        }
    }

    private void CloseText(int end, string[] lines) => TextEnd = TextEnd > 0 ? TextEnd : LastIn(end, lines);

    private void Close(int end, string[] lines)
    {
        CloseText(end, lines);
        End = LastIn(end, lines);
    }

    private int LastIn(int end, string[] lines)
    {
        while (end > Start && string.IsNullOrWhiteSpace(lines[end - 1]))
        {
            end--;
        }

        return end;
    }
}
