using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class QuizTests
{
    private static readonly Quiz Quiz = Sample.Edition().Quiz;

    [Theory]
    [InlineData("true", "false", "true")]
    [InlineData("True", "False", "TRUE")]
    [InlineData("tRUE", "FALSE", "True")]
    public void True_and_false_are_read_in_any_case(string money, string team, string board)
    {
        var (answers, errors) = Quiz.Check(new Dictionary<string, string?> { ["money"] = money, ["team"] = team, ["board"] = board });

        Assert.Empty(errors);
        Assert.Equal([("money", true), ("team", false), ("board", true)], answers.Select(a => (a.Key, a.Value)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("maybe")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("on")]
    [InlineData("true,false")]
    [InlineData("truefalse")]
    public void Anything_else_asks_for_true_or_false_at_its_statement(string? given)
    {
        var (answers, errors) = Quiz.Check(new Dictionary<string, string?> { ["money"] = "true", ["team"] = given, ["board"] = "false" });

        Assert.Equal([new("Answers[team]", "Choose True or False for statement 2")], errors);
        Assert.Equal(["money", "board"], answers.Keys);
    }

    [Fact]
    public void Every_statement_without_an_answer_is_an_error_in_order()
    {
        var (answers, errors) = Quiz.Check(new Dictionary<string, string?>());

        Assert.Empty(answers);
        Assert.Equal(
            [
                new("Answers[money]", "Choose True or False for statement 1"),
                new("Answers[team]", "Choose True or False for statement 2"),
                new("Answers[board]", "Choose True or False for statement 3"),
            ],
            errors);
    }

    [Fact]
    public void Answers_to_other_statements_are_passed_over()
    {
        var (answers, errors) = Quiz.Check(new Dictionary<string, string?> { ["money"] = "true", ["team"] = "true", ["board"] = "true", ["else"] = "true" });

        Assert.Empty(errors);
        Assert.DoesNotContain("else", answers.Keys);
    }

    [Theory]
    [InlineData(0, "No length")]
    [InlineData(1, "No length")]
    [InlineData(2, "One year")]
    [InlineData(3, "Half a year")]
    public void A_count_belongs_to_the_band_that_holds_it(int count, string heading) => Assert.Equal(heading, Quiz.HorizonFor(count).Heading);

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void No_band_holds_more_statements_than_there_are(int count) =>
        Assert.Throws<InvalidOperationException>(() => Quiz.HorizonFor(count));
}
