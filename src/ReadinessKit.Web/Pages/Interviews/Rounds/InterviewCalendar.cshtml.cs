using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The interview as a calendar file: under the candidate’s number unless the round shows names, since calendars are sent on and shared, and without what was asked for.</summary>
[For(nameof(Right.Interview))]
public sealed class InterviewCalendarModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    public IActionResult OnGet()
    {
        if (Candidate.StartsAt is not { } starts)
        {
            return NotFound();
        }

        var calendar = new Calendar(Round.Title, Clock.GetUtcNow());
        calendar.Add($"{Candidate.Id:N}@readinesskit", starts, TimeSpan.FromMinutes(Candidate.Minutes), $"Interview {(Round.ShowsNames && Candidate.RestrictedAt is null ? NameOf(Candidate) : Candidate.Label)}: {Round.Title}", Candidate.Place, "Rate alone, in your own card, right after the interview.");
        return File(calendar.ToBytes(), "text/calendar; charset=utf-8", $"interview-{Candidate.Label.ToLowerInvariant()}.ics");
    }
}
