using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Readiness;

/// <summary>What people type about a task.</summary>
public sealed class TaskFormTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("NotStarted", "", "", WorkStatus.NotStarted, null, null)]
    [InlineData("InProgress", "", "", WorkStatus.InProgress, "2026-11-21", null)]
    [InlineData("NeedsALook", "2026-11-01", "", WorkStatus.NeedsALook, "2026-11-01", null)]
    [InlineData("Done", "", "", WorkStatus.Done, null, "2026-11-21")]
    [InlineData("Done", "11/1/2026", "November 3, 2026", WorkStatus.Done, "2026-11-01", "2026-11-03")]
    public void The_days_that_a_status_needs_are_today_if_none_is_given(string status, string started, string done, WorkStatus read, string? begun, string? ended)
    {
        var (progress, errors) = Read(WorkStatus.NotStarted, status, started, done);

        Assert.Empty(errors);
        Assert.Equal(new(read, Day(begun), Day(ended)), progress);
    }

    [Fact]
    public void Going_back_takes_the_days_with_it()
    {
        Assert.Equal(TaskProgress.None, Read(WorkStatus.Done, "NotStarted", "2026-11-01", "2026-11-03").Progress);
        Assert.Equal(new(WorkStatus.InProgress, Day("2026-11-01")), Read(WorkStatus.Done, "InProgress", "2026-11-01", "2026-11-03").Progress);
    }

    [Theory]
    [InlineData("", "", "", "Status", "Choose how far it is")]
    [InlineData("2", "", "", "Status", "Choose how far it is")]
    [InlineData("done", "", "", "Status", "Choose how far it is")]
    [InlineData("NotStarted", "2026-11-01", "", "Status", "There is a day on which it was begun or done. Choose how far it is, or empty that day")]
    [InlineData("InProgress", "", "2026-11-01", "Status", "There is a day on which it was done. Choose Done, or empty that day")]
    [InlineData("InProgress", "2026-11-22", "", "StartedOn", "Enter a day up to today, such as 11/21/2026, or leave it empty")]
    [InlineData("Done", "", "tomorrow", "DoneOn", "Enter a day up to today, such as 11/21/2026, or leave it empty")]
    [InlineData("Done", "0001-01-01", "", "StartedOn", "Enter a day up to today, such as 11/21/2026, or leave it empty")]
    [InlineData("Done", "2026-11-05", "2026-11-04", "DoneOn", "Enter a day on or after the one on which it was begun")]
    public void What_does_not_fit_together_is_asked_about(string status, string started, string done, string field, string message) =>
        Assert.Equal([new RuleError(field, message)], Read(WorkStatus.NotStarted, status, started, done).Errors);

    [Fact]
    public void A_status_by_itself_sets_and_clears_the_days()
    {
        var begun = TaskForm.Move(TaskProgress.None, WorkStatus.InProgress, Today);
        var done = TaskForm.Move(new(WorkStatus.InProgress, Day("2026-11-01")), WorkStatus.Done, Today);

        Assert.Equal(new(WorkStatus.InProgress, Today), begun);
        Assert.Equal(new(WorkStatus.Done, Day("2026-11-01"), Today), done);
        Assert.Equal(new(WorkStatus.NeedsALook, Day("2026-11-01")), TaskForm.Move(done, WorkStatus.NeedsALook, Today));
        Assert.Equal(TaskProgress.None, TaskForm.Move(done, WorkStatus.NotStarted, Today));
    }

    [Fact]
    public void What_is_too_long_or_missing_is_said_at_its_field()
    {
        var errors = new List<RuleError>();
        new TaskForm { Title = " \t", How = new('x', 2001), Owner = new('x', 81) }.ReadWords(errors);
        new TaskForm { Weeks = "105" }.ReadWeeks(errors);
        new TaskForm { Notes = new('x', 4001) }.ReadNotes(errors);

        Assert.Equal(
            [
                new("Title", "Enter what is to be done, in a few words"),
                new("How", "Shorten the description to 2,000 characters; there are 2,001"),
                new("Owner", "Shorten the role to 80 characters; there are 81"),
                new("Weeks", "Enter whole weeks from 1 to 104"),
                new RuleError("Notes", "Shorten the notes to 4,000 characters; there are 4,001"),
            ],
            errors);
    }

    [Fact]
    public void Titles_have_one_line_and_notes_as_many_as_they_like()
    {
        var form = new TaskForm { Title = " One\r\ntwo ", How = "a", Owner = "b", Notes = "one\r\n\r\ntwo\u0000 " };

        Assert.Equal("One  two", form.ReadWords([]).Title);
        Assert.Equal("one\n\ntwo", form.ReadNotes([]));
    }

    private static (TaskProgress Progress, List<RuleError> Errors) Read(WorkStatus before, string status, string started, string done)
    {
        var errors = new List<RuleError>();
        return (new TaskForm { Status = status, StartedOn = started, DoneOn = done }.ReadProgress(before, Today, errors), errors);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
