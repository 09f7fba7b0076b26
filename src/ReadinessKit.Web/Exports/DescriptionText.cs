using System.Text;
using ReadinessKit.Content;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Exports;

/// <summary>A job description as plain text, for job boards that take nothing else.</summary>
public static class DescriptionText
{
    public static string Write(JobDescription description)
    {
        var text = new StringBuilder($"{DescriptionDocument.Title(description).ToUpperInvariant()}\n");

        foreach (var passage in DescriptionOutline.Of(description))
        {
            text.Append(passage switch
            {
                Heading { Level: 1 } heading => $"\n\n{heading.Text.ToUpperInvariant()}\n",
                Heading heading => $"\n{heading.Text}\n",
                Paragraph paragraph => $"{paragraph.Text}\n",
                Points points => string.Concat(points.Items.Select(i => $"- {i.Text}\n")),
                Grid grid => string.Concat(grid.Rows.Skip(1).Select(row => $"- {Row(row)}\n")),
                _ => "",
            });
        }

        return text.ToString();
    }

    // "Program lead (daily work; every week)": a board keeps no columns.
    private static string Row(IReadOnlyList<string> row)
    {
        var rest = string.Join("; ", row.Skip(1).Where(c => c.Length > 0));

        return row[0].Length == 0 ? rest : rest.Length == 0 ? row[0] : $"{row[0]} ({rest})";
    }
}
