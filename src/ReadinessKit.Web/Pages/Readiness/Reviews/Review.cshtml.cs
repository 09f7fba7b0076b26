using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>A checklist with how each of its points stands, and what of it becomes a task.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class ReviewModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : ReviewPage(db, member, content, editions, clock)
{
    private const string Open = "open", Mine = "mine";

    /// <summary>A point in the list. What a point does not need stays empty, so that what is missing can be seen.</summary>
    public sealed record Line(ChecklistItem Item, ReviewAnswer Answer, string Person, string Task, bool IsInPlan)
    {
        public string Mark => Answer.Status switch { ReviewStatus.NotYet => "clay", ReviewStatus.Partly => "sun", ReviewStatus.InPlace => "", _ => "plain" };

        public string Until => Answer.Until is { } day ? Words.ShortDay(day) : Answer.Status.IsGap() ? "no day" : "";
    }

    public sealed record Part(string Title, IReadOnlyList<Line> Lines);

    public sealed record Choice(string Words, string Query, bool IsChosen);

    /// <summary>A point whose task is done.</summary>
    public sealed record Ready(ChecklistItem Item, Guid Version, bool MayAnswer);

    [FromQuery]
    public string? Show { get; set; }

    public IReadOnlyList<ReviewBar> Bars => [.. Review.Parts.Select(p => new ReviewBar(p.Part.Title, p.Progress))];

    public ReviewBar Whole => new("All points", Review.Progress);

    public bool MayReview => Member.May(Right.Review);

    public bool MayBring => Member.May(Right.RunTimeline);

    /// <summary>What the picture shows, in a sentence.</summary>
    public string PictureWords => Review.Parts.MaxBy(p => p.Progress.Gaps) is { Progress.Gaps: > 0 } worst
        ? $"Each bar is one part of the checklist. Most is missing in “{worst.Part.Title}”: {worst.Progress.Gaps} of {Words.Count(worst.Progress.Total, "point")} {(worst.Progress.Gaps == 1 ? "is" : "are")} partly or not yet in place."
        : "Each bar is one part of the checklist. Nothing is said to be missing.";

    public IReadOnlyList<Choice> Choices =>
    [
        new($"All {Review.Progress.Total} points", "", Show is not (Open or Mine)),
        new($"What is open ({Review.Progress.Open})", "?show=" + Open, Show == Open),
        new($"What I answer for ({Review.Points.Count(p => IsMine(p.Item))})", "?show=" + Mine, Show == Mine),
    ];

    public string Chosen => Choices.Single(c => c.IsChosen).Words;

    /// <summary>The parts with the points that are asked for.</summary>
    public IReadOnlyList<Part> Parts => [.. Review.Parts
        .Select(part => new Part(part.Part.Title, [.. part.Points.Where(IsAskedFor).Select(ToLine)]))
        .Where(part => part.Lines.Count > 0)];

    public IReadOnlyList<Ready> IsReady => [.. Review.Points.Where(Work.IsReady).Select(p => new Ready(p.Item, Work.Row(p.Item.Id)?.Version ?? Guid.Empty, MayAnswer(p.Item.Id)))];

    public string OfferedWords => Work.Offered.Count == 1 ? "One task is" : $"{Words.Sentence(Words.Spelled(Work.Offered.Count, "task"))} are";

    private Line ToLine(ReviewedPoint point)
    {
        var isGap = point.Answer.Status.IsGap();

        return new(
            point.Item,
            point.Answer,
            Work.Person(Work.Row(point.Item.Id)) ?? (isGap ? "nobody yet" : ""),
            TaskWords(point.Item) ?? (isGap ? "not in the plan" : ""),
            Work.TaskOf(point.Item) is not null);
    }

    private bool IsMine(ChecklistItem item) => Work.Row(item.Id)?.OwnerId == Member.Person.Id;

    private bool IsAskedFor(ReviewedPoint point) => Show switch
    {
        Open => point.Answer.Status.IsOpen(),
        Mine => IsMine(point.Item),
        _ => true,
    };
}
