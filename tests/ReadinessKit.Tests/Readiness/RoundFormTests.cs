using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Readiness;

public sealed class RoundFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Lines_without_a_name_are_left_out()
    {
        var (groups, errors) = RoundForm.ReadGroups([new() { Name = " Staff\n", Invited = "1,200" }, new(), new() { Name = "Board", Invited = "" }]);

        Assert.Empty(errors);
        Assert.Equal([new(null, "Staff", 1200), new(null, "Board", null)], groups);
    }

    [Theory]
    [InlineData("Staff", "-1", "Groups[0].Invited", "Enter how many people you invite as a whole number, or leave it empty")]
    [InlineData("Staff", "0", "Groups[0].Invited", "Enter how many people you invite as a whole number, or leave it empty")]
    [InlineData("Staff", "a few", "Groups[0].Invited", "Enter how many people you invite as a whole number, or leave it empty")]
    [InlineData("Staff", "99999999999", "Groups[0].Invited", "Enter how many people you invite as a whole number, or leave it empty")]
    [InlineData("", "5", "Groups[0].Name", "Name the group, or take the number away")]
    [InlineData("board", "5", "Groups[1].Name", "Give this group another name: “Board” is taken")]
    [InlineData("smaller groups together", "", "Groups[0].Name", "Give this group another name: “smaller groups together” is taken")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "", "Groups[0].Name", "Shorten the name to 60 characters; it has 61")]
    public void What_can_not_be_used_is_said_at_its_field(string name, string invited, string field, string message) =>
        Assert.Equal([new(field, message)], RoundForm.ReadGroups([new() { Name = name, Invited = invited }, new() { Name = "Board" }]).Errors);

    [Fact]
    public void Somebody_has_to_be_asked() =>
        Assert.Equal([new("Groups[0].Name", "Name at least one group")], RoundForm.ReadGroups([new(), new()]).Errors);

    [Fact]
    public void Twelve_groups_are_enough()
    {
        var thirteen = Enumerable.Range(1, 13).Select(i => new GroupInput { Name = $"Team {i}" }).ToList();

        Assert.Equal([new("Groups[0].Name", "Ask 12 groups at most")], RoundForm.ReadGroups(thirteen).Errors);
        Assert.Empty(RoundForm.ReadGroups(thirteen[1..]).Errors);
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("2026-11-21", "2026-11-21", true)]
    [InlineData("12/5/2026", "2026-12-05", true)]
    [InlineData("2027-11-21", "2027-11-21", true)]
    [InlineData("2027-11-22", null, false)]
    [InlineData("2026-11-20", null, false)]
    [InlineData("soon", null, false)]
    public void The_day_is_within_a_year(string text, string? day, bool isRead)
    {
        var (read, error) = RoundForm.ReadClosesOn(text, Today);

        Assert.Equal((day, isRead), (read is { } d ? Words.Iso(d) : null, error is null));
    }
}
