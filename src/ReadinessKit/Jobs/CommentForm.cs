namespace ReadinessKit.Jobs;

/// <summary>What a person typed to say something of a job description; every value may be missing or wrong.</summary>
public sealed class CommentForm
{
    /// <summary>The longest comment, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>The name of the <see cref="JobComponent"/> that it is about; empty for the whole.</summary>
    public string? About { get; set; }

    /// <summary>What is said.</summary>
    public string? Text { get; set; }

    /// <summary>Reads the comment; what is wrong becomes a message at its field.</summary>
    public (JobComponent? About, string Text) Read(List<RuleError> errors)
    {
        var text = TypedText.Lines(Text);

        if (text.Length == 0)
        {
            errors.Add(new("Text", "Write what you would like to say"));
        }

        if (TypedText.TooLong("Text", "comment", text, MaxText) is { } tooLong)
        {
            errors.Add(tooLong);
        }

        if (TryReadComponent(About, out var about))
        {
            return (about, text);
        }

        errors.Add(new("About", "Choose the part that it is about, or the whole"));
        return (null, text);
    }

    /// <summary>Reads the name of a component; null for none.</summary>
    public static bool TryReadComponent(string? name, out JobComponent? component)
    {
        component = JobWords.Components.Where(c => c.ToString() == name).Select(c => (JobComponent?)c).FirstOrDefault();
        return component is not null || string.IsNullOrEmpty(name);
    }
}
