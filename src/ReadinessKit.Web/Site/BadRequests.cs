namespace ReadinessKit.Web.Site;

/// <summary>Turns away what can't be read, before a page sees it: forms that are too large or broken, and NULs in addresses.</summary>
public sealed class BadRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (await Refusal(context.Request) is { } status)
        {
            // The page that says so must not try to read the form either.
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentLength = null;
            context.Request.ContentType = null;
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    private static async Task<int?> Refusal(HttpRequest request)
    {
        if (request.QueryString.Value!.Contains("%00", StringComparison.Ordinal))
        {
            return StatusCodes.Status400BadRequest;
        }

        if (request.ContentLength > SiteSetup.MaxForm)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        try
        {
            if (request.HasFormContentType)
            {
                await request.ReadFormAsync();
            }

            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
