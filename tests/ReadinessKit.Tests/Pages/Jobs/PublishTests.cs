using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>What a second person approved is published, stays so until the next one is, and is done in the plan.</summary>
public sealed class PublishTests : IDisposable
{
    private const string Publish = "Publish version 1";

    private readonly Site _site = new();

    [Fact]
    public async Task What_is_approved_is_published_with_a_day_for_the_next_look()
    {
        var job = await Approved();
        var form = await job.Open("/publish");
        Assert.Equal("Version 1 is approved and can be published", form.Heading);
        Assert.Equal("2027-11-21", form.Value("ReviewDue"));

        var published = await job.Hr.Press(form, Publish, ("ReviewDue", "2027-06-01"));

        Assert.Equal("Version 1 is published", published.Heading);
        Assert.Contains("Kim Lee published version 1 on November 21, 2026.", published.Text);
        Assert.Contains("On June 1, 2027.", published.Text);
        var row = await job.Row();
        Assert.Equal((1, new DateOnly(2027, 6, 1)), (row.PublishedNumber!.Value, row.ReviewDue!.Value));
    }

    [Fact]
    public async Task What_is_not_approved_is_not_published_and_it_says_what_comes_first()
    {
        var job = await JobOfAgency.Make(_site);
        var page = await job.Open("/publish");
        Assert.Equal("Version 1 needs approval first", page.Heading);
        Assert.Equal(job.Address + "/approval", page.Link("Go to the approval"));

        var token = KeyValuePair.Create("__RequestVerificationToken", (await job.Open("/readers")).Value("__RequestVerificationToken")!);
        var refused = await job.Hr.Post(job.Address + "/publish", [token, new("Number", "1"), new("ReviewDue", "2027-06-01")]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["Have a second person approve it first"], refused.Summary);
        Assert.Null((await job.Row()).PublishedNumber);
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2026-11-21")]
    [InlineData("2031-11-22")]
    public async Task The_day_lies_ahead_and_within_five_years(string typed)
    {
        var job = await Approved();

        var again = await job.Hr.Press(await job.Open("/publish"), Publish, ("ReviewDue", typed));

        Assert.Equal((HttpStatusCode.BadRequest, "Enter a day after today and within five years, such as 11/21/2027", typed), (again.Status, again.Error("ReviewDue"), again.Value("ReviewDue")));
        Assert.Null((await job.Row()).PublishedNumber);
    }

    [Fact]
    public async Task A_published_version_stays_until_the_next_one_is_approved_and_published()
    {
        var job = await Approved();
        await job.Hr.Press(await job.Open("/publish"), Publish);
        await job.Write(d => d with { Function = "Stands by people." });

        var page = await job.Open("/publish");
        Assert.Equal("Version 1 is published; version 2 is a draft", page.Heading);
        Assert.Contains("Ask a second person to approve version 2. Until then version 1 stays published.", page.Text);
        Assert.Contains("Version 1 is published, and stays so until this one takes its place.", (await job.Open("/approval")).Text);

        await job.Change((_, row) =>
        {
            row.Approve(Guid.NewGuid(), _site.Clock.Now);
            return Task.CompletedTask;
        });
        page = await job.Open("/publish");
        Assert.Contains("It takes the place of version 1, which is kept.", page.Text);
        await job.Hr.Press(page, "Publish version 2");
        Assert.Equal(2, (await job.Row()).PublishedNumber);
    }

    [Fact]
    public async Task What_was_changed_after_the_form_was_opened_is_not_published()
    {
        var job = await Approved();
        var form = await job.Open("/publish");
        await job.Write(d => d with { Function = "Stands by people." });

        var refused = await job.Hr.Press(form, Publish);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["It was changed meanwhile: it is version 2 now. Nothing was published"], refused.Summary);
        Assert.Null((await job.Row()).PublishedNumber);
    }

    [Fact]
    public async Task Openings_that_show_it_are_named()
    {
        var job = await Approved();
        await job.Hr.Press(await job.Open("/publish"), Publish);
        Assert.Contains("No opening shows it.", (await job.Open("/publish")).Text);
        await job.Rows(db =>
        {
            db.AddRange(Opening("Boston", new(2027, 1, 31)), Opening("Lowell", null), Opening("Salem", new(2026, 11, 20)));
            return db.SaveChangesAsync();
        });

        Assert.Equal(["Boston, MA: shows version 1, open until January 31, 2027", "Lowell, MA: shows version 1, open"], (await job.Open("/publish")).Html.QuerySelectorAll("#hangs li").Select(l => l.TextContent));

        JobOpening Opening(string town, DateOnly? closes) => new() { OrganizationId = job.Organization.Id, JobId = job.Id, Number = 1, Town = town, State = "MA", PostedOn = new(2026, 11, town == "Boston" ? 2 : 3), ClosesOn = closes, CreatedAt = _site.Clock.Now, CreatedById = job.Person.Id };
    }

    [Fact]
    public async Task Publishing_ticks_the_tasks_of_the_plan_in_one_entry_that_can_be_undone()
    {
        var plan = await PlanOfAgency.Make(_site);
        var job = await Approved(plan.Organization);

        var published = await job.Hr.Press(await job.Open("/publish"), Publish);

        Assert.Equal(["Draft the job description", "Approve the job description"], published.Html.QuerySelectorAll(".note.fits li").Select(l => l.TextContent));
        Assert.Equal((WorkStatus.Done, new DateOnly(2026, 11, 21)), ((await plan.Task(DescriptionTasks.Approve)).Status, (await plan.Task(DescriptionTasks.Draft)).DoneOn!.Value));
        Assert.Equal(WorkStatus.NotStarted, (await plan.Task(DescriptionTasks.SecondReader)).Status);
        var edit = Assert.Single(await plan.Edits());
        Assert.Equal(job.Person.Id, edit.PersonId);

        var history = await plan.Executive.Open(published.Link("See it in the history of the plan, where it can be undone"));
        await plan.Executive.Press(history, history.Html.QuerySelectorAll(".history button").Single().TextContent);
        Assert.Equal((WorkStatus.NotStarted, null), ((await plan.Task(DescriptionTasks.Approve)).Status, (await plan.Task(DescriptionTasks.Draft)).DoneOn));
        Assert.Equal(1, (await job.Row()).PublishedNumber);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Having_it_read_is_done_when_a_reader_answered_and_their_comments_are_settled(bool isSettled)
    {
        var plan = await PlanOfAgency.Make(_site);
        var job = await Approved(plan.Organization);
        var reader = new JobReader { OrganizationId = job.Organization.Id, JobId = job.Id, For = "Sam", KeyHash = [1], InvitedById = job.Person.Id, InvitedAt = _site.Clock.Now, ExpiresAt = _site.Clock.Now, Says = ReaderAnswer.WithChanges, ReadNumber = 1, ReadAt = _site.Clock.Now };
        await job.Rows(db =>
        {
            db.AddRange(reader, new JobComment { OrganizationId = job.Organization.Id, JobId = job.Id, Number = 1, Text = "Why?", At = _site.Clock.Now, ReaderId = reader.Id, SettledAt = isSettled ? _site.Clock.Now : null });
            return db.SaveChangesAsync();
        });

        await job.Hr.Press(await job.Open("/publish"), Publish);

        Assert.Equal(isSettled ? WorkStatus.Done : WorkStatus.NotStarted, (await plan.Task(DescriptionTasks.SecondReader)).Status);
    }

    [Fact]
    public async Task A_task_that_is_done_or_taken_out_stays_as_it_is()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change(DescriptionTasks.Draft, ("Status", "Done"), ("DoneOn", "2026-11-02"));
        await plan.Executive.Press(await plan.Executive.Open(plan.Address + "/tasks/" + DescriptionTasks.Approve), "Take it out of the plan");
        var before = (await plan.Edits()).Count;
        var job = await Approved(plan.Organization);

        var published = await job.Hr.Press(await job.Open("/publish"), Publish);

        Assert.Equal("Version 1 is published", published.Heading);
        Assert.Empty(published.Html.QuerySelectorAll(".note.fits"));
        Assert.Equal((new DateOnly(2026, 11, 2), true), ((await plan.Task(DescriptionTasks.Draft)).DoneOn!.Value, (await plan.Task(DescriptionTasks.Approve)).IsRemoved));
        Assert.Equal(before, (await plan.Edits()).Count);
    }

    [Fact]
    public async Task Of_two_who_publish_at_once_one_does_and_the_plan_is_ticked_once()
    {
        var plan = await PlanOfAgency.Make(_site);
        var job = await Approved(plan.Organization);
        var forms = await Task.WhenAll(job.Open("/publish"), plan.Executive.Open(job.Address + "/publish"));

        var answers = await Task.WhenAll(job.Hr.Press(forms[0], Publish), plan.Executive.Press(forms[1], Publish));

        Assert.All(answers, a => Assert.Contains(a.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.All(answers, a => Assert.Equal("Version 1 is published", a.Heading));
        Assert.Single(await plan.Edits());
    }

    [Fact]
    public async Task Two_weeks_before_the_day_the_front_page_asks_whoever_writes_descriptions()
    {
        var job = await Approved();
        await job.Hr.Press(await job.Open("/publish"), Publish, ("ReviewDue", "2026-12-06"));
        var home = $"/o/{job.Organization.Slug}";
        Assert.Null((await job.Hr.Open(home)).Html.GetElementById("to-review"));

        _site.Clock.Now = _site.Clock.Now.AddDays(1);
        var due = await (await Given.SignedIn(_site, job.Person)).Open(home);
        Assert.Equal("Peer Specialist, by December 6, 2026", due.Html.QuerySelector("#to-review li")!.TextContent);
        Assert.Equal(job.Address + "/review-due", due.Html.QuerySelector("#to-review a")!.GetAttribute("href"));
        var (_, supervisor) = await job.Colleague(Roles.Supervisor, "Sol Rivera");
        Assert.Null((await supervisor.Open(home)).Html.GetElementById("to-review"));

        await job.Change((_, row) =>
        {
            row.ArchivedAt = _site.Clock.Now;
            return Task.CompletedTask;
        });
        Assert.Null((await (await Given.SignedIn(_site, job.Person)).Open(home)).Html.GetElementById("to-review"));
    }

    [Fact]
    public async Task The_log_says_who_published_and_holds_no_words()
    {
        var job = await Approved();
        await job.Hr.Press(await job.Open("/comments"), "Add the comment", ("Text", "A canary."));
        await job.Hr.Press(await job.Open("/publish"), Publish);
        var (_, administrator) = await job.Colleague(Roles.Administrator, "Ana Admin");

        var log = await administrator.Open($"/o/{job.Organization.Slug}/audit");

        Assert.Contains("PublishedNumber", log.Text);
        Assert.DoesNotContain("canary", log.Text);
    }

    public void Dispose() => _site.Dispose();

    private async Task<JobOfAgency> Approved(Web.Data.Organization? organization = null)
    {
        var job = await JobOfAgency.Make(_site, organization);
        await job.Change((_, row) =>
        {
            row.Approve(Guid.NewGuid(), _site.Clock.Now);
            return Task.CompletedTask;
        });
        return job;
    }
}
