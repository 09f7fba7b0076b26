using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Interviews.Panels;
using static ReadinessKit.Interviews.Panels.SavedAnswer.Outcome;

namespace ReadinessKit.Tests.Interviews.Panels;

/// <summary>What the server does with an answer that comes in, late, twice, or from elsewhere.</summary>
public sealed class SavedAnswerTests
{
    [Theory]
    [InlineData("a", 2, 1, "new", Write, "the next words of the same tab")]
    [InlineData("a", 1, 1, "old", Known, "the same, sent twice")]
    [InlineData("a", 0, 1, "older", Known, "something older of the same tab that was late")]
    [InlineData("a", 1, 1, "new", Write, "a page without scripts that was gone back to, where nothing else was saved")]
    [InlineData("a", 1, 0, "new", Conflict, "a page without scripts that was gone back to")]
    [InlineData("b", 1, 1, "new", Write, "another tab that saw what is kept")]
    [InlineData("b", 1, 0, "old", Known, "another tab with the same words")]
    [InlineData("b", 9, 0, "new", Conflict, "another tab that saw something older")]
    public void What_comes_in_is_written_known_or_shown_beside(string draft, long sequence, int revision, string words, SavedAnswer.Outcome expected, string why)
    {
        var kept = new SavedAnswer(Said("old"), "a", 1, 1);

        Assert.True(expected == SavedAnswer.Decide(kept, new(Said(words), draft, sequence, revision)), why);
    }

    [Fact]
    public void Where_nothing_is_kept_everything_is_written() => Assert.Equal(Write, SavedAnswer.Decide(null, new(Said("new"), "a", 1, 7)));

    [Fact]
    public void In_whatever_order_what_a_tab_sent_arrives_and_however_often_the_last_words_are_kept()
    {
        var arrivals =
            from last in Gen.Choose(1, 12)
            from before in Gen.ArrayOf(Gen.Choose(1, last), 15)
            from after in Gen.ArrayOf(Gen.Choose(1, last), 15)
            select (Last: last, Order: (int[])[.. before, last, .. after]);

        Prop.ForAll(arrivals.ToArbitrary(), a => Keep(a.Order).Answer == Said($"words {a.Last}")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_two_tabs_that_both_write_no_words_are_written_over_unseen()
    {
        var arrival =
            from draft in Gen.Elements("a", "b")
            from sequence in Gen.Choose(1, 6)
            select (draft, sequence);
        var arrivals = Gen.ArrayOf(arrival, 20);

        Prop.ForAll(arrivals.ToArbitrary(), sent =>
        {
            SavedAnswer? kept = null;
            var seen = new Dictionary<string, int> { ["a"] = 0, ["b"] = 0 };

            foreach (var (draft, sequence) in sent)
            {
                var one = new SavedAnswer(Said($"{draft} {sequence}"), draft, sequence, seen[draft]);

                switch (SavedAnswer.Decide(kept, one))
                {
                    // Over the words of the other tab only where this tab has seen them.
                    case Write when kept is not null && kept.Draft != draft && seen[draft] != kept.Revision:
                        return false;
                    case Write:
                        kept = one with { Revision = (kept?.Revision ?? 0) + 1 };
                        seen[draft] = kept.Revision;
                        break;
                    case Known when kept!.Draft == draft:
                        seen[draft] = kept.Revision;
                        break;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    private static SavedAnswer Keep(IEnumerable<int> order)
    {
        SavedAnswer? kept = null;

        foreach (var sequence in order)
        {
            var sent = new SavedAnswer(Said($"words {sequence}"), "a", sequence, 0);
            kept = SavedAnswer.Decide(kept, sent) == Write ? sent with { Revision = (kept?.Revision ?? 0) + 1 } : kept;
        }

        return kept!;
    }

    private static CardAnswer Said(string words) => new(Heard.Rated, 3, words);
}
