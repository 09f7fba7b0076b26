using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Quizzes;

namespace ReadinessKit.Tests.Quizzes;

public sealed class MeetingTests
{
    private static readonly QuestionSet Quiz = new("sample", "Sample",
    [
        new("first", "Is it so?", [new("yes", "Yes"), new("no", "No")], "The answer", "<p>It is.</p>"),
        new("second", "And this?", [new("yes", "Yes"), new("no", "No")], "The answer", "<p>It is not.</p>", Warning: "<p>This one is hard.</p>"),
    ]);

    [Fact]
    public void A_meeting_goes_from_joining_through_each_question_to_the_end()
    {
        var places = new List<string>();

        for (var meeting = new Meeting(Quiz); places.LastOrDefault() != meeting.Place; meeting = meeting.Next())
        {
            places.Add(meeting.Place);
        }

        Assert.Equal(["0-gathering", "1-question", "1-split", "1-reality", "2-warning", "2-question", "2-split", "2-reality", "2-done"], places);
    }

    [Fact]
    public void The_last_answer_of_a_phone_counts()
    {
        var meeting = Asking().Answer("a", "yes").Answer("b", "no").Answer("c", "no").Answer("a", "no").Next();

        Assert.Equal([0, 3], meeting.Split!.Parts.Select(p => p.People));
    }

    [Fact]
    public void What_one_phone_said_is_gone_once_the_split_is_shown()
    {
        var meeting = Asking().Answer("a", "yes").Next();

        Assert.Empty(meeting.Ballots);
        Assert.Equal(1, meeting.Split!.Answered);
        Assert.Empty(meeting.Split.Parts);
    }

    [Fact]
    public void An_answer_that_comes_too_late_or_was_not_offered_changes_nothing()
    {
        var open = Asking();
        var closed = open.Answer("a", "yes").Next();

        Assert.Same(open, open.Answer("a", "perhaps"));
        Assert.Same(open, open.Answer("a", null));
        Assert.Same(closed, closed.Answer("b", "yes"));
    }

    [Fact]
    public void A_question_that_says_something_beforehand_can_be_skipped()
    {
        var warned = Asking().Next().Next().Next();

        Assert.Equal(MeetingStep.Warning, warned.Step);
        Assert.Equal(MeetingStep.Done, warned.Skip().Step);
        Assert.DoesNotContain(2, warned.Skip().Splits.Keys);
    }

    [Theory]
    [InlineData("yes yes yes no", "yes yes no no", 2)]
    [InlineData("yes yes no no", "yes yes yes no", 1)]
    [InlineData("yes yes yes yes", "yes yes yes no", 2)]
    [InlineData("yes no", "yes yes yes no", 2)]
    [InlineData("yes yes yes", "no no no", null)]
    public void The_room_is_most_divided_where_the_most_frequent_answer_has_the_smallest_share(string first, string second, int? most)
    {
        var meeting = new Meeting(Quiz).Next();

        foreach (var answers in new[] { first, second })
        {
            meeting = meeting.Step == MeetingStep.Warning ? meeting.Next() : meeting;
            meeting = answers.Split(' ').Index().Aggregate(meeting, (m, a) => m.Answer($"phone-{a.Index}", a.Item)).Next().Next().Next();
        }

        Assert.Equal(most, meeting.MostDivided);
    }

    [Fact]
    public void Whatever_is_pressed_answers_of_single_phones_are_held_only_while_their_question_is_open() =>
        Prop.ForAll(Gen.Choose(0, 4).ArrayOf().ToArbitrary(), moves =>
        {
            var meeting = new Meeting(Quiz);

            foreach (var (i, move) in moves.Index())
            {
                meeting = move switch { 0 => meeting.Next(), 1 => meeting.Skip(), _ => meeting.Answer($"phone-{i % 5}", move % 2 == 0 ? "yes" : "no") };

                Assert.True(meeting.Step == MeetingStep.Question || meeting.Ballots.IsEmpty);
                Assert.InRange(meeting.Number, 0, Quiz.Questions.Count);
                Assert.All(meeting.Splits.Values, split => Assert.True(split.IsShown || split.Parts.Count == 0));
            }
        }).QuickCheckThrowOnFailure();

    private static Meeting Asking() => new Meeting(Quiz).Next();
}
