using System.Text;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Exports;

/// <summary>A file made from a job description. A new one is its class, a line in <see cref="All"/> and its test.</summary>
/// <param name="Extension">The end of its name, which is also the last part of its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Title">What it is.</param>
/// <param name="Purpose">What it is good for.</param>
/// <param name="Write">Makes it for an organization of that name, at that time.</param>
public sealed record DescriptionFile(string Extension, string ContentType, string Title, string Purpose, Func<JobDescription, string, DateTimeOffset, byte[]> Write)
{
    public static readonly IReadOnlyList<DescriptionFile> All =
    [
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", "to sign, to send, or to go on writing in Word", DescriptionDocument.Write),
        new("txt", "text/plain; charset=utf-8", "Plain text", "for job boards that take nothing else", (d, _, _) => Encoding.UTF8.GetBytes(DescriptionText.Write(d))),
        new("md", "text/markdown; charset=utf-8", "Markdown", "for a wiki, or to import it here again without loss", (d, _, _) => Encoding.UTF8.GetBytes(DescriptionMarkdown.Write(d))),
    ];

    /// <summary>Its name for a description: "peer-specialist.docx".</summary>
    public string NameFor(JobDescription description) => $"{FileNames.Of(description.Title, "job-description")}.{Extension}";
}

/// <summary>Names of files from what people call things.</summary>
public static class FileNames
{
    /// <summary>Lowercase letters, digits and hyphens; another name where nothing of it is left.</summary>
    public static string Of(string title, string otherwise) => title.Any(char.IsAsciiLetterOrDigit) ? AccountForm.Slug(title) : otherwise;
}
