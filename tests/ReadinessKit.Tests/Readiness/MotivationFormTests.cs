using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class MotivationFormTests
{
    private static readonly MotivationQuestions Questions = SampleMotivation.Questions;

    [Fact]
    public void What_was_typed_is_read_with_the_question_as_it_was_asked()
    {
        var (answers, errors) = Form("Worries", ("spark", " A visit. ", false), ("hope", "  ", true)).Check(Questions);

        Assert.Empty(errors);
        Assert.Equal(
            [
                new("spark", "What set it off", "What set it off?", "A visit.", false),
                new("hope", "What we hope for", "What do we hope for?", "", true),
                new("fear", "What we fear", "What do we fear?", "", false),
            ],
            answers!.All);
        Assert.Equal(MoreToSay.Worries, answers.MoreToSay);
    }

    [Fact]
    public void A_question_with_nothing_and_one_that_is_not_there_are_passed_over()
    {
        var form = Form("Same", ("budget", "No such question.", true));
        form.Answers["hope"] = null;

        var (answers, errors) = form.Check(Questions);

        Assert.Empty(errors);
        Assert.Equal([("spark", "", false), ("hope", "", false), ("fear", "", false)], answers!.All.Select(a => (a.Id, a.Text, a.Struggled)));
    }

    [Theory]
    [InlineData("spark", 1)]
    [InlineData("fear", 3)]
    public void An_answer_has_2000_characters_at_most(string id, int number)
    {
        Assert.Empty(Form("Same", (id, new string('x', 2000), false)).Check(Questions).Errors);

        var (answers, errors) = Form("Same", (id, new string('x', 2001), false)).Check(Questions);

        Assert.Null(answers);
        Assert.Equal([new($"Answers[{id}].Text", $"Shorten the answer to question {number} to 2,000 characters; it has 2,001")], errors);
    }

    [Fact]
    public void A_new_line_counts_once_and_blanks_around_the_answer_do_not() =>
        Assert.Empty(Form("Same", ("spark", " " + new string('x', 1000) + "\r\n" + new string('x', 999) + "\r\n\r\n", false)).Check(Questions).Errors);

    [Fact]
    public void Lines_stay_and_other_control_characters_do_not()
    {
        var (answers, _) = Form("Same", ("spark", "One\r\ntwo\rthree\tfour\0five", false)).Check(Questions);

        Assert.Equal("One\ntwo\nthree four five", answers!.All[0].Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("worries")]
    [InlineData("2")]
    [InlineData("9")]
    [InlineData("Same, Worries")]
    [InlineData("Reasons ")]
    public void Anything_but_one_of_the_three_asks_to_choose(string? typed)
    {
        var (answers, errors) = Form(typed).Check(Questions);

        Assert.Null(answers);
        Assert.Equal([new("MoreToSay", "Choose where you had more to say")], errors);
    }

    [Fact]
    public void Answers_come_back_into_the_form_as_they_were()
    {
        var (answers, _) = Form("Worries", ("spark", "A visit.", false), ("hope", "Much.", true), ("fear", null, true)).Check(Questions);

        var (again, errors) = MotivationForm.Of(answers!).Check(Questions);

        Assert.Empty(errors);
        Assert.Equivalent(answers, again, strict: true);
    }

    private static MotivationForm Form(string? moreToSay, params (string Id, string? Text, bool Struggled)[] answers) => new()
    {
        MoreToSay = moreToSay,
        Answers = answers.ToDictionary(a => a.Id, a => (MotivationInput?)new MotivationInput { Text = a.Text, Struggled = a.Struggled }),
    };
}
