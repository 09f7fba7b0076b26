using ReadinessKit.Readiness;

namespace ReadinessKit.Jobs;

/// <summary>What a person typed to publish a job description; it may be missing or wrong.</summary>
public sealed class PublishForm
{
    /// <summary>How far ahead the next look may lie, in years.</summary>
    public const int MaxYears = 5;

    /// <summary>The day on which somebody should look whether it still describes the work.</summary>
    public string? ReviewDue { get; set; }

    /// <summary>The day that is proposed: a year ahead.</summary>
    public static DateOnly Propose(DateOnly today) => today.AddYears(1);

    /// <summary>Reads the day of the next look.</summary>
    public DateOnly ReadReviewDue(DateOnly today, List<RuleError> errors)
    {
        if (PlanForm.TryReadDate(ReviewDue, out var day) && day > today && day <= today.AddYears(MaxYears))
        {
            return day;
        }

        errors.Add(new("ReviewDue", $"Enter a day after today and within {Words.Number(MaxYears)} years, such as {today.Month}/{today.Day}/{today.Year + 1}"));
        return Propose(today);
    }
}
