using System.Collections.Frozen;
using ReadinessKit.Checks;

namespace ReadinessKit.Interviews;

/// <summary>Says of any question of an interview whether it may be asked before an offer. Built once; it keeps nothing of what it reads.</summary>
public sealed class QuestionCheck
{
    /// <summary>The longest question that can be typed, in UTF-16 code units.</summary>
    public const int MaxQuestion = 10_000;

    // How a question comes back to the candidate, after something was said of others: "You too, right?"
    private static readonly string[] BackToYou =
    [
        "(what about|how about|same for|same with|same is true for|true of|true for|happen to|case with|case for|apply to) you",
        "you (too|also|either|as well|neither)",
        "(that|this|which|it) (be|describe|sound like|fit|include|like) you",
        "(worry|worried|concern|concerned|problem|issue|expect|trouble|thing) * (from|with|about) you",
        "(do|pull|try) (that|this|it) (to|on) (me|us)",
        "(any|anything|some|something|one|that|same) * (at|in) your (house|home|place|life|case|family|past|situation)",
        "you (one|among) [of] [them|those|these]",
        "you in (that|the same) (boat|group|club|category|camp)",
        "(which|what) [one] (be|are) (you|'yours'|we)",
        "which (one|ones) * you",
        "you * of (those|them|that|these)",
        "on us (too|also|as well)",
        "where (be|are) you (with|on)",
        "(been|gone|go|lived|live) (there|through) [that|this|it|the] [same|too|yourself]",
        "(like|of) that * (you|your|yourself|yours)",
        "(have|had|were|are) you * yourself",
        "you yourself",
        "(be|is) (it|that|this) what you have",
        "(have|had) you been in it",
        "(be|are) you one",
        "you ever behind (them|one|it)",
        "you (hear|have|get|take|do|feel|go|experience|use|need|plan) (them|that|it|this|one|those) (too|yourself|also)",
        "yourself (too|also|or)",
        "(be|are) (it|that) * for you",
        "last time you (did|were|had|have)",
        "you ever (did|done|had|have) (that|this|one|it)",
        "(can|could|do) you relate",
        "(sound|be|seem) familiar",
        "ring a bell",
        "be (that|this|it) (you|part of your)",
        "part of your (journey|story|past|life|history|experience|background)",
        "you (meet|fit|satisfy) (that|this|it)",
        "what is your (date|number|time|count)",
        "know (the|that) feeling",
        "know what (that|it) be like [yourself]",
        "(be|that) something you",
        "you have (that|this|it|those)",
        "(quit|stop|take|had|have|got|lose|about|what is|with) 'yours'",
        "you [say] [you] have (that|this|any of that|any of those|any)",
        "why (would|will|should|do) not you",
        "which be it",
        "what 'yours' be",
        "'yours' be (too|also|like)",
        "that be (you|your|'yours')",
        "what (happened|was it|is it) with you",
        "(same|also|similar) (for|with|as) you",
        "you [be] [a] (similar|same|like that)",
    ];

    private static readonly FrozenSet<string> NoContent = FrozenSet.Create("and", "you", "how", "about", "what", "yourself", "so", "ever", "or", "with", "for", "too", "have", "are", "did", "were", "yours");

    private readonly PhraseBook _find;
    private readonly PhraseBook _leaveAlone;
    private static readonly PhraseBook ToYou = new(BackToYou.Select(Phrase.Of));
    private readonly (QuestionRule Rule, bool IsAnywhere, FrozenSet<string> Own)[] _found;
    private readonly (QuestionRule Rule, Reach Reach)[] _quiet;
    private readonly bool _readsNotes;

    /// <summary>A check by these rules.</summary>
    public QuestionCheck(IReadOnlyList<QuestionRule> rules)
        : this(rules, readsNotes: false)
    {
    }

    /// <summary>The same for what raters write down, which states instead of asking.</summary>
    internal QuestionCheck(IReadOnlyList<QuestionRule> rules, bool readsNotes)
    {
        (QuestionRule Rule, Phrase Phrase, bool IsAnywhere)[] find =
        [
            .. rules.SelectMany(r => r.Find.Concat(readsNotes ? r.FindInNotes : []).Select(p => (r, p.Phrase, false)).Concat(r.FindAnywhere.Select(p => (r, p.Phrase, true)))),
        ];
        _readsNotes = readsNotes;
        (QuestionRule Rule, QuietPhrase Quiet)[] quiet = [.. rules.SelectMany(r => r.LeaveAlone.Select(p => (r, p)))];
        Rules = rules;
        _find = new(find.Select(f => f.Phrase));
        _leaveAlone = new(quiet.Select(q => q.Quiet.Phrase.Phrase));
        _found = [.. find.Select(f => (f.Rule, f.IsAnywhere, f.Phrase.Places.Where(p => p.Word is not null).Select(p => p.IsExact ? Stems.Of(p.Word!) : p.Word!).ToFrozenSet()))];
        _quiet = [.. quiet.Select(q => (q.Rule, q.Quiet.Reach))];
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<QuestionRule> Rules { get; }

    /// <summary>What is to be said of a question. The work grows with its length and with nothing else in it.</summary>
    public QuestionVerdict Check(string question)
    {
        var hits = Hits(question, TypedWords.Read(question));

        if (hits.Count == 0)
        {
            return QuestionVerdict.Allowed(question);
        }

        var worst = hits.Max(h => h.Rule.Verdict);
        var rule = hits.Where(h => h.Rule.Verdict == worst).OrderBy(h => h.Start).ThenByDescending(h => h.End).First().Rule;

        return new(question, worst, rule.Id, Spans(question, hits.Where(h => h.Rule.Id == rule.Id)), rule.Reason, rule.Basis, rule.Source, rule.Instead);
    }

    /// <summary>Words that a rule found.</summary>
    internal sealed record Hit(QuestionRule Rule, int Sentence, int Start, int End);

    /// <summary>All words that rules find in a text that was taken apart.</summary>
    internal List<Hit> Hits(string question, IReadOnlyList<Sentence> sentences)
    {
        var about = new AskedAbout(question, sentences, _readsNotes);
        var found = _find.Find(sentences);
        var exceptions = _leaveAlone.Find(sentences);
        var silent = exceptions.SelectMany(e => e).Select(m => _quiet[m.Phrase]).Where(q => q.Reach == Reach.Text).Select(q => q.Rule.Id).ToHashSet();
        var back = _readsNotes ? (-1, -1) : LastWayBack(sentences);
        var hits = new List<Hit>();

        for (var s = 0; s < sentences.Count; s++)
        {
            var words = sentences[s].Words;
            var quiet = Quiet(exceptions[s], words.Count);

            if (!_readsNotes && about.IsAnswer(s))
            {
                break;
            }

            foreach (var match in found[s])
            {
                var (rule, isAnywhere, own) = _found[match.Phrase];

                if (!silent.Contains(rule.Id) && !(quiet.TryGetValue(rule.Id, out var covered) && covered.AsSpan(match.First, match.Words).Contains(true)) && IsAboutCandidate(s, match))
                {
                    hits.Add(new(rule, s, words[match.First].Start, words[match.Last].End));
                }

                bool IsAboutCandidate(int sentence, PhraseMatch place)
                {
                    var who = isAnywhere ? about.IsReported(sentence, place.First) || TellsOfWork.IsAtWorkplace(words, place) ? Who.SomebodyElse : Who.Candidate : about.Of(sentence, place, own);
                    return who == Who.Candidate || (_readsNotes && who == Who.Relative) || (who is Who.Speaker or Who.SomebodyElse or Who.Nobody && (sentence, place.Last).CompareTo(back) < 0);
                }
            }
        }

        return hits;
    }

    // By rule, the words that its exceptions cover: their own and those beside them, or the sentence.
    private Dictionary<string, bool[]> Quiet(IReadOnlyList<PhraseMatch> exceptions, int words)
    {
        var (quiet, whole) = (new Dictionary<string, bool[]>(), new HashSet<string>());

        foreach (var exception in exceptions)
        {
            var (rule, reach) = _quiet[exception.Phrase];
            var covered = quiet.GetValueOrDefault(rule.Id) ?? (quiet[rule.Id] = new bool[words]);
            var first = Math.Max(0, exception.First - Phrase.Gap);

            if (reach == Reach.Words)
            {
                Array.Fill(covered, true, first, Math.Min(words, exception.Last + 1 + Phrase.Gap) - first);
            }
            else if (whole.Add(rule.Id))
            {
                Array.Fill(covered, true);
            }
        }

        return quiet;
    }

    // The sentence and the word where the question comes back to the candidate for the last time.
    private static (int Sentence, int Word) LastWayBack(IReadOnlyList<Sentence> sentences)
    {
        var found = ToYou.Find(sentences);

        for (var s = sentences.Count - 1; s >= 0; s--)
        {
            var words = sentences[s].Words;

            // "What is yours to do" goes on; "What is yours?" comes back.
            if (found[s].Where(m => m.Last + 1 == words.Count || words[m.Last + 1].Form != "to").Select(m => m.Last).DefaultIfEmpty(-1).Max() is var last and >= 0)
            {
                return (s, last);
            }

            if (s > 0 && words.Any(w => PersonWords.You.Contains(w.Form)) && words.All(w => NoContent.Contains(w.Form)))
            {
                return (s, 0);
            }
        }

        return (-1, -1);
    }

    // Of words that overlap, all from the first to the last.
    private static QuestionSpan[] Spans(string question, IEnumerable<Hit> hits)
    {
        var spans = new List<(int Start, int End)>();

        foreach (var hit in hits.OrderBy(h => h.Start))
        {
            if (spans.Count > 0 && hit.Start <= spans[^1].End)
            {
                spans[^1] = (spans[^1].Start, Math.Max(hit.End, spans[^1].End));
                continue;
            }

            spans.Add((hit.Start, hit.End));
        }

        return [.. spans.Select(s => new QuestionSpan(question[s.Start..s.End], s.Start, s.End))];
    }
}
