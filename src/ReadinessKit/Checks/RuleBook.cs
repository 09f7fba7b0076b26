namespace ReadinessKit.Checks;

/// <summary>Rules, looked for all at once in a text.</summary>
public sealed class RuleBook
{
    private readonly PhraseBook _find;
    private readonly PhraseBook _leaveAlone;
    private readonly Rule[] _ruleOfFind;
    private readonly Rule[] _ruleOfLeaveAlone;

    /// <summary>A book of these rules.</summary>
    public RuleBook(IReadOnlyCollection<Rule> rules)
    {
        _find = new(rules.SelectMany(r => r.Find).Select(p => p.Phrase));
        _leaveAlone = new(rules.SelectMany(r => r.LeaveAlone).Select(p => p.Phrase));
        _ruleOfFind = [.. rules.SelectMany(r => r.Find.Select(_ => r))];
        _ruleOfLeaveAlone = [.. rules.SelectMany(r => r.LeaveAlone.Select(_ => r))];
    }

    /// <summary>What the rules find in a text, in its order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="section">The section of a longer text that this one stands in, such as <c>conditions</c>.</param>
    public IReadOnlyList<Finding> Check(string text, string? section = null) => [.. Look(text, section).Where(l => !l.IsExcused).Select(l => l.Finding)];

    /// <summary>The same, together with what the rules leave alone for the circumstances it stands in.</summary>
    internal IReadOnlyList<(Finding Finding, bool IsExcused)> Look(string text, string? section = null) =>
        [.. Look(Sentences.Of(text), section).OrderBy(l => l.Finding.Start)];

    private IEnumerable<(Finding Finding, bool IsExcused)> Look(IReadOnlyList<Sentence> sentences, string? section) =>
        sentences.Zip(_find.Find(sentences), _leaveAlone.Find(sentences)).SelectMany(s => Look(s.First, s.Second, s.Third, section));

    private IEnumerable<(Finding Finding, bool IsExcused)> Look(Sentence sentence, IReadOnlyList<PhraseMatch> found, IReadOnlyList<PhraseMatch> exceptions, string? section)
    {
        if (found.Count == 0)
        {
            yield break;
        }

        var leftAlone = exceptions.ToLookup(m => _ruleOfLeaveAlone[m.Phrase].Id);

        foreach (var ofRule in found.GroupBy(m => _ruleOfFind[m.Phrase].Id))
        {
            var rule = _ruleOfFind[ofRule.First().Phrase];

            if (section is not null && rule.NotIn.Contains(section))
            {
                continue;
            }

            var quiet = Covered(leftAlone[rule.Id], sentence.Words.Count);

            foreach (var match in Together(ofRule.Where(m => !quiet.AsSpan(m.First, m.Words).Contains(true))))
            {
                var start = sentence.Words[match.First].Start;
                var excused = rule.LeaveAloneWhen.Count > 0 && Surroundings.Of(sentence, match).Overlaps(rule.LeaveAloneWhen);
                yield return (new(rule, start, sentence.Words[match.Last].End - start), excused);
            }
        }
    }

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
