using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Tests.Quizzes;

public sealed class AnswerLettersTests
{
    private static readonly Choice Yes = new("yes", "Yes"), No = new("no", "No"), Perhaps = new("perhaps", "Perhaps");

    private static readonly QuestionSet Set = new("q", "Q", [Question("one", [Yes, No], No), Question("two", [Yes, No, Perhaps], Yes), Question("three", [No, Yes], null, "<p>Hard.</p>")]);

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("-c", "-c")]
    [InlineData("bcb", "bcb")]
    [InlineData("b--", "b")]
    public void Letters_are_read_and_written(string? given, string written)
    {
        var (answers, error) = AnswerLetters.Read(Set, given);

        Assert.Equal((written, null), (answers.Text, error));
    }

    [Theory]
    [InlineData("c", "")]
    [InlineData("aA", "a")]
    [InlineData("a?b", "a-b")]
    [InlineData("abab", "aba")]
    [InlineData("abb-", "abb")]
    [InlineData("\uD800", "")]
    public void What_can_not_be_read_counts_as_no_answer_and_is_said(string given, string kept)
    {
        var (answers, error) = AnswerLetters.Read(Set, given);

        Assert.Equal(kept, answers.Text);
        Assert.Equal(new RuleError("answers", "Some earlier answers can’t be read. Go on without them, or begin again"), error);
    }

    [Fact]
    public void Whatever_is_read_is_read_again_as_the_same() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var once = AnswerLetters.Read(Set, text).Answers;
            var (again, error) = AnswerLetters.Read(Set, once.Text);

            return error is null && again.Text == once.Text && again.Chosen.SequenceEqual(once.Chosen);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_answer_stands_at_its_question_and_nowhere_else()
    {
        var answers = AnswerLetters.Read(Set, "a").Answers;

        Assert.Equal("a-b", answers.With(3, Yes).Text);
        Assert.Equal("ab", answers.With(2, No).Text);
        Assert.Equal("", answers.With(1, null).Text);
    }

    [Theory]
    [InlineData("", "You have not chosen an answer yet.")]
    [InlineData("b", "You answered 1 of 3 questions. 1 of your answers is the source’s, too.")]
    [InlineData("bab", "You answered 3 of 3 questions. 2 of your answers are the source’s, too.")]
    [InlineData("ab", "You answered 2 of 3 questions. 0 of your answers are the source’s, too.")]
    public void What_came_of_it_is_a_sentence(string letters, string words) => Assert.Equal(words, AnswerLetters.Read(Set, letters).Answers.Words);

    [Fact]
    public void Each_answer_is_told_beside_the_sources()
    {
        var lines = AnswerLetters.Read(Set, "ba").Answers.Lines;

        Assert.Equal(["You chose “No”. So does the source.", "You chose “Yes”. So does the source.", "You gave no answer."], lines.Select(l => l.Words));
        Assert.Equal("You chose “Perhaps”. The source’s answer is “Yes”.", AnswerLetters.Read(Set, "-c").Answers.Lines[1].Words);
        Assert.Equal("You chose “No”.", AnswerLetters.Read(Set, "--a").Answers.Lines[2].Words);
    }

    [Fact]
    public void A_question_with_a_warning_is_not_told_to_whoever_skipped_it()
    {
        Assert.Equal("A question that you skipped", AnswerLetters.Read(Set, "ba").Answers.Lines[2].Title);
        Assert.Equal("three?", AnswerLetters.Read(Set, "--a").Answers.Lines[2].Title);
        Assert.Equal("one?", AnswerLetters.Read(Set, "").Answers.Lines[0].Title);
    }

    private static QuizQuestion Question(string id, Choice[] choices, Choice? right, string? warning = null) =>
        new(id, id + "?", choices, "The answer", "<p>So.</p>", right, warning);
}
