using System.Globalization;
using System.Text;

namespace ReadinessKit.Web.Exports;

/// <summary>Lines of a CSV file (RFC 4180) in which no text becomes a formula when the file is opened.</summary>
public sealed class Csv
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line; null is an empty field.</summary>
    public void Line(params object?[] values) =>
        _text.AppendJoin(',', values.Select(v => v is string words ? Quoted(words) : Convert.ToString(v, CultureInfo.InvariantCulture))).Append("\r\n");

    /// <summary>The file. Excel takes one without the mark for one in the old code page.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    private static string Quoted(string text) =>
        $"\"{(text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
