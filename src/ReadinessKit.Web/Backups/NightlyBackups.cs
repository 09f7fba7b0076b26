namespace ReadinessKit.Web.Backups;

/// <summary>Makes a backup every night, and after the start when the last one was missed.</summary>
public sealed partial class NightlyBackups(Settings settings, TimeProvider clock, ILogger<NightlyBackups> log) : BackgroundService
{
    /// <summary>True when no backup was made since the last time that one should have been.</summary>
    public static bool IsDue(DateTime now, TimeOnly at, DateTime? last)
    {
        var due = DateOnly.FromDateTime(now).ToDateTime(at);
        return last is null || last < (due <= now ? due : due.AddDays(-1));
    }

    /// <summary>Makes the backup of the night if it is due, and deletes the oldest. True when it made one.</summary>
    public static async Task<bool> MakeIfDue(Settings settings, TimeProvider clock, CancellationToken cancel)
    {
        var last = BackupFile.All(settings.DataFolder).FirstOrDefault(b => b.Kind == BackupFile.Nightly);

        if (settings.BackupAt is not { } at || !IsDue(clock.GetLocalNow().DateTime, at, last is null ? null : TimeZoneInfo.ConvertTime(last.MadeAt, clock.LocalTimeZone).DateTime))
        {
            return false;
        }

        var now = clock.GetUtcNow();
        await Backup.Write(settings.DataFolder, BackupFile.PathFor(settings.DataFolder, BackupFile.Nightly, now), now, cancel);
        BackupFile.KeepNightly(settings.DataFolder, settings.BackupsKept, now);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMinutes(5), clock);

        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await MakeIfDue(settings, clock, stoppingToken))
                {
                    Made();
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Failed(e);
                await Task.Delay(TimeSpan.FromHours(1), clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Made the backup of the night")]
    private partial void Made();

    [LoggerMessage(LogLevel.Error, "The backup of the night could not be made; the next try is in an hour")]
    private partial void Failed(Exception exception);
}
