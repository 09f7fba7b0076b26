using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Api;

/// <summary>A text that another program sends in one field of a JSON object, to have it looked at: read with care, and kept nowhere.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="What">What it is, as in "the job description".</param>
/// <param name="Most">The longest, in UTF-16 code units.</param>
/// <param name="IfLonger">What to do with a longer one, as a sentence.</param>
public sealed record AskedText(string Field, string What, int Most, string IfLonger)
{
    private string Example => $"{{\"{Field}\": \"…\"}}";

    /// <summary>The longest body, in bytes: every character of the longest text may be written as \uXXXX.</summary>
    private int MostBytes => (6 * Most) + 1024;

    /// <summary>Takes the text at an address and answers what is said of it.</summary>
    /// <typeparam name="TAsked">What is sent, for the description.</typeparam>
    /// <typeparam name="TAnswer">What is answered.</typeparam>
    public RouteHandlerBuilder Map<TAsked, TAnswer>(WebApplication app, string address, Func<string, SiteContent, TAnswer> answer)
        where TAsked : notnull
    {
        // All else that is sent there: without it, strangers would be asked to sign in.
        app.Map(address, NotThatWay).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).AllowAnonymous().ExcludeFromDescription();

        return app.MapPost(address, (HttpContext context, SiteContent content, Limits limits) => Take(context, limits, text => Results.Json(answer(text, content), ReviewedJob.Json)))
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .Accepts<TAsked>("application/json")
            .Produces<TAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithTags("Review")
            .AllowAnonymous();
    }

    private async Task<IResult> Take(HttpContext context, Limits limits, Func<string, IResult> answer)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (!limits.TakeReview(context))
        {
            return Problem(StatusCodes.Status429TooManyRequests, "Many reviews were asked for from your network. Wait a minute, then go on.");
        }

        if (!IsJson(context.Request))
        {
            return NotJson();
        }

        try
        {
            var (text, problem) = TextIn(await Body(context.Request));

            return problem is not null ? Problem(StatusCodes.Status400BadRequest, problem)
                : text!.Length > Most ? TooLarge()
                : answer(text);
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : Problem(e.StatusCode, "The request broke off. Send it again.");
        }
    }

    private IResult NotThatWay(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (HttpMethods.IsPost(context.Request.Method))
        {
            return NotJson();
        }

        context.Response.Headers.Allow = HttpMethods.Post;
        return Problem(StatusCodes.Status405MethodNotAllowed, $"Send a POST with JSON, such as {Example}. {ReviewApi.DescriptionAddress} describes it.");
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() && request.GetTypedHeaders().ContentType is { } type && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private async Task<ReadOnlyMemory<byte>> Body(HttpRequest request)
    {
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];

        while (await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted) is var length and > 0)
        {
            body.Write(piece, 0, body.Length + length <= MostBytes ? length : throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge));
        }

        return body.ToArray();
    }

    private (string? Text, string? Problem) TextIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body);

            return json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty(Field, out var text)
                ? (null, $"Send an object with the field {Field}, such as {Example}.")
                : text.ValueKind != JsonValueKind.String ? (null, $"The field {Field} has to be a string: {What}.")
                : (text.GetString(), null);
        }
        catch (JsonException)
        {
            return (null, $"This is not JSON. Send an object with the field {Field}, such as {Example}.");
        }
        catch (InvalidOperationException)
        {
            return (null, "The JSON holds half of a character, or bytes that are not UTF-8. Send whole characters.");
        }
    }

    private static IResult NotJson() =>
        Problem(StatusCodes.Status415UnsupportedMediaType, "Send JSON in UTF-8, with the header Content-Type: application/json.");

    private IResult TooLarge() => Problem(StatusCodes.Status413PayloadTooLarge, $"The {Field} has more than {Most:N0} characters. {IfLonger}");

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);
}
