using ReadinessKit.Readiness;

namespace ReadinessKit.Library;

/// <summary>What a person typed about one point of a checklist; every value may be missing or wrong.</summary>
public sealed class ReviewForm
{
    /// <summary>The longest reason, evidence and note, in characters.</summary>
    public const int MaxReason = 500, MaxEvidence = 500, MaxNote = 2000;

    /// <summary>How far ahead, and how far back, a day may lie, in years.</summary>
    public const int MaxYears = 10;

    /// <summary>The name of a <see cref="ReviewStatus"/>.</summary>
    public string? Status { get; set; }

    /// <summary>Why the point is not for the organization.</summary>
    public string? Reason { get; set; }

    /// <summary>What shows that it is in place.</summary>
    public string? Evidence { get; set; }

    /// <summary>The id of the person who answers for it.</summary>
    public string? OwnerId { get; set; }

    /// <summary>The day by which it should be in place.</summary>
    public string? Until { get; set; }

    /// <summary>What is worth remembering.</summary>
    public string? Note { get; set; }

    /// <summary>The form filled in with an answer.</summary>
    public static ReviewForm Of(ReviewAnswer answer, Guid? owner) => new()
    {
        Status = answer.Status.ToString(),
        Reason = answer.Reason,
        Evidence = answer.Evidence,
        OwnerId = owner?.ToString(),
        Until = answer.Until is { } day ? Words.Iso(day) : null,
        Note = answer.Note,
    };

    /// <summary>Reads the answer; what is wrong becomes a message at its field, and everything else is read all the same.</summary>
    public ReviewAnswer Read(DateOnly today, List<RuleError> errors)
    {
        var answer = new ReviewAnswer(ReadStatus(errors), TypedText.OneLine(Reason), TypedText.OneLine(Evidence), ReadUntil(today, errors), TypedText.Lines(Note));

        if (answer is { Status: ReviewStatus.NotForUs, Reason: "" })
        {
            errors.Add(new("Reason", "Enter why this is not for you, or choose another answer"));
        }

        if (answer.Evidence.StartsWith("http", StringComparison.OrdinalIgnoreCase) && answer.Evidence.Contains("://", StringComparison.Ordinal) && answer.EvidenceLink is null)
        {
            errors.Add(new("Evidence", "Enter the whole web address, such as https://example.org/handbook, without spaces, a name or a password in it"));
        }

        Shorten("Reason", "reason", answer.Reason, MaxReason, errors);
        Shorten("Evidence", "evidence", answer.Evidence, MaxEvidence, errors);
        Shorten("Note", "note", answer.Note, MaxNote, errors);

        return answer;
    }

    private ReviewStatus ReadStatus(List<RuleError> errors)
    {
        if (Enum.TryParse<ReviewStatus>(Status, out var status) && Enum.IsDefined(status) && status.ToString() == Status)
        {
            return status;
        }

        errors.Add(new("Status", "Choose how it stands"));
        return ReviewStatus.NotLookedAt;
    }

    private DateOnly? ReadUntil(DateOnly today, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(Until))
        {
            return null;
        }

        if (PlanForm.TryReadDate(Until, out var day) && day >= today.AddYears(-MaxYears) && day <= today.AddYears(MaxYears))
        {
            return day;
        }

        errors.Add(new("Until", $"Enter a day within ten years, such as {today.Month}/{today.Day}/{today.Year + 1}, or leave it empty"));
        return null;
    }

    private static void Shorten(string field, string name, string text, int max, List<RuleError> errors)
    {
        if (TypedText.TooLong(field, name, text, max) is { } error)
        {
            errors.Add(error);
        }
    }
}
