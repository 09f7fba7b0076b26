using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ReadinessKit.Web.Imports;

namespace ReadinessKit.Web.Site;

/// <summary>Marks a page whose form has a file in it. A file that is too large costs what was typed beside it nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute : Attribute;

/// <summary>
/// Reads a form with a file in memory, and never onto a disk. Of a file it keeps one byte more than it may have, by which the page sees
/// that it is too large; the rest is let go, so that the browser gets to read the answer.
/// </summary>
public static class FormWithFile
{
    /// <summary>The most that is taken from the wire, in bytes. What is larger is refused unread.</summary>
    public const long MostSent = 64 * 1024 * 1024;

    /// <summary>The most that may be typed into all fields, in bytes.</summary>
    private const int MostTyped = 1024 * 1024;

    private const int MostFields = 400, LongestBoundary = 100;

    /// <summary>True for a form as browsers send it when it has a field for a file.</summary>
    public static bool IsIn(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the form of a request; then the request has it.</summary>
    /// <exception cref="BadHttpRequestException">When it is too large.</exception>
    /// <exception cref="InvalidDataException">When it is broken.</exception>
    public static async Task Read(HttpRequest request)
    {
        var cancel = request.HttpContext.RequestAborted;
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).ToString();

        if (boundary.Length is 0 or > LongestBoundary)
        {
            throw new InvalidDataException("The form does not say what parts its fields.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostSent;
        }

        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var files = new FormFileCollection();
        var (reader, count, left) = (new MultipartReader(boundary, request.Body), 0, MostTyped);

        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (++count > MostFields || section.GetContentDispositionHeader() is not { } disposition)
            {
                throw new InvalidDataException("There are too many fields, or one has no name.");
            }

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();

            if (disposition.IsFileDisposition())
            {
                files.Add(await ReadFile(section.AsFileSection()!, name, cancel));
                continue;
            }

            var value = await ReadStart(section.Body, left + 1, cancel);
            left -= value.Length;
            fields[name] = left >= 0
                ? StringValues.Concat(fields.GetValueOrDefault(name), Encoding.UTF8.GetString(value))
                : throw new BadHttpRequestException("Too much was typed.", StatusCodes.Status413PayloadTooLarge);
        }

        request.Form = new FormCollection(fields, files);
    }

    private static async Task<FormFile> ReadFile(FileMultipartSection section, string name, CancellationToken cancel)
    {
        var start = await ReadStart(section.FileStream!, ImportedText.MostBytes + 1, cancel);
        await section.FileStream!.CopyToAsync(Stream.Null, cancel);

        return new(new MemoryStream(start), 0, start.Length, name, section.FileName);
    }

    private static async Task<byte[]> ReadStart(Stream body, int most, CancellationToken cancel)
    {
        using var start = new MemoryStream();
        var piece = new byte[4096];

        while (start.Length < most && await body.ReadAsync(piece.AsMemory(0, (int)Math.Min(piece.Length, most - start.Length)), cancel) is var length and > 0)
        {
            start.Write(piece, 0, length);
        }

        return start.ToArray();
    }
}
