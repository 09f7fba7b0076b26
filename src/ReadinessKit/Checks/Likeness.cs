using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace ReadinessKit.Checks;

/// <summary>
/// What examples have taught: how much a sentence is like those that do not fit, and which rule those are about. It looks at the stems of a sentence, at neighbors, and at
/// words with one between them. How much each of them says is learned by logistic regression with steps that shrink where they were taken often
/// (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", 2011); the rule by naive Bayes. The same examples always teach the same.
/// </summary>
public sealed class Likeness
{
    private const int Rounds = 40, Least = 2, Bits = 21;
    // There are fewer sentences that do not fit than such that do: each counts as two.
    private const double Step = 0.3, StepOfStart = 0.05, Unseen = 0.05, Weight = 2;

    private static volatile Learned? _last;

    private readonly FrozenDictionary<string, int> _stems;
    private readonly FrozenDictionary<long, int> _signs;
    private readonly double[] _says;
    private readonly string[] _rules;
    private readonly double[][] _ofRule;
    private double _start;

    private sealed record Learned(Example[] Examples, Likeness Likeness);

    // A sign of a sentence: one word, or two of them. What stands before the first word and after the last is a word too.
    private readonly record struct Sign(int Number, int First, int Last);

    /// <summary>Learns from examples. One that does not fit is learned as a whole, of the others each sentence.</summary>
    public Likeness(IEnumerable<Example> all)
    {
        (string[] Stems, string? Rule)[] examples = [.. all.SelectMany(e => e.Rule is null ? Sentences.Of(e.Text).Select(s => (Stem(s), e.Rule)) : [(StemsOf(e.Text), e.Rule)])];
        string[][] stems = [.. examples.Select(e => e.Stems)];
        _stems = stems.SelectMany(s => s).Distinct().Index().ToFrozenDictionary(s => s.Item, s => s.Index + 2);

        var counts = new Dictionary<long, int>();

        foreach (var key in stems.SelectMany(s => Keys(s).Select(k => k.Key).Distinct()))
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        _signs = counts.Where(c => c.Value >= Least).Select(c => c.Key).Index().ToFrozenDictionary(k => k.Item, k => k.Index);
        _says = new double[_signs.Count];

        int[][] signs = [.. stems.Select(s => SignsOf(s).Select(k => k.Number).Distinct().ToArray())];
        Learn(signs, [.. examples.Select(e => e.Rule is not null)]);

        _rules = [.. examples.Select(e => e.Rule).OfType<string>().Distinct()];
        _ofRule = [.. _rules.Select(r => Weights([.. signs.Zip(examples).Where(e => e.Second.Rule == r).Select(e => e.First)]))];
    }

    /// <summary>What these examples teach. The same ones are not learned from again: it takes a second, and most changes of the content change other files.</summary>
    public static Likeness From(IReadOnlyList<Example> examples)
    {
        if (_last is { } last && last.Examples.SequenceEqual(examples))
        {
            return last.Likeness;
        }

        var learned = new Likeness(examples);
        _last = new([.. examples], learned);
        return learned;
    }

    /// <summary>How much a sentence is like those that do not fit: above 0 more than like those that do, as the logarithm of the odds; 0 where the examples know less than half of its words.</summary>
    public double Of(Sentence sentence)
    {
        var stems = Stem(sentence);
        return 2 * stems.Count(_stems.ContainsKey) < stems.Length ? 0 : Of([.. SignsOf(stems).Select(s => s.Number).Distinct()]);
    }

    /// <summary>The rule whose examples a sentence is like most.</summary>
    public string RuleOf(Sentence sentence)
    {
        int[] signs = [.. SignsOf(Stem(sentence)).Select(s => s.Number).Distinct()];
        return _rules.Zip(_ofRule).MaxBy(r => signs.Sum(s => r.Second[s])).First;
    }

    /// <summary>The words of a sentence that say most of it, by the places of the first and the last.</summary>
    public (int First, int Last) WordsOf(Sentence sentence)
    {
        var says = new double[sentence.Words.Count];

        foreach (var sign in SignsOf(Stem(sentence)))
        {
            var (first, last) = (Math.Max(sign.First, 0), Math.Min(sign.Last, says.Length - 1));
            says[first] += _says[sign.Number] / 2;
            says[last] += _says[sign.Number] / 2;
        }

        // The stretch with the largest sum (Kadane).
        var (best, from, to, sum, start) = (double.MinValue, 0, 0, 0.0, 0);

        for (var i = 0; i < says.Length; i++)
        {
            (sum, start) = sum <= 0 ? (says[i], i) : (sum + says[i], start);
            (best, from, to) = sum > best ? (sum, start, i) : (best, from, to);
        }

        return (from, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Of(int[] signs)
    {
        var sum = 0.0;

        foreach (var sign in signs)
        {
            sum += _says[sign];
        }

        return _start + (sum / Math.Sqrt(Math.Max(1, signs.Length)));
    }

    // Optimized at once: it runs one time, and long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(int[][] signs, bool[] doNotFit)
    {
        var (steps, order, chance) = (Enumerable.Repeat(1.0, _says.Length).ToArray(), Enumerable.Range(0, signs.Length).ToArray(), new Random(1));

        for (var round = 0; round < Rounds; round++)
        {
            chance.Shuffle(order);

            foreach (var i in order)
            {
                var likely = 1 / (1 + Math.Exp(-Of(signs[i])));
                var off = doNotFit[i] ? (likely - 1) * Weight : likely;
                var each = off / Math.Sqrt(Math.Max(1, signs[i].Length));
                _start -= StepOfStart * off;

                foreach (var sign in signs[i])
                {
                    steps[sign] += each * each;
                    _says[sign] -= Step * each / Math.Sqrt(steps[sign]);
                }
            }
        }
    }

    // The logarithm of how often each sign stands in the examples of a rule, among all signs in these.
    private double[] Weights(int[][] signs)
    {
        var weights = new double[_says.Length];

        foreach (var sign in signs.SelectMany(s => s))
        {
            weights[sign]++;
        }

        var all = weights.Sum() + (Unseen * weights.Length);
        return [.. weights.Select(w => Math.Log((w + Unseen) / all))];
    }

    private IEnumerable<Sign> SignsOf(IReadOnlyList<string> stems)
    {
        foreach (var (key, first, last) in Keys(stems))
        {
            if (_signs.TryGetValue(key, out var number))
            {
                yield return new(number, first, last);
            }
        }
    }

    private IEnumerable<(long Key, int First, int Last)> Keys(IReadOnlyList<string> stems)
    {
        int[] words = [0, .. stems.Select(s => _stems.GetValueOrDefault(s, -1)), 1];

        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] < 0)
            {
                continue;
            }

            if (i > 0 && i < words.Length - 1)
            {
                yield return (words[i], i - 1, i - 1);
            }

            for (var apart = 1; apart <= 2 && i + apart < words.Length; apart++)
            {
                if (words[i + apart] >= 0)
                {
                    yield return (((long)apart << (2 * Bits)) | ((long)words[i] << Bits) | (long)words[i + apart], i - 1, i + apart - 1);
                }
            }
        }
    }

    // Numbers are one word: how many it is says little.
    private static string[] Stem(Sentence sentence) => [.. sentence.Words.Select(w => char.IsAsciiDigit(w.Stem[0]) ? "#" : w.Stem)];

    private static string[] StemsOf(string text) => [.. Sentences.Of(text).SelectMany(Stem)];
}
