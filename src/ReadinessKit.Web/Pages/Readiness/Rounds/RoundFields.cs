using ReadinessKit.Readiness;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>The form of a round: what it is called, who asks, and whom.</summary>
public sealed class RoundFields
{
    public sealed record Values(string Name, string AskedBy, DateOnly? ClosesOn, IReadOnlyList<ReadGroup> Groups);

    public string? Name { get; set; }

    public string? AskedBy { get; set; }

    public string? ClosesOn { get; set; }

    public bool UsesCodes { get; set; }

    public List<GroupInput> Groups { get; set; } = [];

    public Guid? Version { get; set; }

    /// <summary>Reads the form; where there is a mistake, what it gives is not to be used.</summary>
    public Values Read(DateOnly today, Errors errors)
    {
        var (name, nameError) = RoundForm.ReadName(Name, nameof(Name), "Name the round, such as “Baseline” or “After three months”");
        var (askedBy, askedByError) = RoundForm.ReadName(AskedBy, nameof(AskedBy), "Say who asks, such as “the leadership team”: people answer somebody");
        var (closesOn, dayError) = RoundForm.ReadClosesOn(ClosesOn, today);
        var (groups, groupErrors) = RoundForm.ReadGroups(Groups);
        errors.AddIf(nameError);
        errors.AddIf(askedByError);
        errors.AddIf(dayError);
        errors.AddRange(groupErrors);

        return new(name ?? "", askedBy ?? "", closesOn, groups);
    }
}

/// <summary>The same form as a page shows it.</summary>
public sealed record RoundFieldsView(RoundFields Input, Errors Errors, bool NamesAreFixed = false)
{
    public sealed record Line(int Number, Guid? Id, Field Name, Field Invited, bool IsFixed);

    public IEnumerable<Line> Lines => Input.Groups.Select((g, i) => new Line(
        i + 1,
        g.Id,
        new Field($"Groups[{i}].Name", $"Group {i + 1}", g.Name, Errors) { MaxLength = RoundForm.MaxName, Autocomplete = "off" },
        new Field($"Groups[{i}].Invited", "People invited", g.Invited, Errors) { Mode = "numeric", MaxLength = 9, Autocomplete = "off", Hint = RoundForm.TooFewInvited(g.Invited) },
        NamesAreFixed));

    /// <summary>How many lines are empty for more groups.</summary>
    public bool HasRoom => Input.Groups.Count < RoundForm.MaxGroups;
}
