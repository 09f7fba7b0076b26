using System.Text.RegularExpressions;
using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>Finds the sections of a job description in any text, without changing where its words stand.</summary>
internal sealed partial class SectionReader
{
    private const int LongestDenial = 10, LongestAbout = 3, FewestDeeper = 2;

    private readonly List<ReviewedLine> _lines = [];
    private readonly List<string> _areas = [];
    private readonly List<(int Start, int End)> _headings = [];
    private string? _section;
    private int _level, _heading, _deeper, _levelOfAreas, _number;
    private bool _isDenied, _isListDenied, _isEmpty, _areNumbered;
    private IReadOnlyList<(int Start, int End)> _deniedCells = [];

    private SectionReader()
    {
    }

    /// <summary>Reads a text. A sentence that a mail program broke into lines is one sentence.</summary>
    public static ReviewedText Read(string text)
    {
        var plain = BrokenLines.Mended(text);
        var reader = new SectionReader();
        reader._deniedCells = TableCells.Denied(text);
        reader.ReadLines(plain);

        return new([.. reader.Place(plain)], reader._lines, reader._areas, Math.Max(0, reader._number));
    }

    private void ReadLines(string text)
    {
        var raw = text.Split('\n');
        var at = 0;

        for (var i = 0; i < raw.Length; at += raw[i].Length + 1, i++)
        {
            if (string.IsNullOrWhiteSpace(raw[i]))
            {
                continue;
            }

            var bullet = HeadingLevel.Bullet().Match(raw[i]);
            Count(raw[i]);
            var words = raw[i][bullet.Length..].Trim();
            var isAfterBlank = i == 0 || string.IsNullOrWhiteSpace(raw[i - 1]);

            var below = raw.Skip(i + 1).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));

            if (HeadingLevel.Of(raw[i], words, bullet, isAfterBlank, raw.ElementAtOrDefault(i + 1), below) is var level and > 0)
            {
                _headings.Add((at, at + raw[i].Length));
                ReadHeading(Bare(words), level);
                continue;
            }

            ReadLine(at + bullet.Length, Bare(words), bullet.Length > 0, raw[i]);
        }
    }

    // A series of numbers that begins anew is a list within an area.
    private void Count(string raw)
    {
        if (_number >= 0 && _section is DescriptionSection.Duties or null && SectionWords.NumberOf(raw) is var number and > 0)
        {
            _number = number == _number + 1 ? number : number == 1 ? -1 : _number;
        }
    }

    private void ReadLine(int start, string words, bool isItem, string raw)
    {
        if (!isItem)
        {
            _isListDenied = false;
        }

        var section = _section;
        var isDenied = _isDenied || (isItem && _isListDenied) || _deniedCells.Any(c => start >= c.Start && start < c.End);

        var colon = words.IndexOf(':', StringComparison.Ordinal);

        if (colon > 0 && colon < HeadingLevel.Longest && words[..colon].Count(c => c == ' ') < HeadingLevel.LongestLabel)
        {
            section = SectionWords.About().IsMatch(words[..colon]) ? DescriptionSection.About
                : (HeadingNames.Named(words[..colon]) ?? (isItem ? null : HeadingNames.Heard(words[..colon]))) is { } known && (known.Part != DescriptionPart.Unplaced || !isItem) ? DescriptionSection.Of(known.Part, known.Level) ?? section
                : section;
        }

        if (colon > 0 && colon < HeadingLevel.Longest && (words[..colon].Count(c => c == ' ') is var spaces && (spaces < HeadingLevel.LongestLabel || (spaces < LongestDenial && SectionWords.Asked().IsMatch(words)))))
        {
            isDenied |= SectionWords.IsDenial(words[..colon]);
        }

        if (RunIn().Match(raw) is { Success: true } title)
        {
            ReadRunIn(title.Groups["title"].Value, isItem, ref section, ref isDenied);
        }
        else if (!isItem && PlainRunIn().Match(words) is { Success: true } plain && IsTitle(plain.Groups["title"].Value))
        {
            ReadRunIn(plain.Groups["title"].Value, isItem, ref section, ref isDenied);
        }

        _lines.Add(new(start, words, section, isDenied, isItem, section == _section ? _heading : -start - 1));
        _isEmpty = false;

        // "This role does not:" holds for the list below it.
        if (!isItem && words.EndsWith(':'))
        {
            _isListDenied = SectionWords.IsDenial(words);
        }
    }

    // "Our clinic." and "Purpose of this post." may stand before other sentences; "Our team is small." is one itself.
    private static bool IsTitle(string words) => SectionWords.Asked().IsMatch(words) || HeadingNames.Named(words) is not null || (SectionWords.About().IsMatch(words) && words.Count(c => c == ' ') < LongestAbout);

    // "**What you won't do.** Nurses give medication.": a heading at the beginning of its line.
    private void ReadRunIn(string title, bool isItem, ref string? section, ref bool isDenied)
    {
        var plain = title.TrimEnd('.', ':', ' ');
        var found = HeadingNames.Named(plain) ?? HeadingNames.Heard(plain);

        if (SectionWords.IsDenial(plain))
        {
            isDenied = true;
        }
        else if (SectionWords.About().IsMatch(plain))
        {
            section = DescriptionSection.About;
        }
        else if (found is { Part: not (DescriptionPart.Undecided or DescriptionPart.Title) } && !isItem)
        {
            section = DescriptionSection.Of(found.Part, found.Level) ?? section;
        }
        else if (_section == DescriptionSection.Duties && !isItem)
        {
            _areas.Add(plain);
        }
    }

    private void ReadHeading(string words, int level)
    {
        var named = HeadingNames.Named(words.TrimEnd(':')) ?? (level == HeadingLevel.Looks ? HeadingNames.Heard(words) : null);
        var isInDuties = _section == DescriptionSection.Duties && !SectionWords.IsDenial(words);
        _isListDenied = SectionWords.IsDenial(words);

        if (SectionWords.IsArea(words))
        {
            _areNumbered = true;
            _areas.Add(words.TrimEnd(':'));
        }
        else if (isInDuties && (level > _level || IsLevelWithAreas(level)) && !(_areNumbered && level == _level) && (named is null || (level > _level && level < HeadingLevel.Bold)) && (!SectionWords.About().IsMatch(words) || (level > _level && !words.Contains(' ', StringComparison.Ordinal))))
        {
            _levelOfAreas = _levelOfAreas == 0 ? level : _levelOfAreas;
            _deeper += level > _level ? 1 : 0;
            _areas.Add(words.TrimEnd(':'));
            return;
        }

        var found = named ?? HeadingNames.Heard(words) ?? (level < HeadingLevel.Looks ? HeadingNames.Find(words.TrimEnd(':')) : null);
        (_isDenied, _isEmpty) = (_isListDenied, true);
        (_level, _heading) = (level, _heading + 1);
        (_levelOfAreas, _deeper) = (0, 0);
        _section = SectionWords.IsArea(words) ? DescriptionSection.Duties
            : SectionWords.About().IsMatch(words) ? DescriptionSection.About
            : found?.Part == DescriptionPart.Function && _isDenied ? DescriptionSection.Duties
            : found is { Part: not (DescriptionPart.Undecided or DescriptionPart.Title) } ? DescriptionSection.Of(found.Part, found.Level)
            : null;
    }

    // Where the headings of areas look like that of the duties; when they were less than it from the first, the next one like it begins something else.
    private bool IsLevelWithAreas(int level) => level == _level && (level >= HeadingLevel.Bold || _isEmpty) && (_levelOfAreas <= _level || _deeper < FewestDeeper);

    // Each sentence with the section of its line, and those that speak of the organization or of the people it serves apart.
    private IEnumerable<PlacedSentence> Place(string text)
    {
        var (line, heading) = (-1, -1);

        foreach (var sentence in Sentences.Of(text))
        {
            while (line + 1 < _lines.Count && _lines[line + 1].Start <= sentence.Words[0].Start)
            {
                line++;
            }

            while (heading + 1 < _headings.Count && _headings[heading + 1].Start <= sentence.Words[0].Start)
            {
                heading++;
            }

            var isHeading = heading >= 0 && sentence.Words[0].Start < _headings[heading].End;
            var isOfLine = line >= 0 && sentence.Words[0].Start < _lines[line].Start + _lines[line].Text.Length + 8;
            var section = isOfLine ? _lines[line].Section : null;

            yield return new(sentence, section is (null or DescriptionSection.Other or DescriptionSection.Function) && Speaker.IsNotTheRole(sentence) ? DescriptionSection.About : section, isOfLine && _lines[line].IsDenied, isHeading);
        }
    }

    private static string Bare(string words) => words.TrimStart('#', ' ').Trim('*', '_', ' ');

    [GeneratedRegex(@"^\s*(\*\*|__|\*(?=[^\s*])|_(?=[^\s_]))(?<title>[^*_]{2,80})(\*\*|__|\*|_)\s*\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RunIn();

    // "What we don’t ask of you. Breath tests, dorm checks."
    [GeneratedRegex(@"^(?<title>[A-Z][^.:!?;]{2,50})\.\s+\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainRunIn();
}
