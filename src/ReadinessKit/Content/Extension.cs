namespace ReadinessKit.Content;

/// <summary>A file that says <c>extends: base</c>, merged into the shipped file of the same path.</summary>
internal sealed class Extension
{
    private sealed record Edit(int Start, int End, int From, int To, bool IsApart);

    private readonly ContentFile _base;
    private readonly ContentFile _own;
    private readonly ProblemList _problems;
    private readonly string[] _baseLines;
    private readonly string[] _ownLines;
    private readonly OutlineBlock _root;
    private readonly List<Edit> _edits = [];

    private Extension(ContentFile shipped, ContentFile own, ProblemList problems)
    {
        (_base, _own, _problems) = (shipped, own, problems);
        (_baseLines, _ownLines) = (shipped.Text.Split('\n'), own.Text.Split('\n'));
        _root = OutlineBlock.Read(shipped.Text, _baseLines, SettingLines.Find(_baseLines).End);
    }

    /// <summary>Merges; what can't be is noted, and the merged text is then of no use.</summary>
    public static ContentFile Merge(ContentFile shipped, ContentFile own, Facts settings, ProblemList problems)
    {
        var extension = new Extension(shipped, own, problems);
        extension.ReadSettings(settings);
        extension.Remove(settings);
        extension.MergeText();

        return extension.Merged();
    }

    private void ReadSettings(Facts settings)
    {
        var (shipped, end) = SettingLines.Find(_baseLines);
        var mine = SettingLines.Find(_ownLines).Settings;

        if (!settings.Names.Order(StringComparer.Ordinal).SequenceEqual(mine.Select(s => s.Name).Order(StringComparer.Ordinal)))
        {
            _problems.Add(2, "Write each setting as 'name: value' on a line of its own, beginning with its name.");
        }

        foreach (var setting in mine.Where(s => s.Name.ToLowerInvariant() is not ("extends" or "remove")))
        {
            var same = shipped.Where(s => s.Name.Equals(setting.Name, StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty(new(setting.Name, end, end)).First();
            Add(same.Start, same.End, setting.Start, setting.End, isApart: false);
        }
    }

    private void Remove(Facts settings)
    {
        foreach (var id in settings.Ids("remove"))
        {
            var found = _root.All.Where(b => b.Id == id).ToArray();

            if (found.Length == 1)
            {
                Add(found[0].Start, found[0].End, 0, 0, isApart: false, settings.LineOf("remove"));
            }
            else
            {
                _problems.Add(settings.LineOf("remove"), found.Length == 0
                    ? $"There is no '{id}' in the shipped file to take out.{Suggestion.For(id, [.. _root.All.Select(b => b.Id).OfType<string>().Distinct()])}"
                    : $"'{id}' stands {found.Length} times in the shipped file. Write the heading it stands under in full, without it.");
            }
        }
    }

    private void MergeText()
    {
        var own = OutlineBlock.Read(_own.Text, _ownLines, SettingLines.Find(_ownLines).End);

        if (own.HasText)
        {
            Add(_root.Start, _root.TextEnd, own.Start, own.TextEnd, isApart: true);
        }

        Merge(own, _root);
    }

    // The own heading is a place for what stands below it.
    private void Merge(OutlineBlock own, OutlineBlock shipped)
    {
        foreach (var (i, child) in own.Children.Index().Where(c => !(c.Item.IsListLine && own.HasText)))
        {
            var same = Find(child, shipped);

            if (same is null)
            {
                Insert(child, shipped, own.Children.Skip(i + 1).Select(next => Find(next, shipped)).FirstOrDefault(next => next?.Parent == shipped && next.IsListLine == child.IsListLine));
            }
            else if (same.Level != child.Level)
            {
                _problems.Add(child.Start + 1, $"In the shipped file this heading begins with {new string('#', same.Level)}. Begin it so here too.");
            }
            else if (child.IsListLine || child.HasText)
            {
                Add(same.Start, same.End, child.Start, child.End, isApart: !child.IsListLine);
            }
            else
            {
                if (child.Id is not null && child.Title != same.Title)
                {
                    Add(same.Start, same.Start + 1, child.Start, child.Start + 1, isApart: false);
                }

                Merge(child, same);
            }
        }
    }

    private OutlineBlock? Find(OutlineBlock own, OutlineBlock shipped)
    {
        if (own.Id is null)
        {
            return shipped.Children.Find(c => !c.IsListLine && c.Title.Equals(own.Title, StringComparison.OrdinalIgnoreCase));
        }

        bool IsSame(OutlineBlock other) => other.Id == own.Id && other.IsListLine == own.IsListLine;

        // The same id can stand under several headings, as of the questions of activities.
        var anywhere = _root.All.Where(IsSame).Take(2).ToArray();
        return shipped.Children.Find(IsSame) ?? (anywhere.Length == 1 ? anywhere[0] : null);
    }

    private void Insert(OutlineBlock own, OutlineBlock shipped, OutlineBlock? before)
    {
        if (own.IsListLine && shipped.Parent is null)
        {
            _problems.Add(own.Start + 1, $"There is no line '{own.Id}' in the shipped file. Put it under the heading that it belongs to.{Suggestion.For(own.Id!, [.. _root.All.Where(b => b.IsListLine).Select(b => b.Id!).Distinct()])}");
            return;
        }

        if (!own.IsListLine && shipped.Children.Find(c => !c.IsListLine) is { } sibling && sibling.Level != own.Level)
        {
            _problems.Add(own.Start + 1, $"Here headings begin with {new string('#', sibling.Level)} in the shipped file. Begin it so too.");
            return;
        }

        var last = shipped.Children.LastOrDefault(c => c.IsListLine);
        var at = before?.Start ?? (!own.IsListLine ? shipped.End : last?.End ?? shipped.TextEnd);
        Add(at, at, own.Start, own.End, isApart: !own.IsListLine || (before is null && last is null));
    }

    private void Add(int start, int end, int from, int to, bool isApart, int? line = null)
    {
        if (_edits.Exists(e => start < e.End && e.Start < end || start == end && e.Start < start && start < e.End))
        {
            _problems.Add(line ?? from + 1, "This is replaced or taken out twice in this file. Keep one of the two.");
            return;
        }

        _edits.Add(new(start, end, from, to, isApart));
    }

    private ContentFile Merged()
    {
        var lines = new List<(string Text, ContentPlace Place)>();
        var at = 0;

        void Blank(ContentPlace place) => lines.Add(("", place));

        void Take(int end)
        {
            for (; at < end; at++)
            {
                lines.Add((_baseLines[at], new(Overlay.Shipped + _base.Path, at + 1)));
            }
        }

        foreach (var edit in _edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            Take(edit.Start);

            if (edit.IsApart && lines[^1].Text.Length > 0)
            {
                Blank(new(_own.Path, edit.From + 1));
            }

            lines.AddRange(Enumerable.Range(edit.From, edit.To - edit.From).Select(i => (_ownLines[i], new ContentPlace(_own.Path, i + 1))));
            at = edit.End;

            if (edit.IsApart && at < _baseLines.Length && _baseLines[at].Length > 0)
            {
                Blank(new(_own.Path, edit.To));
            }
        }

        Take(_baseLines.Length);

        return new(_base.Path, string.Join('\n', lines.Select(l => l.Text))) { Places = [.. lines.Select(l => l.Place)] };
    }
}
