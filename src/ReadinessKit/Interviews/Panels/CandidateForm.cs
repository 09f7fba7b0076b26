using System.Globalization;
using static ReadinessKit.Interviews.GuideFields;

namespace ReadinessKit.Interviews.Panels;

/// <summary>A candidate and their interview, as they were read.</summary>
/// <param name="Name">Their name.</param>
/// <param name="StartsAt">When the interview begins, by the clock where the organization works; null where that is open.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Place">Where it is, or how to join.</param>
/// <param name="Instruction">What the panel does so that the interview is accessible.</param>
public sealed record ReadCandidate(string Name, DateTime? StartsAt, int Minutes, string Place, string Instruction);

/// <summary>What a person typed about a candidate; every value may be missing or wrong.</summary>
public sealed class CandidateForm
{
    /// <summary>The longest name, place and instruction, in characters.</summary>
    public const int MaxName = 120, MaxPlace = 200, MaxInstruction = 1000;

    /// <summary>How far from today an interview may lie, in years.</summary>
    public const int MaxYears = 2;

    /// <summary>Their name.</summary>
    public string? Name { get; set; }

    /// <summary>The day of the interview, as 2026-11-28.</summary>
    public string? Day { get; set; }

    /// <summary>When it begins, as 14:30.</summary>
    public string? Time { get; set; }

    /// <summary>How long it takes, in minutes.</summary>
    public string? Minutes { get; set; }

    /// <summary>Where it is, or how to join.</summary>
    public string? Place { get; set; }

    /// <summary>What the panel does so that the interview is accessible.</summary>
    public string? Instruction { get; set; }

    /// <summary>The id of their account, where they belong to the organization.</summary>
    public string? Account { get; set; }

    /// <summary>The form filled in.</summary>
    public static CandidateForm Of(ReadCandidate candidate, Guid? account = null) => new()
    {
        Name = candidate.Name,
        Day = candidate.StartsAt is { } starts ? Words.Iso(DateOnly.FromDateTime(starts)) : null,
        Time = candidate.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Minutes = candidate.Minutes.ToString(CultureInfo.InvariantCulture),
        Place = candidate.Place,
        Instruction = candidate.Instruction,
        Account = account?.ToString(),
    };

    /// <summary>Reads the form; what is wrong becomes a message at its field, and everything else is read all the same.</summary>
    /// <param name="today">The day where the organization works.</param>
    /// <param name="errors">Takes the messages.</param>
    public ReadCandidate Read(DateOnly today, List<RuleError> errors)
    {
        var name = OneLine(Name, "Name", "name", MaxName, errors);

        if (name.Length == 0)
        {
            errors.Add(new("Name", "Enter the candidate’s name"));
        }

        return new(
            name,
            ReadStart(today, errors),
            Number(Minutes, "Minutes", "how many minutes the interview takes", InterviewGuide.FewestMinutes, InterviewGuide.MostMinutes, InterviewGuide.DefaultMinutes, errors),
            OneLine(Place, "Place", "place", MaxPlace, errors),
            Lines(Instruction, "Instruction", "instruction", MaxInstruction, errors));
    }

    private DateTime? ReadStart(DateOnly today, List<RuleError> errors)
    {
        var (day, time) = (TypedText.OneLine(Day), TypedText.OneLine(Time));

        if (day.Length == 0 && time.Length == 0)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
        {
            errors.Add(new("Day", "Enter the day of the interview, such as 2026-12-03, or leave day and time empty"));
            return null;
        }

        if (Math.Abs(on.DayNumber - today.DayNumber) > MaxYears * 366)
        {
            errors.Add(new("Day", $"Enter a day within {Words.Number(MaxYears)} years of today"));
        }

        if (!TimeOnly.TryParseExact(time, ["HH:mm", "HH:mm:ss", "H:mm", "h:mm tt", "h:mmtt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            errors.Add(new("Time", "Enter when the interview begins, such as 14:30"));
            return null;
        }

        return on.ToDateTime(at);
    }
}
