using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Readiness;

public sealed class OwnAnswersTests
{
    // Most said true to "money" and false to "team"; on "board" they are split.
    private static readonly RoundResult Round = new RandomRound([["TFT", "TFT", "TFF", "DFF"]]).Close();

    [Fact]
    public void An_answer_with_the_majority_needs_no_reason()
    {
        var (answers, errors) = Read(("money", "true", null), ("team", "false", "  "), ("board", "true", null));

        Assert.Empty(errors);
        Assert.Equal([new(true, null), new(false, null), new(true, null)], answers.Values);
    }

    [Fact]
    public void An_answer_against_the_majority_needs_one() =>
        Assert.Equal(
            [
                new("Reasons[money]", "Say why you answer False to statement 1 when most people answered True"),
                new("Reasons[team]", "Say why you answer True to statement 2 when most people answered False"),
            ],
            Read(("money", "false", " "), ("team", "true", null), ("board", "false", null)).Errors);

    [Fact]
    public void The_reason_is_kept_wherever_it_is_given() =>
        Assert.Equal(
            [new(false, "The grant ended."), new(false, null), new(false, "The board has not voted.")],
            Read(("money", "false", " The grant ended. "), ("team", "false", null), ("board", "false", "The board has not voted.")).Answers.Values);

    [Fact]
    public void Every_statement_needs_an_answer_and_no_reason_is_too_long()
    {
        var errors = Read(("money", null, null), ("team", "false", null), ("board", "true", new string('x', 501))).Errors;

        Assert.Equal([new("Answers[money]", "Choose True or False for statement 1"), new("Reasons[board]", "Shorten the reason to 500 characters; it has 501")], errors);
    }

    [Fact]
    public void Where_nothing_is_shown_no_reason_is_needed()
    {
        var hidden = new RandomRound([["TTT", "TTT", "TTT"]]).Close();
        var answers = new Dictionary<string, string?> { ["money"] = "false", ["team"] = "false", ["board"] = "false" };

        Assert.Empty(OwnAnswers.Read(hidden, answers, new Dictionary<string, string?>()).Errors);
    }

    private static (IReadOnlyDictionary<string, OwnAnswer> Answers, IReadOnlyList<RuleError> Errors) Read(params (string Id, string? Answer, string? Reason)[] given) =>
        OwnAnswers.Read(Round, given.ToDictionary(g => g.Id, g => g.Answer), given.ToDictionary(g => g.Id, g => g.Reason));
}
