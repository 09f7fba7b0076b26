using System.Net;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Answers under the site's own name only. What a known proxy passes on came by that name, whatever the proxy calls this program;
/// everybody else has to use it, or this machine's own names.
/// </summary>
public sealed class KnownHost(RequestDelegate next, Settings settings)
{
    private readonly HashSet<string> _names = new([settings.Url.Host, "localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        // However the last stretch went: without this, a proxy that is not named would turn every form into an error.
        context.Request.Scheme = settings.Url.Scheme;

        if (IsProxy(context.Connection.RemoteIpAddress))
        {
            context.Request.Host = new(settings.Url.Authority);
        }
        else if (!_names.Contains(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private bool IsProxy(IPAddress? address) =>
        address is not null && settings.Proxies.Any(p => p.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
}
