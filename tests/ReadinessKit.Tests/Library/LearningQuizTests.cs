using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Library;

public sealed class LearningQuizTests : IDisposable
{
    private const string Text = SampleLibrary.Quiz;

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var quiz = Read();
        var (easy, worries, died) = (quiz.Set.Questions[0], quiz.Set.Questions[1], quiz.Set.Questions[2]);

        Assert.Equal(("myths", "Three myths", "<p>Answer <strong>first</strong>.</p>"), (quiz.Set.Id, quiz.Set.Title, quiz.Lede));
        Assert.Equal(("<p>People are people.</p>", "<ul>\n<li><a href=\"/readiness\">Begin</a></li>\n</ul>"), (quiz.Lesson, quiz.Next));
        Assert.Equal(("easy", "It is easy.", "The reality", "<p>Change is <em>hard</em>.</p>", "I do not", null), (easy.Id, easy.Text, easy.RealityHeading, easy.Reality, easy.Right!.Text, easy.Warning));
        Assert.Equal(("worries", "What helps", null), (worries.Id, worries.RealityHeading, worries.Right));
        Assert.Equal(("died", "The answer", "I agree", "<p>This is about a death.</p>"), (died.Id, died.RealityHeading, died.Right!.Text, died.Warning));
    }

    [Fact]
    public void The_answers_of_the_quiz_stand_at_each_question_that_has_none_of_its_own()
    {
        var choices = Read().Set.Questions.Select(q => string.Join(' ', q.Choices.Select(c => c.Id)));

        Assert.Equal(["agree disagree", "little much not", "agree disagree"], choices);
    }

    [Fact]
    public void Every_quiz_is_in_one_list_and_the_timeline_quiz_is_the_first()
    {
        var sets = SiteContent.Load(_folder.Write("library/myths.md", Text).Path).QuestionSets;
        var first = sets[0].Questions[0];

        Assert.Equal(["timeline", "myths"], sets.Select(s => s.Id));
        Assert.Equal(["True", "False", "I don’t know"], first.Choices.Select(c => c.Text));
        Assert.Equal(("What true looks like", null), (first.RealityHeading, first.Right));
        Assert.All(["<p>", "</p>\n<p>"], part => Assert.Contains(part, first.Reality));
    }

    [Theory]
    [InlineData("- I agree {#agree}", "- I agree", "- I agree", "'I agree' needs an id at the end of its line, such as {#short-name}.", "# Answers", "There is one answer here. Give from two to six.", "- Right: agree", "'Right' can't be 'agree'. Known here: disagree.")]
    [InlineData("{#disagree}\n", "{#agree}\n", "- I do not", "The id 'agree' is used twice. Give one of the two another id.", "- Right: disagree", "'Right' can't be 'disagree'. Known here: agree.")]
    [InlineData("Right: disagree", "Right: disagre", "- Right: disagre", "'Right' can't be 'disagre'. Did you mean 'disagree'?")]
    [InlineData("Right: disagree", "Rihgt: disagree", "- Rihgt", "'Rihgt' is not known in 'It is easy.'. Did you mean 'Right'?")]
    [InlineData("It is easy. {#easy}", "It is easy.", "## It is easy", "'It is easy.' needs an id at the end of its line, such as {#short-name}.")]
    [InlineData("{#died}", "{#easy}", "## Somebody", "The id 'easy' is used twice. Give one of the two another id.")]
    [InlineData("### The reality\n\nChange is *hard*.\n\n", "", "## It is easy", "'It is easy.' takes one of these headings: 'The reality', 'What helps' and 'The answer'. Keep or add one.")]
    [InlineData("### The answer\n", "### What helps\n\nOne.\n\n### The answer\n", "### The answer", "'Somebody died.' takes one of these headings: 'The reality', 'What helps' and 'The answer'. Keep or add one.")]
    [InlineData("### The reality\n", "### Reality\n", "## It is easy", "'It is easy.' takes one of these headings: 'The reality', 'What helps' and 'The answer'. Keep or add one.", "### Reality", "The heading 'Reality' is not known under 'It is easy.'. Known here: Answers, Before you read on, The answer, The reality, What helps.")]
    [InlineData("Change is *hard*.", "", "### The reality", "There is no text under 'The reality'. Write a sentence or two.")]
    [InlineData("This is about a death.", "", "### Before", "There is no text under 'Before you read on'. Write a sentence or two.")]
    [InlineData("- Much {#much}\n- Not at all {#not}\n", "", "### Answers", "There is one answer here. Give from two to six.")]
    [InlineData("# What to take from it\n", "# What to take\n", "---", "The heading 'What to take from it' is missing under the settings. Add it.", "# What to take", "The heading 'What to take' is not known under the settings. Known here: Answers, Questions, What to do next, What to take from it.")]
    [InlineData("topic: Peer roles", "topic: Peer rolls", "topic:", "There is no topic 'Peer rolls'. Did you mean 'Peer roles'?")]
    public void A_fault_is_named_on_its_line(string part, string other, params string[] whereAndMessage)
    {
        var text = Text.With(part, other);

        Assert.Equal(
            whereAndMessage.Chunk(2).Select(p => $"library/myths.md:{Sample.LineOf(text, p[0])}: {p[1]}").Order(StringComparer.Ordinal),
            _folder.Write("library/myths.md", text).Problems().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_answers_for_the_quiz_each_question_needs_its_own()
    {
        var text = Text.With("# Answers\n\n- I agree {#agree}\n- I do not {#disagree}\n\n", "");

        Assert.Equal(
            new[] { "## It is easy", "## Somebody" }.Select(heading => $"library/myths.md:{Sample.LineOf(text, heading)}: '{Title(heading)}' has no answers to choose from. Add a heading 'Answers' under it, or one for the whole quiz before the questions."),
            _folder.Write("library/myths.md", text).Problems());

        static string Title(string heading) => heading == "## Somebody" ? "Somebody died." : "It is easy.";
    }

    [Fact]
    public void A_quiz_without_a_question_is_refused()
    {
        var text = Text[..Text.IndexOf("## It is easy", StringComparison.Ordinal)] + Text[Text.IndexOf("# What to take", StringComparison.Ordinal)..];

        Assert.Equal([$"library/myths.md:{Sample.LineOf(text, "# Questions")}: There is no question in this quiz. Add a heading with an id for each."], _folder.Write("library/myths.md", text).Problems());
    }

    [Fact]
    public void No_quiz_takes_the_name_of_the_timeline_quiz() =>
        Assert.Equal(
            ["library/timeline.md:1: 'timeline' is the id of the timeline quiz. Give this quiz and its file another."],
            _folder.Write("library/timeline.md", Text.With("id: myths", "id: timeline")).Problems());

    [Fact]
    public void An_article_of_the_same_name_is_refused() =>
        Assert.Equal(
            ["library/more/myths.md:1: library/myths.md has the id 'myths' too. Take one of the two out, or rename it."],
            _folder.Write("library/myths.md", Text).Write("library/more/myths.md", SampleLibrary.Article.With("id: words", "id: myths")).Problems());

    [Fact]
    public void What_is_counted_as_reading_is_its_words_and_not_its_settings()
    {
        var words = string.Join(" | ", Read().Passages().OfType<Points>().SelectMany(p => p.Items).Select(i => i.Text));

        Assert.DoesNotContain("Right", words);
        Assert.Contains("Talk. | Listen.", words);
    }

    public void Dispose() => _folder.Dispose();

    private LearningQuiz Read() => SiteContent.Load(_folder.Write("library/myths.md", Text).Path).Shelf.Quiz("MYTHS")!;
}
