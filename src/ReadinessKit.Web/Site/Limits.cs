using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ReadinessKit.Web.Site;

/// <summary>How often strangers may do what they can do, in a minute: by the address they come from (of IPv6, by its /64), but in a round, a meeting or a reading by its link, as a whole agency comes from one address.</summary>
public sealed class Limits(Settings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _results = PerMinute(settings.ResultsPerMinute, Address);
    private readonly PartitionedRateLimiter<HttpContext> _answers = PerMinute(settings.AnswersPerMinute, Link);
    private readonly PartitionedRateLimiter<HttpContext> _signIns = PerMinute(settings.SignInsPerMinute, Address);
    private readonly PartitionedRateLimiter<HttpContext> _reviews = PerMinute(settings.ReviewsPerMinute, Address);

    /// <summary>Takes one of the results or meetings that the sender may create in this minute; false when none is left.</summary>
    public bool TakeResult(HttpContext context) => Take(_results, context);

    /// <summary>Takes one of the answers that may be given by the link that the address names; false when none is left.</summary>
    public bool TakeAnswer(HttpContext context) => Take(_answers, context);

    /// <summary>Takes one of the tries to sign in or to use a secret; false when none is left.</summary>
    public bool TakeSignIn(HttpContext context) => Take(_signIns, context);

    /// <summary>Takes one of the reviews that the sender may ask the API for in this minute; false when none is left.</summary>
    public bool TakeReview(HttpContext context) => Take(_reviews, context);

    /// <summary>Stops their clocks, which would keep the whole site in memory.</summary>
    public void Dispose()
    {
        _results.Dispose();
        _answers.Dispose();
        _signIns.Dispose();
        _reviews.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<HttpContext> limiter, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);

        if (!lease.IsAcquired)
        {
            context.Response.Headers.RetryAfter = "60";
        }

        return lease.IsAcquired;
    }

    // Of IPv6, whoever has one address has the whole /64 that it lies in.
    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address.ToString(),
    };

    private static string Link(HttpContext context) => (context.GetRouteValue("key") ?? context.GetRouteValue("code") ?? context.GetRouteValue("reader")) as string ?? "";

    private static PartitionedRateLimiter<HttpContext> PerMinute(int permits, Func<HttpContext, string> whose) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => permits == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(whose(context), _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
}
