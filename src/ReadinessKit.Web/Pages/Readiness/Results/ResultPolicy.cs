using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>
/// Keeps the finished page of a result on the server: for the keys that opened it, until the result changes or the day ends.
/// Whoever is signed in has a frame of their own, and so no kept page.
/// The first look of a day always reaches the page, which then notes that the result was opened.
/// </summary>
public sealed class ResultPolicy(ResultChanges changes, TimeProvider clock) : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var id = (string)request.RouteValues["id"]!;
        var (edit, read) = ResultCookie.Read(request, id);

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = HttpMethods.IsGet(request.Method) && (edit, read) != default && context.HttpContext.User.Identity?.IsAuthenticated != true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = "";
        context.CacheVaryByRules.VaryByValues["keys"] = $"{edit}.{read}";
        context.CacheVaryByRules.VaryByValues["changes"] = changes.Of(id).ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["day"] = Words.Iso(clock.Today());

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;

        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.ContainsKey(HeaderNames.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
