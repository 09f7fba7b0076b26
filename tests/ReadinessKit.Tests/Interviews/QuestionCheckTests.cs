using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

public sealed class QuestionCheckTests
{
    [Theory]
    [InlineData("Ever been in hospital yourself?", Verdict.DoNotAsk, "hospital")]
    [InlineData("How would you support someone coming home from hospital?", Verdict.Allowed, null)]
    [InlineData("Have you ever worked in a psychiatric hospital?", Verdict.Allowed, null)]
    [InlineData("Have you worked in a psychiatric hospital, or been a patient in one?", Verdict.DoNotAsk, "treatment")]
    [InlineData("Would the stress be too much for you, given your history?", Verdict.DoNotAsk, "disability")]
    [InlineData("A member asks whether you take medication. What do you say?", Verdict.Allowed, null)]
    [InlineData("Has a doctor ever told you that you are bipolar?", Verdict.DoNotAsk, "disability")]
    [InlineData("A woman you visit is pregnant. What do you do?", Verdict.Allowed, null)]
    [InlineData("Are you the kind of person who gets depressed?", Verdict.DoNotAsk, "disability")]
    [InlineData("Is he on medication?", Verdict.DoNotAsk, "medication")]
    [InlineData("A man stops taking his medication. Is he on the way to the hospital, and what do you do?", Verdict.Allowed, null)]
    [InlineData("For the reference: did the applicant have health problems?", Verdict.DoNotAsk, "disability")]
    [InlineData("Some of our staff have been hospitalized. You too?", Verdict.DoNotAsk, "hospital")]
    [InlineData("List all current medications, with dosage.", Verdict.DoNotAsk, "medication")]
    public void Who_is_asked_about_decides_and_not_the_noun(string question, Verdict verdict, string? rule) =>
        Assert.Equal((verdict, rule), (Found(question).Verdict, Found(question).Rule));

    [Theory]
    [InlineData("hav u evr been hospitalised", "hospital")]
    [InlineData("r u on any medz rn", "medication")]
    [InlineData("whats ur diagnosus", "disability")]
    [InlineData("do u have schizofrenia", "disability")]
    [InlineData("HAVE YOU EVER BEEN ARRESTED", "arrest")]
    [InlineData("will u need accomodations", "accommodation")]
    [InlineData("Would you mind terribly telling us whether you happen to be pregnant?", "pregnancy")]
    public void Spelling_and_manners_hide_nothing(string question, string rule) => Assert.Equal((Verdict.DoNotAsk, rule), (Found(question).Verdict, Found(question).Rule));

    [Theory]
    [InlineData("Do you have reliable transportation and a clean bill of health?", "clean bill of health")]
    [InlineData("How old are you, if you don’t mind my asking?", "How old")]
    [InlineData("😀 whats ur dx", "dx")]
    public void The_words_that_caused_it_are_named(string question, string words) => Assert.Contains(Found(question).Spans, s => s.Quote.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_verdict_says_why_by_what_law_and_what_to_ask_instead()
    {
        var found = Found("Are you on SSI or SSDI?");

        Assert.Equal("benefits", found.Rule);
        Assert.All([found.Reason, found.Basis, found.Source, found.Instead], text => Assert.False(string.IsNullOrEmpty(text)));
    }

    [Fact]
    public void Of_an_allowed_question_nothing_is_said()
    {
        var found = Found("How would you open a group?");

        Assert.Equal(QuestionVerdict.Allowed("How would you open a group?") with { Spans = found.Spans }, found);
        Assert.Empty(found.Spans);
    }

    [Fact]
    public void What_to_ask_instead_may_be_asked() =>
        Assert.All(LabelledQuestion.Check.Rules, rule => Assert.Equal((rule.Id, Verdict.Allowed), (rule.Id, Found(rule.Instead).Verdict)));

    [Fact]
    public void Where_the_law_forbids_no_question_nothing_is_called_illegal() =>
        Assert.All(LabelledQuestion.Check.Rules, rule => Assert.DoesNotContain("illegal", (rule.Reason + rule.Basis).Replace("illegal use", "").Replace("illegal drugs", "").Replace("Current illegal", ""), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_topic_of_the_law_has_its_rule() =>
        Assert.Equal(
            [
                "absence", "accommodation", "addiction", "age", "appearance", "arrest", "association", "benefits", "body", "children", "citizenship", "complaints", "contacts", "convictions", "credit",
                "disability", "discharge", "driving", "drug-use", "family-health", "hospital", "leave", "lifting", "lived-experience", "marriage", "medication", "military", "onset", "origin",
                "own-recovery", "pay-history", "pregnancy", "private-life", "race", "religion", "screening", "sex-gender", "treatment", "treatment-views", "union", "views", "workers-comp",
            ],
            LabelledQuestion.Check.Rules.Select(r => r.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Any_text_is_taken_and_places_count_in_it() => RandomText.ForAll(text =>
    {
        var question = "Have you " + text;
        var found = Found(question);

        Assert.Equal(question, found.Question);
        Assert.All(found.Spans, s => Assert.Equal(s.Quote, question[s.Start..s.End]));
        Assert.True(found.Spans.Zip(found.Spans.Skip(1)).All(p => p.First.End < p.Second.Start));
        Assert.Equal(found.Verdict == Verdict.Allowed, found.Spans.Count == 0);
    });

    [Theory]
    [InlineData("ever been in your do you how much when are you what ")]
    [InlineData("have you ever been on the your medication in hospital for a ")]
    [InlineData("someone asks you if you take “")]
    [InlineData("a")]
    [InlineData("you, ")]
    public void Long_and_hostile_questions_are_taken_too(string part)
    {
        var question = string.Concat(Enumerable.Repeat(part, QuestionCheck.MaxQuestion))[..QuestionCheck.MaxQuestion];

        Assert.All(Found(question).Spans, s => Assert.Equal(s.Quote, question[s.Start..s.End]));
    }

    private static QuestionVerdict Found(string question) => LabelledQuestion.Check.Check(question);
}
