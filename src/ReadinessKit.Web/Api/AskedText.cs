using System.Text.Json;
using ReadinessKit.Content;

namespace ReadinessKit.Web.Api;

/// <summary>A text that another program sends in one field of a JSON object, to have it looked at: read with care, and kept nowhere.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="What">What it is, as in "the job description".</param>
/// <param name="Most">The longest, in UTF-16 code units.</param>
/// <param name="IfLonger">What to do with a longer one, as a sentence.</param>
public sealed record AskedText(string Field, string What, int Most, string IfLonger)
{
    private string Example => $"{{\"{Field}\": \"…\"}}";

    // Every character of the longest text may be written as \uXXXX.
    private AskedJson Json => new(Example, (6 * Most) + 1024, $"The {Field} has more than {Most:N0} characters. {IfLonger}", "Many reviews were asked for");

    /// <summary>Takes the text at an address and answers what is said of it.</summary>
    /// <typeparam name="TAsked">What is sent, for the description.</typeparam>
    /// <typeparam name="TAnswer">What is answered.</typeparam>
    public RouteHandlerBuilder Map<TAsked, TAnswer>(WebApplication app, string address, Func<string, SiteContent, TAnswer> answer)
        where TAsked : notnull =>
        Json.Map<TAsked, (string? Text, string? Problem), TAnswer>(app, address, "Review", TextIn, (read, content) =>
            read.Problem is { } problem ? AskedJson.Problem(StatusCodes.Status400BadRequest, problem)
            : read.Text!.Length > Most ? Json.TooLarge()
            : Results.Json(answer(read.Text, content), ReviewedJob.Json));

    private (string? Text, string? Problem) TextIn(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(Field, out var text)
            ? (null, $"Send an object with the field {Field}, such as {Example}.")
            : text.ValueKind != JsonValueKind.String ? (null, $"The field {Field} has to be a string: {What}.")
            : (text.GetString(), null);
}
