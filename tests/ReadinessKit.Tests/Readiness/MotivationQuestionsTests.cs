using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class MotivationQuestionsTests
{
    private static readonly MotivationQuestions Questions = SampleMotivation.Questions;

    [Theory]
    [InlineData("", MoreToSay.Same, "Go on")]
    [InlineData("", MoreToSay.Reasons, "Go on")]
    [InlineData("", MoreToSay.Worries, "Look into it")]
    [InlineData("spark", MoreToSay.Same, "Learn more")]
    [InlineData("hope", MoreToSay.Reasons, "Learn more")]
    [InlineData("fear", MoreToSay.Same, "Learn more")]
    [InlineData("spark hope fear", MoreToSay.Reasons, "Learn more")]
    [InlineData("spark", MoreToSay.Worries, "Look into it")]
    [InlineData("spark hope fear", MoreToSay.Worries, "Look into it")]
    [InlineData("no-longer-asked", MoreToSay.Same, "Learn more")]
    public void A_single_struggle_or_far_more_worries_ask_to_learn_more_first(string struggledWith, MoreToSay moreToSay, string heading) =>
        Assert.Equal(heading, Questions.FindingFor(struggledWith.Split(' ', StringSplitOptions.RemoveEmptyEntries), moreToSay).Heading);

    [Fact]
    public void Both_together_give_both_texts_and_the_steps_of_both()
    {
        var finding = Questions.FindingFor(["hope"], MoreToSay.Worries);

        Assert.Equal("Worries outweigh. Something was hard.", finding.Text);
        Assert.Equal(["Sort them", "Ask others", "Ask again"], finding.Next.Select(n => n.Title));
    }

    [Theory]
    [InlineData("", MoreToSay.Reasons, "All is clear.", "Plan it")]
    [InlineData("fear", MoreToSay.Same, "Something was hard.", "Ask others, Ask again")]
    [InlineData("", MoreToSay.Worries, "Worries outweigh.", "Sort them")]
    public void One_alone_gives_its_own(string struggledWith, MoreToSay moreToSay, string text, string next)
    {
        var finding = Questions.FindingFor(struggledWith.Split(' ', StringSplitOptions.RemoveEmptyEntries), moreToSay);

        Assert.Equal((text, next), (finding.Text, string.Join(", ", finding.Next.Select(n => n.Title))));
    }

    [Fact]
    public void A_result_holds_every_question_with_its_answer_for_pages_and_files_to_show()
    {
        MotivationAnswer[] answers = [new("spark", "What set it off", "What set it off?", "A visit.", false), new("hope", "What we hope for", "What do we hope for?", "", true)];
        var result = new MotivationResult(Questions, new(answers, MoreToSay.Reasons));

        Assert.Equal("Learn more", result.Finding.Heading);
        Assert.Equal(answers, result.Answers);
        Assert.Equal(["What we hope for"], result.Struggles);
        Assert.Equal("More on the reasons", result.MoreToSay);
    }

    [Theory]
    [InlineData(MoreToSay.Same, "About the same on both")]
    [InlineData(MoreToSay.Reasons, "More on the reasons")]
    [InlineData(MoreToSay.Worries, "Far more on the worries")]
    public void Where_there_was_more_to_say_has_its_words(MoreToSay moreToSay, string words) =>
        Assert.Equal(words, MotivationResult.InWords(moreToSay));
}
