using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Guards a form that nobody signed in for, and whose page is the same for everybody and so carries no token:
/// browsers say where a post comes from, and only posts from this site are taken.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameOriginOnlyAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsFromHere(request))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static bool IsFromHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
            ? site == "same-origin"
            : request.Headers.Origin == request.HttpContext.RequestServices.GetRequiredService<Settings>().Origin;
}
