using System.Globalization;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ReadinessKit.Web.OwnContent;

/// <summary>A line of the comparison of two texts: taken out, added, or one of those around.</summary>
/// <param name="Kind">"added", "gone", "same", or "skipped" for the lines between two changes.</param>
/// <param name="Number">Its number in the new text, or "".</param>
/// <param name="Text">The line.</param>
public sealed record ChangedLine(string Kind, string Number, string Text)
{
    // How many lines around a change help to find it.
    private const int Around = 3;

    /// <summary>A sign for the eye.</summary>
    public string Sign => Kind switch { "added" => "+", "gone" => "−", _ => "" };

    /// <summary>The same in words.</summary>
    public string Words => Kind switch { "added" => "added", "gone" => "taken out", "skipped" => "lines that are the same", _ => "" };

    /// <summary>The changed lines with those around them; none when the texts are the same.</summary>
    public static IReadOnlyList<ChangedLine> Between(string before, string after)
    {
        var all = InlineDiffBuilder.Diff(before, after).Lines;
        var changes = all.Index().Where(l => l.Item.Type != ChangeType.Unchanged).Select(l => l.Index).ToArray();
        var shown = changes.SelectMany(i => Enumerable.Range(i - Around, 2 * Around + 1)).Where(i => i >= 0 && i < all.Count).Distinct().Order().ToArray();
        var lines = new List<ChangedLine>();

        foreach (var (order, i) in shown.Index())
        {
            if (i > (order == 0 ? 0 : shown[order - 1] + 1))
            {
                lines.Add(new("skipped", "", "…"));
            }

            lines.Add(new(
                all[i].Type switch { ChangeType.Inserted => "added", ChangeType.Deleted => "gone", _ => "same" },
                all[i].Position?.ToString(CultureInfo.InvariantCulture) ?? "",
                all[i].Text));
        }

        return lines;
    }
}
