using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Everything that is kept about one candidate, as a file to hand over to them. Ratings are in it once they are shown, to whoever exports it as well.</summary>
[For(nameof(Right.RunHiring))]
public sealed class CandidateDataModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var id = Candidate.Id;
        // Who stepped out as a rater sees no values on any page, and in no file either.
        var answers = await Db.ScorecardAnswers.Where(a => SeesRatings && a.CandidateId == id && a.IsRevealed).AsNoTracking().ToListAsync(cancel);
        var revised = await Db.RevisedRatings.Where(r => SeesRatings && r.CandidateId == id && Db.Scorecards.Any(c => c.Id == r.CardId && c.Standing == CardStanding.Submitted)).OrderBy(r => r.At).AsNoTracking().ToListAsync(cancel);
        var earlier = await Db.EarlierAnswers.Where(a => SeesRatings && a.CandidateId == id && a.IsRevealed).OrderBy(a => a.Number).AsNoTracking().ToListAsync(cancel);
        var data = new
        {
            Round.Title,
            Organization.LegalName,
            Candidate.Label,
            Candidate.Name,
            Candidate.StartsAt,
            Candidate.Minutes,
            Candidate.Place,
            Candidate.Instruction,
            Standing = Candidate.StandingBy(Cards),
            Accommodation = await Db.AccommodationRequests.Where(r => r.CandidateId == id).Select(r => new { r.Request, r.Decision, r.ChangedAt }).SingleOrDefaultAsync(cancel),
            SealedNotes = await Db.SealedNotes.Where(n => n.CandidateId == id).OrderBy(n => n.At).Select(n => new { n.Text, n.At }).ToListAsync(cancel),
            RatingsAreShown = Candidate.RevealedAt is not null,
            RatingsAreLeftOut = Candidate.RevealedAt is not null && !SeesRatings,
            Questions = Guide.Questions.Select(q => new
            {
                q.Asked.Text,
                Ratings = answers.Where(a => a.QuestionId == q.Id).Select(a => new { a.Heard, a.Value, a.Evidence, a.ChangedAt }),
                BeforeCardsWereOpenedAgain = earlier.Where(a => a.QuestionId == q.Id).Select(a => new { a.Heard, a.Value, a.Evidence, a.SubmittedAt }),
                Revised = revised.Where(r => r.QuestionId == q.Id).Select(r => new { r.Value, r.Because, r.At }),
            }),
            Decision = Round.DecidedAt is null ? null : Round.ChosenId == id ? "chosen" : "not chosen",
        };
        Db.Note("exported candidate", $"RoundCandidate {id}");
        await Db.SaveChangesAsync(cancel);
        return File(JsonSerializer.SerializeToUtf8Bytes(data, Options), "application/json", $"candidate-{Candidate.Label.ToLowerInvariant()}.json");
    }
}
