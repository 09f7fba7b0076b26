using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

/// <summary>What is true of every check of every text, on random texts and on hostile ones.</summary>
public sealed class CheckProperties
{
    private static readonly RoleCheck RoleCheck = SiteContent.Load(Repository.File("content")).RoleCheck;
    private static readonly RuleBook Rules = new([.. RoleCheck.Rules]);

    // The name of a program is told by its capitals.
    private static readonly RuleBook OfAnyCase = new([.. RoleCheck.Rules.Where(r => !r.LeaveAloneWhen.Contains(Circumstance.Named))]);

    [Fact]
    public void A_finding_stands_on_whole_words_of_the_text() => RandomText.ForAll(text =>
        Assert.All(Rules.Check(text), finding =>
        {
            Assert.True(finding.Start >= 0 && finding.Length > 0 && finding.Start + finding.Length <= text.Length);
            Assert.True(finding.Start == 0 || !char.IsLetterOrDigit(text[finding.Start - 1]) || !char.IsLetterOrDigit(text[finding.Start]));
        }));

    [Fact]
    public void Findings_of_a_rule_never_share_words() => RandomText.ForAll(text =>
        Assert.All(Rules.Check(text).GroupBy(f => f.Rule.Id), ofRule =>
            Assert.All(ofRule.Zip(ofRule.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start))));

    [Fact]
    public void Capital_letters_and_straight_apostrophes_make_no_difference() => RandomText.ForAll(text =>
        Assert.Equal(Places(text, OfAnyCase), Places(text.ToUpperInvariant().Replace('’', '\''), OfAnyCase)));

    [Fact]
    public void Words_know_their_places_and_follow_each_other() => RandomText.ForAll(text =>
    {
        var words = Sentences.Of(text).SelectMany(s => s.Words).ToArray();

        Assert.All(words, word => Assert.True(word.Form.Length > 0 && word.Length > 0 && word.End <= text.Length));
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start || (pair.First.Start, pair.First.Length) == (pair.Second.Start, pair.Second.Length)));
    });

    [Fact]
    public void What_stands_in_other_sentences_changes_nothing() => RandomText.ForAll(text =>
        Assert.Equal(Places(text), Places(text + "\n\nThe sun is shining.")));

    [Fact]
    public void A_look_answers_for_any_text() => RandomText.ForAll(text =>
    {
        var look = RoleCheck.Look(text);

        Assert.Equal(look.Activity is null, look.Hit is null);
        Assert.DoesNotContain(look.Activity, look.Others);
        Assert.Equal(3, RoleCheck.Nearest(text, 3).Distinct().Count());
    });

    [Theory]
    [InlineData("remind ")]
    [InlineData("remind drive give the med ")]
    [InlineData("a.")]
    [InlineData("'")]
    [InlineData("medicatio ")]
    [InlineData("not ")]
    [InlineData("drive people daily, and ")]
    [InlineData("x")]
    [InlineData("“if you do not ")]
    public void The_work_grows_with_the_length_of_a_hostile_text_and_no_faster(string part)
    {
        var book = new PhraseBook(RoleCheck.Rules.SelectMany(r => r.Find).Select(p => p.Phrase));

        var shorter = Steps(book, part, 10_000);
        var longer = Steps(book, part, 40_000);

        // The first words of a text have fewer phrases open behind them.
        Assert.InRange(longer, 0, (4.1 * shorter) + 100);
        Assert.InRange(shorter, 0, 10_000 * 100);
    }

    [Fact]
    public void A_hostile_text_is_checked_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("remind drive give the med ", 4000)) + ". Drive the van.";

        Assert.Contains(Rules.Check(text), f => f.Rule.Id == "rides" && f.Start > 100_000);
    }

    private static int Steps(PhraseBook book, string part, int length)
    {
        book.Find(Sentences.Of(string.Concat(Enumerable.Repeat(part, length / part.Length + 1))[..length]), out var steps);
        return steps;
    }

    private static List<(string, int, int)> Places(string text, RuleBook? book = null) => [.. (book ?? Rules).Check(text).Select(f => (f.Rule.Id, f.Start, f.Length)).Order()];
}
