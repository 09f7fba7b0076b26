using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Deletes hiring rounds whose records have been kept long enough, and with them the people and organizations that asked to go and waited for it:
/// two minutes after the start, so also after a restored backup, then every day. The audit log keeps a line with the round's id.
/// </summary>
public sealed partial class ExpiredRecords(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiredRecords> log) : BackgroundService
{
    /// <summary>Deletes what may go, and returns how many rounds that were.</summary>
    public static async Task<int> Delete(AppDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var deleted = 0;

        foreach (var id in await db.OrganizationsThatHired(cancel))
        {
            db.Enter(id);
            var organization = await db.Organizations.SingleAsync(o => o.Id == id, cancel);
            var all = await KeptRecords.All(db, organization, cancel);
            var going = all.Where(k => k.MayGo(organization.DayOf(now))).Select(k => k.Round).ToList();

            // Everything of a round goes with its row.
            db.RemoveRange(going);

            if (going.Count == all.Count && organization.DeletionAskedAt is not null)
            {
                db.Organizations.Remove(organization);
            }

            if (going.Count > 0)
            {
                await db.SaveChangesAsync(cancel);
                deleted += going.Count;
            }

            db.ChangeTracker.Clear();
        }

        db.Enter(Guid.Empty);

        // Also where no round goes: a hold that ended, or an organization that was deleted, named them last.
        db.People.RemoveRange(await db.ClosedAccounts(cancel));
        await db.SaveChangesAsync(cancel);
        return deleted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(TimeSpan.FromMinutes(2), clock, stoppingToken);
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);

        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var deleted = await Delete(scope.ServiceProvider.GetRequiredService<AppDb>(), clock.GetUtcNow(), stoppingToken);

                if (deleted > 0)
                {
                    Deleted(deleted);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(e);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Deleted {Count} hiring rounds that were kept long enough")]
    private partial void Deleted(int count);

    [LoggerMessage(LogLevel.Error, "Records that were kept long enough could not be deleted; the next try is tomorrow")]
    private partial void Failed(Exception exception);
}
