using System.Net;
using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadinessKit.Content;

/// <summary>One line of a list that an author gave an id: its words, and the facts written under it.</summary>
/// <param name="Id">The id in curly brackets at the end of the line.</param>
/// <param name="Text">The words of the line, without the id.</param>
/// <param name="Line">The line in the file, counted from 1.</param>
/// <param name="Facts">The facts in the list under the line.</param>
public sealed record Item(string Id, string Text, int Line, Facts Facts);

/// <summary>A line of a list that is words and nothing else.</summary>
/// <param name="Text">The words of the line.</param>
/// <param name="Number">The line in the file, counted from 1.</param>
public sealed record Line(string Text, int Number);

/// <summary>
/// A heading and what stands under it. Readers take what they know (facts, items, tables, named sections, prose);
/// <see cref="Close"/> reports what is left over, so that nothing an author wrote is lost in silence.
/// </summary>
public sealed partial class Section(ProblemList problems, string title, string? id, int level, int line)
{
    private readonly List<Block> _blocks = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Section> _taken = [];

    /// <summary>The heading's words, without the id.</summary>
    public string Title => title;

    /// <summary>The heading's id, or null when it has none.</summary>
    public string? Id => id;

    /// <summary>1 for <c>#</c>, 2 for <c>##</c> and so on; 0 for the file itself.</summary>
    public int Level => level;

    /// <summary>The heading's line in the file, counted from 1.</summary>
    public int Line => line;

    /// <summary>The sections one step below this one, in the file's order.</summary>
    public List<Section> Children { get; } = [];

    internal void Add(Block block) => _blocks.Add(block);

    /// <summary>The section under this heading with the given title; a missing one is reported.</summary>
    public Section? Child(string name)
    {
        _known.Add(name);
        var child = Children.FirstOrDefault(c => string.Equals(c.Title, name, StringComparison.OrdinalIgnoreCase));

        if (child is null)
        {
            problems.Add(line, $"The heading '{name}' is missing under {Name}. Add it.");
            return null;
        }

        _taken.Add(child);
        return child;
    }

    /// <summary>The section under this heading with the given title, or null.</summary>
    public Section? OptionalChild(string name)
    {
        _known.Add(name);
        return Children.Any(c => string.Equals(c.Title, name, StringComparison.OrdinalIgnoreCase)) ? Child(name) : null;
    }

    /// <summary>All sections under this heading, each of which must have an id.</summary>
    public IReadOnlyList<Section> ChildrenWithIds()
    {
        foreach (var child in Children.Where(c => c.Id is null))
        {
            problems.Add(child.Line, $"'{child.Title}' needs an id at the end of its line, such as {{#short-name}}.");
        }

        _taken.AddRange(Children);
        return [.. Children.Where(c => c.Id is not null)];
    }

    /// <summary>All sections under this heading, with or without an id.</summary>
    public IReadOnlyList<Section> AllChildren()
    {
        _taken.AddRange(Children);
        return Children;
    }

    /// <summary>The list of <c>Name: value</c> lines that stands first under the heading.</summary>
    public Facts TakeFacts()
    {
        if (_blocks.FirstOrDefault() is not ListBlock list)
        {
            return new Facts(problems, line, Name);
        }

        _blocks.RemoveAt(0);
        return ReadFacts(list, list.Line + 1, Name);
    }

    /// <summary>All list lines under the heading; each must have an id.</summary>
    public IReadOnlyList<Item> TakeItems()
    {
        var items = new List<Item>();

        foreach (var list in _blocks.OfType<ListBlock>().ToArray())
        {
            _blocks.Remove(list);
            items.AddRange(list.OfType<ListItemBlock>().Select(ReadItem).OfType<Item>());
        }

        if (items.Count == 0)
        {
            problems.Add(line, $"There is no list under {Name}. Add one line for each thing, beginning with a dash.");
        }

        return items;
    }

    /// <summary>All list lines under the heading, which need no ids.</summary>
    public IReadOnlyList<Line> TakeLines()
    {
        var lines = new List<Line>();

        foreach (var list in _blocks.OfType<ListBlock>().ToArray())
        {
            _blocks.Remove(list);
            lines.AddRange(list.OfType<ListItemBlock>().Select(item => new Line(SafeMarkdown.ToText((item.FirstOrDefault() as LeafBlock)?.Inline), item.Line + 1)));
        }

        if (lines.Count == 0)
        {
            problems.Add(line, $"There is no list under {Name}. Add one line for each thing, beginning with a dash.");
        }

        return lines;
    }

    /// <summary>The rows of the table under the heading, each cell by the name at the head of its column.</summary>
    public IReadOnlyList<Facts> TakeTable()
    {
        if (_blocks.OfType<Table>().FirstOrDefault() is not { } table)
        {
            problems.Add(line, $"There is no table under {Name}. Add one.");
            return [];
        }

        _blocks.Remove(table);
        var rows = table.OfType<TableRow>().ToArray();
        var names = rows[0].OfType<TableCell>().Select(CellText).ToArray();

        return [.. rows.Skip(1).Select(row => ReadRow(names, row))];
    }

    /// <summary>The remaining text under the heading as HTML; "" when there is none.</summary>
    public string TakeProse()
    {
        var html = SafeMarkdown.ToHtml(_blocks);
        _blocks.Clear();
        return html;
    }

    /// <summary>All that stands under the heading, the headings below it too, as HTML; each heading one step lower, as the page has its own.</summary>
    public string TakeText() =>
        TakeProse() + string.Concat(AllChildren().Select(child => $"\n<h{child.Level + 1}>{WebUtility.HtmlEncode(child.Title)}</h{child.Level + 1}>\n{child.TakeText()}"));

    /// <summary>Prose that must be there.</summary>
    public string TakeRequiredProse()
    {
        var html = TakeProse();

        if (html.Length == 0)
        {
            problems.Add(line, $"There is no text under {Name}. Write a sentence or two.");
        }

        return html;
    }

    /// <summary>Reports headings and text that nobody took.</summary>
    public void Close()
    {
        foreach (var child in Children.Except(_taken))
        {
            problems.Add(child.Line, $"The heading '{child.Title}' is not known under {Name}.{Suggestion.For(child.Title, _known)}");
        }

        if (_blocks.Count > 0)
        {
            problems.Add(_blocks[0].Line + 1, $"This text under {Name} has no place here. Move it or take it out.");
        }
    }

    private string Name => level == 0 ? "the settings" : $"'{title}'";

    private Item? ReadItem(ListItemBlock block)
    {
        var at = block.Line + 1;
        var (text, itemId) = Split(block.FirstOrDefault() as LeafBlock, problems);

        if (itemId is null)
        {
            problems.Add(at, $"'{Shorten(text)}' needs an id at the end of its line, such as {{#short-name}}.");
            return null;
        }

        var facts = block.OfType<ListBlock>().FirstOrDefault() is { } list
            ? ReadFacts(list, at, $"'{Shorten(text)}'")
            : new Facts(problems, at, $"'{Shorten(text)}'");

        return new(itemId, text, at, facts);
    }

    private Facts ReadFacts(ListBlock list, int at, string place)
    {
        var facts = new Facts(problems, at, place);

        foreach (var line in list.OfType<ListItemBlock>())
        {
            var text = SafeMarkdown.ToText((line.FirstOrDefault() as LeafBlock)?.Inline);
            var colon = text.IndexOf(':', StringComparison.Ordinal);

            if (colon <= 0)
            {
                problems.Add(line.Line + 1, $"'{Shorten(text)}' must be written as 'Name: value'.");
                continue;
            }

            facts.Add(text[..colon].Trim(), text[(colon + 1)..], line.Line + 1);
        }

        return facts;
    }

    private Facts ReadRow(string[] names, TableRow row)
    {
        var facts = new Facts(problems, row.Line + 1, "this row");

        foreach (var (name, cell) in names.Zip(row.OfType<TableCell>()))
        {
            facts.Add(name, CellText(cell), row.Line + 1);

            if ((cell.FirstOrDefault() as LeafBlock)?.Inline?.FirstChild is LinkInline { IsImage: false, Url: { Length: > 0 } address, NextSibling: null } link)
            {
                facts.AddLink(name, link.Title, address);
            }
        }

        return facts;
    }

    private static string CellText(TableCell cell) => SafeMarkdown.ToText((cell.FirstOrDefault() as LeafBlock)?.Inline);

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40].TrimEnd() + "…";

    /// <summary>The words of a heading or list line, and the id at its end, taken out of the line.</summary>
    internal static (string Text, string? Id) Split(LeafBlock? leaf, ProblemList problems)
    {
        var last = leaf?.Inline?.LastChild as LiteralInline;
        var match = last is null ? Match.Empty : IdAtEnd().Match(last.Content.ToString());

        if (!match.Success)
        {
            return (SafeMarkdown.ToText(leaf?.Inline), null);
        }

        last!.Content = new(last.Content.ToString()[..match.Index].TrimEnd());
        var id = match.Groups["id"].Value;

        if (!ValidId().IsMatch(id))
        {
            problems.Add(leaf!.Line + 1, $"The id '{id}' may have only small letters, numbers and dashes, and at most 40 of them.");
        }

        return (SafeMarkdown.ToText(leaf!.Inline), id);
    }

    [GeneratedRegex(@"\s*\{#(?<id>[^{}]*)\}\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdAtEnd();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.None, 1000)]
    private static partial Regex ValidId();
}
