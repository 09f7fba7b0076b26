using System.Net;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Readiness.Timelines;

/// <summary>What was changed can be taken back, by a notice or from the history, as long as nobody has changed it since.</summary>
public sealed class UndoTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task The_notice_says_what_was_saved_and_takes_it_back()
    {
        var plan = await PlanOfAgency.Make(_site);
        var saved = await plan.Change("place-ad", ("Weeks", "4"), ("Status", "InProgress"), ("After", "set-range"));
        Assert.Contains("Saved: “Write and place the ad”, status: Not started → In progress; begun on: nothing → Nov 21, 2026; weeks: 1 → 4; must come first: “Approve the job description”, “Set the pay range”, “Name the supervisor” → “Set the pay range”.", saved.Text);

        var undone = await plan.Undo(saved);

        Assert.Contains("Taken back: “Write and place the ad”, status: In progress → Not started", undone.Text);
        var task = await plan.Task("place-ad");
        Assert.Equal((1, WorkStatus.NotStarted, null), (task.Weeks, task.Status, task.StartedOn));
        Assert.Equal(["approve-description", "set-range", "name-supervisor"], task.After);

        // Taking back is an entry, and can be taken back.
        var again = await plan.Undo(undone);
        Assert.Equal(4, (await plan.Task("place-ad")).Weeks);
        var edits = await plan.Edits();
        Assert.Equal(3, edits.Count);
        Assert.Equal([null, edits[0].Id, edits[1].Id], edits.OrderBy(e => e.Undoes is null ? 0 : e.Undoes == edits[0].Id ? 1 : 2).Select(e => e.Undoes));
        Assert.True(again.HasButton("Undo"));
    }

    [Fact]
    public async Task What_somebody_changed_since_is_not_overwritten()
    {
        var plan = await PlanOfAgency.Make(_site);
        var saved = await plan.Change("place-ad", ("Weeks", "4"), ("Owner", "Kim of HR"));
        await plan.Change("place-ad", ("Weeks", "6"));

        var refused = await plan.Undo(saved);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Somebody changed it since: “Write and place the ad”, weeks: 6.", refused.Text);
        var task = await plan.Task("place-ad");
        Assert.Equal((6, "Kim of HR"), (task.Weeks, task.Owner));
        Assert.Single((await plan.Open("/history")).Html.QuerySelectorAll(".history form"));
    }

    [Fact]
    public async Task Taking_back_never_closes_a_circle()
    {
        var plan = await PlanOfAgency.Make(_site);
        var freed = await plan.Change("board-session", ("After", null));
        await plan.Change("motivation", ("After", "board-session"));

        var refused = await plan.Undo(freed);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("would wait for each other in a circle", refused.Text);
        Assert.Equal(HttpStatusCode.OK, (await plan.Open()).Status);
    }

    [Fact]
    public async Task A_task_that_was_added_is_taken_out_again()
    {
        var plan = await PlanOfAgency.Make(_site);
        var added = await plan.Executive.Press(await plan.Open("/tasks/new"), "Add the task", ("Step", "pay"), ("Title", "Ask the union"), ("Owner", "HR director"));
        Assert.Contains("Saved: “Ask the union” was added.", added.Text);

        var undone = await plan.Undo(added);

        Assert.Contains("Taken back: “Ask the union” was taken out", undone.Text);
        Assert.Null(undone.Html.QuerySelectorAll("tr th a").FirstOrDefault(a => a.TextContent == "Ask the union"));
        Assert.Contains("“Ask the union” was brought back", (await plan.Undo(undone)).Text);
    }

    [Fact]
    public async Task A_start_that_was_moved_is_in_the_history_and_goes_back()
    {
        var plan = await PlanOfAgency.Make(_site);

        var moved = await plan.Executive.Press(await plan.Open(), "Save", ("Start", "2027-01-04"));
        Assert.Contains("Saved: the preparation starts on: Nov 23, 2026 → Jan 4, 2027.", moved.Text);
        var back = await plan.Undo(moved);

        Assert.Contains("Taken back: the preparation starts on: Jan 4, 2027 → Nov 23, 2026", back.Text);
        Assert.Equal("2026-11-23", back.Value("Start"));
        await plan.Executive.Press(back, "Save", ("Start", "2027-02-01"));
        Assert.Contains("Somebody changed it since: the preparation starts on Feb 1, 2027.", (await plan.Executive.Press(back, "Undo")).Text);
        await plan.Executive.Press(await plan.Open(), "Save", ("Name", "Riverbend"));
        Assert.Equal(3, (await plan.Edits()).Count);
    }

    [Fact]
    public async Task The_notice_is_for_whoever_saved_and_for_ten_minutes()
    {
        var plan = await PlanOfAgency.Make(_site);
        var saved = await plan.Change("place-ad", ("Weeks", "4"));
        var address = saved.Address.Split('#')[0];
        var other = await Given.SignedIn(_site, plan.Organization, Roles.Executive);

        Assert.Contains("Saved:", (await plan.Executive.Open(address)).Text);
        Assert.DoesNotContain("Saved:", (await other.Open(address)).Text);
        Assert.DoesNotContain("Saved:", (await plan.Open("?saved=" + Guid.NewGuid())).Text);
        _site.Clock.Now = _site.Clock.Now.AddMinutes(10);
        Assert.DoesNotContain("Saved:", (await plan.Executive.Open(address)).Text);
        Assert.True((await plan.Open("/history")).HasButton("Undo: “Write and place the ad”, weeks: 1 → 4"));
    }

    [Fact]
    public async Task The_history_has_fifty_entries_a_page()
    {
        var plan = await PlanOfAgency.Make(_site);
        await _site.Database(db =>
        {
            db.Enter(plan.Organization.Id);
            db.PlanEdits.AddRange(Enumerable.Range(0, 60).Select(i => new PlanEdit
            {
                OrganizationId = plan.Organization.Id,
                TimelineId = Guid.Parse(plan.Address[^36..]),
                At = _site.Clock.Now.AddHours(-i),
                PersonId = Guid.NewGuid(),
                Changes = [new("place-ad", "Write and place the ad", "Weeks", $"{i}", $"{i + 1}")],
            }));
            return db.SaveChangesAsync();
        });

        var first = await plan.Open("/history");
        var second = await plan.Executive.Open(first.Link("Older"));

        Assert.Equal((50, 10), (first.Html.QuerySelectorAll(".history li").Length, second.Html.QuerySelectorAll(".history li").Length));
        Assert.False(second.HasLink("Older"));
        Assert.Contains("somebody whose account is deleted", second.Text);
        Assert.Equal(HttpStatusCode.OK, (await plan.Open("/history?skip=-5")).Status);
    }

    [Fact]
    public async Task Two_who_would_close_a_circle_together_do_not()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change("prepare-team", ("After", null));
        var (one, other) = (await plan.Open("/tasks/review-form"), await plan.Open("/tasks/prepare-team"));

        await Task.WhenAll(
            plan.Executive.Press(one, "Save the task", ("After", "prepare-team")),
            plan.Executive.Press(other, "Save the task", ("After", "review-form")));

        Assert.Equal(HttpStatusCode.OK, (await plan.Open()).Status);
    }

    public void Dispose() => _site.Dispose();
}
