using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Exports;

/// <summary>The hiring rounds in the export of an organization, as far as whoever exports may see them. An administrator may be a rater too: see <see cref="AppDb.CandidatesSeen"/>.</summary>
internal static class HiringLists
{
    /// <summary>The lists.</summary>
    /// <param name="runs">True for HR, who also opens what is kept of candidates that asked to be deleted.</param>
    public static IReadOnlyList<(string Name, Func<AppDb, IQueryable<object>> Rows)> For(bool runs) =>
    [
        ("hiringRounds", db => db.HiringRounds.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Title, Guide = r.GuideId, r.GuideNumber, Job = r.JobId, r.CreatedAt, CreatedBy = r.CreatedById, r.ShowsNames, r.RevealsTogether, r.ObserversSeeRatings, r.ClosedAt, r.ClosedBecause, r.DecidedAt, DecidedBy = r.DecidedById, Chosen = r.ChosenId, r.DecidedBecause, r.KeepYears, r.HeldAt, HeldBy = r.HeldById, r.HeldBecause })),
        ("panelSeats", db => db.PanelSeats.OrderBy(s => s.AddedAt).ThenBy(s => s.Id)
            .Select(s => new { s.Id, Round = s.RoundId, Person = s.PersonId, s.Duty, s.Kind, s.AddedAt, s.ConfirmedAt, s.PracticedAt, s.SteppedOutAt })),

        // Of who asked to be deleted: the account too, since its name stands among the people.
        ("candidates", db => db.Candidates.OrderBy(c => c.RoundId).ThenBy(c => c.Number)
            .Select(c => new { c.Id, Round = c.RoundId, c.Number, Name = runs || c.RestrictedAt == null ? c.Name : null, Person = runs || c.RestrictedAt == null ? c.PersonId : null, c.GuideNumber, c.StartsAt, c.Minutes, Place = runs || c.RestrictedAt == null ? c.Place : null, Instruction = runs || c.RestrictedAt == null ? c.Instruction : null, c.Standing, c.RevealedAt, RevealedBy = c.RevealedById, c.AcceptedBecause, c.FinalAt, c.FinalBecause, c.RestrictedAt, c.CreatedAt })),
        ("scorecards", db => db.Scorecards.OrderBy(c => c.RoundId).ThenBy(c => c.CandidateId).ThenBy(c => c.Id)
            .Select(c => new { c.Id, Round = c.RoundId, Candidate = c.CandidateId, Seat = c.SeatId, Rater = c.RaterId, c.Standing, c.SubmittedAt, EnteredBy = c.EnteredById, c.Because })),

        // Also one's own, which the filter shows, only when everybody’s are shown.
        ("scorecardAnswers", db => db.ScorecardAnswers.Where(a => a.IsRevealed && db.CandidatesSeen(runs).Any(c => c.Id == a.CandidateId)).OrderBy(a => a.CardId).ThenBy(a => a.QuestionId)
            .Select(a => new { Card = a.CardId, Question = a.QuestionId, a.Heard, a.Value, a.Evidence, a.ChangedAt })),
        ("earlierAnswers", db => db.EarlierAnswers.Where(a => a.IsRevealed && db.CandidatesSeen(runs).Any(c => c.Id == a.CandidateId)).OrderBy(a => a.CardId).ThenBy(a => a.QuestionId).ThenBy(a => a.Number)
            .Select(a => new { Card = a.CardId, Question = a.QuestionId, a.Number, a.Heard, a.Value, a.Evidence, a.SubmittedAt })),
        ("revisedRatings", db => db.RevisedRatings.Where(r => db.Scorecards.Any(c => c.Id == r.CardId && c.Standing == CardStanding.Submitted) && db.CandidatesSeen(runs).Any(c => c.Id == r.CandidateId)).OrderBy(r => r.At).ThenBy(r => r.Id)
            .Select(r => new { Card = r.CardId, Question = r.QuestionId, r.Number, r.Value, r.Because, r.At, Person = r.PersonId })),
        ("voidedQuestions", db => db.VoidedQuestions.OrderBy(q => q.At).ThenBy(q => q.QuestionId)
            .Select(q => new { Round = q.RoundId, Question = q.QuestionId, q.Because, q.At, Person = q.PersonId })),
        ("decisionSignatures", db => db.DecisionSignatures.OrderBy(s => s.At).ThenBy(s => s.PersonId)
            .Select(s => new { Round = s.RoundId, Person = s.PersonId, s.At })),
        ("recordAddenda", db => db.RecordAddenda.OrderBy(a => a.At).ThenBy(a => a.Id)
            .Select(a => new { Round = a.RoundId, a.Text, a.At, Person = a.PersonId })),
    ];
}
