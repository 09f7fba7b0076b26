using System.Net;
using ReadinessKit.Library;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Reviews;

/// <summary>What is missing becomes tasks in the right step of the plan that runs, once, and can be taken back.</summary>
public sealed class TasksTests : IDisposable
{
    private const string Add = "Add the ticked tasks to the plan";

    private readonly Site _site = new();

    [Fact]
    public async Task Without_a_plan_it_says_how_to_make_one()
    {
        var review = await ReviewOfAgency.Make(_site);
        await review.Say("accountable", "NotYet");

        Assert.Equal("/readiness/quiz", (await review.Open()).Link("Take the timeline quiz"));
        Assert.Contains("You have no plan yet", (await review.Open("/tasks")).Text);
        var executive = await Given.SignedIn(_site, review.Organization, Roles.Executive);
        var token = (await executive.Open("/account/sign-out")).Value("__RequestVerificationToken")!;
        Assert.Equal(review.Address + "#plan", (await executive.Post(review.Address + "/tasks", [new("__RequestVerificationToken", token), new("Tasks", "accountable-reviews")])).Address);
    }

    [Fact]
    public async Task What_is_missing_is_shown_before_and_joins_its_step_with_its_person()
    {
        var (plan, review, kim) = await Missing();

        var shown = await plan.Executive.Open(review.Address + "/tasks");
        Assert.Equal(["Policies", "Kim Lee (HR director)", "1"], shown.Row("Put peer roles under the same review rules For: People in peer roles are held accountable, like everyone."));
        Assert.Equal(4, shown.Html.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.DoesNotContain("Train HR on the ADA", shown.Text);
        Assert.Contains("With what is ticked, the plan", shown.Text);
        var saved = await plan.Executive.Press(shown, Add);

        Assert.Contains("Saved:", saved.Text);
        Assert.Contains("“Put peer roles under the same review rules” was added", saved.Text);
        var task = await plan.Task("accountable-reviews");
        Assert.Equal(("policies", "HR director", kim, 1), (task.Step, task.Owner, task.OwnerId, task.Weeks));
        Assert.Equal(["motivation", "board-session", "staff-forums", "champions"], task.After);

        // After and before are names of tasks that are there: a whole step, one task of it, and what waits for both.
        Assert.Equal(["adopt-plan"], (await plan.Task("medicaid-supervisor-check")).After);
        Assert.Contains("medicaid-supervisor-check", (await plan.Task("name-supervisor")).After);
        Assert.Equal(["draft-description"], (await plan.Task("essential-functions-mark")).After);
        Assert.Contains("essential-functions-mark", (await plan.Task("approve-description")).After);
        Assert.Contains("accountable-reviews", (await plan.Task("adopt-plan")).After);
        Assert.Contains("same-for-all-rules", (await plan.Task("adopt-plan")).After);

        // The point now leads to its task, and nothing is offered twice.
        Assert.Equal(plan.Address + "/tasks/accountable-reviews", (await review.Open()).Link("Not started: Put peer roles under the same review rules"));
        Assert.Contains("Every point that is partly or not yet in place has its task in the plan.", (await review.Open("/tasks")).Text);
        Assert.Single(await plan.Edits());
    }

    [Fact]
    public async Task The_page_says_truly_where_the_plan_then_ends()
    {
        var (plan, review, _) = await Missing();
        await plan.Change("same-rules", ("Weeks", "1"));
        await plan.Change("hr-review", ("Weeks", "1"));
        await plan.Change("policy-review", ("Weeks", "1"));

        var shown = await plan.Executive.Open(review.Address + "/tasks");
        var note = shown.Html.QuerySelector("main .note")!.TextContent;
        Assert.Matches("With what is ticked, the plan ends on .+ instead of .+\\.", note);
        var after = note.Split("ends on ")[1].Split(" instead")[0];

        await plan.Executive.Press(shown, Add);
        Assert.Contains(after, (await plan.Open()).Html.QuerySelector("#plan p")!.TextContent);
    }

    [Fact]
    public async Task It_can_be_undone_and_then_done_again()
    {
        var (plan, review, _) = await Missing();
        var waited = (await plan.Task("adopt-plan")).After;
        var saved = await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), Add);

        await plan.Undo(saved);
        Assert.True((await plan.Task("accountable-reviews")).IsRemoved);
        Assert.Equal(waited, (await plan.Task("adopt-plan")).After);
        Assert.Contains("not in the plan", (await review.Open()).Row("People in peer roles are held accountable, like everyone.")[3]);

        // What somebody took out is offered, but not ticked for them.
        var again = await plan.Executive.Open(review.Address + "/tasks");
        Assert.Contains("It was in the plan, and somebody took it out.", again.Text);
        Assert.Empty(again.Html.QuerySelectorAll("input[type=checkbox][checked]"));
        await plan.Executive.Press(again, Add, ("Tasks", "accountable-reviews"));
        Assert.False((await plan.Task("accountable-reviews")).IsRemoved);
        Assert.True((await plan.Task("same-for-all-rules")).IsRemoved);
    }

    [Fact]
    public async Task What_somebody_has_begun_or_done_waits_for_nothing_new()
    {
        var (plan, review, _) = await Missing();
        await plan.Change("adopt-plan", ("Status", "InProgress"));
        await plan.Change("name-supervisor", ("Status", "Done"));

        await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), Add);

        Assert.DoesNotContain("accountable-reviews", (await plan.Task("adopt-plan")).After);
        Assert.DoesNotContain("medicaid-supervisor-check", (await plan.Task("name-supervisor")).After);
        Assert.Contains("essential-functions-mark", (await plan.Task("approve-description")).After);
    }

    [Fact]
    public async Task Names_that_are_not_in_the_plan_fall_away()
    {
        var (plan, review, _) = await Missing();
        await plan.Executive.Press(await plan.Open("/tasks/draft-description"), "Take it out of the plan");
        await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), Add, ("Tasks", "essential-functions-mark"));

        Assert.Equal(HttpStatusCode.OK, (await plan.Open()).Status);
        Assert.DoesNotContain("Put peer roles under the same review rules", (await plan.Open()).Html.QuerySelector("#plan")!.TextContent);
        Assert.Equal(2, (await plan.Edits()).Count);
    }

    [Fact]
    public async Task A_circle_is_refused_with_the_tasks_by_name()
    {
        var (plan, review, _) = await Missing();
        await plan.Change("draft-description", ("After", "approve-description"));
        Assert.Empty(await plan.Edits());
        await plan.Change("second-reader", ("After", null));
        await plan.Change("approve-description", ("After", null));
        await plan.Change("draft-description", ("After", "approve-description"));

        var refused = await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), Add);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("With these tasks some would wait for each other:", refused.Error("Tasks"));
        Assert.Contains("Mark the essential functions", refused.Error("Tasks"));
        Assert.Equal(3, (await plan.Edits()).Count);
    }

    [Fact]
    public async Task Nothing_ticked_and_what_was_added_meanwhile_are_said()
    {
        var (plan, review, _) = await Missing();
        var shown = await plan.Executive.Open(review.Address + "/tasks");

        var empty = await plan.Executive.Press(shown, Add, ("Tasks", null));
        Assert.Equal((HttpStatusCode.BadRequest, "Tick the tasks that should join the plan"), (empty.Status, empty.Error("Tasks")));

        await plan.Executive.Press(shown, Add, ("Tasks", "accountable-reviews"));
        var late = await plan.Executive.Press(shown, Add);
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.StartsWith("One of the tasks is in the plan meanwhile, or no longer needed.", late.Error("Tasks"));
        Assert.Equal(3, late.Html.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Single(await plan.Edits());
    }

    [Fact]
    public async Task Of_two_who_add_them_at_once_one_does()
    {
        var (plan, review, _) = await Missing();
        var shown = await plan.Executive.Open(review.Address + "/tasks");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => plan.Executive.Press(shown, Add)));

        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
        Assert.All(answers, a => Assert.True((int)a.Status is 200 or 400 or 409, a.Status.ToString()));
        Assert.Single(await plan.Edits());
    }

    [Fact]
    public async Task When_a_task_is_done_the_point_asks_whether_it_is_in_place()
    {
        var (plan, review, _) = await Missing();
        await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), Add);
        await plan.Change("accountable-reviews", ("Status", "Done"));

        Assert.Contains("Its task in the plan is done. Is the point now in place?", (await review.Open("/items/accountable")).Text);
        var list = await review.Open();
        Assert.Contains("The task is done. Is the point in place?", list.Text);
        var settled = await review.Hr.Press(list, "Yes, it is in place: People in peer roles are held accountable, like everyone.");

        Assert.DoesNotContain("The task is done. Is the point in place?", settled.Text);
        Assert.Equal("In place", settled.Row("People in peer roles are held accountable, like everyone.")[0]);

        // Who presses on a list that has aged changes nothing.
        await review.Say("accountable", "Partly");
        var refused = await review.Hr.Press(list, "Yes, it is in place: People in peer roles are held accountable, like everyone.");
        Assert.Equal((HttpStatusCode.Conflict, "Nothing was saved"), (refused.Status, refused.Heading));
        Assert.Equal(ReviewStatus.Partly, (await review.Rows()).Single(r => r.Id == "accountable").Status);
        Assert.Equal(WorkStatus.Done, (await plan.Task("accountable-reviews")).Status);
    }

    [Fact]
    public async Task Hr_sees_the_tasks_and_leaves_the_plan_to_executives()
    {
        var (_, review, _) = await Missing();

        var shown = await review.Open("/tasks");

        Assert.Empty(shown.Html.QuerySelectorAll("input[type=checkbox]"));
        Assert.False(shown.HasButton(Add));
        Assert.Contains("Executives run the plan, and add these tasks to it.", shown.Text);
    }

    public void Dispose() => _site.Dispose();

    // Four points are missing, of three steps; one of them has a person. One is in place, and one is not for them.
    private async Task<(PlanOfAgency Plan, ReviewOfAgency Review, Guid Kim)> Missing()
    {
        var plan = await PlanOfAgency.Make(_site);
        var kim = await Given.Person(_site, plan.Organization, Roles.HR, "Kim Lee");
        var review = new ReviewOfAgency(_site, plan.Organization, await Given.SignedIn(_site, kim));
        await review.Say("accountable", "NotYet", ("OwnerId", kim.Id.ToString()));
        await review.Say("same-for-all", "Partly");
        await review.Say("essential-functions", "NotYet");
        await review.Say("medicaid-supervisor", "Partly");
        await review.Say("ada-known", "InPlace");
        await review.Say("hiring-here-privacy", "NotForUs", ("Reason", "We keep no records."));

        return (plan, review, kim.Id);
    }
}
