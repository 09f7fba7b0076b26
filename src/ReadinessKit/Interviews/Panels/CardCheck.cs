namespace ReadinessKit.Interviews.Panels;

/// <summary>What a rater should look at before a card is handed in.</summary>
public sealed record CardCheck
{
    /// <summary>Questions with no score and no word why not; the card can't be handed in with them. By their places, counted from 1.</summary>
    public required IReadOnlyList<(int Number, GuideQuestion Question)> Missing { get; init; }

    /// <summary>Questions with a score and no evidence.</summary>
    public required IReadOnlyList<(int Number, GuideQuestion Question)> WithoutEvidence { get; init; }

    /// <summary>Notes with words that must not stand in the record, or only with care.</summary>
    public required IReadOnlyList<NoteToLookAt> Notes { get; init; }

    /// <summary>True when the card can be handed in.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Looks at a card.</summary>
    /// <param name="questions">The questions of the guide, in their order.</param>
    /// <param name="answers">What the card says, by the id of the question.</param>
    /// <param name="notes">The rules of notes.</param>
    public static CardCheck Of(IReadOnlyList<GuideQuestion> questions, IReadOnlyDictionary<string, CardAnswer> answers, NoteCheck notes)
    {
        var all = questions.Index().Select(q => (Number: q.Index + 1, Question: q.Item, Answer: answers.GetValueOrDefault(q.Item.Id) ?? CardAnswer.None)).ToList();

        return new()
        {
            Missing = [.. all.Where(a => !a.Answer.IsAnswered).Select(a => (a.Number, a.Question))],
            WithoutEvidence = [.. all.Where(a => a.Answer.Heard == Heard.Rated && string.IsNullOrWhiteSpace(a.Answer.Evidence)).Select(a => (a.Number, a.Question))],
            Notes = [.. all.Select(a => new NoteToLookAt(a.Question, a.Number, a.Answer.Evidence, notes.Check(a.Answer.Evidence))).Where(n => n.Findings.Count > 0)],
        };
    }
}
