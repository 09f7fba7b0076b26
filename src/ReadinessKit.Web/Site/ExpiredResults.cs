using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>Deletes results that nobody opened for too long: a minute after the start, then every day.</summary>
public sealed partial class ExpiredResults(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiredResults> log) : BackgroundService
{
    /// <summary>Deletes what has expired by a day, and returns how many results that were.</summary>
    public static Task<int> Delete(AppDb db, DateOnly today, CancellationToken cancel)
    {
        var lastOpened = today.AddMonths(-ReadinessResult.MonthsKept);
        return db.Results.Where(r => r.LastOpenedOn < lastOpened).ExecuteDeleteAsync(cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not while the site starts: who waits for it comes first.
        await Task.Delay(TimeSpan.FromMinutes(1), clock, stoppingToken);
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);

        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var deleted = await Delete(scope.ServiceProvider.GetRequiredService<AppDb>(), clock.Today(), stoppingToken);

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

    [LoggerMessage(LogLevel.Information, "Deleted {Count} expired results")]
    private partial void Deleted(int count);

    [LoggerMessage(LogLevel.Error, "Expired results could not be deleted; the next try is tomorrow")]
    private partial void Failed(Exception exception);
}
