using Microsoft.AspNetCore.Mvc.Filters;

namespace ReadinessKit.Web.Site;

/// <summary>Marks a page as confidential: not kept by browsers or proxies, not indexed, not named to other sites.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConfidentialAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
