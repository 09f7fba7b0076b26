namespace ReadinessKit.Interviews;

/// <summary>Words of a rater's note that must not stand in the record of an interview, or only with care.</summary>
/// <param name="Rule">What they are about.</param>
/// <param name="Quote">The words as they were typed.</param>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Start">Where the sentence begins in the note, in UTF-16 code units.</param>
/// <param name="End">Where the next one begins, or the note ends.</param>
public sealed record NoteFinding(QuestionRule Rule, string Quote, string Sentence, int Start, int End)
{
    /// <summary>True for words that should go to HR's sealed file; false for those to think about.</summary>
    public bool MustGo => Rule.Verdict == Verdict.DoNotAsk;
}

/// <summary>
/// Looks in the notes of raters for what nobody may ask of a candidate, by the rules of the question check. Notes state: "takes lithium" is about the candidate,
/// as is what the candidate says of themselves; "sat with somebody in hospital" is about somebody else.
/// </summary>
public sealed class NoteCheck
{
    private readonly QuestionCheck _check;

    /// <summary>A check by these rules; those that say nothing about notes are left out.</summary>
    public NoteCheck(IReadOnlyList<QuestionRule> rules) => _check = new([.. rules.Where(r => r.IsForNotes)], readsNotes: true);

    /// <summary>What is to be said of a note: in its order, for each sentence one finding of each rule.</summary>
    public IReadOnlyList<NoteFinding> Check(string note)
    {
        var sentences = NoteWords.Read(note);
        int[] starts = [.. sentences.Select(s => s.Words[0].Start), note.Length];

        return
        [
            .. from hit in _check.Hits(note, sentences)
               group hit by (hit.Sentence, hit.Rule.Id) into found
               let first = found.MinBy(h => h.Start)!
               let start = found.Key.Sentence == 0 ? 0 : WithOpeningMarks(note, starts[found.Key.Sentence], starts[found.Key.Sentence - 1])
               let end = found.Key.Sentence + 1 == sentences.Count ? note.Length : WithOpeningMarks(note, starts[found.Key.Sentence + 1], starts[found.Key.Sentence])
               orderby start, first.Start, first.Rule.Id
               select new NoteFinding(first.Rule, note[first.Start..first.End], note[start..end].Trim(), start, end),
        ];
    }

    /// <summary>A note without some of its sentences.</summary>
    /// <param name="note">The note.</param>
    /// <param name="taken">Where the sentences begin and end.</param>
    public static string Without(string note, IEnumerable<(int Start, int End)> taken)
    {
        var rest = note;

        foreach (var (start, end) in taken.Distinct().OrderByDescending(t => t.Start))
        {
            rest = rest.Remove(start, end - start);
        }

        return rest.Trim();
    }

    // A quotation mark or bracket before the first word of a sentence belongs to it.
    private static int WithOpeningMarks(string note, int start, int least)
    {
        while (start - 1 > least && note[start - 1] is '“' or '(' or '‘')
        {
            start--;
        }

        return start;
    }
}
