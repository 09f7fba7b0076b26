namespace ReadinessKit.Interviews;

/// <summary>A wording of a guide that the question check warns of.</summary>
/// <param name="Question">The id of the question that it belongs to.</param>
/// <param name="Field">What it is: "Question", "Situation" or "Follow-up".</param>
/// <param name="Verdict">What the check says.</param>
/// <param name="Kept">The reason why it stays; null where nobody gave one.</param>
public sealed record GuideFinding(string Question, string Field, QuestionVerdict Verdict, KeptWording? Kept)
{
    /// <summary>The words as they stand in the guide.</summary>
    public string Text => Verdict.Question;

    /// <summary>True for what must not be asked.</summary>
    public bool IsForbidden => Verdict.Verdict == ReadinessKit.Interviews.Verdict.DoNotAsk;
}

/// <summary>What the question check says about everything in a guide that is said to candidates.</summary>
/// <param name="Findings">What it warns of, in the order of the guide.</param>
public sealed record GuideChecks(IReadOnlyList<GuideFinding> Findings)
{
    /// <summary>What nobody has explained.</summary>
    public IReadOnlyList<GuideFinding> Open => [.. Findings.Where(f => f.Kept is null)];

    /// <summary>What somebody keeps, with the reason.</summary>
    public IReadOnlyList<GuideFinding> Kept => [.. Findings.Where(f => f.Kept is not null)];

    /// <summary>What was found in one question.</summary>
    public IReadOnlyList<GuideFinding> In(string question) => [.. Findings.Where(f => f.Question == question)];

    /// <summary>Checks a guide.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="check">The question check.</param>
    public static GuideChecks Of(InterviewGuide guide, Func<string, QuestionVerdict> check)
    {
        var kept = guide.Kept.DistinctBy(k => k.Text).ToDictionary(k => k.Text);

        return new([.. guide.Questions.SelectMany(q => Said(q.Asked)
            .Select(said => new GuideFinding(q.Id, said.Field, check(said.Text), kept.GetValueOrDefault(said.Text)))
            .Where(f => f.Verdict.Verdict != Verdict.Allowed))]);
    }

    /// <summary>What of a question is said to candidates, with what it is.</summary>
    public static IReadOnlyList<(string Field, string Text)> Said(InterviewQuestion question) =>
        [.. ((IReadOnlyList<(string Field, string Text)>)[("Situation", question.Situation), ("Question", question.Text), .. question.FollowUps.Select(f => ("Follow-up", f))]).Where(s => s.Text.Length > 0)];
}
