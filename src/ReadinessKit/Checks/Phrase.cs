namespace ReadinessKit.Checks;

/// <summary>
/// A phrase as an author writes it: <c>remind * (medication|pill)</c>. Words stand for all their forms, and in quotation marks for
/// that form only; <c>*</c> for up to five words of any kind; <c>(one|or another)</c> for a choice; <c>[word]</c> for a word that may be missing; <c>&lt;people&gt;</c> for a list of words.
/// </summary>
/// <remarks>It is kept as the places where a word can stand, and which can follow which: there is nothing to go back to when it is matched.</remarks>
public sealed class Phrase
{
    /// <summary>How many words a gap holds at most.</summary>
    public const int Gap = 5;

    private readonly List<Place> _places = [];

    private Phrase(string text) => Text = text;

    /// <summary>One word of the phrase. Null for a word of any kind.</summary>
    internal sealed record Place(string? Word, bool IsExact)
    {
        internal SortedSet<int> Next { get; } = [];

        internal bool CanEnd { get; set; }
    }

    /// <summary>The phrase as it was written.</summary>
    public string Text { get; }

    internal IReadOnlyList<Place> Places => _places;

    internal IReadOnlyCollection<int> First { get; private set; } = [];

    /// <summary>Reads a phrase; null, with what is wrong and what to do about it, when it can't be read.</summary>
    public static (Phrase? Phrase, string? Fault) Read(string text)
    {
        var phrase = new Phrase(text);
        var (tokens, fault) = PhraseToken.Read(text);

        if (fault is not null)
        {
            return (null, fault);
        }

        var at = 0;
        var whole = phrase.ReadChoice(tokens, ref at);

        if (at < tokens.Count)
        {
            return (null, $"The phrase '{text}' has a '{tokens[at].Text}' too many. Take it out.");
        }

        if (whole.CanBeMissing || whole.First.Concat(whole.Last).Any(p => phrase._places[p].Word is null))
        {
            return (null, $"The phrase '{text}' must begin and end with a word that has to stand there. Take the gap or the brackets away.");
        }

        phrase.First = whole.First;
        whole.Last.ForEach(p => phrase._places[p].CanEnd = true);

        return (phrase, null);
    }

    /// <summary>A phrase that is known to be right.</summary>
    public static Phrase Of(string text) => Read(text) is { Phrase: { } phrase } ? phrase : throw new ArgumentException(Read(text).Fault, nameof(text));

    /// <summary>A part of the phrase: what it can begin and end with, and whether it can be missing.</summary>
    private sealed record Part(List<int> First, List<int> Last, bool CanBeMissing);

    private Part ReadChoice(IReadOnlyList<PhraseToken> tokens, ref int at)
    {
        var all = ReadSequence(tokens, ref at);

        while (at < tokens.Count && tokens[at].Kind == PhraseTokenKind.Or)
        {
            at++;
            var other = ReadSequence(tokens, ref at);
            all = new([.. all.First, .. other.First], [.. all.Last, .. other.Last], all.CanBeMissing || other.CanBeMissing);
        }

        return all;
    }

    private Part ReadSequence(IReadOnlyList<PhraseToken> tokens, ref int at)
    {
        var all = new Part([], [], true);

        while (at < tokens.Count && tokens[at].Kind is not (PhraseTokenKind.Or or PhraseTokenKind.Close))
        {
            all = Then(all, ReadOne(tokens, ref at));
        }

        return all;
    }

    private Part ReadOne(IReadOnlyList<PhraseToken> tokens, ref int at)
    {
        var token = tokens[at++];

        switch (token.Kind)
        {
            case PhraseTokenKind.Open:
                var inside = ReadChoice(tokens, ref at);
                at++;
                return token.Text == "[" ? inside with { CanBeMissing = true } : inside;

            case PhraseTokenKind.Gap:
                return ReadGap(Gap);

            case PhraseTokenKind.Exact:
                return Add(new(token.Text, true));

            default:
                return Add(new(Stems.Of(token.Text), false));
        }
    }

    // A word that may be missing, and after it a smaller gap: so that every place of a gap leads to two others at most.
    private Part ReadGap(int words)
    {
        var first = Add(new(null, false));
        return (words == 1 ? first : Then(first, ReadGap(words - 1))) with { CanBeMissing = true };
    }

    private Part Add(Place place)
    {
        _places.Add(place);
        return new([_places.Count - 1], [_places.Count - 1], false);
    }

    private Part Then(Part one, Part other)
    {
        one.Last.ForEach(last => _places[last].Next.UnionWith(other.First));

        return new(
            one.CanBeMissing ? [.. one.First, .. other.First] : one.First,
            other.CanBeMissing ? [.. other.Last, .. one.Last] : other.Last,
            one.CanBeMissing && other.CanBeMissing);
    }
}
