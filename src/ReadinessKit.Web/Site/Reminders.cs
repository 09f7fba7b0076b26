using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Reminds people by e-mail of the tasks that they answer for: once a week at most, in the morning where their organization works, and only where a mail server is set.
/// A letter names tasks and days, nothing that anybody wrote in notes.
/// </summary>
public sealed partial class Reminders(IServiceScopeFactory scopes, Settings settings, Outbox outbox, TimeProvider clock, ILogger<Reminders> log) : BackgroundService
{
    private static readonly TimeOnly From = new(7, 0), Until = new(18, 0);

    /// <summary>Sends what is due in every organization now.</summary>
    public async Task SendDue(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();

        foreach (var id in await scope.ServiceProvider.GetRequiredService<AppDb>().OrganizationsWithOwners(cancel))
        {
            await SendDue(id, cancel);
        }
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
            try
            {
                await SendDue(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(e);
            }
        }
    }

    // A scope for each organization: one context enters one of them.
    private async Task SendDue(Guid organizationId, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Enter(organizationId);
        var organization = await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == organizationId, cancel);
        var now = organization.LocalTime(clock.GetUtcNow());
        var today = DateOnly.FromDateTime(now);

        if (TimeOnly.FromDateTime(now) < From || TimeOnly.FromDateTime(now) > Until || await db.RunningTimeline(cancel) is not { } timeline)
        {
            return;
        }

        var plan = await OrganizationPlan.Open(db, scope.ServiceProvider.GetRequiredService<Editions>(), timeline, cancel);
        var tasks = plan.WorkOut(today).Plan.Tasks;

        foreach (var member in plan.Members.Where(m => m.WantsReminders && !m.Person!.IsSample && Reminder.IsDue(m.RemindedOn, today)))
        {
            var mine = plan.Of(member.PersonId).Select(t => t.Id).ToHashSet();

            if (Reminder.Of(tasks.Where(t => mine.Contains(t.Task.Id)), today) is { Count: > 0 } due)
            {
                outbox.Send(Letter(member, organization, due));
                await db.Memberships.Where(m => m.PersonId == member.PersonId).ExecuteUpdateAsync(set => set.SetProperty(m => m.RemindedOn, today), cancel);
            }
        }
    }

    private Letter Letter(Membership member, Organization organization, IReadOnlyList<PlannedTask> due) => new(
        member.Person!.Email!,
        $"Your tasks at {organization.LegalName}: {Words.Count(due.Count, "task")} to look at",
        $"""
        Hello {member.Person.Name},

        these tasks of the plan are yours:

        {string.Join('\n', due.Select(t => $"- {t.Task.Title}: until {Words.Day(t.End)}{(t.Behind is { } behind ? $" ({behind})" : "")}"))}

        Say how far they are: {settings.Link($"/o/{organization.Slug}")}

        You get this once a week at most, and only when something is due. You can turn it off on that page.
        """);

    [LoggerMessage(LogLevel.Error, "Reminders could not be sent; the next try is in an hour")]
    private partial void Failed(Exception exception);
}
