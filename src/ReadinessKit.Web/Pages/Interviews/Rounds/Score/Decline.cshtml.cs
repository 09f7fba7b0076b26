using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>A rater does not rate this candidate: one more press, and no reason.</summary>
[For(nameof(Right.Interview))]
public sealed class DeclineModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ScorePage(db, member, clock, content)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var isDone = MayWrite && await Db.Change(
            Mine,
            card =>
            {
                if (!card.Standing.IsOpen())
                {
                    return false;
                }

                card.Decline();
                return true;
            },
            cancel);

        return isDone ? LocalRedirect(ScoreAddress) : Closed();
    }
}
