using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Where a phrase was found in a sentence.</summary>
/// <param name="Phrase">The number of the phrase in its book.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
public readonly record struct PhraseMatch(int Phrase, int First, int Last)
{
    /// <summary>How many words it spans.</summary>
    public int Words => Last - First + 1;
}

/// <summary>
/// Many phrases, looked for all at once. Every word of a text is looked at once, for all places where a phrase can stand then,
/// so that the work grows with the length of the text and with nothing else in it.
/// </summary>
public sealed class PhraseBook
{
    private const int AnyWord = -1;
    private const int NoWord = -2;

    private readonly record struct Spot(int Phrase, int Word, Following Next, bool CanEnd);

    // What can follow a place: words of any kind, and others by their number. The places of a choice share it.
    private sealed record Following(int[] Any, FrozenDictionary<int, int[]> ByWord);

    private readonly Spot[] _spots;
    private readonly int[][] _first;
    private readonly Dictionary<string, int> _words = [];
    private readonly Spelling? _spelling;

    /// <summary>A book of these phrases, numbered in their order.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="forgives">False for texts that somebody has proofread: there, a word that is nearly one of a phrase is another word.</param>
    public PhraseBook(IEnumerable<Phrase> phrases, bool forgives = true)
    {
        var spots = new List<Spot>();
        var first = new List<int>();
        var stems = new HashSet<string>();

        foreach (var (number, phrase) in phrases.Index())
        {
            var offset = spots.Count;
            var known = new Dictionary<SortedSet<int>, Following>(SortedSet<int>.CreateSetComparer());
            int[] words = [.. phrase.Places.Select(NumberOf)];
            first.AddRange(phrase.First.Select(f => f + offset));
            stems.UnionWith(phrase.Places.Where(p => p is { Word: not null, IsExact: false }).Select(p => p.Word!));

            foreach (var (i, place) in phrase.Places.Index())
            {
                if (!known.TryGetValue(place.Next, out var next))
                {
                    var others = place.Next.ToLookup(n => words[n], n => n + offset);
                    known[place.Next] = next = new([.. others[AnyWord]], others.Where(o => o.Key != AnyWord).ToFrozenDictionary(o => o.Key, o => o.ToArray()));
                }

                spots.Add(new(number, words[i], next, place.CanEnd));
            }
        }

        _spots = [.. spots];
        _first = [.. Enumerable.Range(0, _words.Count).Select(word => first.Where(f => _spots[f].Word == word).ToArray())];
        _spelling = forgives ? new(stems) : null;
    }

    /// <summary>All phrases of the book in each of the sentences; of the same phrase, as one where several overlap. In the order of their ends.</summary>
    public IReadOnlyList<IReadOnlyList<PhraseMatch>> Find(IReadOnlyList<Sentence> sentences) => Find(sentences, out _);

    /// <summary>The same, with how often a word was held against a place of a phrase: the work that was done.</summary>
    public IReadOnlyList<IReadOnlyList<PhraseMatch>> Find(IReadOnlyList<Sentence> sentences, out int steps)
    {
        var search = new Search(this);
        var found = sentences.Select(search.Find).ToArray();
        steps = search.Steps;

        return found;
    }

    // An exact form has a number of its own, beside that of its stem.
    private int NumberOf(Phrase.Place place)
    {
        if (place.Word is null)
        {
            return AnyWord;
        }

        var key = place.IsExact ? "'" + place.Word : place.Word;

        if (!_words.TryGetValue(key, out var number))
        {
            _words[key] = number = _words.Count;
        }

        return number;
    }

    private sealed class Search(PhraseBook book)
    {
        private readonly Dictionary<string, (int Stem, int Form)> _known = [];
        private readonly Dictionary<int, int> _lastOf = [];

        // For each place of a phrase that the next word may follow: the word the phrase began with.
        private readonly int[] _start = new int[book._spots.Length];
        private readonly int[] _at = new int[book._spots.Length];
        private int _now;

        public int Steps { get; private set; }

        public List<PhraseMatch> Find(Sentence sentence)
        {
            var found = new List<PhraseMatch>();
            var open = new List<(int Spot, int Start)>();
            var next = new List<int>();
            _lastOf.Clear();

            foreach (var (i, word) in sentence.Words.Index())
            {
                var (stem, form) = Know(word);
                _now++;
                next.Clear();

                foreach (var (spot, start) in open)
                {
                    var following = book._spots[spot].Next;
                    Follow(following.Any, start, next);
                    FollowWord(following, stem, start, next);
                    FollowWord(following, form, start, next);
                }

                Begin(stem, i, next);
                Begin(form, i, next);

                open.Clear();
                foreach (var spot in next)
                {
                    open.Add((spot, _start[spot]));

                    if (book._spots[spot].CanEnd)
                    {
                        Add(new(book._spots[spot].Phrase, _start[spot], i), found);
                    }
                }
            }

            return found;
        }

        private (int Stem, int Form) Know(TextWord word)
        {
            if (!_known.TryGetValue(word.Form, out var known))
            {
                var stem = book._words.ContainsKey(word.Stem) ? word.Stem : book._spelling?.Meant(word.Stem) ?? word.Stem;
                _known[word.Form] = known = (book._words.GetValueOrDefault(stem, NoWord), book._words.GetValueOrDefault("'" + word.Form, NoWord));
            }

            return known;
        }

        private void Begin(int word, int at, List<int> next)
        {
            if (word == NoWord)
            {
                return;
            }

            foreach (var spot in book._first[word])
            {
                Steps++;
                Reach(spot, at, next);
            }
        }

        private void FollowWord(Following following, int word, int start, List<int> next)
        {
            if (word != NoWord && following.ByWord.TryGetValue(word, out var spots))
            {
                Follow(spots, start, next);
            }
        }

        private void Follow(int[] spots, int start, List<int> next)
        {
            Steps++;

            foreach (var spot in spots)
            {
                Steps++;
                Reach(spot, start, next);
            }
        }

        // Of two ways to the same place the later start is the closer fit.
        private void Reach(int spot, int start, List<int> next)
        {
            if (_at[spot] != _now)
            {
                _at[spot] = _now;
                _start[spot] = start;
                next.Add(spot);
            }

            _start[spot] = Math.Max(_start[spot], start);
        }

        private void Add(PhraseMatch match, List<PhraseMatch> found)
        {
            if (_lastOf.TryGetValue(match.Phrase, out var index) && match.First <= found[index].Last)
            {
                found[index] = found[index] with { First = Math.Min(match.First, found[index].First), Last = match.Last };
                return;
            }

            _lastOf[match.Phrase] = found.Count;
            found.Add(match);
        }
    }
}
