namespace ReadinessKit.Web.Imports;

/// <summary>A question of a list, with the id that whoever keeps the list knows it by.</summary>
public sealed record ListedQuestion(string Id, string Question);

/// <summary>Questions in a CSV file with the columns id and question (RFC 4180), in any order and among others.</summary>
/// <param name="Questions">Its lines; none where there is a problem.</param>
/// <param name="Problem">What is wrong and what to do, as a sentence; null where nothing is.</param>
public sealed record QuestionFile(IReadOnlyList<ListedQuestion> Questions, string? Problem)
{
    /// <summary>Reads the text of a file.</summary>
    public static QuestionFile Read(string text)
    {
        if (!CsvRows.Read(text.TrimStart('\uFEFF'), ',', out var rows))
        {
            return new([], $"In row {rows.Count:N0} a quotation mark is opened and never closed. Close it, and write two for one inside a field.");
        }

        var names = rows.FirstOrDefault()?.Select(n => n.Trim().ToLowerInvariant()).ToList() ?? [];
        var (id, question) = (names.IndexOf("id"), names.IndexOf("question"));

        return id < 0 || question < 0
            ? new([], $"There is no column {(id < 0 ? "id" : "question")}. Name the columns id and question in the first line.")
            : new([.. rows.Skip(1).Where(r => r.Count > 1 || r[0].Length > 0).Select(r => new ListedQuestion(r.ElementAtOrDefault(id) ?? "", r.ElementAtOrDefault(question) ?? ""))], null);
    }
}
