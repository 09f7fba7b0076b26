using System.Net;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness.Timelines;

/// <summary>A plan lives: it moves with what happens, and remembers all of it.</summary>
public sealed class PlanLifeTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Site _site = new();

    [Fact]
    public async Task A_plan_lives_through_three_months_of_edits_with_its_history_intact()
    {
        var plan = await PlanOfAgency.Make(_site);
        var first = await plan.Open();
        Assert.Contains("No tasks of 25 are done.", first.Text);
        Assert.Contains("as planned", first.Text);

        // November and December: the first two tasks are done, one of them late.
        await plan.Executive.Press(first, "Save how far “Ask yourselves why you want peer roles” is", ("Status", "InProgress"));
        plan = await plan.Later(7);
        await plan.Change("motivation", ("Status", "Done"), ("DoneOn", "2026-11-27"));
        _site.Clock.Now += Minute;
        await plan.Change("board-session", ("Status", "InProgress"), ("Owner", "Board chair"));
        plan = await plan.Later(28);
        var late = await plan.Open();
        Assert.Contains("“Hold a learning session for board and executives” (due", late.Text);
        Assert.Contains("late", late.Row("Hold a learning session for board and executives")[2]);
        Assert.Contains("pushed back", late.Row("Hold the first performance review")[2]);
        await plan.Change("board-session", ("Status", "Done"), ("Notes", "The board agreed to go on.\nTwo members want a visit."));

        // January: a task of their own, one taken out, one longer.
        plan = await plan.Later(14);
        await plan.Executive.Press(await plan.Open("/tasks/new"), "Add the task", ("Step", "policies"), ("Title", "Ask the union"), ("Owner", "HR director"), ("Weeks", "3"), ("After", "board-session"));
        _site.Clock.Now += Minute;
        await plan.Executive.Press(await plan.Open("/tasks/champions"), "Take it out of the plan");
        _site.Clock.Now += Minute;
        await plan.Change("staff-forums", ("Weeks", "6"), ("NotBefore", "2027-01-15"));

        // February: the floor stays, and what was typed in November is still known.
        plan = await plan.Later(40);
        var now = await plan.Open();
        Assert.Contains("Two tasks of 25 are done.", now.Text);
        Assert.Contains("weeks later", now.Text);
        Assert.Contains("The handbook’s least time: May 23, 2027", now.Html.QuerySelector(".legend")!.TextContent);
        Assert.Contains("Today: February 18, 2027", now.Html.QuerySelector(".legend")!.TextContent);
        Assert.Equal(7, (await plan.Edits()).Count);

        var history = await plan.Open("/history");
        var lines = history.Html.QuerySelectorAll(".history li").Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(7, lines.Count);
        Assert.StartsWith("Jan 9, 2027, 10:03 AM · Casey Okafor “Hold open and closed forums for staff”, weeks: 3 → 6; not before: nothing → Jan 15, 2027", lines[0]);
        Assert.Contains("“Find champions at every level” was taken out", lines[1]);
        Assert.Contains("“Ask the union” was added", lines[2]);
        Assert.Contains("status: In progress → Done; done on: nothing → Dec 26, 2026; notes: nothing → The board agreed to go on.", lines[3]);
        Assert.Contains("role: Executive director → Board chair", lines[4]);
        Assert.Contains(lines, l => l.StartsWith("Nov 21, 2026, 10:00 AM · Casey Okafor “Ask yourselves why you want peer roles”, status: Not started → In progress; begun on: nothing → Nov 21, 2026", StringComparison.Ordinal));

        var task = await plan.Open("/tasks/board-session");
        Assert.Contains("Nov 28, 2026", task.Text);
        Assert.Contains("Two members want a visit.", task.Text);
    }

    [Fact]
    public async Task Who_answers_is_shown_by_name_and_by_role_alone_once_they_have_left()
    {
        var plan = await PlanOfAgency.Make(_site);
        var hr = await Given.Person(_site, plan.Organization, Web.Accounts.Roles.HR, "Kim Lee");
        await plan.Change("place-ad", ("OwnerId", hr.Id.ToString()));
        Assert.Equal("Kim Lee (HR director)", (await plan.Open()).Row("Write and place the ad")[0]);

        await _site.Database(db =>
        {
            db.Enter(plan.Organization.Id);
            db.Memberships.Remove(db.Memberships.Single(m => m.PersonId == hr.Id));
            return db.SaveChangesAsync();
        });

        Assert.Equal("HR director", (await plan.Open()).Row("Write and place the ad")[0]);
    }

    [Fact]
    public async Task A_task_that_is_taken_out_leaves_the_order_and_comes_back_as_it_was()
    {
        var plan = await PlanOfAgency.Make(_site);
        var before = await plan.Open();
        await plan.Change("second-reader", ("Notes", "Ask Jo."));

        var without = await plan.Executive.Press(await plan.Open("/tasks/second-reader"), "Take it out of the plan");

        Assert.Contains("“Have somebody who knows the role read it” was taken out", without.Text);
        Assert.DoesNotContain("/tasks/second-reader", without.Html.Body!.InnerHtml.Replace("undo", "", StringComparison.Ordinal));
        var approve = await plan.Open("/tasks/approve-description");
        Assert.Equal(["draft-description"], approve.Html.QuerySelectorAll("input[name=After][checked]").Select(i => i.GetAttribute("value")));
        Assert.Contains("This task was taken out of the plan.", (await plan.Open("/tasks/second-reader")).Text);

        await plan.Undo(without);

        Assert.Equal(before.Row("Approve the job description"), (await plan.Open()).Row("Approve the job description"));
        Assert.Equal("Ask Jo.", (await plan.Task("second-reader")).Notes);
    }

    [Fact]
    public async Task The_first_working_day_can_not_be_taken_out_and_the_page_says_why()
    {
        var plan = await PlanOfAgency.Make(_site);
        var page = await plan.Open("/tasks/first-weeks");
        Assert.Contains("It can’t be taken out. This task says when the first working day in a peer role is", page.Text);
        Assert.False(page.HasButton("Take it out of the plan"));

        var refused = await plan.Executive.Post(plan.Address + "/tasks/first-weeks/remove", [new("__RequestVerificationToken", page.Value("__RequestVerificationToken")!)]);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("every plan needs it", refused.Text);
        Assert.False((await plan.Task("first-weeks")).IsRemoved);
    }

    [Fact]
    public async Task Up_and_down_change_the_order_of_a_step_and_no_date()
    {
        var plan = await PlanOfAgency.Make(_site);
        var before = await plan.Open();
        Assert.Equal("place-ad", Ids(before, "place-ad")[0]);
        Assert.False(before.HasButton("Up: “Write and place the ad”"));

        var moved = await plan.Executive.Press(before, "Down: “Write and place the ad”");

        Assert.Equal(["take-applications", "place-ad"], Ids(moved, "place-ad", "take-applications"));
        Assert.Contains("“Take applications” now stands before “Write and place the ad”", moved.Text);
        Assert.Equal(before.Row("Take applications")[2], moved.Row("Take applications")[2]);
        Assert.EndsWith("#task-place-ad", moved.Address);
        var back = await plan.Executive.Press(moved, "Up: “Write and place the ad”");
        Assert.Equal(["place-ad", "take-applications"], Ids(back, "place-ad", "take-applications"));
    }

    [Fact]
    public async Task A_duplicate_stands_right_after_its_original_and_nothing_has_happened_on_it()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change("place-ad", ("Status", "Done"), ("Notes", "In three papers."), ("Weeks", "2"));

        var screen = await plan.Executive.Press(await plan.Open("/tasks/place-ad"), "Duplicate it");

        var row = screen.Row("Write and place the ad (copy)");
        Assert.Equal("HR director", row[0]);
        Assert.EndsWith("Not started", row[1]);
        Assert.Equal(["place-ad", "take-applications"], Ids(screen, "place-ad", "take-applications"));
        var copy = await plan.Task((await plan.Edits())[^1].Changes.Single().Task);
        var original = await plan.Task("place-ad");
        Assert.Equal((original.How, original.Weeks, "", WorkStatus.NotStarted, null), (copy.How, copy.Weeks, copy.Notes, copy.Status, copy.DoneOn));
        Assert.Equal(original.After, copy.After);
        Assert.InRange(copy.Place, original.Place + 1, (await plan.Task("take-applications")).Place - 1);
    }

    [Fact]
    public async Task Everything_can_be_done_and_then_nothing_is_left_to_do_first()
    {
        var plan = await PlanOfAgency.Make(_site, "budget");
        await _site.Database(db =>
        {
            db.Enter(plan.Organization.Id);

            foreach (var task in db.Tasks.ToList())
            {
                task.Progress = new(WorkStatus.Done, _site.Clock.Today, _site.Clock.Today);
            }

            return db.SaveChangesAsync();
        });

        var done = await plan.Open();

        Assert.Contains("tasks are done: the last on November 21, 2026.", done.Text);
        Assert.Contains("Everything is done.", done.Text);
        Assert.Contains("its tasks are done", done.Text);
        Assert.DoesNotContain("What sets the end date:", done.Text);
        Assert.Equal(HttpStatusCode.OK, (await plan.Executive.Get(plan.Address + "/files/board-report.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await plan.Executive.Get(plan.Address + "/files/plan.xlsx")).StatusCode);
    }

    public void Dispose() => _site.Dispose();

    private static List<string> Ids(Screen screen, params string[] among) =>
        [.. screen.Html.QuerySelectorAll("tr[id]").Select(r => r.Id!["task-".Length..]).Where(among.Contains)];
}
