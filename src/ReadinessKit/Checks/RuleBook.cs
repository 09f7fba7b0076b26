using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>A sentence and where it stands.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Section">The section of a longer text, such as <c>conditions</c>; null where there is none.</param>
/// <param name="IsDenied">True when the words above it say that it is not so: a line of a list below "This role does not:".</param>
/// <param name="IsHeading">True for a heading: it names what stands below it.</param>
public sealed record PlacedSentence(Sentence Sentence, string? Section = null, bool IsDenied = false, bool IsHeading = false);

/// <summary>Rules, looked for all at once in a text.</summary>
public sealed class RuleBook
{
    /// <summary>The stems of words that deny.</summary>
    internal static readonly FrozenSet<string> Negations = new[] { "not", "never", "no", "nothing", "nobody" }.Select(Stems.Of).ToFrozenSet();

    private readonly PhraseBook _find;
    private readonly PhraseBook _leaveAlone;
    private readonly Rule[] _ruleOfFind;
    private readonly bool[] _isNegative;
    private readonly (Rule Rule, Reach Reach)[] _ruleOfLeaveAlone;

    /// <summary>A book of these rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="forJobs">True for job descriptions, which somebody has proofread: what is nearly a word of a phrase is another word there.</param>
    public RuleBook(IReadOnlyCollection<Rule> rules, bool forJobs = false)
    {
        (Rule Rule, Phrase Phrase)[] find = [.. rules.SelectMany(r => (forJobs ? r.Find.Concat(r.FindInJobs) : r.Find).Select(p => (r, p.Phrase)))];
        (Rule Rule, QuietPhrase Quiet)[] quiet = [.. rules.SelectMany(r => r.LeaveAlone.Select(p => (r, p)))];
        _find = new(find.Select(f => f.Phrase), forgives: !forJobs);
        _leaveAlone = new(quiet.Select(q => q.Quiet.Phrase.Phrase), forgives: !forJobs);
        _ruleOfFind = [.. find.Select(f => f.Rule)];
        _isNegative = [.. find.Select(f => f.Phrase.Places.Any(w => w.Word is not null && Negations.Contains(w.Word)))];
        _ruleOfLeaveAlone = [.. quiet.Select(q => (q.Rule, q.Quiet.Reach))];
    }

    /// <summary>What the rules find in a text, in its order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="section">The section of a longer text that this one stands in, such as <c>conditions</c>.</param>
    public IReadOnlyList<Finding> Check(string text, string? section = null) => Check([.. Sentences.Of(text).Select(s => new PlacedSentence(s, section))]);

    /// <summary>What the rules find in the sentences of a longer text, in its order.</summary>
    public IReadOnlyList<Finding> Check(IReadOnlyList<PlacedSentence> sentences) => [.. Look(sentences).Where(l => !l.IsExcused).Select(l => l.Finding)];

    /// <summary>What the rules find, together with what they leave alone for the circumstances it stands in.</summary>
    internal IReadOnlyList<(Finding Finding, bool IsExcused)> Look(string text) => Look([.. Sentences.Of(text).Select(s => new PlacedSentence(s))]);

    private (Finding Finding, bool IsExcused)[] Look(IReadOnlyList<PlacedSentence> placed)
    {
        IReadOnlyList<Sentence> sentences = [.. placed.Select(p => p.Sentence)];
        var exceptions = _leaveAlone.Find(sentences);
        var silent = exceptions.SelectMany(e => e).Select(m => _ruleOfLeaveAlone[m.Phrase]).Where(e => e.Reach == Reach.Text).Select(e => e.Rule.Id).ToHashSet();
        var once = new HashSet<string>();

        return [.. placed.Zip(_find.Find(sentences), exceptions)
            .SelectMany(s => Heeded([.. Look(s.First, s.Second, s.Third, silent)]))
            .OrderBy(l => l.Finding.Start)
            .Where(l => !l.Finding.Rule.IsOnce || l.IsExcused || once.Add(l.Finding.Rule.Id))];
    }

    private static IEnumerable<(Finding Finding, bool IsExcused)> Heeded((Finding Finding, bool IsExcused)[] ofSentence)
    {
        var said = ofSentence.Where(l => !l.IsExcused && !l.Finding.Rule.GivesWay).Select(l => l.Finding.Rule.Activity).ToHashSet();
        return ofSentence.Where(l => !l.Finding.Rule.GivesWay || !said.Contains(l.Finding.Rule.Activity));
    }

    private IEnumerable<(Finding Finding, bool IsExcused)> Look(PlacedSentence placed, IReadOnlyList<PhraseMatch> found, IReadOnlyList<PhraseMatch> exceptions, HashSet<string> silent)
    {
        if (found.Count == 0)
        {
            yield break;
        }

        var words = placed.Sentence.Words;
        var leftAlone = exceptions.ToLookup(m => _ruleOfLeaveAlone[m.Phrase].Rule.Id);

        foreach (var ofRule in found.GroupBy(m => _ruleOfFind[m.Phrase].Id))
        {
            var rule = _ruleOfFind[ofRule.First().Phrase];

            if (silent.Contains(rule.Id) || (placed.Section is { } section && rule.NotIn.Contains(section)) || leftAlone[rule.Id].Any(m => _ruleOfLeaveAlone[m.Phrase].Reach == Reach.Sentence))
            {
                continue;
            }

            var quiet = Covered(leftAlone[rule.Id], words.Count);

            var open = ofRule.Where(m => !quiet.AsSpan(m.First, m.Words).Contains(true)).ToLookup(m => SpansNegation(m, words));

            foreach (var match in Together(open[false].Any() ? open[false] : open[true]).Where(m => !IsWithOrWithout(words, m.First)))
            {
                var start = words[match.First].Start;
                var excused = !open[false].Any() || (rule.LeaveAloneWhen.Count > 0 && ((placed.IsDenied && rule.LeaveAloneWhen.Contains(Circumstance.NotDone)) || Surroundings.AnyOf(rule.LeaveAloneWhen, placed.Sentence, match)));
                yield return (new(rule, start, words[match.Last].End - start), excused);
            }
        }
    }

    // "Does not hand out pills" for a phrase that begins with "do": the gap of the phrase holds what denies it.
    private bool SpansNegation(PhraseMatch match, IReadOnlyList<TextWord> words) =>
        !_isNegative[match.Phrase] && Enumerable.Range(match.First, match.Words).Any(i => Negations.Contains(words[i].Stem));

    // "With or without accommodation" asks for neither.
    private static bool IsWithOrWithout(IReadOnlyList<TextWord> words, int first) => first > 1 && words[first].Form == "without" && words[first - 1].Form == "or" && words[first - 2].Form == "with";

    // What an exception says holds for the words beside it too: "read the file together with the person".
    private static bool[] Covered(IEnumerable<PhraseMatch> matches, int words)
    {
        var covered = new bool[words];

        foreach (var match in Together(matches))
        {
            var first = Math.Max(0, match.First - Phrase.Gap);
            Array.Fill(covered, true, first, Math.Min(words, match.Last + 1 + Phrase.Gap) - first);
        }

        return covered;
    }

    // Several phrases of a rule that share words are one place of the text.
    private static IEnumerable<PhraseMatch> Together(IEnumerable<PhraseMatch> matches)
    {
        PhraseMatch? open = null;

        foreach (var match in matches.OrderBy(m => m.First).ThenBy(m => m.Last))
        {
            if (open is { } last && match.First <= last.Last)
            {
                open = last with { Last = Math.Max(last.Last, match.Last) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = match;
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }
}
