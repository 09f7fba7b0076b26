using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>One of the things that can be said about a question.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Mark">The score; "" where there is none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="LooksLike">What such an answer is like; "" where nobody said.</param>
/// <param name="MightHear">What somebody might say.</param>
public sealed record RatingChoice(string Value, string Mark, string Name, string LooksLike, string MightHear);

/// <summary>A question with the fields in which a rater says what they heard.</summary>
public sealed record AnswerView(GuideQuestion Question, InterviewGuide Guide, string Prefix, AnswerForm Form, Errors Errors)
{
    /// <summary>What is kept and stands against what was typed; null where nothing does.</summary>
    public SavedAnswer? Other { get; init; }

    /// <summary>When that was saved.</summary>
    public string? SavedAt { get; init; }

    /// <summary>True where a line says what is saved; false on a page that saves nothing before it is sent.</summary>
    public bool SaysWhatIsSaved { get; init; } = true;

    /// <summary>True where nothing can be typed.</summary>
    public bool IsClosed { get; init; }

    public string Anchor => Errors.Anchor(Prefix + "Evidence");

    public string RatingAnchor => Errors.Anchor(Prefix + "Rating");

    public IReadOnlyList<RatingChoice> Scores =>
    [
        .. Enumerable.Range(ReadinessKit.Interviews.Anchor.Lowest, ReadinessKit.Interviews.Anchor.Highest).Select(score => Question.Asked.Anchors.FirstOrDefault(a => a.Score == score) is var anchor
            ? new RatingChoice($"{score}", $"{score}", Guide.Scale.ElementAtOrDefault(score - 1) ?? "", anchor?.LooksLike ?? "", anchor?.MightHear ?? "")
            : null!),
    ];

    public IReadOnlyList<RatingChoice> Others =>
        [new(AnswerForm.NotAsked, "", Heard.NotAsked.InWords(), "", ""), new(AnswerForm.NotHeard, "", Heard.NotHeard.InWords(), "", "")];

    /// <summary>What a rating is called, such as "4 Strong".</summary>
    public string InWords(CardAnswer answer) => answer.Value is { } score ? $"{score} {Guide.Scale.ElementAtOrDefault(score - 1)}".TrimEnd() : answer.IsAnswered ? answer.Heard.InWords() : "No rating yet";
}
