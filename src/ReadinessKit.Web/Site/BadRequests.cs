using Microsoft.AspNetCore.Http.Metadata;

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
        var metadata = request.HttpContext.GetEndpoint()?.Metadata;

        if (request.QueryString.Value!.Contains("%00", StringComparison.Ordinal))
        {
            return StatusCodes.Status400BadRequest;
        }

        // What has a limit of its own reads by itself, and says so itself.
        if (metadata?.GetMetadata<IRequestSizeLimitMetadata>() is not null)
        {
            return null;
        }

        var takesFile = FormWithFile.IsIn(request) && metadata?.GetMetadata<TakesFileAttribute>() is not null;

        if (request.ContentLength > (takesFile ? FormWithFile.MostSent : SiteSetup.MaxForm))
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        try
        {
            if (takesFile)
            {
                await FormWithFile.Read(request);
            }
            else if (request.HasFormContentType)
            {
                await request.ReadFormAsync();
            }

            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        // A form can name letters that nothing here reads, such as UTF-7.
        catch (Exception e) when (e is IOException or InvalidDataException or NotSupportedException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
