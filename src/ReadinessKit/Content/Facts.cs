using System.Globalization;

namespace ReadinessKit.Content;

/// <summary>
/// Named values that an author wrote: the settings of a file, the list under a heading or a line, or one row of a table.
/// Whoever reads them asks for each name once; <see cref="Close"/> then reports every name that nobody asked for.
/// </summary>
public sealed class Facts(ProblemList problems, int line, string place)
{
    private sealed record Fact(string Name, string Value, int Line);

    private readonly Dictionary<string, Fact> _facts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string? Title, string Address)> _links = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The line where the list, table row or settings begin, counted from 1.</summary>
    public int Line => line;

    internal IEnumerable<string> Names => _facts.Keys;

    /// <summary>Adds a value; the same name twice is a problem.</summary>
    public void Add(string name, string value, int at)
    {
        if (!_facts.TryAdd(name, new(name, value.Trim(), at)))
        {
            problems.Add(at, $"'{name}' stands here twice. Keep one of them.");
        }
    }

    /// <summary>Notes that a value is a link.</summary>
    internal void AddLink(string name, string? title, string address) => _links[name] = (title, address);

    /// <summary>Where the link leads that a value is; null where it is none.</summary>
    public string? Link(string name) => _links.TryGetValue(name, out var link) ? link.Address : null;

    /// <summary>The title that an author gave the link that a value is; null where it is none or has none.</summary>
    public string? LinkTitle(string name) => _links.TryGetValue(name, out var link) && !string.IsNullOrWhiteSpace(link.Title) ? link.Title : null;

    /// <summary>The line of a value, or of the whole list when it is missing.</summary>
    public int LineOf(string name) => _facts.TryGetValue(name, out var fact) ? fact.Line : line;

    /// <summary>A value that may be missing.</summary>
    public string? Optional(string name)
    {
        _asked.Add(name);
        return _facts.TryGetValue(name, out var fact) && fact.Value.Length > 0 ? fact.Value : null;
    }

    /// <summary>A value that must be there, of at most <paramref name="max"/> characters; missing ones are reported and read as "".</summary>
    public string Text(string name, int max = 500)
    {
        var value = Optional(name);

        if (value is null)
        {
            problems.Add(LineOf(name), $"'{name}' is missing in {place}. Add it.");
        }
        else if (value.Length > max)
        {
            problems.Add(LineOf(name), $"'{name}' has {value.Length} characters. Keep it to {max}.");
        }

        return value ?? "";
    }

    /// <summary>A whole number within a range; anything else is reported and read as the lowest.</summary>
    public int Number(string name, int min, int max)
    {
        var text = Text(name);

        if (text.Length > 0 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        if (text.Length > 0)
        {
            problems.Add(LineOf(name), $"'{name}' must be a whole number from {min} to {max}, not '{text}'.");
        }

        return min;
    }

    /// <summary>A date written as 2026-11-21.</summary>
    public DateOnly Date(string name)
    {
        var text = Text(name);

        if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", out _))
        {
            problems.Add(LineOf(name), $"'{name}' must be a date like 2026-11-21, not '{text}'.");
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : default;
    }

    /// <summary>"yes" or "no"; anything else is reported and read as <paramref name="otherwise"/>, which also stands for a missing value.</summary>
    public bool YesOrNo(string name, bool otherwise)
    {
        var text = Optional(name)?.ToLowerInvariant();

        if (text is not (null or "yes" or "no"))
        {
            problems.Add(LineOf(name), $"'{name}' must be yes or no, not '{text}'.");
        }

        return text switch { "yes" => true, "no" => false, _ => otherwise };
    }

    /// <summary>One of some known words; another one is reported and read as the first of them.</summary>
    public T OneOf<T>(string name, IReadOnlyDictionary<string, T> known)
    {
        var text = Text(name, 40);
        return text.Length > 0 ? Known(name, text, known) : known.Values.First();
    }

    /// <summary>Known words separated by commas; others are reported and read as the first.</summary>
    public IReadOnlyList<T> ManyOf<T>(string name, IReadOnlyDictionary<string, T> known) => [.. Ids(name).Select(word => Known(name, word, known))];

    private T Known<T>(string name, string word, IReadOnlyDictionary<string, T> known)
    {
        if (known.TryGetValue(word, out var value))
        {
            return value;
        }

        problems.Add(LineOf(name), $"'{name}' can't be '{word}'.{Suggestion.For(word, [.. known.Keys])}");
        return known.Values.First();
    }

    /// <summary>Ids separated by commas; none when the value is missing.</summary>
    public IReadOnlyList<string> Ids(string name) =>
        Optional(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Reports every name that was not asked for.</summary>
    public void Close()
    {
        foreach (var fact in _facts.Values.Where(f => !_asked.Contains(f.Name)))
        {
            problems.Add(fact.Line, $"'{fact.Name}' is not known in {place}.{Suggestion.For(fact.Name, _asked)}");
        }
    }
}
