using System.Net.Http.Json;
using System.Text.Json;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Api;

namespace ReadinessKit.Tests.Interviews;

/// <summary>The check on the command line, and that all places say the same.</summary>
public sealed class QuestionVerbsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_verdict_in_all_four_places()
    {
        using var kept = new Installation();
        var questions = LabelledQuestion.Tuned.Where((_, i) => i % 12 == 0).Select(q => q.Text).ToArray();
        var file = Path.Combine(kept.Folder, "questions.csv");
        await File.WriteAllLinesAsync(file, ["id,question", .. questions.Select((q, i) => $"{i},\"{q.Replace("\"", "\"\"")}\"")], TestContext.Current.CancellationToken);
        var lines = (await kept.Run("review", "questions", file)).Output.Split("\r\n")[1..];

        foreach (var (i, question) in questions.Index())
        {
            var verdict = LabelledQuestion.Check.Check(question);
            var expected = JsonSerializer.Serialize(CheckedQuestion.Of(verdict), ReviewedJob.Json);
            var screen = await site.Visitor().Post("/interviews/check", [new("Question", question)]);
            using var answer = await site.CreateClient().PostAsJsonAsync("/api/v1/review/question", new { question }, TestContext.Current.CancellationToken);

            Assert.Equal(expected, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(verdict.Spans.Select(s => s.Quote), screen.Html.QuerySelectorAll(".marked mark").Select(m => m.TextContent));
            Assert.StartsWith($"{i},{CheckedQuestion.NameOf(verdict.Verdict)},{verdict.Rule},", lines[i]);
        }

        var one = questions.First(q => LabelledQuestion.Check.Check(q).Verdict == Verdict.DoNotAsk);
        Assert.Equal(JsonSerializer.Serialize(CheckedQuestion.Of(LabelledQuestion.Check.Check(one)), ReviewedJob.Json), (await kept.Run("review", "question", one)).Output.TrimEnd());
    }

    [Theory]
    [InlineData("id,question\r\nq1,How old are you?\r\n", "q1,do-not-ask,age,How old are you")]
    [InlineData("question,note,ID\r\n\"How would you\r\nopen a group, and why?\",x,a-2\r\n", "a-2,allowed,,")]
    [InlineData("\uFEFFId,Question\n-7,\"Are you \"\"pregnant\"\"?\"", "-7,do-not-ask,pregnancy,pregnant")]
    [InlineData("id,question\n\"x,1\",Do you drive?", "\"x,1\",care,driving,Do you drive")]
    [InlineData("id,question\n7,", "7,allowed,,")]
    [InlineData("id,question\n7", "7,allowed,,")]
    public async Task A_list_is_checked_line_by_line(string written, string line)
    {
        var (exitCode, output, errors) = await RunOn(written);

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal($"id,verdict,rule,span\r\n{line}", output.TrimEnd());
    }

    [Theory]
    [InlineData("id,question\n1,\"-medication do you take?\"")]
    [InlineData("id,question\n1,\"=medication do you take?\"")]
    [InlineData("id,question\n1,\"@medication, +medication do you take?\"")]
    public async Task No_word_becomes_a_formula(string written) =>
        Assert.Matches("^1,do-not-ask,medication,['\"]?m", (await RunOn(written)).Output.Split("\r\n")[1]);

    [Theory]
    [InlineData("name,question\n1,a", "There is no column id. Name the columns id and question in the first line.")]
    [InlineData("id;question\n1;a", "There is no column id.")]
    [InlineData("id,text\n1,a", "There is no column question.")]
    [InlineData("", "There is no column id.")]
    [InlineData("id,question\n1,\"a", "In row 2 a quotation mark is opened and never closed.")]
    public async Task A_list_that_can_not_be_read_says_why(string written, string message)
    {
        var (exitCode, output, errors) = await RunOn(written);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(message, errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var kept = new Installation();
        var (exitCode, output, errors) = await kept.Run("review", "questions", "nowhere.csv");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("There is no file nowhere.csv. Name a CSV file with the columns id and question.", errors);
    }

    [Fact]
    public async Task A_question_has_an_end()
    {
        using var kept = new Installation();
        var (exitCode, output, errors) = await kept.Run("review", "question", new string('x', 10_001));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("The question has more than 10,000 characters.", errors);
    }

    private static async Task<(int? ExitCode, string Output, string Errors)> RunOn(string written)
    {
        using var kept = new Installation();
        var file = Path.Combine(kept.Folder, "questions.csv");
        await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        return await kept.Run("review", "questions", file);
    }
}
