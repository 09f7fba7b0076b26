using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>The rules of what others say of a job description: who may approve it, and what a reader can say.</summary>
public sealed class SecondPersonTests
{
    private static readonly Guid Kim = Guid.NewGuid(), Casey = Guid.NewGuid(), Lee = Guid.NewGuid();

    [Fact]
    public void A_second_person_neither_wrote_nor_asked()
    {
        Assert.True(Approval.IsSecond(Lee, savedBy: Kim, askedBy: Casey));
        Assert.True(Approval.IsSecond(Casey, savedBy: Kim, askedBy: Kim));
        Assert.True(Approval.IsSecond(Casey, savedBy: Kim, askedBy: null));
        Assert.False(Approval.IsSecond(Kim, savedBy: Kim, askedBy: Casey));
        Assert.False(Approval.IsSecond(Casey, savedBy: Kim, askedBy: Casey));
        Assert.False(Approval.IsSecond(Kim, savedBy: Kim, askedBy: null));
    }

    [Fact]
    public void Nobody_whoever_asks_approves_what_they_wrote()
    {
        Guid[] people = [Kim, Casey, Lee];

        foreach (var (saved, asked) in people.SelectMany(s => people.Select(a => (s, a))))
        {
            var second = people.Where(p => Approval.IsSecond(p, saved, asked)).ToArray();
            Assert.DoesNotContain(saved, second);
            Assert.DoesNotContain(asked, second);
            Assert.Equal(saved == asked ? 2 : 1, second.Length);
        }
    }

    [Theory]
    [InlineData(null, "", 0, "Says: Choose one of the three answers, or write something about a part above")]
    [InlineData(null, "Words.", 0, "Says: Choose one of the three answers, or write something about a part above")]
    [InlineData(null, "Words.", 1, "Says: Choose one of the three answers")]
    [InlineData("2", "", 1, "Says: Choose one of the three answers")]
    [InlineData(null, "", 1, "")]
    [InlineData("Recognizable", "", 0, "")]
    [InlineData("AnotherRole", "Words.", 1, "")]
    public void A_reader_answers_or_comments_or_both(string? says, string words, int comments, string errors)
    {
        var messages = new List<RuleError>();
        var form = new ReaderForm { Says = says, Words = words, Comments = comments == 0 ? [] : new() { ["Pay"] = " Fair.\r\n ", ["Nothing"] = "Not a part", ["Function"] = "  " } };

        var reading = form.Read(0, messages);

        Assert.Equal(errors, string.Join('|', messages.Select(m => $"{m.Field}: {m.Message}")));
        Assert.Equal(comments == 0 ? [] : [new ReaderComment(JobComponent.Pay, "Fair.")], reading.Comments);
    }

    [Fact]
    public void The_parts_of_a_description_make_up_the_whole()
    {
        var whole = SampleDescription.Of() with { Unplaced = [], Template = null };
        var parts = JobWords.Components.Select(whole.Only).ToArray();

        Assert.All(JobWords.Components, c => Assert.False(whole.IsEmpty(c)));
        Assert.All(JobWords.Components, c => Assert.All(JobWords.Components, other => Assert.Equal(c != other, whole.Only(c).IsEmpty(other))));
        Assert.Equal((whole.Title, whole.Function, whole.Pay), (parts[0].Title, parts[0].Function, parts[5].Pay));
        Assert.Equal((whole.Reporting, whole.Areas, whole.Qualifications, whole.Conditions), (parts[1].Reporting, parts[2].Areas, parts[3].Qualifications, parts[4].Conditions));
    }

    [Fact]
    public void The_shipped_plan_has_the_tasks_that_publishing_ticks()
    {
        var step = SiteContent.Load(Repository.File("content")).Timeline.Outline.Steps.Single(s => s.Id == "job-description");

        Assert.Equal(step.Tasks.Select(t => t.Id), DescriptionTasks.Done(isReadAndSettled: true));
    }
}
