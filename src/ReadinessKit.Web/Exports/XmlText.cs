using System.Text;
using System.Xml;

namespace ReadinessKit.Web.Exports;

/// <summary>Makes any text fit to stand in an Office file.</summary>
internal static class XmlText
{
    /// <summary>Drops what XML 1.0 cannot hold, ends every line with \n, and keeps at most <paramref name="cap"/> characters.</summary>
    public static string Clean(string text, int cap = int.MaxValue)
    {
        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var kept = new StringBuilder(Math.Min(text.Length, cap));
        for (var i = 0; i < text.Length; i++)
        {
            var length = LegalLength(text, i);
            if (kept.Length + length > cap)
            {
                break;
            }

            kept.Append(text, i, length);
            i += Math.Max(length - 1, 0);
        }

        return kept.ToString();
    }

    private static int LegalLength(string text, int at)
    {
        if (XmlConvert.IsXmlChar(text[at]))
        {
            return 1;
        }

        return at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]) ? 2 : 0;
    }
}
