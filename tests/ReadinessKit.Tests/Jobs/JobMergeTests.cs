using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>Two people work on one description, and nothing that either wrote is lost.</summary>
public sealed class JobMergeTests
{
    private static readonly JobDescription Start = SampleDescription.Of();

    public static TheoryData<string, string> Edits()
    {
        var data = new TheoryData<string, string>();

        foreach (var (i, first) in RandomEdits.Named.Keys.Index())
        {
            foreach (var second in RandomEdits.Named.Keys.Skip(i + 1))
            {
                data.Add(first, second);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_two_change_in_different_places_is_joined_whoever_saves_first(string first, string second)
    {
        var (one, other) = (RandomEdits.Named[first](Start), RandomEdits.Named[second](Start));
        var both = RandomEdits.Named[second](one);

        var (ab, ba) = (JobMerge.Of(Start, one, other), JobMerge.Of(Start, other, one));

        Assert.Empty(ab.Clashes);
        Assert.Empty(ba.Clashes);
        Assert.True(JobMerge.AreSame(both, ab.Description), $"{first}, then {second}");
        Assert.True(JobMerge.AreSame(ab.Description, ba.Description), $"{first} and {second}, the other way around");
    }

    [Fact]
    public void Whoever_changes_nothing_takes_what_the_other_wrote() => RandomEdits.ForAll((start, one, _) =>
    {
        Assert.True(JobMerge.AreSame(one, JobMerge.Of(start, one, start).Description));
        Assert.True(JobMerge.AreSame(one, JobMerge.Of(start, start, one).Description));
        Assert.True(JobMerge.AreSame(one, JobMerge.Of(start, one, one).Description));
        Assert.Empty(JobMerge.Of(start, one, start).Clashes);
        Assert.Empty(JobMerge.Of(start, start, one).Clashes);
        Assert.Empty(JobMerge.Of(start, one, one).Clashes);
    });

    [Fact]
    public void Nothing_that_either_wrote_is_lost_mine_stands_and_theirs_stands_or_is_shown() => RandomEdits.ForAll((start, theirs, mine) =>
    {
        var merge = JobMerge.Of(start, theirs, mine);
        var (before, joined) = (RandomEdits.Texts(start).ToHashSet(), RandomEdits.Texts(merge.Description).ToHashSet());

        Assert.Empty(RandomEdits.Texts(mine).Except(before).Except(joined));
        Assert.Empty(RandomEdits.Texts(theirs).Except(before).Except(joined).Except(merge.Clashes.Select(c => c.Theirs)));
    });

    [Fact]
    public void Saving_again_keeps_mine() => RandomEdits.ForAll((start, theirs, mine) =>
    {
        var first = JobMerge.Of(start, theirs, mine);
        var again = JobMerge.Of(theirs, theirs, first.Description);

        Assert.Empty(again.Clashes);
        Assert.True(JobMerge.AreSame(first.Description, again.Description));
    });

    [Fact]
    public void Where_both_change_the_same_duty_mine_stands_and_both_are_told()
    {
        var merge = JobMerge.Of(Start, Say("a2", "Share your own story."), Say("a2", "Tell your story when somebody asks."));

        Assert.Equal(new JobClash(JobComponent.Responsibilities, "Duty", "Tell your story when somebody asks.", "Share your own story."), Assert.Single(merge.Clashes));
        Assert.Equal("Tell your story when somebody asks.", merge.Description.Areas[0].Duties[1].Text);
    }

    [Fact]
    public void What_one_takes_out_and_the_other_changes_is_there_and_both_are_told()
    {
        var (gone, said) = (JobMoves.TakeOut(Start, "a2"), Say("a2", "Share your own story."));

        var (kept, back) = (JobMerge.Of(Start, gone, said), JobMerge.Of(Start, said, gone));

        Assert.Equal(("Share your own story.", ""), (Assert.Single(kept.Clashes).Mine, kept.Clashes[0].Theirs));
        Assert.Equal(("", "Share your own story."), (Assert.Single(back.Clashes).Mine, back.Clashes[0].Theirs));
        Assert.Contains(kept.Description.Areas[0].Duties, d => d.Text == "Share your own story.");
        Assert.Contains(back.Description.Areas[0].Duties, d => d.Text == "Share your own story.");
    }

    [Fact]
    public void A_duty_that_is_put_into_an_area_that_somebody_takes_out_brings_the_area_back()
    {
        var added = Start with { Areas = [Start.Areas[0], Start.Areas[1] with { Duties = [.. Start.Areas[1].Duties, new("b3", "Set up the room.", false, null)] }] };

        var merge = JobMerge.Of(Start, JobMoves.TakeOut(Start, "b"), added);

        Assert.Equal(("Groups", "Set up the room."), (merge.Description.Areas[1].Title, Assert.Single(merge.Description.Areas[1].Duties).Text));
    }

    [Fact]
    public void A_duty_that_one_moves_and_the_other_writes_anew_is_moved_and_anew()
    {
        var merge = JobMerge.Of(Start, Say("b1", "Lead three groups a week."), JobMoves.Duty(Start, "b1", isUp: true));

        Assert.Empty(merge.Clashes);
        Assert.Equal(["a1", "a2", "a3", "b1"], merge.Description.Areas[0].Duties.Select(d => d.Id));
        Assert.Equal("Lead three groups a week.", merge.Description.Areas[0].Duties[3].Text);
    }

    private static JobDescription Say(string duty, string text) => RandomEdits.Say(Start, duty, text);
}
