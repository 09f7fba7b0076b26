using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class AnswerSheetTests
{
    private static readonly Quiz Quiz = Sample.Edition().Quiz;

    [Fact]
    public void Each_answer_is_a_letter_in_the_order_of_the_quiz()
    {
        var (sheet, errors) = AnswerSheet.Read(Quiz, new Dictionary<string, string?> { ["board"] = "dont-know", ["money"] = "true", ["team"] = "false" });

        Assert.Equal("TFD", sheet);
        Assert.Empty(errors);
        Assert.Equal(new Dictionary<string, string?> { ["money"] = "true", ["team"] = "false", ["board"] = "dont-know" }, AnswerSheet.Write(Quiz, sheet));
    }

    [Fact]
    public void Every_statement_needs_an_answer_and_nothing_is_guessed()
    {
        var (_, errors) = AnswerSheet.Read(Quiz, new Dictionary<string, string?> { ["money"] = "yes", ["team"] = "", ["board"] = "True" });

        Assert.Equal(
            [
                new("Answers[money]", "Choose True, False or I don’t know for statement 1"),
                new("Answers[team]", "Choose True, False or I don’t know for statement 2"),
                new("Answers[board]", "Choose True, False or I don’t know for statement 3"),
            ],
            errors);
    }

    [Fact]
    public void Sheets_are_counted_by_statement()
    {
        var tallies = AnswerSheet.Count(Quiz, [("TFD", 3), ("TTD", 2), ("FTT", 1)]);

        Assert.Equal(new Tally(5, 1, 0), tallies["money"]);
        Assert.Equal(new Tally(3, 3, 0), tallies["team"]);
        Assert.Equal(new Tally(1, 0, 5), tallies["board"]);
    }
}
