using System.Globalization;
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
        Json.Map<TAsked, (string? Text, IReadOnlyList<RuleError> Errors), TAnswer>(app, address, "Review", TextIn, (read, content) =>
            read.Errors.Count > 0 ? AskedJson.Refused(read.Errors)
            : read.Text!.Length > Most ? Json.TooLarge()
            : Results.Json(answer(read.Text, content), ReviewedJob.Json));

    private (string? Text, IReadOnlyList<RuleError> Errors) TextIn(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(Field, out var value))
        {
            return (null, [new(Field, $"Send an object with the field {Field}, such as {Example}.")]);
        }

        var fields = new AskedFields(json, Field);

        if (value.ValueKind != JsonValueKind.String)
        {
            fields.Add(Field, $"The field {Field} has to be a string: {What}.");
            return (null, fields.Errors);
        }

        var text = value.GetString()!;

        if (text.All(IsUnseen))
        {
            fields.Add(Field, $"Send {What}.");
        }

        return (text, fields.Errors);
    }

    // Zero-width characters are of the format kind.
    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
