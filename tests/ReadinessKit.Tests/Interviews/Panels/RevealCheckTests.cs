using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>When ratings can be shown: from how cards stand and how often each question was rated.</summary>
public sealed class RevealCheckTests
{
    [Theory]

    // Cards; ratings of the one question and how many call it not asked; waiting, complete, thin, ready.
    [InlineData("Submitted Submitted Submitted", 3, 0, 0, true, false, true)]
    [InlineData("Submitted Submitted Draft", 2, 0, 1, false, false, false)]
    [InlineData("Submitted Submitted NotStarted", 2, 0, 1, false, false, false)]
    [InlineData("Submitted Submitted Declined", 2, 0, 0, true, false, true)]
    [InlineData("Submitted Submitted Recused", 2, 0, 0, true, false, true)]
    [InlineData("Submitted Submitted Expired", 2, 0, 0, true, false, true)]
    [InlineData("Submitted Declined Recused", 1, 0, 0, true, true, false)]
    [InlineData("Submitted Submitted", 1, 0, 0, true, true, false)]
    [InlineData("Submitted Submitted Submitted", 1, 2, 0, true, true, false)]

    // Everybody says that it was not asked: then it needs no ratings.
    [InlineData("Submitted Submitted Submitted", 0, 3, 0, true, false, true)]

    // It was asked, and nobody heard it.
    [InlineData("Submitted Submitted", 0, 0, 0, true, true, false)]
    [InlineData("Submitted Submitted", 0, 1, 0, true, true, false)]

    // Nobody rated: there is nothing to show.
    [InlineData("Recused Declined Expired", 0, 0, 0, false, false, false)]
    [InlineData("", 0, 0, 0, false, false, false)]
    public void Ratings_can_be_shown_when_no_card_is_waited_for_and_each_question_has_two(string cards, int rated, int notAsked, int waiting, bool isComplete, bool isThin, bool isReady)
    {
        var check = Check(cards, [new("q1", rated, notAsked)], ["q1"]);

        Assert.Equal((waiting, isComplete, isThin, isReady), (check.Waiting, check.IsComplete, check.NeedsAcceptance, check.IsReady));
    }

    [Fact]
    public void A_question_that_counts_for_nobody_needs_no_ratings() =>
        Assert.True(Check("Submitted Submitted", [new("q1", 2, 0), new("q2", 0, 1)], ["q1", "q2"], "q2").IsReady);

    [Fact]
    public void A_question_that_no_card_says_anything_about_is_thin() =>
        Assert.Equal(["q2"], Check("Submitted Submitted", [new("q1", 2, 0)], ["q1", "q2"]).Thin);

    [Fact]
    public void Thin_and_disputed_questions_stand_in_the_order_of_the_guide()
    {
        var check = Check("Submitted Submitted Submitted", [new("q3", 1, 2), new("q1", 1, 2), new("q2", 2, 1)], ["q1", "q2", "q3"]);

        Assert.Equal(["q1", "q3"], check.Thin);
        Assert.Equal(["q1", "q2", "q3"], check.Disputed);
    }

    private static RevealCheck Check(string cards, QuestionCount[] counts, string[] questions, params string[] voided) =>
        RevealCheck.Of([.. cards.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CardStanding>)], questions, counts, voided.ToHashSet());
}
