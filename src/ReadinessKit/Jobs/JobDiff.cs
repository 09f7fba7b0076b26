namespace ReadinessKit.Jobs;

/// <summary>What became of a part of a description.</summary>
public enum JobChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is there, and not as before.</summary>
    Changed,
}

/// <summary>Words that stand together: the same as before, added, or taken out.</summary>
/// <param name="Kind">Null for words that are the same.</param>
/// <param name="Text">The words, with the space that follows them.</param>
public sealed record WordRun(JobChangeKind? Kind, string Text);

/// <summary>One thing that changed.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Label">What it is, such as "Duty".</param>
/// <param name="Words">Its words; for one that changed with those that were taken out and those that were added.</param>
/// <param name="Note">What changed beside the words, such as "now essential"; "" for nothing.</param>
public sealed record JobChange(JobChangeKind Kind, string Label, IReadOnlyList<WordRun> Words, string Note);

/// <summary>What changed in a component.</summary>
/// <param name="Title">The name of the component, or of what stands beside the components.</param>
/// <param name="Changes">What changed, in the order of the description.</param>
public sealed record ComponentChanges(string Title, IReadOnlyList<JobChange> Changes);

/// <summary>The difference between two versions, for people to read.</summary>
public static class JobDiff
{
    private const string Unplaced = "Not placed yet", Kept = "Kept as it is";

    // A part of a description: its words, and what else is said of it.
    private sealed record Piece(string Component, string Label, string Key, string Text, IReadOnlyList<Fact> Facts);

    private sealed record Fact(string Value, string Words);

    /// <summary>What changed from one version to another, component by component; none where both say the same.</summary>
    public static IReadOnlyList<ComponentChanges> Between(JobDescription before, JobDescription after)
    {
        var (old, @new) = (Pieces(before, before), Pieces(after, before));

        return [.. old.Concat(@new).Select(p => p.Component).Distinct()
            .Select(c => new ComponentChanges(c, [.. Changes([.. old.Where(p => p.Component == c)], [.. @new.Where(p => p.Component == c)])]))
            .Where(c => c.Changes.Count > 0)
            .OrderBy(c => JobWords.Components.Select(n => n.InWords()).Append(Unplaced).Append(Kept).ToList().IndexOf(c.Title))];
    }

    /// <summary>The words of two texts in one run, with what was taken out and what was added.</summary>
    public static IReadOnlyList<WordRun> Words(string before, string after)
    {
        var (old, @new) = (before.Split(' ', StringSplitOptions.RemoveEmptyEntries), after.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var words = new List<WordRun>();
        var (i, j) = (0, 0);

        foreach (var (first, second) in CommonOrder.Of(old, @new).Append((old.Length, @new.Length)))
        {
            words.AddRange(old[i..first].Select(w => new WordRun(JobChangeKind.Removed, w)));
            words.AddRange(@new[j..second].Select(w => new WordRun(JobChangeKind.Added, w)));
            words.AddRange(second < @new.Length ? [new(null, @new[second])] : Array.Empty<WordRun>());
            (i, j) = (first + 1, second + 1);
        }

        return Runs(words);
    }

    private static WordRun[] Runs(List<WordRun> words)
    {
        var runs = new List<WordRun>();

        foreach (var word in words)
        {
            if (runs is [.., var last] && last.Kind == word.Kind)
            {
                runs[^1] = last with { Text = $"{last.Text} {word.Text}" };
            }
            else
            {
                runs.Add(word);
            }
        }

        return [.. runs.Select((run, i) => i < runs.Count - 1 ? run with { Text = run.Text + " " } : run)];
    }

    private static IEnumerable<JobChange> Changes(IReadOnlyList<Piece> before, IReadOnlyList<Piece> after)
    {
        var (old, @new) = (before.ToDictionary(p => p.Key), after.ToDictionary(p => p.Key));

        foreach (var piece in after)
        {
            var was = old.GetValueOrDefault(piece.Key);

            if (was is null)
            {
                yield return new(JobChangeKind.Added, piece.Label, [new(JobChangeKind.Added, piece.Text)], string.Join(", ", piece.Facts.Select(f => f.Words).Where(w => w.Length > 0)));
            }
            else if (was.Text != piece.Text || !was.Facts.Select(f => f.Value).SequenceEqual(piece.Facts.Select(f => f.Value)))
            {
                yield return new(JobChangeKind.Changed, piece.Label, Words(was.Text, piece.Text), string.Join(", ", piece.Facts.Zip(was.Facts).Where(f => f.First.Value != f.Second.Value).Select(f => $"now {(f.First.Words.Length > 0 ? f.First.Words : $"not {f.Second.Words}")}")));
            }
        }

        foreach (var gone in before.Where(p => !@new.ContainsKey(p.Key)))
        {
            yield return new(JobChangeKind.Removed, gone.Label, [new(JobChangeKind.Removed, gone.Text)], "");
        }

        foreach (var label in after.Select(p => p.Label).Distinct())
        {
            var stayed = after.Where(p => p.Label == label && old.ContainsKey(p.Key)).Select(p => p.Key).ToArray();

            if (!stayed.SequenceEqual(before.Where(p => stayed.Contains(p.Key)).Select(p => p.Key)))
            {
                yield return new(JobChangeKind.Changed, label, [], "in another order");
            }
        }
    }

    // Lines without ids are named after the first of the two versions.
    private static List<Piece> Pieces(JobDescription description, JobDescription start)
    {
        var (function, conditions, all) = (JobComponent.Function.InWords(), JobComponent.Conditions.InWords(), new List<Piece>());

        void Add(string component, string label, string text) => all.AddRange(text.Length > 0 ? [new(component, label, label, text, [])] : Array.Empty<Piece>());

        Add(function, "Title", description.Title);
        Add(function, "What the role is for", description.Function);
        all.AddRange(KeyedList.After(start.Reporting, description.Reporting).Select(r => new Piece(JobComponent.Reporting.InWords(), "Supervision", r.Key, r.Value.InWords(), [])));
        all.AddRange(KeyedList.By(description.Areas, a => a.Id).Select(a => new Piece(JobComponent.Responsibilities.InWords(), "Area", "area " + a.Key, a.Value.Title, [])));
        all.AddRange(Placed.All(description.Areas).Select(p => new Piece(JobComponent.Responsibilities.InWords(), "Duty", "duty " + p.Key, p.Value.Duty.Text,
        [
            new(p.Value.Duty.IsEssential.ToString(), p.Value.Duty.IsEssential ? "essential" : ""),
            new(p.Value.Area, $"in “{description.Areas.First(a => a.Id == p.Value.Area).Title}”"),
        ])));
        all.AddRange(KeyedList.By(description.Qualifications, q => q.Id).Select(q => new Piece(JobComponent.Qualifications.InWords(), "Qualification", q.Key, q.Value.Text, [new(q.Value.Level.ToString(), $"under “{q.Value.Level.InWords()}”")])));
        Add(conditions, "Hours", description.Conditions.HoursInWords());
        Add(conditions, "When", description.Conditions.Schedule);
        Add(conditions, "Where", description.Conditions.Place);
        Add(conditions, "Benefits", description.Conditions.Benefits);
        all.AddRange(KeyedList.After(start.Conditions.Further, description.Conditions.Further).Select(t => new Piece(conditions, "Further condition", "further " + t.Key, t.Value, [])));
        Add(JobComponent.Pay.InWords(), "Pay range", description.Pay?.InWords() ?? "");
        all.AddRange(KeyedList.After(start.Unplaced, description.Unplaced).Select(t => new Piece(Unplaced, "Line", t.Key, t.Value, [])));
        all.AddRange(KeyedList.By(description.Kept, k => $"{k.Rule}\n{k.Quote}").Select(k => new Piece(Kept, k.Value.Quote.Length > 0 ? $"“{k.Value.Quote}”, because" : "Something missing, because", k.Key, k.Value.Because, [])));

        return all;
    }
}
