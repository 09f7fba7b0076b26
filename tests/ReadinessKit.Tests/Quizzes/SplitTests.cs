using ReadinessKit.Quizzes;

namespace ReadinessKit.Tests.Quizzes;

public sealed class SplitTests
{
    private static readonly QuizQuestion Question = new("late", "Who is late?", [new("one", "One team"), new("other", "The other"), new("both", "Both")], "The answer", "<p>Both.</p>");

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one both")]
    public void Fewer_than_three_answers_show_only_their_number(string answers)
    {
        var split = Of(answers);

        Assert.False(split.IsShown);
        Assert.Empty(split.Parts);
        Assert.DoesNotContain("One team", split.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_answers_show_how_the_room_splits()
    {
        var split = Of("both one both");

        Assert.Equal([1, 0, 2], split.Parts.Select(p => p.People));
        Assert.Equal([33, 0, 67], split.Parts.Select(p => p.Percent));
        Assert.Equal("Of 3 answers, 1 is “One team” and 2 are “Both”.", split.Words);
    }

    [Fact]
    public void Answers_that_the_question_does_not_offer_are_not_counted() =>
        Assert.Equal(2, Of("both neither one").Answered);

    private static Split Of(string answers) => Split.Of(Question, answers.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
