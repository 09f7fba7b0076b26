using ReadinessKit.Interviews;
using ReadinessKit.Web.Api;
using ReadinessKit.Web.Imports;

namespace ReadinessKit.Web.Exports;

/// <summary>What the question check says of a list of questions, as CSV (RFC 4180) with the columns id, verdict, rule and span.</summary>
public static class CheckedQuestionsFile
{
    /// <summary>Writes a line for each question, in the order of the list.</summary>
    public static void Write(IEnumerable<ListedQuestion> questions, QuestionCheck check, TextWriter output)
    {
        output.Write("id,verdict,rule,span\r\n");

        foreach (var question in questions)
        {
            var verdict = check.Check(question.Question);
            output.Write($"{Field(question.Id)},{CheckedQuestion.NameOf(verdict.Verdict)},{verdict.Rule},{Harmless(verdict.Spans.Count > 0 ? verdict.Spans[0].Quote : "")}\r\n");
        }
    }

    // An id stays as it is, even "-7", and is quoted where it could be a formula: other programs look lines up by it.
    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.Trim() != text ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    // Words that somebody typed would be a formula when the file is opened.
    private static string Harmless(string text) => Field(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text);
}
