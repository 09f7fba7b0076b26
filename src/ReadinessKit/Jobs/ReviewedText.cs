using System.Text.RegularExpressions;
using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>A job description as the review reads it: its sentences, each with the section it stands in.</summary>
/// <param name="Sentences">The sentences, with their places in the text.</param>
/// <param name="Lines">The lines that are no headings, with the section they stand in.</param>
/// <param name="Areas">The headings of areas among the responsibilities.</param>
internal sealed record ReviewedText(IReadOnlyList<PlacedSentence> Sentences, IReadOnlyList<ReviewedLine> Lines, IReadOnlyList<string> Areas);

/// <summary>A line of a job description.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">Its words, without the signs of a list.</param>
/// <param name="Section">The section it stands in; null where none is known.</param>
/// <param name="IsDenied">True below a heading or a lead-in that says it is not so.</param>
/// <param name="IsItem">True for a line of a list.</param>
/// <param name="Heading">The same number for all lines below the same heading; a line with a label of its own has one of its own.</param>
internal sealed record ReviewedLine(int Start, string Text, string? Section, bool IsDenied, bool IsItem, int Heading);

/// <summary>Finds the sections of a job description in any text, without changing where its words stand.</summary>
internal sealed partial class SectionReader
{
    private const int LongestHeading = 90, LongestLabel = 6, ShortestWrapped = 40, LongestAbout = 3, FewestDeeper = 2;
    private const int LevelOfBold = 7, LevelOfItalic = 8, LevelOfLabel = 9, LevelOfLooks = 10;

    private readonly List<ReviewedLine> _lines = [];
    private readonly List<string> _areas = [];
    private string? _section;
    private int _level, _heading, _deeper, _levelOfAreas;
    private bool _isDenied, _isListDenied, _isEmpty;

    private SectionReader()
    {
    }

    /// <summary>Reads a text. A sentence that a mail program broke into lines is one sentence.</summary>
    public static ReviewedText Read(string text)
    {
        var plain = Unbroken(text);
        var reader = new SectionReader();
        reader.ReadLines(plain);

        return new([.. reader.Place(plain)], reader._lines, reader._areas);
    }

    // Of the same length, so that every word keeps its place.
    private static string Unbroken(string text)
    {
        var signs = text.ToCharArray();
        var start = 0;

        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is '\t' or '|')
            {
                signs[i] = '\n';
            }

            if (signs[i] != '\n')
            {
                continue;
            }

            var next = i + 1;
            while (next < signs.Length && signs[next] is ' ' or '\u00a0')
            {
                next++;
            }

            var last = i > start && signs[i - 1] == '\r' ? i - 2 : i - 1;

            if (next + 1 < signs.Length && char.IsLower(signs[next]) && signs[next + 1] is not ('.' or ')') && last - start >= ShortestWrapped && signs[last] is not ('.' or ':' or ';' or '!' or '?') && signs[start] != '#' && text[i] == '\n')
            {
                signs[i] = ' ';
                signs[last + 1] = ' ';
            }
            else
            {
                start = i + 1;
            }
        }

        return new(signs);
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

            var bullet = Bullet().Match(raw[i]);
            var words = raw[i][bullet.Length..].Trim();
            var isAfterBlank = i == 0 || string.IsNullOrWhiteSpace(raw[i - 1]);

            var below = raw.Skip(i + 1).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));

            if (LevelOf(raw[i], words, bullet, isAfterBlank, raw.ElementAtOrDefault(i + 1), below) is var level and > 0)
            {
                ReadHeading(Bare(words), level);
                continue;
            }

            ReadLine(at + bullet.Length, Bare(words), bullet.Length > 0, raw[i]);
        }
    }

    private void ReadLine(int start, string words, bool isItem, string raw)
    {
        if (!isItem)
        {
            _isListDenied = false;
        }

        var section = _section;
        var isDenied = _isDenied || (isItem && _isListDenied);

        if (words.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && colon < LongestHeading && words[..colon].Count(c => c == ' ') < LongestLabel)
        {
            section = About().IsMatch(words[..colon]) ? DescriptionSection.About
                : (HeadingNames.Named(words[..colon]) ?? (isItem ? null : HeadingNames.Heard(words[..colon]))) is { } known && (known.Part != DescriptionPart.Unplaced || !isItem) ? DescriptionSection.Of(known.Part, known.Level) ?? section
                : section;
            isDenied |= IsDenial(words[..colon]);
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
            _isListDenied = IsDenial(words);
        }
    }

    // "Our clinic." and "Purpose of this post." may stand before other sentences; "Our team is small." is one itself.
    private static bool IsTitle(string words) => Asked().IsMatch(words) || HeadingNames.Named(words) is not null || (About().IsMatch(words) && words.Count(c => c == ' ') < LongestAbout);

    // "**What you won't do.** Nurses give medication.": a heading at the beginning of its line.
    private void ReadRunIn(string title, bool isItem, ref string? section, ref bool isDenied)
    {
        var plain = title.TrimEnd('.', ':', ' ');
        var found = HeadingNames.Named(plain) ?? HeadingNames.Heard(plain);

        if (IsDenial(plain))
        {
            isDenied = true;
        }
        else if (About().IsMatch(plain))
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
        var named = HeadingNames.Named(words.TrimEnd(':')) ?? (level == LevelOfLooks ? HeadingNames.Heard(words) : null);
        var isInDuties = _section == DescriptionSection.Duties && !IsDenial(words);
        _isListDenied = IsDenial(words);

        if (IsArea(words))
        {
            _areas.Add(words.TrimEnd(':'));
        }
        else if (isInDuties && (level > _level || IsLevelWithAreas(level)) && (named is null || (level > _level && level < LevelOfBold)) && (!About().IsMatch(words) || (level > _level && !words.Contains(' ', StringComparison.Ordinal))))
        {
            _levelOfAreas = _levelOfAreas == 0 ? level : _levelOfAreas;
            _deeper += level > _level ? 1 : 0;
            _areas.Add(words.TrimEnd(':'));
            return;
        }

        var found = named ?? HeadingNames.Heard(words) ?? (level < LevelOfLooks ? HeadingNames.Find(words.TrimEnd(':')) : null);
        (_isDenied, _isEmpty) = (_isListDenied, true);
        (_level, _heading) = (level, _heading + 1);
        (_levelOfAreas, _deeper) = (0, 0);
        _section = IsArea(words) ? DescriptionSection.Duties
            : About().IsMatch(words) ? DescriptionSection.About
            : found?.Part == DescriptionPart.Function && _isDenied ? DescriptionSection.Duties
            : found is { Part: not (DescriptionPart.Undecided or DescriptionPart.Title) } ? DescriptionSection.Of(found.Part, found.Level)
            : null;
    }

    // Where the headings of areas look like that of the duties; when they were less than it from the first, the next one like it begins something else.
    private bool IsLevelWithAreas(int level) => level == _level && (level >= LevelOfBold || _isEmpty) && (_levelOfAreas <= _level || _deeper < FewestDeeper);

    // "Area 3: Planning" is one wherever it stands.
    private static bool IsArea(string words) => NumberedArea().IsMatch(words);

    private static int LevelOf(string raw, string words, Match bullet, bool isAfterBlank, string? next, string? below)
    {
        if (words.Length is 0 or > LongestHeading)
        {
            return 0;
        }

        if (Sharp().Match(raw) is { Success: true } sharp)
        {
            return sharp.Groups["level"].Length;
        }

        if (Italic().IsMatch(words))
        {
            return LevelOfItalic;
        }

        if (Bold().IsMatch(words) || (words.Count(char.IsUpper) > 2 && !words.Any(char.IsLower) && !words.Contains(": ", StringComparison.Ordinal)))
        {
            return LevelOfBold;
        }

        var isNumbered = bullet.Length > 0 && char.IsLetterOrDigit(raw.TrimStart()[0]) && next is not null && Bullet().Match(next) is { Length: > 0 } item && !char.IsDigit(next.TrimStart()[0]) && item.Length < next.Length;

        if (bullet.Length > 0 && !isNumbered)
        {
            return 0;
        }

        if (words[^1] == ':')
        {
            return words.Count(c => c == ' ') < LongestLabel && (HeadingNames.Named(words[..^1]) is not null || !LeadIn().IsMatch(words)) ? LevelOfLabel : 0;
        }

        if (words[^1] is '.' or '!' or '?' or ';' or ',' || !char.IsUpper(words[0]))
        {
            return 0;
        }

        var isShort = isAfterBlank && words.Count(c => c == ' ') < LongestLabel + 1 && !words.Contains(": ", StringComparison.Ordinal);
        var leads = !string.IsNullOrWhiteSpace(next) || (below is not null && Bullet().IsMatch(below));

        return HeadingNames.Named(words) is not null ? LevelOfBold
            : isNumbered || (isShort && (leads || IsDenial(words) || About().IsMatch(words) || HeadingNames.Heard(words) is not null)) ? LevelOfLooks
            : 0;
    }

    // Each sentence with the section of its line, and those that speak of the organization or of the people it serves apart.
    private IEnumerable<PlacedSentence> Place(string text)
    {
        var line = -1;

        foreach (var sentence in Sentences.Of(text))
        {
            while (line + 1 < _lines.Count && _lines[line + 1].Start <= sentence.Words[0].Start)
            {
                line++;
            }

            var isOfLine = line >= 0 && sentence.Words[0].Start < _lines[line].Start + _lines[line].Text.Length + 8;
            var section = isOfLine ? _lines[line].Section : null;

            yield return new(sentence, section is (null or DescriptionSection.Other or DescriptionSection.Function) && Speaker.IsNotTheRole(sentence) ? DescriptionSection.About : section, isOfLine && _lines[line].IsDenied);
        }
    }

    private static bool IsDenial(string words) => Denial().IsMatch(words) && !StillSo().IsMatch(words);

    private static string Bare(string words) => words.TrimStart('#', ' ').Trim('*', '_', ' ');

    [GeneratedRegex(@"^\s*([-*+•·●○▪■◦‣–—§]|\d{1,2}(\.\d{1,2})+[.)]?|\(?\d{1,2}[.)]|\(?([A-Za-z]|[IVXivx]{2,4})[.)]|o(?=\s))\s+(?=\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?<level>#{1,6})\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sharp();

    [GeneratedRegex(@"^(\*{1,3}|_{1,3})[^*_]+(\*{1,3}|_{1,3}):?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^\s*(\*\*|__|\*(?=[^\s*])|_(?=[^\s_]))(?<title>[^*_]{2,80})(\*\*|__|\*|_)\s*\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RunIn();

    [GeneratedRegex(@"^(\*[^*_]+\*|_[^*_]+_):?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Italic();

    // "What we don’t ask of you. Breath tests, dorm checks."
    [GeneratedRegex(@"^(?<title>[A-Z][^.:!?;]{2,50})\.\s+\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainRunIn();

    [GeneratedRegex(@"^(what|not|outside|never|things|(the )?(purpose|aim|point) of)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(about (?!(you|your|being|working|how|this (role|job|position|post|opportunity|opening|vacancy|class)|(the|our) (role|job|position|post|opportunity|opening|vacancy|class|work|duties|pay|hours|shift|schedule|peer role)|pay|hours)\b)\p{L}|who (we are$|we serve\b|you('ll| will) (meet|serve|work with)\b)|who comes|where (you('ll| will) work|we work)|(the )?people (we serve|who)|(the )?(population|community|people|members|guests|clients) (we |you will |you'll )?(serve|served)|our (mission|values|program|people|team|history|story|community|clients|members|guests|services|agency|organization|house|unit)|(mission|vision|background|the (program|agency|setting|team|center|clubhouse|unit|organization|people|house|hospital|clinic)|(company|agency|program|organization)( overview| description| summary| background)?)$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"^(core |key |main )?(area|domain|component|responsibility|duty|objective) ([0-9]+|[ivx]+)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NumberedArea();

    [GeneratedRegex(@"\b(not|never|no part|outside (of|the|this|what)|nor|without|(left|leaves?|belongs?|falls?) to (others|other|the))\b|n['’]t\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(accept|consider|hire|employ|eligible|apply|qualify|limited|only|have (a|any))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StillSo();

    [GeneratedRegex(@"\b(will|include|includes|can|must|should|does|do|are|is)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LeadIn();
}
