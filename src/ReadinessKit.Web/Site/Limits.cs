using System.Threading.RateLimiting;

namespace ReadinessKit.Web.Site;

/// <summary>How often one address may do what strangers can do, in a minute.</summary>
public sealed class Limits(Settings settings)
{
    private readonly PartitionedRateLimiter<HttpContext> _results = PerMinute(settings.ResultsPerMinute);
    private readonly PartitionedRateLimiter<HttpContext> _signIns = PerMinute(settings.SignInsPerMinute);

    /// <summary>Takes one of the results that the sender may create in this minute; false when none is left.</summary>
    public bool TakeResult(HttpContext context) => Take(_results, context);

    /// <summary>Takes one of the tries to sign in or to use a secret; false when none is left.</summary>
    public bool TakeSignIn(HttpContext context) => Take(_signIns, context);

    private static bool Take(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);

        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = "60";
        }

        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext> PerMinute(int permits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => permits == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
}
