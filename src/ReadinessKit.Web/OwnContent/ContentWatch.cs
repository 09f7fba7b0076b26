namespace ReadinessKit.Web.OwnContent;

/// <summary>Looks every two seconds whether own files changed. Asking works on every file system, where being told does not.</summary>
public sealed partial class ContentWatch(CurrentContent current, TimeProvider clock, ILogger<ContentWatch> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(Between, clock);
        string? said = null;

        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await current.Look(stoppingToken);
                said = null;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Not every two seconds the same.
                if (e.Message != said)
                {
                    Failed(e);
                }

                said = e.Message;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The agency's own content could not be looked at; what is served stays, and the next try is in two seconds")]
    private partial void Failed(Exception exception);
}
