using ReadinessKit.Interviews;

namespace ReadinessKit.Tests.Interviews;

/// <summary>How often the check is right, on questions in many voices.</summary>
public sealed class QuestionFiguresTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tuned", 0.98, 0.85, 0.03, 0.1)]
    [InlineData("held-back", 0.98, 0.85, 0.03, 0.1)]
    [InlineData("later-1", 0.95, 0.85, 0.03, 0.1)]
    [InlineData("later-2", 0.95, 0.85, 0.03, 0.1)]
    [InlineData("later-3", 0.95, 0.85, 0.03, 0.1)]
    [InlineData("last", 0.93, 0.83, 0.09, 0.02)]
    public void What_must_not_be_asked_is_caught_and_what_may_be_asked_is_let_be(string set, double caughtAtLeast, double forbiddenAtLeast, double wrongAtMost, double carefulAtMost)
    {
        var found = LabelledQuestion.Of(set).Select(q => (q.Label, LabelledQuestion.Check.Check(q.Text).Verdict)).ToArray();

        double Share(Verdict label, params Verdict[] verdicts) => (double)found.Count(f => f.Label == label && verdicts.Contains(f.Verdict)) / found.Count(f => f.Label == label);

        var (caught, forbidden) = (Share(Verdict.DoNotAsk, Verdict.Care, Verdict.DoNotAsk), Share(Verdict.DoNotAsk, Verdict.DoNotAsk));
        var (wrong, careful) = (Share(Verdict.Allowed, Verdict.DoNotAsk), Share(Verdict.Allowed, Verdict.Care));
        output.WriteLine($"{set}, {found.Length} questions: {caught:P1} of do-not-ask caught, {forbidden:P1} as do-not-ask; of allowed {wrong:P1} called do-not-ask, {careful:P1} care; {Share(Verdict.Care, Verdict.Care):P1} of care called care.");

        Assert.InRange(caught, caughtAtLeast, 1);
        Assert.InRange(forbidden, forbiddenAtLeast, 1);
        Assert.InRange(wrong, 0, wrongAtMost);
        Assert.InRange(careful, 0, carefulAtMost);
    }

    [Fact]
    public void Each_rule_is_right_at_least_four_times_of_five()
    {
        var all = LabelledQuestion.Tuned.Concat(LabelledQuestion.HeldBack).Concat(LabelledQuestion.Later).Select(q => (q.Label, Found: LabelledQuestion.Check.Check(q.Text))).ToArray();

        foreach (var rule in LabelledQuestion.Check.Rules)
        {
            // What must not be asked, and is found by a rule that only warns, is found all the same.
            var found = all.Where(f => f.Found.Rule == rule.Id).ToArray();
            var right = found.Count(f => f.Label >= rule.Verdict);
            output.WriteLine($"{rule.Id,-16} {right,3} of {found.Length}");

            Assert.True(found.Length > 0, $"No question of ours is found by {rule.Id}.");
            Assert.True(right >= 0.8 * found.Length, $"{rule.Id} is right {right} times of {found.Length}.");
        }
    }

    [Fact]
    public void A_lawful_question_rescues_no_other()
    {
        string[] forbidden = ["Have you ever been hospitalized?", "What medication do you take?", "How old are you?", "Are you pregnant?", "do u have a diagnosis?"];

        foreach (var allowed in LabelledQuestion.Tuned.Concat(LabelledQuestion.HeldBack).Where(q => q.Label == Verdict.Allowed && q.Text[^1] == '?'))
        {
            Assert.All(forbidden, question =>
            {
                Assert.Equal(Verdict.DoNotAsk, LabelledQuestion.Check.Check($"{allowed.Text} {question}").Verdict);
                Assert.Equal(Verdict.DoNotAsk, LabelledQuestion.Check.Check($"{question} {allowed.Text}").Verdict);
            });
        }
    }

    [Fact]
    public void The_worst_part_counts()
    {
        var found = LabelledQuestion.Check.Check("Do you drive, and are you on medication?");

        Assert.Equal((Verdict.DoNotAsk, "medication"), (found.Verdict, found.Rule));
    }
}
