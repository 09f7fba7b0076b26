using System.Text;
using System.Text.Json;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>What a closed round shows, as counts for other programs: a line for each statement and group, never one for a person.</summary>
public sealed class RoundCountsFile(string name, RoundResult result)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public byte[] ToCsv()
    {
        var text = new StringBuilder("Round,Statement,Topic,Group,Invited,Answered,True,False,I don't know\r\n");

        foreach (var statement in result.Statements)
        {
            foreach (var group in statement.Groups)
            {
                text.AppendJoin(',', Fields(name, statement.Statement.Id, statement.Statement.Topic, group.Group.Name, group.Group.Invited, group.Group.Answered, group.Tally.True, group.Tally.False, group.Tally.DontKnow)).Append("\r\n");
            }
        }

        // Excel takes a file without the mark for one in the old code page.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Round = name,
            Groups = result.Groups.Select(g => new { g.Name, g.Invited, g.Answered, Shown = g.IsShown }),
            Statements = result.Statements.Select(s => new
            {
                s.Statement.Id,
                s.Statement.Text,
                Groups = s.Groups.Select(g => new { g.Group.Name, g.Tally.True, g.Tally.False, g.Tally.DontKnow }),
            }),
        },
        Options);

    private static IEnumerable<string> Fields(params object?[] values) => values.Select(v => v is string text ? Quoted(text) : $"{v}");

    // A text that begins like a formula would be one when the file is opened.
    private static string Quoted(string text) =>
        $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
