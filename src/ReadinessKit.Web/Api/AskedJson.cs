using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Api;

/// <summary>An object of JSON that another program sends: read with care, answered, and kept nowhere.</summary>
/// <param name="Example">What to send, for who sends something else.</param>
/// <param name="MostBytes">The longest body, in bytes.</param>
/// <param name="IfLonger">What to do with a longer one, as a sentence or two.</param>
/// <param name="IfTooMany">What was asked for too often, as in "Many reviews were asked for".</param>
public sealed record AskedJson(string Example, int MostBytes, string IfLonger, string IfTooMany)
{
    /// <summary>Takes objects at an address. What <paramref name="read"/> makes of the JSON goes to <paramref name="answer"/>.</summary>
    /// <typeparam name="TAsked">What is sent, for the description.</typeparam>
    /// <typeparam name="TRead">What is read of it.</typeparam>
    /// <typeparam name="TAnswer">What is answered, for the description.</typeparam>
    public RouteHandlerBuilder Map<TAsked, TRead, TAnswer>(WebApplication app, string address, string tag, Func<JsonElement, TRead> read, Func<TRead, SiteContent, IResult> answer)
        where TAsked : notnull
    {
        // All else that is sent there: without it, strangers would be asked to sign in.
        app.Map(address, NotThatWay).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).AllowAnonymous().ExcludeFromDescription();

        return app.MapPost(address, (HttpContext context, SiteContent content, Limits limits) => Take(context, limits, read, read => answer(read, content)))
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .Accepts<TAsked>("application/json")
            .Produces<TAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithTags(tag)
            .AllowAnonymous();
    }

    public static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);

    /// <summary>Says of each field what to send instead.</summary>
    public static IResult Refused(IReadOnlyList<RuleError> errors) => Results.ValidationProblem(
        errors.GroupBy(e => e.Field).ToDictionary(e => e.Key, e => e.Select(error => error.Message).ToArray()),
        string.Join(' ', errors.Select(e => e.Message)),
        statusCode: StatusCodes.Status400BadRequest,
        title: "Something in the request has to be fixed.");

    public IResult TooLarge() => Problem(StatusCodes.Status413PayloadTooLarge, IfLonger);

    private async Task<IResult> Take<TRead>(HttpContext context, Limits limits, Func<JsonElement, TRead> read, Func<TRead, IResult> answer)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (!limits.TakeReview(context))
        {
            return Problem(StatusCodes.Status429TooManyRequests, $"{IfTooMany} from your network. Wait a minute, then go on.");
        }

        if (!IsJson(context.Request))
        {
            return NotJson();
        }

        try
        {
            return Read(await Body(context.Request), read, out var found) is { } problem ? Problem(StatusCodes.Status400BadRequest, problem) : answer(found!);
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

    private string? Read<TRead>(ReadOnlyMemory<byte> body, Func<JsonElement, TRead> read, out TRead? found)
    {
        found = default;

        try
        {
            using var json = JsonDocument.Parse(body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body);
            found = read(json.RootElement);
            return null;
        }
        catch (JsonException)
        {
            return $"This is not JSON. Send an object such as {Example}.";
        }
        catch (InvalidOperationException)
        {
            return "The JSON holds half of a character, or bytes that are not UTF-8. Send whole characters.";
        }
    }

    private static IResult NotJson() =>
        Problem(StatusCodes.Status415UnsupportedMediaType, "Send JSON in UTF-8, with the header Content-Type: application/json.");
}
