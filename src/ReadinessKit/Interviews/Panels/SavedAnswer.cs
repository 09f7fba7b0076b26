namespace ReadinessKit.Interviews.Panels;

/// <summary>What a rater says about a question, as they typed it.</summary>
/// <param name="Heard">Whether it was rated.</param>
/// <param name="Value">The score from 1 to 5; null unless it was rated.</param>
/// <param name="Evidence">What they heard.</param>
public sealed record CardAnswer(Heard Heard, int? Value, string Evidence)
{
    /// <summary>The longest evidence, in characters.</summary>
    public const int MaxEvidence = 4000;

    /// <summary>Nothing said.</summary>
    public static readonly CardAnswer None = new(Heard.Open, null, "");

    /// <summary>True where a question has a score, or a word why not.</summary>
    public bool IsAnswered => Heard != Heard.Open;

    /// <summary>True where nothing was typed or chosen.</summary>
    public bool IsEmpty => Heard == Heard.Open && Evidence.Length == 0;
}

/// <summary>An answer on its way to the server, and as it is kept there.</summary>
/// <param name="Answer">What was typed.</param>
/// <param name="Draft">The id of the draft in one tab.</param>
/// <param name="Sequence">Counts what is sent from that draft; the highest is what was typed last.</param>
/// <param name="Revision">The server's count of changes: when sent, the one that the tab saw last.</param>
public sealed record SavedAnswer(CardAnswer Answer, string Draft, long Sequence, int Revision)
{
    /// <summary>What is to be done with an answer that comes in.</summary>
    public enum Outcome
    {
        /// <summary>It is written, as the next revision.</summary>
        Write,

        /// <summary>It is there already, or something newer of the same draft: nothing is written.</summary>
        Known,

        /// <summary>Something else was written elsewhere meanwhile: nothing is written, and both are shown.</summary>
        Conflict,
    }

    /// <summary>
    /// Decides about an answer that comes in. Within the draft of one tab the highest sequence wins, so that it can be sent twice;
    /// across tabs and devices the revision decides, and so it does where a page without scripts is gone back to and sent again with other words.
    /// </summary>
    /// <param name="kept">What is kept; null where there is nothing.</param>
    /// <param name="sent">What comes in.</param>
    public static Outcome Decide(SavedAnswer? kept, SavedAnswer sent) =>
        kept is null ? Outcome.Write
        : kept.Draft == sent.Draft && sent.Sequence != kept.Sequence ? sent.Sequence > kept.Sequence ? Outcome.Write : Outcome.Known
        : kept.Answer == sent.Answer ? Outcome.Known
        : kept.Revision == sent.Revision ? Outcome.Write
        : Outcome.Conflict;
}
