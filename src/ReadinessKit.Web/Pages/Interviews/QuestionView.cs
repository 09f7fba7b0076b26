using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Interviews;

/// <summary>A question of a bank with everything that raters need, in words.</summary>
public sealed record QuestionView(InterviewQuestion Question, QuestionBank Bank, SiteContent Content)
{
    public Proficiency Proficiency { get; } = Content.Interviews.Proficiency(Question.Proficiency)!;

    /// <summary>The duties that it serves.</summary>
    public IReadOnlyList<JobStatement> Duties { get; } = [.. Question.Duties.Select(id => Content.Jobs.Statement(id)!)];

    public string TitleId => Question.Id + "-title";

    /// <summary>How it finds out, in a few words.</summary>
    public string Kind => Question.Kind.InWords();

    public string Minutes => Words.Count(Question.Minutes, "minute");
}
