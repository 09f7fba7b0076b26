using ReadinessKit.Checks;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

/// <summary>What examples add to what phrases find in job descriptions, and what they take back.</summary>
public sealed class ExampleBookTests
{
    private static readonly Example[] Examples =
    [
        .. new[] { "Drive members to appointments", "Drive residents to the clinic", "Drive the van for outings", "Take members to the clinic in the van", "Bring residents home in the van", "Drive members home in the evening" }.Select(text => new Example(text, "driving")),
        .. new[] { "Talk with members about the evening", "Sit with residents in the clinic", "Plan outings with members", "Nurses take care of the clinic", "Meet members where they want to be met", "Go along to appointments with members", "Listen when residents talk about home", "Drive ideas for change with members" }.Select(text => new Example(text, null)),
    ];

    [Fact]
    public void A_sentence_that_no_phrase_knows_gets_the_rule_of_those_it_is_like()
    {
        var found = Assert.Single(Weigh("Bring members to the clinic in the van."));

        Assert.Equal("driving", found.Rule.Id);
        Assert.Equal((0, "Bring members to the clinic in the van".Length), (found.Start, found.Length));
    }

    [Fact]
    public void In_a_long_sentence_the_words_that_say_it_are_marked_and_some_around_them()
    {
        const string Text = "Drive members to appointments, drive residents to the clinic, take members home in the van, and talk about home when nurses plan outings.";
        var found = Assert.Single(Weigh(Text));
        var marked = Text.Substring(found.Start, found.Length);

        Assert.Contains("take members home in the van", marked);
        Assert.DoesNotContain("plan outings", marked);
    }

    [Fact]
    public void What_a_phrase_found_in_a_sentence_that_is_clearly_fine_is_left_alone()
    {
        const string Fine = "Plan outings with members and drive ideas for change with members.";
        const string NotFine = "Drive residents to the clinic in the van.";

        Assert.Empty(Weigh(Fine, On(Fine, "drive")));
        Assert.Single(Weigh(NotFine, On(NotFine, "Drive")));
    }

    [Fact]
    public void A_word_that_labels_people_stays_where_the_rest_of_the_sentence_is_fine()
    {
        const string Text = "Plan outings with members and drive ideas for change with members.";

        Assert.Single(Weigh(Text, On(Text, "members", Rule(JobCategory.Language))));
    }

    [Theory]
    [InlineData("Bring members to the clinic in the van", true, false)]
    [InlineData("Bring the van", false, false)]
    [InlineData("Never bring members to the clinic in the van", false, false)]
    [InlineData("Bring members to the clinic in the van", false, true)]
    public void Headings_labels_and_what_is_denied_say_nothing_alone(string text, bool isHeading, bool isDenied) =>
        Assert.Empty(Book().Weigh([.. Sentences.Of(text).Select(s => new PlacedSentence(s, IsHeading: isHeading, IsDenied: isDenied))], []));

    [Fact]
    public void A_rule_that_speaks_once_for_a_text_is_not_found_by_likeness() =>
        Assert.Empty(Book(Rule(JobCategory.Duty) with { IsOnce = true }).Weigh(Placed("Bring members to the clinic in the van."), []));

    [Fact]
    public void A_rule_has_nothing_to_say_in_the_sections_it_leaves_out() =>
        Assert.Empty(Book(Rule(JobCategory.Duty) with { NotIn = ["required"] }).Weigh([.. Sentences.Of("Bring members to the clinic in the van.").Select(s => new PlacedSentence(s, "required"))], []));

    [Fact]
    public void Findings_come_in_the_order_of_the_text()
    {
        const string Text = "Drive residents to the clinic. Plan outings with members. Bring members home in the van.";
        int[] starts = [.. Weigh(Text, On(Text, "Drive")).Select(f => f.Start)];

        Assert.Equal([0, Text.IndexOf("Bring", StringComparison.Ordinal)], starts);
    }

    private static IReadOnlyList<Finding> Weigh(string text, params Finding[] found) => Book().Weigh(Placed(text), found);

    private static ExampleBook Book(Rule? rule = null) => new(Examples, [rule ?? Rule(JobCategory.Duty)]);

    private static PlacedSentence[] Placed(string text) => [.. Sentences.Of(text).Select(s => new PlacedSentence(s))];

    private static Finding On(string text, string words, Rule? rule = null) => new(rule ?? Rule(JobCategory.Duty), text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Rule Rule(JobCategory category) => Assert.Single(SampleRoleCheck.RoleCheck.Rules) with { Category = category };
}
