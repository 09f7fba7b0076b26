namespace ReadinessKit.Jobs;

/// <summary>What a second reader typed about a draft; every value may be missing or wrong.</summary>
public sealed class ReaderForm
{
    /// <summary>The longest words on the whole, in characters.</summary>
    public const int MaxWords = 4000;

    /// <summary>How many comments one reader may leave on a description.</summary>
    public const int MaxComments = 60;

    /// <summary>The name of a <see cref="ReaderAnswer"/>.</summary>
    public string? Says { get; set; }

    /// <summary>What they say of the whole.</summary>
    public string? Words { get; set; }

    /// <summary>What they say of components, by the names of those.</summary>
    public Dictionary<string, string?> Comments { get; set; } = [];

    /// <summary>
    /// Reads what was said; what is wrong becomes a message at its field. A comment alone will do: a reader may say later whether it is a peer role.
    /// </summary>
    /// <param name="earlier">How many comments they left before.</param>
    /// <param name="errors">Where the messages go.</param>
    public ReaderReading Read(int earlier, List<RuleError> errors)
    {
        var words = TypedText.Lines(Words);
        var comments = ReadComments(errors);
        ReaderAnswer? says = ReaderWords.Answers.Where(a => a.ToString() == Says).Select(a => (ReaderAnswer?)a).FirstOrDefault();

        if (says is null && (words.Length > 0 || comments.Count == 0 || !string.IsNullOrEmpty(Says)))
        {
            errors.Add(new("Says", comments.Count == 0 ? "Choose one of the three answers, or write something about a part above" : "Choose one of the three answers"));
        }

        if (TypedText.TooLong("Words", "text", words, MaxWords) is { } tooLong)
        {
            errors.Add(tooLong);
        }

        if (earlier + comments.Count > MaxComments)
        {
            errors.Add(new("Words", $"You have left {earlier} comments, and {MaxComments} are the most that one reader can leave. Write what is left here"));
        }

        return new(says, words, comments);
    }

    private List<ReaderComment> ReadComments(List<RuleError> errors)
    {
        var comments = new List<ReaderComment>();

        foreach (var component in JobWords.Components)
        {
            var text = TypedText.Lines(Comments.GetValueOrDefault(component.ToString()));

            if (TypedText.TooLong($"Comments[{component}]", "comment", text, CommentForm.MaxText) is { } tooLong)
            {
                errors.Add(tooLong);
            }

            if (text.Length > 0)
            {
                comments.Add(new(component, text));
            }
        }

        return comments;
    }
}

/// <summary>What a second reader says.</summary>
/// <param name="Says">Whether it describes a peer role; null where they have not said yet.</param>
/// <param name="Words">What they say of the whole; "" for nothing.</param>
/// <param name="Comments">What they say of components.</param>
public sealed record ReaderReading(ReaderAnswer? Says, string Words, IReadOnlyList<ReaderComment> Comments);

/// <summary>What a second reader says of a component.</summary>
/// <param name="Component">The component.</param>
/// <param name="Text">What they say.</param>
public sealed record ReaderComment(JobComponent Component, string Text);
