using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>Practice before the first interview: rate written answers, then see the key and why. What somebody chose is kept nowhere, only that they practiced.</summary>
[For(nameof(Right.Interview))]
public sealed class PracticeModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : RoundPage(db, member, clock)
{
    [BindProperty]
    public Dictionary<string, string?> Ratings { get; set; } = [];

    public Errors Errors { get; } = [];

    /// <summary>What to rate; null where the content has none.</summary>
    public RatingPractice? Practice => content.RatingPractice;

    /// <summary>True where every answer was rated, and the keys are shown.</summary>
    public bool IsRated { get; private set; }

    public IReadOnlyList<string> Scale => content.GuideWording.Scale;

    public string? RatingOf(PracticeAnswer answer) => Ratings.GetValueOrDefault(answer.Id);

    /// <summary>What is said of the score that was chosen.</summary>
    public string SaysOf(PracticeAnswer answer) => Score(answer) is { } score ? answer.Says(score) : "";

    public string NameOf(int score) => $"{score} {Scale.ElementAtOrDefault(score - Anchor.Lowest)}".TrimEnd();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        foreach (var answer in (Practice?.Answers ?? []).Where(a => Score(a) is null))
        {
            Errors.Add(new($"Ratings[{answer.Id}]", $"Rate {answer.Title.ToLowerInvariant()}"));
        }

        if (Errors.Count > 0 || Practice is null)
        {
            return this.PageAgain();
        }

        if (Seat is { PracticedAt: null } seat)
        {
            await Db.Change(seat, s => { s.PracticedAt ??= Clock.GetUtcNow(); return true; }, cancel);
        }

        IsRated = true;
        return Page();
    }

    private int? Score(PracticeAnswer answer) => RatingOf(answer) is [var digit] && digit - '0' is >= Anchor.Lowest and <= Anchor.Highest and var score ? score : null;
}
