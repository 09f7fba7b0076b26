namespace ReadinessKit.Readiness;

/// <summary>An organization's own answer to a statement.</summary>
/// <param name="Answer">True or false.</param>
/// <param name="Reason">Why it differs from what most people answered; null where it does not have to be said.</param>
public sealed record OwnAnswer(bool Answer, string? Reason);

/// <summary>What an executive records after a round: an answer to each statement, and a reason where most people said otherwise.</summary>
public static class OwnAnswers
{
    /// <summary>
    /// Reads the answers. A statement without one gives an error at <c>Answers[id]</c>;
    /// an answer against the majority of the answers shown without a reason gives one at <c>Reasons[id]</c>.
    /// </summary>
    public static (IReadOnlyDictionary<string, OwnAnswer> Answers, IReadOnlyList<RuleError> Errors) Read(
        RoundResult round, IReadOnlyDictionary<string, string?> answers, IReadOnlyDictionary<string, string?> reasons)
    {
        var (read, missing) = round.Quiz.Check(answers);
        var own = new Dictionary<string, OwnAnswer>();
        var errors = new List<RuleError>(missing);

        foreach (var (number, statement) in round.Quiz.Statements.Index())
        {
            if (!read.TryGetValue(statement.Id, out var answer))
            {
                continue;
            }

            var reason = reasons.GetValueOrDefault(statement.Id)?.Trim();
            var majority = round.Majority(statement.Id);

            if (majority is { } most && most != answer && string.IsNullOrEmpty(reason))
            {
                errors.Add(new($"Reasons[{statement.Id}]", $"Say why you answer {(answer ? "True" : "False")} to statement {number + 1} when most people answered {(most ? "True" : "False")}"));
            }
            else if (reason?.Length > RoundForm.MaxReason)
            {
                errors.Add(new($"Reasons[{statement.Id}]", $"Shorten the reason to {RoundForm.MaxReason} characters; it has {reason.Length}"));
            }

            own[statement.Id] = new(answer, string.IsNullOrEmpty(reason) ? null : reason);
        }

        return (own, errors);
    }
}
