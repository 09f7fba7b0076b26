using ReadinessKit.Jobs;

namespace ReadinessKit.Checks;

/// <summary>
/// Weighs what rules find in job descriptions by examples of sentences that fit and of sentences that do not. Phrases find what somebody thought of; examples find what is said in other words,
/// and know the sentences in which a phrase means nothing bad.
/// </summary>
public sealed class ExampleBook
{
    /// <summary>Fewer examples of what does not fit teach nothing that could be relied on.</summary>
    public const int Fewest = 200;

    // As logarithms of odds: how much a sentence has to be like those that do not fit before it is spoken of without a phrase,
    // and how little for what a phrase has found in it to be left alone. Words that mean little alone give way first; a word that labels people
    // does so in nearly any sentence, and where little else is said than a phrase that rules know, it says what it says.
    private const double IsLike = 0.5, IsUnlikeWeak = 0, IsUnlike = -2, IsUnlikeLabel = -3;

    // Shorter ones are labels. A short sentence is marked as a whole, of a longer one the words that matter, with some around them.
    private const int FewestWords = 4, Short = 12, Around = 2;
    private const double Most = 0.6;

    private readonly Likeness _likeness;
    private readonly Dictionary<string, Rule> _rules;

    /// <summary>A book of these examples.</summary>
    /// <param name="examples">The examples; at least <see cref="Fewest"/> that do not fit.</param>
    /// <param name="rules">The rules of job descriptions, those that examples name among them.</param>
    public ExampleBook(IReadOnlyList<Example> examples, IEnumerable<Rule> rules) => (_likeness, _rules) = (Likeness.From(examples), rules.ToDictionary(r => r.Id));

    /// <summary>What was found, without what examples say is fine, and with what they say is not; in the order of the text.</summary>
    public IReadOnlyList<Finding> Weigh(IReadOnlyList<PlacedSentence> sentences, IReadOnlyList<Finding> found)
    {
        var weighed = new List<Finding>();
        var next = 0;

        foreach (var placed in sentences)
        {
            var end = placed.Sentence.Words[^1].End;
            var first = next;

            while (next < found.Count && found[next].Start < end)
            {
                next++;
            }

            var likeness = _likeness.Of(placed.Sentence);

            if (next > first)
            {
                weighed.AddRange(found.Take(first..next).Where(f => likeness >= Least(f, placed.Sentence)));
            }
            else if (likeness > IsLike && !placed.IsHeading && placed.Sentence.Words.Count >= FewestWords && Like(placed) is { } finding)
            {
                weighed.Add(finding);
            }
        }

        return weighed;
    }

    private Finding? Like(PlacedSentence placed)
    {
        var words = placed.Sentence.Words;
        var rule = _rules[_likeness.RuleOf(placed.Sentence)];
        var (first, last) = words.Count <= Short ? (0, words.Count - 1) : Wider(_likeness.WordsOf(placed.Sentence), words.Count);

        // A duty that is denied anywhere in its sentence is none: "Never hand out medication".
        if (rule.IsOnce || (rule.Activity is not null && words.Any(w => RuleBook.Negations.Contains(w.Stem)))
            || (placed.Section is { } section && rule.NotIn.Contains(section))
            || (placed.IsDenied && rule.LeaveAloneWhen.Contains(Circumstance.NotDone))
            || Surroundings.AnyOf(rule.LeaveAloneWhen, placed.Sentence, new(0, first, last)))
        {
            return null;
        }

        return new(rule, words[first].Start, words[last].End - words[first].Start);
    }

    private static double Least(Finding finding, Sentence sentence) =>
        finding.Rule.Category == JobCategory.Language || finding.Length >= Most * (sentence.Words[^1].End - sentence.Words[0].Start) ? IsUnlikeLabel
        : finding.Rule.GivesWay ? IsUnlikeWeak : IsUnlike;

    private static (int First, int Last) Wider((int First, int Last) words, int count) => (Math.Max(0, words.First - Around), Math.Min(count - 1, words.Last + Around));
}
