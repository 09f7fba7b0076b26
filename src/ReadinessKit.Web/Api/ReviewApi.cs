using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using ReadinessKit.Content;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Api;

/// <summary>Reviews job descriptions for other programs. It takes JSON, changes nothing and keeps nothing, so that nobody has to sign in.</summary>
public static class ReviewApi
{
    public const string Address = "/api/v1/review/job";

    /// <summary>Where the API is described.</summary>
    public const string DescriptionAddress = "/api/v1/openapi.json";

    /// <summary>The longest body, in bytes: every character of the longest text may be written as \uXXXX.</summary>
    private const int MostBytes = (6 * ImportedText.MostCharacters) + 1024;

    public static void AddTo(IServiceCollection services, Settings settings)
    {
        services.ConfigureHttpJsonOptions(json => ReviewedJob.Write(json.SerializerOptions));
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((api, _, _) =>
            {
                api.Info = new() { Title = "ReadinessKit", Version = "v1", Description = "Reviews job descriptions of peer roles. No account is needed, and nothing is stored." };
                api.Servers = [new() { Url = settings.Origin }];
                return Task.CompletedTask;
            });
            document.AddSchemaTransformer((schema, context, _) =>
            {
                schema.Type = context.JsonTypeInfo.Type.IsEnum ? JsonSchemaType.String : schema.Type;
                return Task.CompletedTask;
            });
        });
    }

    public static void Map(WebApplication app)
    {
        app.MapPost(Address, Review)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .Accepts<JobToReview>("application/json")
            .Produces<ReviewedJob>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .WithName("reviewJob")
            .WithTags("Review")
            .WithSummary("Review a job description")
            .WithDescription("Says what there is to talk about in the description of a job in a peer role. There is no score, and nothing is stored. It is guidance, not legal advice.")
            .AllowAnonymous();

        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous().CacheOutput("public");

        // All else that is sent there: without it, strangers would be asked to sign in.
        app.Map(Address, NotThatWay).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Review(HttpContext context, SiteContent content, Limits limits)
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
                : text!.Length > ImportedText.MostCharacters ? TooLarge()
                : Results.Json(ReviewedJob.Of(content.JobReviewer.Review(text)), ReviewedJob.Json);
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : Problem(e.StatusCode, "The request broke off. Send it again.");
        }
    }

    private static IResult NotThatWay(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";

        if (HttpMethods.IsPost(context.Request.Method))
        {
            return NotJson();
        }

        context.Response.Headers.Allow = HttpMethods.Post;
        return Problem(StatusCodes.Status405MethodNotAllowed, $"Send a POST with JSON, such as {{\"text\": \"…\"}}. {DescriptionAddress} describes it.");
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType() && request.GetTypedHeaders().ContentType is { } type && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<ReadOnlyMemory<byte>> Body(HttpRequest request)
    {
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];

        while (await request.Body.ReadAsync(piece, request.HttpContext.RequestAborted) is var length and > 0)
        {
            body.Write(piece, 0, body.Length + length <= MostBytes ? length : throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge));
        }

        return body.ToArray();
    }

    private static (string? Text, string? Problem) TextIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body);

            return json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("text", out var text)
                ? (null, "Send an object with the field text, such as {\"text\": \"…\"}.")
                : text.ValueKind != JsonValueKind.String ? (null, "The field text has to be a string: the job description.")
                : (text.GetString(), null);
        }
        catch (JsonException)
        {
            return (null, "This is not JSON. Send an object with the field text, such as {\"text\": \"…\"}.");
        }
        catch (InvalidOperationException)
        {
            return (null, "The JSON holds half of a character, or bytes that are not UTF-8. Send whole characters.");
        }
    }

    private static IResult NotJson() =>
        Problem(StatusCodes.Status415UnsupportedMediaType, "Send JSON in UTF-8, with the header Content-Type: application/json.");

    private static IResult TooLarge() =>
        Problem(StatusCodes.Status413PayloadTooLarge, $"The text has more than {ImportedText.MostCharacters:N0} characters. Send the part that describes the job.");

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);
}
