using System.Collections.Frozen;

namespace ReadinessKit.Checks;

/// <summary>Finds the activities that a text names, and the ones that are nearest to it when it names none.</summary>
public sealed class TopicBook
{
    private static readonly FrozenSet<string> Small = new[]
    {
        "a", "an", "and", "as", "at", "be", "by", "do", "for", "from", "have", "if", "in", "is", "it", "of", "on", "one", "or", "person", "that", "the", "their", "them", "they", "this", "to", "when", "who",
        "with", "what", "you", "your", "somebody", "not", "no", "help", "make", "take", "get", "work", "peer", "role", "member", "client", "ask", "every", "want", "other",
    }.Select(Stems.Of).ToFrozenSet();

    private readonly IReadOnlyList<Activity> _activities;
    private readonly (Activity Activity, RoleHitKind Kind)[] _owners;
    private readonly PhraseBook _phrases;
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    /// <summary>A book of what names these activities.</summary>
    public TopicBook(IReadOnlyList<Activity> activities)
    {
        _activities = activities;
        _owners = [.. activities.SelectMany(a => a.KnownBy.Select(_ => (a, RoleHitKind.Named)).Concat(a.Signs.Select(_ => (a, RoleHitKind.Sign))))];
        _phrases = new(activities.SelectMany(a => a.KnownBy.Concat(a.Signs)).Select(p => p.Phrase));
        _words = activities.DistinctBy(a => a.Id).ToFrozenDictionary(a => a.Id, WordsOf);
    }

    /// <summary>Every place of a text that names an activity, or says that it is done in a way that fits.</summary>
    public IEnumerable<RoleHit> Find(string text)
    {
        var sentences = Sentences.Of(text);
        return sentences.Zip(_phrases.Find(sentences)).SelectMany(s => s.Second.Select(match => HitOf(s.First, match)));
    }

    /// <summary>The activities that share most words with a text.</summary>
    public IReadOnlyList<Activity> Nearest(string text, int count)
    {
        var stems = Sentences.Of(text).SelectMany(s => s.Words).Select(w => w.Stem).Where(s => !Small.Contains(s)).ToHashSet();

        // The sort keeps the order of equals.
        return [.. _activities.OrderByDescending(a => _words[a.Id].Count(stems.Contains)).Take(count)];
    }

    private RoleHit HitOf(Sentence sentence, PhraseMatch match)
    {
        var (activity, kind) = _owners[match.Phrase];
        var start = sentence.Words[match.First].Start;
        var isExcused = Surroundings.Of(sentence, match) is var around && (around.Contains(Circumstance.NotDone) || around.Contains(Circumstance.AnothersWork));

        return new(activity, start, sentence.Words[match.Last].End - start, kind == RoleHitKind.Named && isExcused ? RoleHitKind.Excused : kind);
    }

    private static FrozenSet<string> WordsOf(Activity activity) =>
        Sentences.Of(string.Join("\n", [activity.Title, activity.VersionThatFits, .. activity.Fits, .. activity.DoesNotFit, .. activity.Questions.Select(q => q.Text)]))
            .SelectMany(s => s.Words).Select(w => w.Stem).Where(s => !Small.Contains(s)).ToFrozenSet();
}
