namespace ReadinessKit.Web.Site;

/// <summary>Turns away what can't be read before it costs anything: bodies that are too large, and NULs in addresses.</summary>
public sealed class BadRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > SiteSetup.MaxForm)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else if (context.Request.Path.Value!.Contains('\0', StringComparison.Ordinal) || context.Request.QueryString.Value!.Contains("%00", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException e) when (!context.Response.HasStarted)
            {
                context.Response.Clear();
                context.Response.StatusCode = e.StatusCode;
            }
        }
    }
}
