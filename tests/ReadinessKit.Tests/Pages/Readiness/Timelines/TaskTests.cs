using System.Net;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Timelines;

/// <summary>The page of a task, and who may change what on it.</summary>
public sealed class TaskTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var plan = await PlanOfAgency.Make(_site);

        var again = await plan.Change("place-ad", ("Title", ""), ("Weeks", "0"), ("NotBefore", "soon"), ("Status", "Done"), ("DoneOn", "2027-01-01"), ("Owner", "Kim of HR"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("Enter what is to be done, in a few words", again.Error("Title"));
        Assert.Equal("Enter whole weeks from 1 to 104", again.Error("Weeks"));
        Assert.StartsWith("Enter a date up to ten years after the start", again.Error("NotBefore"));
        Assert.Equal("Enter a day up to today, such as 11/21/2026, or leave it empty", again.Error("DoneOn"));
        Assert.Equal(("", "0", "soon", "2027-01-01", "Kim of HR"), (again.Value("Title"), again.Value("Weeks"), again.Value("NotBefore"), again.Value("DoneOn"), again.Value("Owner")));
        Assert.Equal("Write and place the ad", again.Heading);
        Assert.Empty(await plan.Edits());
    }

    [Fact]
    public async Task A_new_task_with_nothing_in_it_asks_for_everything()
    {
        var plan = await PlanOfAgency.Make(_site);

        var again = await plan.Executive.Press(await plan.Open("/tasks/new"), "Add the task", ("Weeks", ""), ("Notes", "Remember this."));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(4, again.Summary.Count);
        Assert.Equal("Choose the step that it belongs to", again.Error("Step"));
        Assert.Equal("Enter the role that answers for it, or choose a person", again.Error("Owner"));
        Assert.Contains("Remember this.", again.Text);
        Assert.DoesNotContain("own-", again.Html.Body!.InnerHtml);
    }

    [Fact]
    public async Task What_would_wait_for_itself_is_refused_with_the_circle_by_name()
    {
        var plan = await PlanOfAgency.Make(_site);

        var again = await plan.Change("draft-description", ("After", "approve-description"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(
            "These would wait for each other in a circle: Have somebody who knows the role read it → Approve the job description → Draft the job description → Have somebody who knows the role read it. Untick one that need not come first",
            again.Error("After"));
        Assert.Empty(await plan.Edits());
        Assert.Equal(HttpStatusCode.OK, (await plan.Open()).Status);
    }

    [Fact]
    public async Task Not_even_over_a_task_that_was_taken_out()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Executive.Press(await plan.Open("/tasks/second-reader"), "Take it out of the plan");

        var again = await plan.Change("draft-description", ("After", "approve-description"));

        Assert.Contains("Have somebody who knows the role read it", again.Error("After"));
    }

    [Fact]
    public async Task What_must_come_first_moves_the_dates()
    {
        var plan = await PlanOfAgency.Make(_site);

        var changed = await plan.Change("motivation", ("Weeks", "3"));

        Assert.Contains("weeks: 1 → 3", changed.Text);
        Assert.StartsWith("Dec 14, 2026 to Dec 27, 2026", changed.Row("Hold a learning session for board and executives")[2]);
        Assert.Contains("as planned", changed.Text);
        var free = await plan.Change("board-session", ("After", null));
        Assert.StartsWith("Nov 23, 2026 to Dec 6, 2026", free.Row("Hold a learning session for board and executives")[2]);
    }

    [Fact]
    public async Task Of_two_who_change_a_task_the_second_sees_what_the_first_saved_and_keeps_what_they_typed()
    {
        var plan = await PlanOfAgency.Make(_site);
        var other = await Given.SignedIn(_site, plan.Organization, Roles.Executive);
        var seen = await other.Open(plan.Address + "/tasks/place-ad");
        await plan.Change("place-ad", ("Weeks", "5"), ("Notes", "Ask the newspaper."));

        var conflict = await other.Press(seen, "Save the task", ("Owner", "Kim of HR"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Weeks: 5", conflict.Text);
        Assert.Contains("Notes: Ask the newspaper.", conflict.Text);
        Assert.Contains("Role: HR director", conflict.Text);
        Assert.Equal("Kim of HR", conflict.Value("Owner"));
        Assert.Equal("1", conflict.Value("Weeks"));
        Assert.Single(await plan.Edits());

        await other.Press(conflict, "Save the task", ("Weeks", "5"));
        var task = await plan.Task("place-ad");
        Assert.Equal(("Kim of HR", 5, ""), (task.Owner, task.Weeks, task.Notes));
    }

    [Fact]
    public async Task Who_chooses_a_status_that_somebody_else_has_changed_is_told()
    {
        var plan = await PlanOfAgency.Make(_site);
        var other = await Given.SignedIn(_site, plan.Organization, Roles.Executive);
        var seen = await other.Open(plan.Address);
        await plan.Change("place-ad", ("Status", "Done"));

        var conflict = await other.Press(seen, "Save how far “Write and place the ad” is", ("Status", "InProgress"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("It is now: Done. You chose: In progress.", conflict.Text);
        Assert.Equal(WorkStatus.Done, (await plan.Task("place-ad")).Status);
    }

    [Fact]
    public async Task Saving_a_task_as_it_is_changes_nothing_and_is_no_entry()
    {
        var plan = await PlanOfAgency.Make(_site);
        var version = (await plan.Task("review-form")).Version;

        var screen = await plan.Change("review-form");

        Assert.DoesNotContain("Saved:", screen.Text);
        Assert.Empty(await plan.Edits());
        Assert.Equal(version, (await plan.Task("review-form")).Version);
    }

    [Fact]
    public async Task Whoever_answers_for_a_task_says_how_far_it_is_and_nothing_else()
    {
        var plan = await PlanOfAgency.Make(_site);
        var person = await Given.Person(_site, plan.Organization, Roles.HR, "Kim Lee");
        await plan.Change("place-ad", ("OwnerId", person.Id.ToString()));
        var kim = await Given.SignedIn(_site, person);

        var page = await kim.Open(plan.Address + "/tasks/place-ad");
        Assert.Contains("You answer for this task: you say how far it is, and add notes. Executives change the rest.", page.Text);
        Assert.Null(page.Value("Title"));
        var saved = await kim.Press(page, "Save the task", ("Status", "NeedsALook"), ("Notes", "No money for the ad."), ("Title", "Taken"), ("Weeks", "9"), ("After", "motivation"));

        var task = await plan.Task("place-ad");
        Assert.Equal((WorkStatus.NeedsALook, _site.Clock.Today, "No money for the ad."), (task.Status, task.StartedOn, task.Notes));
        Assert.Equal(("Write and place the ad", 1, 3), (task.Title, task.Weeks, task.After.Count));
        Assert.True(saved.HasButton("Save how far “Write and place the ad” is"));
        Assert.False(saved.HasButton("Save how far “Take applications” is"));
        await kim.Press(saved, "Save how far “Write and place the ad” is", ("Status", "Done"));
        Assert.Equal(WorkStatus.Done, (await plan.Task("place-ad")).Status);

        // Their own report can be taken back; what an executive did can't.
        var history = await kim.Open(plan.Address + "/history");
        Assert.Single(history.Html.QuerySelectorAll(".history form"));
    }

    [Fact]
    public async Task Others_read_and_change_nothing()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change("place-ad", ("Weeks", "3"));
        var edit = (await plan.Edits()).Single().Id;
        var hr = await Given.SignedIn(_site, plan.Organization, Roles.HR);
        var token = KeyValuePair.Create("__RequestVerificationToken", (await hr.Open("/account/sign-out")).Value("__RequestVerificationToken")!);

        Assert.Contains("Whoever answers for a task says how far it is", (await hr.Open(plan.Address + "/tasks/place-ad")).Text);
        Assert.Empty((await hr.Open(plan.Address)).Html.QuerySelectorAll("main form"));
        Assert.Empty((await hr.Open(plan.Address + "/history")).Html.QuerySelectorAll("main form"));

        foreach (var address in new[] { "/tasks/place-ad", "/tasks/place-ad/status", "/tasks/place-ad/up", "/tasks/place-ad/down", "/tasks/place-ad/duplicate", "/tasks/place-ad/remove", "/tasks/new", $"/edits/{edit}/undo" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await hr.Post(plan.Address + address, [token, new("Status", "Done"), new("Title", "Taken")])).Status);
        }

        Assert.Single(await plan.Edits());
        var panelist = await Given.SignedIn(_site, plan.Organization, Roles.Panelist);
        Assert.Equal(HttpStatusCode.Forbidden, (await panelist.Open(plan.Address + "/history")).Status);
    }

    [Fact]
    public async Task Only_somebody_who_may_read_the_plan_can_answer_for_a_task()
    {
        var plan = await PlanOfAgency.Make(_site);
        var panelist = await Given.Person(_site, plan.Organization, Roles.Panelist, "Pat Panelist");
        var stranger = await Given.Person(_site, await Given.Organization(_site, "Elsewhere"), Roles.HR);
        Assert.DoesNotContain("Pat Panelist", (await plan.Open("/tasks/place-ad")).Text);

        foreach (var id in new[] { panelist.Id.ToString(), stranger.Id.ToString(), Guid.NewGuid().ToString(), "somebody" })
        {
            Assert.Equal("Choose somebody who belongs here and may read the plan", (await plan.Change("place-ad", ("OwnerId", id))).Error("OwnerId"));
        }
    }

    [Theory]
    [InlineData("/tasks/place-ad/up")]
    [InlineData("/tasks/place-ad/down")]
    [InlineData("/tasks/place-ad/status")]
    [InlineData("/tasks/place-ad/duplicate")]
    [InlineData("/tasks/place-ad/remove")]
    public async Task The_address_of_a_button_leads_back_to_the_plan(string address)
    {
        var plan = await PlanOfAgency.Make(_site);

        Assert.Equal(plan.Address + "#task-place-ad", (await plan.Open(address)).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await plan.Open(address.Replace("place-ad", "no-such-task"))).Status);
    }

    public void Dispose() => _site.Dispose();
}
