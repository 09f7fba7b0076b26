using System.Globalization;

namespace ReadinessKit.Interviews.Panels;

/// <summary>Reads why somebody did what stays on the record.</summary>
public static class ReasonForm
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxReason = 1000;

    /// <summary>The reason as it is kept; a message where it is missing or too long.</summary>
    /// <param name="field">The name of its field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="errors">Takes the message.</param>
    /// <param name="isNeeded">False where it may be missing.</param>
    /// <param name="missing">What is said where it is missing.</param>
    public static string Read(string field, string? typed, List<RuleError> errors, bool isNeeded = true, string missing = "Say why, in a sentence. It stays on the record")
    {
        var reason = TypedText.Lines(typed);

        if (reason.Length == 0 && isNeeded)
        {
            errors.Add(new(field, missing));
        }
        else if (TypedText.TooLong(field, "reason", reason, MaxReason) is { } error)
        {
            errors.Add(error);
        }

        return reason;
    }

    /// <summary>
    /// A message where words that are printed or read by the committee say something about a person that must not stand there. It says what to do and not why: the reason itself may tell too much.
    /// Null where nothing is found, and where somebody looked again and keeps the words as they are, since the check is a machine.
    /// </summary>
    /// <param name="field">The name of its field.</param>
    /// <param name="words">The words as they are kept.</param>
    /// <param name="kept">The words that somebody looked at again and keeps; null where nobody did.</param>
    /// <param name="notes">The rules of notes.</param>
    public static RuleError? LookAt(string field, string words, string? kept, NoteCheck notes)
    {
        List<string> found = [.. notes.Check(words).Where(f => f.MustGo).Select(f => f.Quote).Distinct()];

        if (found.Count == 0 || TypedText.Lines(kept) == words)
        {
            return null;
        }

        // Two rules may find the same words: the longer ones say enough.
        List<string> quotes = [.. found.Where(q => !found.Any(other => other != q && other.Contains(q, StringComparison.Ordinal))).Select(q => $"“{q}”")];
        return new(field, $"Leave out {Words.List(quotes)}, or tick below that it is about the work");
    }

    /// <summary>A score as it was chosen: from 1 to 5, or null for one that somebody did not hear. False where it is neither.</summary>
    public static bool IsScore(string? chosen, out int? score)
    {
        score = int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= Anchor.Lowest and <= Anchor.Highest ? value : null;
        return score is not null || chosen == nameof(Heard.NotHeard);
    }
}
