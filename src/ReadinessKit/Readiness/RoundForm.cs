using System.Globalization;

namespace ReadinessKit.Readiness;

/// <summary>What a person typed for one group of a round; every value may be missing or wrong.</summary>
public sealed class GroupInput
{
    /// <summary>The group's id; empty for one that is new.</summary>
    public Guid? Id { get; set; }

    /// <summary>The group's name; empty for a group that is not asked.</summary>
    public string? Name { get; set; }

    /// <summary>How many people are invited.</summary>
    public string? Invited { get; set; }
}

/// <summary>A group of a round, as it was read from a form.</summary>
/// <param name="Id">The id that it has already; null for a new one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Invited">How many people are invited, where that was given.</param>
public sealed record ReadGroup(Guid? Id, string Name, int? Invited);

/// <summary>Turns what people type about a round into values, or into messages at the fields.</summary>
public static class RoundForm
{
    /// <summary>The longest name of a round or a group, in characters.</summary>
    public const int MaxName = 60;

    /// <summary>The longest reason for an answer that differs from most, in characters.</summary>
    public const int MaxReason = 500;

    /// <summary>The most groups, and the most people that one can invite.</summary>
    public const int MaxGroups = 12, MaxInvited = 1_000_000;

    /// <summary>The groups that a round begins with; the organization renames them, adds others or leaves some out.</summary>
    public static readonly IReadOnlyList<string> Groups =
        ["Leadership", "Supervisors", "Staff", "People who use our services", "People in peer roles", "Board", "Others"];

    /// <summary>Reads a name of one line.</summary>
    public static (string? Name, RuleError? Error) ReadName(string? text, string field, string message)
    {
        var name = Clean(text);

        return name.Length switch
        {
            0 => (null, new(field, message)),
            > MaxName => (null, new(field, $"Shorten it to {MaxName} characters; it has {name.Length}")),
            _ => (name, null),
        };
    }

    /// <summary>Reads the day on which a round is meant to be closed: empty, or within a year from today.</summary>
    public static (DateOnly? Day, RuleError? Error) ReadClosesOn(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        return PlanForm.TryReadDate(text, out var day) && day >= today && day <= today.AddYears(1)
            ? (day, null)
            : (null, new("ClosesOn", $"Enter a day from today up to a year ahead, such as {today.AddDays(14).Month}/{today.AddDays(14).Day}/{today.AddDays(14).Year}, or leave it empty"));
    }

    /// <summary>
    /// Reads the groups; a line without a name is left out. Errors name their field, such as <c>Groups[2].Invited</c>.
    /// At least one group is needed, and no two may share a name.
    /// </summary>
    public static (IReadOnlyList<ReadGroup> Groups, IReadOnlyList<RuleError> Errors) ReadGroups(IReadOnlyList<GroupInput> given)
    {
        var groups = new List<ReadGroup>();
        var errors = new List<RuleError>();

        foreach (var (i, input) in given.Index())
        {
            var name = Clean(input.Name);

            if (name.Length == 0)
            {
                if (!string.IsNullOrWhiteSpace(input.Invited))
                {
                    errors.Add(new($"Groups[{i}].Name", "Name the group, or take the number away"));
                }

                continue;
            }

            if (name.Length > MaxName)
            {
                errors.Add(new($"Groups[{i}].Name", $"Shorten the name to {MaxName} characters; it has {name.Length}"));
            }
            else if (groups.Any(g => string.Equals(g.Name, name, StringComparison.OrdinalIgnoreCase)) || string.Equals(name, RoundResult.Smaller, StringComparison.OrdinalIgnoreCase))
            {
                errors.Add(new($"Groups[{i}].Name", $"Give this group another name: “{name}” is taken"));
            }

            groups.Add(new(input.Id, name, ReadInvited(input.Invited, $"Groups[{i}].Invited", errors)));
        }

        if (groups.Count == 0)
        {
            errors.Add(new("Groups[0].Name", "Name at least one group"));
        }
        else if (groups.Count > MaxGroups)
        {
            errors.Add(new("Groups[0].Name", $"Ask {MaxGroups} groups at most"));
        }

        return (groups, errors);
    }

    /// <summary>What to know about a group of which fewer people are invited than are ever shown; null for any other.</summary>
    public static string? TooFewInvited(string? text) => ReadInvited(text, "", []) is { } invited ? TooFewInvited(invited) : null;

    /// <inheritdoc cref="TooFewInvited(string?)"/>
    public static string? TooFewInvited(int? invited) => invited < SmallGroups.Least
        ? $"With fewer than {Words.Number(SmallGroups.Least)} people this group is never shown alone: put small groups together"
        : null;

    private static int? ReadInvited(string? text, string field, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var invited) && invited is >= 1 and <= MaxInvited)
        {
            return invited;
        }

        errors.Add(new(field, "Enter how many people you invite as a whole number, or leave it empty"));
        return null;
    }

    // Line breaks and other control characters have no place in a name.
    private static string Clean(string? text) =>
        new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
}
