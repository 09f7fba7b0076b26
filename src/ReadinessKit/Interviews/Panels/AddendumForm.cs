namespace ReadinessKit.Interviews.Panels;

/// <summary>Reads what somebody adds to the record of a round after its decision.</summary>
public static class AddendumForm
{
    /// <summary>The longest addition, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>The words as they are kept; a message where they are missing or too long.</summary>
    /// <param name="field">The name of their field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="errors">Takes the message.</param>
    public static string Read(string field, string? typed, List<RuleError> errors)
    {
        var text = TypedText.Lines(typed);

        if (text.Length == 0)
        {
            errors.Add(new(field, "Write what is to be added"));
        }
        else if (TypedText.TooLong(field, "text", text, MaxText) is { } error)
        {
            errors.Add(error);
        }

        return text;
    }
}
