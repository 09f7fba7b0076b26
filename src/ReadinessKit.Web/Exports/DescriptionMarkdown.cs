using System.Text;
using System.Text.RegularExpressions;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Exports;

/// <summary>A job description as Markdown, which the import reads again without loss.</summary>
public static partial class DescriptionMarkdown
{
    public static string Write(JobDescription description)
    {
        var text = new StringBuilder();

        if (description.Title.Length > 0)
        {
            text.Append($"# {Plain(description.Title)}\n");
        }

        foreach (var passage in DescriptionOutline.Of(description, forReaders: false))
        {
            text.Append(passage switch
            {
                Heading heading => $"\n{new string('#', heading.Level + 1)} {Plain(heading.Text)}\n\n",
                Paragraph paragraph => $"{Plain(paragraph.Text)}\n",
                Points points => string.Concat(points.Items.Select(i => $"- {Plain(i.Text)}\n")),
                Grid grid => string.Concat(grid.Rows.Select((row, i) => $"| {string.Join(" | ", row.Select(Plain))} |\n{(i == 0 ? string.Concat(row.Select(_ => "|---")) + "|\n" : "")}")),
                _ => "",
            });
        }

        return text.ToString();
    }

    // On one line, and every sign that could mean something to Markdown as that sign.
    private static string Plain(string text) => Sign().Replace(XmlText.Clean(text).ReplaceLineEndings(" "), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]|^[-+=]|(?<=^\d{1,9})[.)]", RegexOptions.None, 1000)]
    private static partial Regex Sign();
}
