using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Reminds people by e-mail of the tasks that they answer for, and whoever writes job descriptions of those to look at again: once a week at most, in the morning where their organization works, and only where a mail server is set.
/// A letter names tasks, titles and days, nothing that anybody wrote in notes.
/// </summary>
public sealed partial class Reminders(EachOrganization organizations, Settings settings, CardReminders cards, Outbox outbox, TimeProvider clock, ILogger<Reminders> log) : BackgroundService
{
    private static readonly TimeOnly From = new(7, 0), Until = new(18, 0);

    /// <summary>Sends what is due in every organization now.</summary>
    public Task SendDue(CancellationToken cancel)
    {
        // A day more, as it is tomorrow somewhere.
        var due = Reminder.Until(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).AddDays(1);
        return organizations.Do(db => db.OrganizationsToRemind(due, cancel), (services, db, organization) => SendDue(services.GetRequiredService<Editions>(), db, organization, cancel), cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.IsOpen || settings.IsDemo)
        {
            return;
        }

        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), clock);

        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            await Try(SendDue, stoppingToken);
            await Try(cards.SendDue, stoppingToken);
        }
    }

    // What fails keeps nobody else from being reminded.
    private async Task Try(Func<CancellationToken, Task> send, CancellationToken cancel)
    {
        try
        {
            await send(cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(e);
        }
    }

    private async Task SendDue(Editions editions, AppDb db, Organization organization, CancellationToken cancel)
    {
        var now = organization.LocalTime(clock.GetUtcNow());
        var today = DateOnly.FromDateTime(now);

        if (TimeOnly.FromDateTime(now) < From || TimeOnly.FromDateTime(now) > Until)
        {
            return;
        }

        var plan = await db.RunningTimeline(cancel) is { } timeline ? await OrganizationPlan.Open(db, editions, timeline, cancel) : null;
        var tasks = plan?.WorkOut(today).Plan.Tasks ?? [];
        var jobs = await db.JobsToReview(Reminder.Until(today), cancel);

        foreach (var member in (await db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel)).Where(m => m.WantsReminders && m.Person!.TakesMail && Reminder.IsDue(m.RemindedOn, today)))
        {
            var mine = plan?.Of(member.PersonId).Select(t => t.Id).ToHashSet() ?? [];
            var due = Reminder.Of(tasks.Where(t => mine.Contains(t.Task.Id)), today);
            var toReview = Right.WriteJobs.IsFor(member.Roles) ? jobs : [];

            if (due.Count + toReview.Count > 0 && outbox.Send(Letter(member, organization, due, toReview)))
            {
                await db.Memberships.Where(m => m.PersonId == member.PersonId).ExecuteUpdateAsync(set => set.SetProperty(m => m.RemindedOn, today), cancel);
            }
        }
    }

    private Letter Letter(Membership member, Organization organization, IReadOnlyList<PlannedTask> due, List<OrganizationJob> jobs)
    {
        string[] parts =
        [
            .. due.Count == 0 ? Array.Empty<string>() : [$"these tasks of the plan are yours:\n\n{string.Join('\n', due.Select(t => $"- {t.Task.Title}: {(t.Behind is { } behind ? $"{t.Expected} ({behind})" : $"until {Words.Day(t.End)}")}"))}\n\nSay how far they are: {settings.Link($"/o/{organization.Slug}")}"],
            .. jobs.Count == 0 ? Array.Empty<string>() : [$"somebody should look whether these job descriptions still describe the work:\n\n{string.Join('\n', jobs.Select(j => $"- {j.Title}: by {Words.Day(j.ReviewDue!.Value)}, {settings.Link($"/o/{organization.Slug}/jobs/{j.Id}/review-due")}"))}"],
        ];
        var counts = Words.List([.. new[] { (due.Count, "task"), (jobs.Count, "job description") }.Where(c => c.Item1 > 0).Select(c => Words.Count(c.Item1, c.Item2))]);

        return new(
            member.Person!.Email!,
            $"Your tasks at {organization.LegalName}: {counts} to look at",
            $"""
            Hello {member.Person.Name},

            {string.Join("\n\n", parts.Select((part, i) => i == 0 ? part : Words.Sentence(part)))}

            You get this once a week at most, and only when something is due. You can turn it off here: {settings.Link($"/o/{organization.Slug}")}
            """);
    }

    [LoggerMessage(LogLevel.Error, "Reminders could not be sent; the next try is in an hour")]
    private partial void Failed(Exception exception);
}
