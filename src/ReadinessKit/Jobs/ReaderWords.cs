namespace ReadinessKit.Jobs;

/// <summary>What a second reader can say of a whole description, in words.</summary>
public static class ReaderWords
{
    /// <summary>The answers that a reader chooses from.</summary>
    public static readonly IReadOnlyList<ReaderAnswer> Answers = Enum.GetValues<ReaderAnswer>();

    /// <summary>An answer as a sentence.</summary>
    public static string InWords(this ReaderAnswer answer) => answer switch
    {
        ReaderAnswer.Recognizable => "Yes, this is a peer role",
        ReaderAnswer.WithChanges => "It can be one, once some things are changed",
        _ => "No, this is another job",
    };
}
