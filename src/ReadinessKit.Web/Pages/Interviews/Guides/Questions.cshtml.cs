using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The questions of a guide in their order, with what they cover.</summary>
[For(nameof(Right.ReadGuides))]
public sealed class QuestionsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePartPage(db, member, content, clock)
{
    /// <summary>What the button that was pressed does, and behind a colon the question that it does it to.</summary>
    [BindProperty]
    public string? Do { get; set; }

    public override GuidePart Part => GuidePart.Questions;

    /// <summary>How the time stands, as a sentence.</summary>
    public string Time => $"{Words.Count(Guide.QuestionMinutes, "minute")} of {Guide.MinutesForQuestions} for {Words.Count(Guide.Questions.Count, "question")}.";

    public bool IsOver => Guide.QuestionMinutes > Guide.MinutesForQuestions;

    /// <summary>Something to know of a question at a glance.</summary>
    public sealed record Mark(string Words, string Look);

    /// <summary>What is special about a question, and what it still needs.</summary>
    public IReadOnlyList<Mark> MarksOf(GuideQuestion question) =>
    [
        .. question.IsOwn ? [new("your own", "plain")] : Array.Empty<Mark>(),
        .. question.IsAnchored ? [] : new Mark[] { new("no rubric yet", "clay") },
        .. Coverage.Untied.Contains(question) ? [new("no duty yet", "clay")] : Array.Empty<Mark>(),
        .. Checks.In(question.Id).Select(f => f.Kept is null ? new Mark($"{f.Field}: {f.Verdict.Verdict.InWords()}".ToLowerInvariant(), "clay") : new("kept with a reason", "sun")),
    ];

    /// <summary>The texts of the duties that a question asks about.</summary>
    public IReadOnlyList<string> DutiesOf(GuideQuestion question) => [.. Guide.Duties.Where(d => question.Asked.Duties.Contains(d.Id)).Select(d => d.Text)];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var (verb, id) = (Do ?? "").Split(':', 2) is [var first, var second] ? (first, second) : ("", "");
        await Write(
            guide => verb switch
            {
                "up" or "down" => GuideMoves.Move(guide, id, verb == "up"),
                "out" => GuideMoves.TakeOut(guide, id),
                _ => guide,
            },
            cancel);

        return LocalRedirect($"{AddressOf(Part)}?saved={Row.Number}{(Guide.Question(id) is { } moved ? $"#q-{moved.Id}" : "")}");
    }
}
