using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Exports;

/// <summary>A job description as Word.</summary>
public static class DescriptionDocument
{
    public static byte[] Write(JobDescription description, string? organization, DateTimeOffset created)
    {
        var title = Title(description);
        var day = Words.Day(DateOnly.FromDateTime(created.DateTime));
        var document = new WordDocument(title, created, $"{title} · {day}");
        document.Title(title);
        document.Lede(organization is { Length: > 0 } name ? $"Job description · {name}" : "Job description");
        document.Write(DescriptionOutline.Of(description, forReaders: false), deeper: 0);
        document.Heading(2, "Signatures");
        document.Table([new("", 16), new("Name", 32), new("Signature", 34), new("Date", 18)], [["Employee", "", "", ""], ["Supervisor", "", "", ""]]);
        document.Note($"Written on {day}, before the post is advertised. (essential) marks the duties that the post exists for.");

        return document.ToBytes();
    }

    internal static string Title(JobDescription description) => description.Title.Length > 0 ? description.Title : "Job description";
}
