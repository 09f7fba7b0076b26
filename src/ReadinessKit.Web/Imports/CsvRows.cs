using System.Text;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads text with a sign between its fields (RFC 4180).</summary>
internal static class CsvRows
{
    /// <summary>Reads the rows of a text; false where a quoted field has no end, and then the last row is the one that it begins in.</summary>
    public static bool Read(string text, char separator, out List<List<string>> read)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;

        void EndField()
        {
            row.Add(field.ToString());
            field.Clear();
        }

        void EndRow()
        {
            EndField();
            rows.Add(row);
            row = [];
        }

        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append('"');
                    i++;
                    break;

                case '"' when isQuoted || field.Length == 0:
                    isQuoted = !isQuoted;
                    break;

                case var sign when sign == separator && !isQuoted:
                    EndField();
                    break;

                case '\r' when !isQuoted && i + 1 < text.Length && text[i + 1] == '\n':
                    break;

                case '\n' or '\r' when !isQuoted:
                    EndRow();
                    break;

                default:
                    field.Append(text[i]);
                    break;
            }
        }

        if (isQuoted || field.Length > 0 || row.Count > 0)
        {
            EndRow();
        }

        read = rows;
        return !isQuoted;
    }
}
