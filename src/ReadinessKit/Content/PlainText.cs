using System.Net;
using System.Text.RegularExpressions;

namespace ReadinessKit.Content;

/// <summary>The words of HTML that was made from content.</summary>
public static partial class PlainText
{
    /// <summary>The words on one line, without markup.</summary>
    public static string Of(string html) => WebUtility.HtmlDecode(Tag().Replace(WithinLine().Replace(html, ""), " ")).ReplaceLineEndings(" ").Trim();

    [GeneratedRegex("</?(a|em|strong|code|del)\\b[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithinLine();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
