using System.Text.RegularExpressions;

namespace ReadinessKit.Jobs;

/// <summary>
/// Sorts the lines of somebody's job description into its components: by headings and labels where there are any,
/// else by the words of each sentence. Nothing is lost: what it can't place it leaves for people to place.
/// </summary>
public sealed partial class DescriptionReader
{
    private const int LongestTitle = 12, LongestLabel = 6, LevelOfBold = 7, LevelOfLabel = 8;
    private const string Separator = "\t";

    private readonly DescriptionDraft _draft = new();
    private DescriptionHeading? _open;
    private string _label = "";
    private int _level;
    private DescriptionPart _lastOfList;
    private bool _isFirst = true;
    private bool _isAfterList;
    private bool _awaitsTitle;

    private DescriptionReader()
    {
    }

    /// <summary>The job description in some lines. Ids are new; no duty is essential but those that the lines call so.</summary>
    public static JobDescription Read(IReadOnlyList<TextLine> lines)
    {
        var reader = new DescriptionReader();

        for (var i = 0; i < lines.Count; i++)
        {
            reader.Read(lines[i], lines.ElementAtOrDefault(i + 1));
        }

        return reader._draft.Finish();
    }

    private void Read(TextLine line, TextLine? next)
    {
        if (line.Kind != TextKind.ListItem)
        {
            _lastOfList = DescriptionPart.Undecided;
        }

        // "Your work:" holds for the list below it, and not for what comes after.
        if (_isAfterList && line.Kind == TextKind.Plain && _level == LevelOfLabel)
        {
            Open(null, LevelOfLabel);
        }

        switch (line.Kind)
        {
            case TextKind.Heading:
                ReadHeading(line.Text, line.Level);
                break;
            case TextKind.BoldLine when !ReadLabel(line.Text, isItem: false):
                ReadHeading(line.Text, LevelOfBold);
                break;
            case TextKind.Row:
                ReadRow(line.Text.Split(Separator, StringSplitOptions.TrimEntries));
                break;
            case TextKind.ListItem when !ReadLabel(line.Text, isItem: true):
                Place(line.Text, isItem: true);
                break;
            case TextKind.Plain when !ReadLabel(line.Text, isItem: false):
                ReadPlain(line.Text, next);
                break;
        }

        _isFirst = false;
        _isAfterList = line.Kind == TextKind.ListItem;
    }

    private void ReadHeading(string text, int level)
    {
        var named = HeadingNames.Named(text);
        var isInDuties = _open is { Part: DescriptionPart.Duties };

        if (isInDuties && level > _level && (level < LevelOfBold || named is null))
        {
            // Inside the duties, a smaller heading is an area, whatever it is called.
            _draft.Area(text);
        }
        else if (named is null && _draft.Title.Length == 0 && _draft.IsEmpty && (level == 1 || (IsTitle(text) && HeadingNames.Find(text) is null)))
        {
            _draft.GuessTitle(text);
        }
        else if (named is null && SentenceSigns.Strong(text) is var strong && strong != DescriptionPart.Undecided)
        {
            _draft.Add(strong, text);
        }
        else if (HeadingNames.Find(text) is { } known)
        {
            Open(known, level, text);

            if (Aside().Match(text) is { Success: true } aside)
            {
                _draft.Add(DescriptionPart.Unplaced, aside.Value);
            }
        }
        else if (isInDuties && level == _level && level >= LevelOfBold)
        {
            _draft.Area(text);
        }
        else
        {
            Open(null, level);
            _draft.Add(DescriptionPart.Unplaced, text);
        }
    }

    private void ReadPlain(string text, TextLine? next)
    {
        if (_isFirst && IsTitle(text))
        {
            _draft.GuessTitle(text);
            return;
        }

        if (_awaitsTitle)
        {
            _awaitsTitle = false;
            _draft.Add(DescriptionPart.Title, text);
            return;
        }

        // A heading without any looks of one.
        if (_open is not { IsSettled: true, Part: not DescriptionPart.Qualifications } && HeadingNames.Named(text) is not null)
        {
            ReadHeading(text, LevelOfBold);
            return;
        }

        foreach (var sentence in SentenceEnd().Split(text))
        {
            Place(sentence, isItem: false);
        }

        // "You will:" before a list.
        if (_open is null && next is { Kind: TextKind.ListItem } && text.EndsWith(':'))
        {
            _lastOfList = LeadIn().IsMatch(text) ? DescriptionPart.Duties : SentenceSigns.Of(text);
        }
    }

    // "Reports to: the program lead" is for that line alone; "Duties:" opens what follows.
    private bool ReadLabel(string text, bool isItem)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);

        if (colon <= 0 || text[..colon].Split(' ').Length > LongestLabel || _open is { IsSettled: true } && (isItem || _open.Part != DescriptionPart.Qualifications))
        {
            return false;
        }

        var value = text[(colon + 1)..].Trim();
        var known = HeadingNames.Named(text[..colon]);

        if (value.Length == 0 && isItem)
        {
            return false;
        }

        if (value.Length == 0)
        {
            if (_open is { Part: DescriptionPart.Duties } && known is null && !LeadIn().IsMatch(text))
            {
                _draft.Area(text[..colon]);
                return true;
            }

            if (known is not null)
            {
                Open(known, LevelOfLabel, text[..colon]);
            }

            return known is not null;
        }

        if (known is null or { Part: DescriptionPart.Undecided } || _open is { Part: DescriptionPart.Duties or DescriptionPart.Qualifications } && known.Part != DescriptionPart.Reporting)
        {
            return false;
        }

        PlaceUnder(known, text[..colon], known.Part == DescriptionPart.Unplaced ? text : value);
        return true;
    }

    private void ReadRow(string[] all)
    {
        var cells = all.Where(c => c.Length > 0).ToArray();

        if (cells.Length == 0 || HeadingNames.AreColumns(cells) || (_open is { Part: DescriptionPart.Unplaced } && HeadingNames.IsToSign(cells)))
        {
            return;
        }

        var known = cells[0].Split(' ').Length <= LongestLabel ? HeadingNames.Named(cells[0]) : null;

        if (_open is { Part: DescriptionPart.Reporting } && all.Length <= 3 && known is null)
        {
            _draft.Add(new Reporting(all[0], all.ElementAtOrDefault(1) ?? "", all.ElementAtOrDefault(2) ?? ""));
        }
        else if (cells.Length == 1)
        {
            ReadPlain(cells[0], null);
        }
        else if (known is not null and not { Part: DescriptionPart.Undecided })
        {
            PlaceUnder(known, cells[0], string.Join(" ", known.Part == DescriptionPart.Unplaced ? [cells[0].TrimEnd(':') + ":", .. cells[1..]] : cells[1..]));
        }
        else if (_open is { Part: DescriptionPart.Duties } && cells[1..].All(c => char.IsDigit(c[0])))
        {
            Place($"{cells[0].TrimEnd('.')} ({string.Join(", ", cells[1..])})", isItem: true);
        }
        else
        {
            Place(string.Join(": ", cells.Select((c, i) => i < cells.Length - 1 ? c.TrimEnd(':') : c)), isItem: true);
        }
    }

    private void Open(DescriptionHeading? heading, int level, string name = "")
    {
        _label = LabelOf(heading, name);
        _awaitsTitle = heading?.Part == DescriptionPart.Title;
        (_open, _level) = (heading is { Part: DescriptionPart.Undecided or DescriptionPart.Title } ? null : heading, level);
        _draft.EndArea();
    }

    private void PlaceUnder(DescriptionHeading heading, string name, string text)
    {
        var before = (_open, _label);
        (_open, _label) = (heading, LabelOf(heading, name));
        var parts = heading.Part is DescriptionPart.Title or DescriptionPart.Reporting or DescriptionPart.Function ? [text] : SentenceEnd().Split(text);

        foreach (var part in parts)
        {
            Place(part, isItem: parts.Length == 1);
        }

        (_open, _label) = before;
    }

    private void Place(string text, bool isItem)
    {
        var part = _open switch
        {
            not { IsSettled: true, Part: DescriptionPart.Further } when AtWill().IsMatch(text) => DescriptionPart.Unplaced,
            null => SentenceSigns.Of(text) is var own && own != DescriptionPart.Undecided ? own : isItem && _lastOfList != DescriptionPart.Undecided ? _lastOfList : DescriptionPart.Unplaced,
            { IsSettled: true } or { Part: DescriptionPart.Reporting or DescriptionPart.Qualifications or DescriptionPart.Title } => _open.Part,
            { Part: DescriptionPart.Further } => SentenceSigns.Condition(text),
            { Part: DescriptionPart.Pay or DescriptionPart.Benefits } => PayText.IsPay(text) ? DescriptionPart.Pay : SentenceSigns.Condition(text) is DescriptionPart.Benefits || _open.Part == DescriptionPart.Benefits ? DescriptionPart.Benefits : DescriptionPart.Pay,
            { Part: DescriptionPart.Duties } when isItem => DescriptionPart.Duties,
            { Part: DescriptionPart.Duties } when text.EndsWith(':') => DescriptionPart.Unplaced,
            _ => SentenceSigns.Strong(text) is var strong && strong != DescriptionPart.Undecided ? strong : _open.Part,
        };

        if (_open is null && isItem && part != DescriptionPart.Unplaced)
        {
            _lastOfList = part;
        }

        _draft.Add(part, part == DescriptionPart.Further && _label.Length > 0 ? $"{_label}: {text}" : text, _open);
    }

    // What the body has to do stands among other conditions later, and must still say what it is.
    private static string LabelOf(DescriptionHeading? heading, string name) =>
        heading is { Part: DescriptionPart.Further } && name.TrimStart('#', ' ', '*').StartsWith("physical", StringComparison.OrdinalIgnoreCase) ? Words.Sentence(name.Trim('#', ' ', '*', ':').ToLowerInvariant()) : "";

    private static bool IsTitle(string text) =>
        text.Split(' ').Length <= LongestTitle && text[^1] is not ('.' or ':' or '!' or '?' or ';') && HeadingNames.Named(text) is null && SentenceSigns.Strong(text) == DescriptionPart.Undecided;

    // What the employer reserves is no part of the role.
    [GeneratedRegex(@"\bat[- ]will\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AtWill();

    // More than a share of time in brackets.
    [GeneratedRegex(@"\([^)]*[A-Za-z]{3}[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(will|duties|responsib\w*|include|includes|following|do|can|must|should|are|is)\b[^:]*:$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadIn();

    // After a full stop that ends no abbreviation, where a capital letter or a number follows.
    [GeneratedRegex(@"(?<=[.!?][”""’)]?)(?<!\b(e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|St|Jr|approx|No|[ap]\.m|[A-Z])\.)\s+(?=[A-Z0-9“""($])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();
}
