using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads the texts that cells of a workbook share.</summary>
internal static class SheetTexts
{
    /// <summary>The texts with the wanted numbers; null where one of them is missing.</summary>
    public static Dictionary<int, string>? Read(SharedStringTablePart? part, HashSet<int> wanted)
    {
        var texts = new Dictionary<int, string>();

        if (wanted.Count == 0)
        {
            return texts;
        }

        if (part is null)
        {
            return null;
        }

        using var reader = OpenXmlReader.Create(part);
        var (at, last) = (0, wanted.Max());

        while (at <= last && reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(X.SharedStringItem))
            {
                continue;
            }

            if (wanted.Contains(at) && reader.LoadCurrentElement() is { } item)
            {
                texts[at] = Of(item);
            }

            at++;
        }

        return wanted.All(texts.ContainsKey) ? texts : null;
    }

    /// <summary>The words of a text, without the reading aids of some scripts.</summary>
    public static string Of(OpenXmlElement item) =>
        TravelingTable.Cut(OneLine.Of(string.Concat(item.Descendants<X.Text>().Where(t => t.Parent is not X.PhoneticRun).Select(t => t.Text))));
}
