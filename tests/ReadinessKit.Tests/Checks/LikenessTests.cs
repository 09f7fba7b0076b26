using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

public sealed class LikenessTests(ITestOutputHelper output)
{
    private static readonly Example[] Few =
    [
        new("Hand out the evening pills", "medications"),
        new("Watch while residents take their pills", "medications"),
        new("Drive members to their appointments", "rides"),
        new("Drive the van to the clinic", "rides"),
        new("Talk with members about their evening", null),
        new("Sit with residents in the clinic, if they want company", null),
        new("Nurses hand out the pills", null),
        new("Go along to appointments, if members want company", null),
    ];

    [Theory]
    [InlineData("Hand residents their pills", true)]
    [InlineData("Drive residents to the clinic", true)]
    [InlineData("Sit with members, if they want company", false)]
    [InlineData("Talk with residents in the evening", false)]
    public void A_sentence_is_told_by_the_examples_it_is_like(string sentence, bool isLikeThose) => Assert.Equal(isLikeThose, new Likeness(Few).Of(One(sentence)) > 0);

    [Theory]
    [InlineData("Drive residents to the clinic", "rides")]
    [InlineData("Give residents the evening pills", "medications")]
    public void The_rule_is_that_of_the_examples_it_is_like_most(string sentence, string rule) => Assert.Equal(rule, new Likeness(Few).RuleOf(One(sentence)));

    [Fact]
    public void The_words_that_say_it_are_marked()
    {
        var sentence = One("Talk with residents about their evening, and drive the van to appointments");
        var (first, last) = new Likeness(Few).WordsOf(sentence);

        Assert.Contains("drive", sentence.Words.Skip(first).Take(last - first + 1).Select(w => w.Form));
        Assert.DoesNotContain("talk", sentence.Words.Skip(first).Take(last - first + 1).Select(w => w.Form));
    }

    [Fact]
    public void The_same_examples_always_teach_the_same() => Assert.Equal(new Likeness(Few).Of(One("Drive the pills home")), new Likeness(Few).Of(One("Drive the pills home")));

    [Fact]
    public void Examples_are_learned_from_once_and_others_anew()
    {
        var learned = Likeness.From(Few);

        Assert.Same(learned, Likeness.From([.. Few]));
        Assert.NotSame(learned, Likeness.From([.. Few, new("Walk with members", null)]));
    }

    [Fact]
    public void Any_sentence_can_be_looked_at() => RandomText.ForAll(text =>
    {
        var likeness = new Likeness(Few);

        foreach (var sentence in Sentences.Of(text))
        {
            var (first, last) = likeness.WordsOf(sentence);
            Assert.True(double.IsFinite(likeness.Of(sentence)));
            Assert.InRange(first, 0, last);
            Assert.InRange(last, first, sentence.Words.Count - 1);
            likeness.RuleOf(sentence);
        }
    });

    /// <summary>What the shipped examples are worth: each fifth of them, told by the other four.</summary>
    [Fact]
    public void Shipped_examples_are_told_by_the_others()
    {
        var problems = new List<ContentProblem>();
        var files = SiteContent.ReadFolder(Repository.File("content")).Where(f => f.Path.StartsWith("jobs/examples/", StringComparison.Ordinal)).ToArray();
        Example[] all = [.. Example.ReadAll(files, null, problems)];
        Assert.Empty(problems);
        var (learned, left) = (all.Where((_, i) => i % 5 != 2).ToArray(), all.Where((_, i) => i % 5 == 2).ToArray());

        var likeness = new Likeness(learned);
        var looked = left.SelectMany(e => Sentences.Of(e.Text).Take(1).Select(s => (Example: e, Sentence: s, IsLike: likeness.Of(s) > 0))).ToArray();
        var bad = looked.Where(l => l.Example.Rule is not null).ToArray();
        var (found, called, right) = (bad.Average(l => l.IsLike ? 1 : 0), looked.Where(l => l.Example.Rule is null).Average(l => l.IsLike ? 1 : 0), bad.Average(l => likeness.RuleOf(l.Sentence) == l.Example.Rule ? 1 : 0));
        output.WriteLine($"{all.Length} examples: {found:P1} of those that do not fit are found, {called:P1} of those that do are called so, {right:P1} get their own rule.");

        Assert.InRange(found, 0.8, 1);
        Assert.InRange(called, 0, 0.1);
        Assert.InRange(right, 0.55, 1);
    }

    private static Sentence One(string text) => Assert.Single(Sentences.Of(text));
}
