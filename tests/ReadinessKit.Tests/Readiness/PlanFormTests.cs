using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What people type about the tasks of a plan.</summary>
public sealed class PlanFormTests
{
    private static readonly PlanTask[] Tasks = [Sketch.Task("a", 2), Sketch.Task("b", 3, "a")];

    [Theory]
    [InlineData(27, 27)] // A Friday.
    [InlineData(28, 30)]
    [InlineData(29, 30)]
    [InlineData(30, 30)]
    public void A_preparation_that_nobody_set_a_day_for_starts_on_a_weekday(int today, int start) =>
        Assert.Equal(new DateOnly(2026, 11, start), PlanForm.DefaultStart(new(2026, 11, today)));

    [Fact]
    public void What_was_decided_is_kept()
    {
        var (changes, errors) = Read(("a", " Board chair ", " 12 ", " 4/1/2026 "));

        Assert.Empty(errors);
        Assert.Equal([KeyValuePair.Create("a", new TaskChange("Board chair", 12, new(2026, 4, 1)))], changes);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", "", "")]
    [InlineData("  ", " ", "\t")]
    [InlineData("Owner", "2", null)]
    [InlineData(" Owner ", " 2 ", "")]
    [InlineData("\u0000", "002", "")]
    public void What_is_empty_or_the_contents_own_is_no_change(string? owner, string? weeks, string? notBefore)
    {
        var (changes, errors) = Read(("a", owner, weeks, notBefore));

        Assert.Empty(errors);
        Assert.Empty(changes);
    }

    [Fact]
    public void One_value_that_differs_is_a_change_of_that_value_only()
    {
        Assert.Equal(new("owner", null, null), Read(("a", "owner", "2", "")).Changes["a"]);
        Assert.Equal(new(null, 3, null), Read(("a", "Owner", "3", "")).Changes["a"]);
        Assert.Equal(new(null, null, Sample.Start), Read(("a", "Owner", "2", "2026-03-02")).Changes["a"]);
    }

    [Fact]
    public void Only_the_tasks_given_are_read()
    {
        var (changes, errors) = Read(("b", "", "9", ""));

        Assert.Empty(errors);
        Assert.Equal(["b"], changes.Keys);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("104", 104)]
    [InlineData("0007", 7)]
    [InlineData(" 9 ", 9)]
    public void Whole_weeks_from_1_to_104_are_read(string weeks, int expected) =>
        Assert.Equal(expected, Read(("a", "", weeks, "")).Changes["a"].Weeks);

    [Theory]
    [InlineData("0")]
    [InlineData("105")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("４")]
    [InlineData("٤")]
    [InlineData("four")]
    [InlineData("1 2")]
    [InlineData("1e1")]
    [InlineData("0x9")]
    [InlineData("99999999999999999999")]
    public void Other_weeks_are_an_error_at_their_field(string weeks)
    {
        var (changes, errors) = Read(("b", "", weeks, ""));

        Assert.Equal([new("Tasks[b].Weeks", "Enter whole weeks from 1 to 104")], errors);
        Assert.Empty(changes);
    }

    [Fact]
    public void An_owner_may_have_80_characters_and_no_more()
    {
        Assert.Empty(Read(("a", new string('x', 80), "", "")).Errors);
        Assert.Empty(Read(("a", $" {new string('x', 80)} ", "", "")).Errors);
        Assert.Equal([new("Tasks[a].Owner", "Shorten the owner to 80 characters; it has 81")], Read(("a", new string('x', 81), "", "")).Errors);
    }

    [Theory]
    [InlineData("A\nB", "A B")]
    [InlineData("\r\nA\tB\u0007\u007F", "A B")]
    [InlineData("A\u0085B\u009FC", "A B C")]
    [InlineData("Ana Núñez 😀", "Ana Núñez 😀")]
    public void An_owner_has_no_control_characters(string typed, string owner) => Assert.Equal(owner, Read(("a", typed, "", "")).Changes["a"].Owner);

    [Theory]
    [InlineData("2025-03-02")]
    [InlineData("2036-03-02")]
    [InlineData("3/2/2026")]
    public void A_day_from_a_year_before_the_start_to_ten_after_is_read(string day) => Assert.NotNull(Read(("a", "", "", day)).Changes["a"].NotBefore);

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("2036-03-03")]
    [InlineData("soon")]
    [InlineData("2/29/2027")]
    public void Another_day_is_an_error_at_its_field(string day)
    {
        var (changes, errors) = Read(("a", "", "", day));

        Assert.Equal([new("Tasks[a].NotBefore", "Enter a date up to ten years after the start, such as 3/2/2027, or leave it empty")], errors);
        Assert.Empty(changes);
    }

    [Fact]
    public void Every_error_is_named_in_the_order_of_the_tasks_and_what_is_right_is_kept()
    {
        var (changes, errors) = Read(("b", "B", "0", "2026-05-01"), ("a", new string('x', 99), "x", "x"));

        Assert.Equal(["Tasks[a].Owner", "Tasks[a].Weeks", "Tasks[a].NotBefore", "Tasks[b].Weeks"], errors.Select(e => e.Field));
        Assert.Equal(new("B", null, new(2026, 5, 1)), changes["b"]);
    }

    [Theory]
    [InlineData("c", "c")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    [InlineData("a\nb", "a b")]
    [InlineData("a2345678901234567890123456789012345678901234567890", "a234567890123456789012345678901234567890")]
    [InlineData("a23456789012345678901234567890123456789", "a23456789012345678901234567890123456789")]
    public void A_task_that_is_not_there_is_an_error_and_never_a_change(string id, string shown)
    {
        var (changes, errors) = Read((id, "Mallory", "9", ""), ("a", "", "9", ""));

        Assert.Equal([new("Tasks", $"There is no task '{shown}' in this plan. Open the page again and change the tasks it shows")], errors);
        Assert.Equal(["a"], changes.Keys);
    }

    private static (IReadOnlyDictionary<string, TaskChange> Changes, IReadOnlyList<RuleError> Errors) Read(
        params (string Id, string? Owner, string? Weeks, string? NotBefore)[] given) =>
        PlanForm.ReadTasks(Tasks, given.ToDictionary(g => g.Id, g => new TaskInput { Owner = g.Owner, Weeks = g.Weeks, NotBefore = g.NotBefore }), Sample.Start);
}
