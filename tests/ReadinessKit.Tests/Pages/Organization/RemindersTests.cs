using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class RemindersTests : IDisposable
{
    private const string Home = "/o/riverbend-behavioral-health";

    private readonly MailBox _mail = new();
    private readonly Site _site;

    public RemindersTests() => _site = Site.With(("KIT_SMTP", _mail.Address), ("KIT_MAIL_FROM", "kit@example.org"));

    [Fact]
    public async Task Whoever_answers_for_a_task_that_is_due_gets_one_letter_a_week()
    {
        var plan = await Plan();
        await SendDue();

        var letter = _mail.Take();
        Assert.Contains(plan.Person.Email!, letter);
        Assert.Contains("Your tasks at Riverbend Behavioral Health: 1 task to look at", letter);
        Assert.Contains("- Ask yourselves why you want peer roles: until", letter);
        Assert.Contains("http://localhost/o/riverbend-behavioral-health", letter);

        _site.Clock.Now = _site.Clock.Now.AddDays(6);
        await SendDue();
        Assert.True(_mail.IsEmpty);

        _site.Clock.Now = _site.Clock.Now.AddDays(1);
        await SendDue();
        Assert.Contains("due Nov 29, 2026, now expected Dec 4, 2026 (running 5 days behind)", _mail.Take());
    }

    [Fact]
    public void A_letter_that_can_not_be_sent_keeps_no_other_waiting()
    {
        var outbox = (Outbox)_site.Services.GetService(typeof(Outbox))!;

        Assert.True(outbox.Send(new("nobody at all", "Lost", "Lost")));
        Assert.True(outbox.Send(new("sam.lee@example.org", "Found", "Found")));

        Assert.Contains("Subject: Found", _mail.Take());
        Assert.Contains("A letter could not be sent: FormatException", _site.Log.Text);
        Assert.DoesNotContain("nobody at all", _site.Log.Text);
    }

    [Fact]
    public async Task Notes_never_go_by_mail()
    {
        var plan = await Plan();
        await plan.Change("motivation", ("Notes", "The board is divided."));
        await SendDue();

        Assert.DoesNotContain("divided", _mail.Take());
    }

    [Fact]
    public async Task Nobody_is_reminded_at_night()
    {
        await Plan();

        // Three in the morning in New York.
        _site.Clock.Now = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
        await SendDue();
        Assert.True(_mail.IsEmpty);

        _site.Clock.Now = new(2026, 11, 22, 13, 0, 0, TimeSpan.Zero);
        await SendDue();
        _mail.Take();
    }

    [Fact]
    public async Task Whoever_turns_reminders_off_gets_none()
    {
        var plan = await Plan();
        var home = await plan.Executive.Press(await plan.Executive.Open(Home), "Turn reminders off");
        Assert.Contains("You get no reminders of your tasks by e-mail.", home.Text);
        await SendDue();
        Assert.True(_mail.IsEmpty);

        await plan.Executive.Press(home, "Turn reminders on");
        await SendDue();
        _mail.Take();
    }

    [Fact]
    public async Task Nothing_is_sent_when_nothing_is_due()
    {
        var plan = await Plan();
        await plan.Change("motivation", ("Status", "Done"));
        await SendDue();

        Assert.True(_mail.IsEmpty);
    }

    [Fact]
    public async Task Whoever_writes_job_descriptions_hears_which_ones_to_look_at_again_with_or_without_a_plan()
    {
        var job = await JobOfAgency.Make(_site);
        await job.Publish();
        await SendDue();
        Assert.True(_mail.IsEmpty);

        await job.Change((_, row) =>
        {
            row.ReviewDue = _site.Clock.Today.AddDays(14);
            return Task.CompletedTask;
        });
        await job.Colleague(Roles.Supervisor, "Sol Rivera");
        await SendDue();

        var letter = Unfolded(_mail.Take());
        Assert.Contains(job.Person.Email!, letter);
        Assert.Contains("Your tasks at Riverbend Behavioral Health: 1 job description to look at", letter);
        Assert.Contains($"- Peer Specialist: by December 5, 2026, http://localhost{job.Address}/review-due", letter);
        Assert.True(_mail.IsEmpty);

        var home = await job.Hr.Press(await job.Hr.Open(Home), "Turn reminders off");
        Assert.Contains("You get no reminders of your tasks by e-mail.", home.Text);
    }

    [Fact]
    public async Task Tasks_and_job_descriptions_come_in_one_letter()
    {
        var plan = await Plan();
        var job = await JobOfAgency.Make(_site, plan.Organization);
        await job.Publish();
        await job.Change((_, row) =>
        {
            row.ReviewDue = _site.Clock.Today;
            return Task.CompletedTask;
        });
        await SendDue();

        var letters = Unfolded(_mail.Take() + _mail.Take());
        Assert.Contains("1 task and 1 job description to look at", letters);
        Assert.Contains("- Ask yourselves why you want peer roles: until", letters);
        Assert.Contains("Somebody should look whether these job descriptions still describe the work:", letters);
    }

    [Fact]
    public async Task Where_no_mail_goes_out_nothing_is_offered()
    {
        using var site = new Site();
        var plan = await PlanOfAgency.Make(site);
        await plan.Change("motivation", ("OwnerId", plan.Person.Id.ToString()));

        Assert.DoesNotContain("reminders", (await plan.Executive.Open(Home)).Text);
    }

    public void Dispose()
    {
        _site.Dispose();
        _mail.Dispose();
    }

    private async Task<PlanOfAgency> Plan()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change("motivation", ("OwnerId", plan.Person.Id.ToString()));

        return plan;
    }

    // A long subject goes on in the next line.
    private static string Unfolded(string letter) => letter.Replace("\n ", " ");

    private async Task SendDue()
    {
        var reminders = (Reminders)_site.Services.GetService(typeof(Reminders))!;
        await reminders.SendDue(TestContext.Current.CancellationToken);
    }
}
