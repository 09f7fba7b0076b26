namespace ReadinessKit.Jobs;

/// <summary>A job description while it is put together out of lines.</summary>
internal sealed class DescriptionDraft
{
    private readonly List<string> _function = [], _schedule = [], _place = [], _benefits = [], _further = [], _unplaced = [];
    private readonly List<Reporting> _reporting = [];
    private readonly List<(string Title, List<Duty> Duties)> _areas = [];
    private readonly List<Qualification> _qualifications = [];
    private readonly List<(PayRange Value, bool IsAll, string Text)> _pay = [];
    private readonly List<((decimal From, decimal? To) Value, bool IsAll, string Text)> _hours = [];
    private bool _isInArea;
    private bool _isGuessed;
    private int _duties;

    /// <summary>The title, once it is known.</summary>
    public string Title { get; private set; } = "";

    /// <summary>True as long as nothing was placed.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Takes the words at the top for the title, until a label says another.</summary>
    public void GuessTitle(string text) => (Title, _isGuessed) = (text, true);

    /// <summary>Begins an area of duties.</summary>
    public void Area(string title)
    {
        _areas.Add((title.TrimEnd(':'), []));
        _isInArea = true;
    }

    /// <summary>Ends it: what comes belongs to no area with a title.</summary>
    public void EndArea() => _isInArea = false;

    /// <summary>Adds somebody that the role reports to.</summary>
    public void Add(Reporting reporting)
    {
        IsEmpty = false;
        _reporting.Add(reporting);
    }

    /// <summary>Adds a sentence to a part.</summary>
    public void Add(DescriptionPart part, string text, DescriptionHeading? under = null)
    {
        IsEmpty = false;

        switch (part)
        {
            case DescriptionPart.Title when Title.Length == 0 || _isGuessed:
                _unplaced.AddRange(Title.Length > 0 && Title != text ? [Title] : []);
                (Title, _isGuessed) = (text, false);
                break;
            case DescriptionPart.Title when Title == text:
                break;
            case DescriptionPart.Function:
                _function.Add(text);
                break;
            case DescriptionPart.Reporting:
                _reporting.Add(ReportingText.Of(text));
                break;
            case DescriptionPart.Duties:
                AddDuty(text, under is { IsEssential: true });
                break;
            case DescriptionPart.Qualifications:
                AddQualification(text, under);
                break;
            case DescriptionPart.Schedule:
                AddHours(text);
                break;
            case DescriptionPart.Place:
                _place.Add(text);
                break;
            case DescriptionPart.Benefits:
                _benefits.Add(text);
                break;
            case DescriptionPart.Further:
                _further.Add(text);
                break;
            case DescriptionPart.Pay:
                AddPay(text);
                break;
            default:
                _unplaced.Add(text);
                break;
        }
    }

    /// <summary>The job description. Numbers are taken where no other place says another.</summary>
    public JobDescription Finish()
    {
        var hours = Sure(_hours, _schedule);
        var pay = Sure(_pay, _further);

        return new()
        {
            Title = Cut(Title),
            Function = string.Join(' ', _function),
            Reporting = _reporting,
            Areas = [.. _areas.Where(a => a.Duties.Count > 0).Select((a, i) => new CoreArea($"area-{i + 1}", a.Title, a.Duties))],
            Qualifications = _qualifications,
            Conditions = new()
            {
                HoursFrom = hours.From == 0 ? null : hours.From,
                HoursTo = hours.To,
                Schedule = InOne(_schedule),
                Place = InOne(_place),
                Benefits = InOne(_benefits),
                Further = _further,
            },
            Pay = pay,
            Unplaced = [.. Title.Length > FunctionForm.MaxTitle ? [Title] : Array.Empty<string>(), .. _unplaced, .. _areas.Where(a => a.Duties.Count == 0).Select(a => a.Title)],
        };
    }

    // At a space where there is one; all of it is kept among what is not placed.
    private static string Cut(string title)
    {
        if (title.Length <= FunctionForm.MaxTitle)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', FunctionForm.MaxTitle);
        end = end > 0 ? end : char.IsHighSurrogate(title[FunctionForm.MaxTitle - 1]) ? FunctionForm.MaxTitle - 1 : FunctionForm.MaxTitle;

        return title[..end].TrimEnd();
    }

    private void AddDuty(string text, bool isEssential)
    {
        if (!_isInArea)
        {
            if (_areas.LastOrDefault().Title != DescriptionHeadings.OneArea)
            {
                _areas.Add((DescriptionHeadings.OneArea, []));
            }

            _isInArea = true;
        }

        var isMarked = text.EndsWith(DescriptionHeadings.Essential, StringComparison.OrdinalIgnoreCase);
        _areas[^1].Duties.Add(new($"duty-{++_duties}", isMarked ? text[..^DescriptionHeadings.Essential.Length].TrimEnd() : text, isMarked || isEssential, null));
    }

    private void AddQualification(string text, DescriptionHeading? under)
    {
        var byHeading = under is { Part: DescriptionPart.Qualifications } ? under.Level : QualificationLevel.AtHire;
        var level = under is { IsSettled: true } ? byHeading : SentenceSigns.Level(text) ?? byHeading;
        _qualifications.Add(new($"qualification-{_qualifications.Count + 1}", text, level, null));
    }

    private void AddHours(string text)
    {
        var hours = PayText.Hours(text);

        if (hours is { } known)
        {
            _hours.Add(((known.From, known.To), known.IsAll, text));
        }

        if (hours is not { IsAll: true })
        {
            _schedule.Add(text);
        }
    }

    private void AddPay(string text)
    {
        var pay = PayText.Pay(text);

        if (pay is { } known)
        {
            _pay.Add((known.Range, known.IsAll, text));
        }

        if (pay is not { IsAll: true })
        {
            _further.Add(text);
        }
    }

    // A line that says a number and nothing else is surer than a sentence with one in it. Where two differ, their words are kept instead.
    private static T? Sure<T>(List<(T Value, bool IsAll, string Text)> found, List<string> words)
    {
        var sure = found.Any(f => f.IsAll) ? found.Where(f => f.IsAll).ToList() : found;
        var values = sure.Select(f => f.Value).Distinct().ToArray();

        if (values.Length == 1)
        {
            return values[0];
        }

        words.AddRange(sure.Where(f => f.IsAll).Select(f => f.Text));
        return default;
    }

    private static string InOne(List<string> texts) =>
        string.Concat(texts.Select((text, i) => i == 0 ? text : (EndsSentence(texts[i - 1]) ? " " : "; ") + text));

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', '’', ')') is [.., '.' or '!' or '?' or ';'];
}
