using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>The question check allows all that the shipped banks say to candidates, and all that raters score by.</summary>
public sealed class ShippedQuestionsTests
{
    public static readonly TheoryData<string> Banks = [.. Shipped.Content.Interviews.Banks.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_question_situation_follow_up_and_anchor_is_allowed(string bank)
    {
        var texts = Shipped.Content.Interviews.Bank(bank)!.Questions.SelectMany(q => GuideChecks.Said(q).Select(s => s.Text)
            .Concat(q.ListenFor).Concat(q.Warnings).Concat(q.Anchors.SelectMany(a => new[] { a.LooksLike, a.MightHear })).Select(text => (q.Id, Text: text)));
        var flagged = texts.Select(t => (t.Id, Verdict: Shipped.Content.QuestionCheck.Check(t.Text))).Where(v => v.Verdict.Verdict != Verdict.Allowed).ToArray();

        Assert.True(flagged.Length == 0, string.Join('\n', flagged.Select(f => $"{f.Id}: {f.Verdict.Verdict} by {f.Verdict.Rule}: {f.Verdict.Question}")));
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void What_not_to_ask_next_is_caught(string bank)
    {
        var texts = Shipped.Content.Interviews.Bank(bank)!.Questions.SelectMany(q => q.NotNext);
        var missed = texts.Where(t => Shipped.Content.QuestionCheck.Check(t).Verdict == Verdict.Allowed).ToArray();

        Assert.True(missed.Length == 0, string.Join('\n', missed));
    }
}
