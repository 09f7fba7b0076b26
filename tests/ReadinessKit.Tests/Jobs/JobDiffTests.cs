using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>What changed from one version to the next, as somebody reads it.</summary>
public sealed class JobDiffTests
{
    private static readonly JobDescription Start = SampleDescription.Of();

    [Theory]
    [InlineData("title", "Title and function: Title -Specialist +Worker")]
    [InlineData("a duty", "Responsibilities: Duty -with -at -the -times +where -choose. +are.")]
    [InlineData("whether it is essential", "Responsibilities: Duty (now not essential)")]
    [InlineData("a new duty", "Responsibilities: Duty +Set +up +the +room. (in “Groups”)")]
    [InlineData("a duty less", "Responsibilities: Duty -Come -along -to -appointments -when -somebody -asks.")]
    [InlineData("another order of duties", "Responsibilities: Duty (in another order)")]
    [InlineData("a level", "Qualifications: Qualification (now under “Can be gained here”)")]
    [InlineData("second report", "Reporting: Supervision -director +director, +for +hours")]
    [InlineData("hours", "Conditions: Hours -20 -to -25 +30")]
    [InlineData("pay", "Pay: Pay range -$18.50 +$21 -$22 +$26")]
    [InlineData("nothing left unplaced", "Not placed yet: Line -We -began -in -1984.")]
    [InlineData("a reason to keep", "Kept as it is: “drive”, because +It +is +asked +for.")]
    public void Each_change_is_told_with_its_words(string edit, string told) =>
        Assert.Equal(told, string.Join("; ", JobDiff.Between(Start, RandomEdits.Named[edit](Start)).Select(InWords)));

    [Fact]
    public void Nothing_is_told_of_what_is_the_same() => RandomEdits.ForAll((start, one, other) =>
    {
        Assert.Empty(JobDiff.Between(one, one));
        Assert.Equal(JobMerge.AreSame(start, one), JobDiff.Between(start, one).Count == 0);
        Assert.Equal(JobMerge.AreSame(other, one), JobDiff.Between(other, one).Count == 0);
    });

    [Fact]
    public void The_words_that_stayed_and_those_that_were_added_are_the_new_text() => RandomEdits.ForAll((_, one, other) =>
    {
        foreach (var (before, after) in RandomEdits.Texts(one).Zip(RandomEdits.Texts(other)))
        {
            var words = JobDiff.Words(before, after);

            Assert.Equal(after, string.Concat(words.Where(w => w.Kind != JobChangeKind.Removed).Select(w => w.Text)).Trim());
            Assert.Equal(before, string.Concat(words.Where(w => w.Kind != JobChangeKind.Added).Select(w => w.Text)).Trim());
        }
    });

    private static string InWords(ComponentChanges component) => $"{component.Title}: {string.Join("; ", component.Changes.Select(c => $"{c.Label}{string.Concat(c.Words.Where(w => w.Kind is not null).SelectMany(w => w.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => $" {(w.Kind == JobChangeKind.Added ? "+" : "-")}{t}")))}{(c.Note.Length > 0 ? $" ({c.Note})" : "")}"))}";
}
