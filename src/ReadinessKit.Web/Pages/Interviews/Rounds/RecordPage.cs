using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The record of a round, to read or as a file. It holds the ratings that whoever asks may see, and says what it leaves out.</summary>
public abstract class RecordPage(AppDb db, Member member, TimeProvider clock) : ResultPage(db, member, clock)
{
    private Dictionary<Guid, string> _initials = [];

    public RoundRecord Record { get; private set; } = null!;

    /// <summary>What was added after the decision, the oldest first.</summary>
    protected IReadOnlyList<RecordAddendum> Addenda { get; private set; } = [];

    /// <summary>True when scores are in it: totals of some would pull at the ratings of the others, as long as any can change.</summary>
    public bool HasScores => IsSettled || !Round.IsOpen;

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        var signatures = (await Db.DecisionSignatures.AsNoTracking().Where(s => s.RoundId == Round.Id).ToListAsync(cancel)).OrderBy(s => s.At).ToList();
        Addenda = [.. (await Db.RecordAddenda.AsNoTracking().Where(a => a.RoundId == Round.Id).ToListAsync(cancel)).OrderBy(a => a.At)];
        var names = await WhoAndWhen.Names(Db, [.. signatures.Select(s => s.PersonId), .. Addenda.Select(a => a.PersonId), .. Cards.Select(c => c.EnteredById).OfType<Guid>(), Round.DecidedById ?? Guid.Empty], cancel);
        _initials = Seats.Zip(RaterInitials.Of([.. Seats.Select(NameOf)])).ToDictionary(s => s.First.Id, s => s.Second);

        Record = new()
        {
            Title = Round.Title,
            Organization = Organization.LegalName,
            Questions = [.. Candidates.OrderByDescending(c => c.GuideNumber).SelectMany(Questions).DistinctBy(q => (q.Question.Id, q.Question.Asked.Text)).OrderBy(q => q.Number)],
            Committee = [.. Seats.Where(s => s.IsActive).Select(s => $"{(s.Duty == SeatDuty.Observer ? NameOf(s) : WithInitials(s))}, {s.Duty.InWords().ToLowerInvariant()}")],
            NoLonger = [.. Seats.Where(s => !s.IsActive).Select(s => Cards.Any(c => c.SeatId == s.Id && c.Standing == CardStanding.Submitted) ? WithInitials(s) : NameOf(s))],
            Candidates = [.. Candidates.Select(c => Recorded(c, names))],
            LeavesOut = HasScores ? [.. Compared.Where(c => !Sees(c)).Select(WhyNot)] : ["Ratings, scores and flags: they are in here when every candidate is final, withdrew or did not come."],
            Decision = Round.DecidedAt is { } at ? $"{(Round.ChosenId is { } id ? $"{NameOf(CandidateOf(id))} was chosen" : "Nobody was chosen")}: recorded on {When(at)} by {names.Of(Round.DecidedById!.Value)}."
                : Round.ClosedAt is { } closed ? $"Closed without a decision on {When(closed)}."
                : "There is no decision yet.",
            Because = Round.DecidedAt is null ? Round.ClosedBecause : Round.DecidedBecause,
            Signers = [.. signatures.Select(s => $"{names.Of(s.PersonId)}, {When(s.At)}")],
            Addenda = [.. Addenda.Select(a => new RecordedAddendum(a.Text, names.Of(a.PersonId), a.At, When(a.At)))],
        };
        return true;
    }

    /// <summary>Notes that somebody takes the record along.</summary>
    protected async Task Note(string file, CancellationToken cancel)
    {
        Db.Note("exported hiring record", $"HiringRound {Round.Id} {file}");
        await Db.SaveChangesAsync(cancel);
    }

    private string WithInitials(PanelSeat seat) => $"{_initials[seat.Id]} {NameOf(seat)}";

    private string WhyNot(RoundCandidate candidate) => $"{NameOf(candidate)}: " + (candidate.RevealedAt is null
        ? "the ratings were never shown, so that none is in here."
        : IsForHr(candidate) ? "only HR opens this now; no rating is in here."
        : "the ratings are shown to those who rated, and you did not; none is in here.");

    private IEnumerable<RecordedQuestion> Questions(RoundCandidate candidate) =>
        GuideOf(candidate).Questions.Select((q, i) => new RecordedQuestion(i + 1, q, Voids.FirstOrDefault(v => v.QuestionId == q.Id)?.Because ?? ""));

    private RecordedCandidate Recorded(RoundCandidate candidate, IReadOnlyDictionary<Guid, string> names)
    {
        var questions = Questions(candidate).ToList();
        var seen = Rated.FirstOrDefault(r => r.Id == candidate.Id);
        var rated = HasScores ? seen : null;

        return new()
        {
            Name = NameOf(candidate),
            Standing = candidate.Id == Round.ChosenId ? "chosen" : candidate.FinalAt is not null ? "final" : candidate.RevealedAt is not null && seen is not null ? "the committee talks" : candidate.StandingBy(Cards).InWords(),
            GuideNumber = candidate.GuideNumber,
            Questions = questions,
            First = rated is null ? null : CandidateScore.Of(rated, VoidedIds, final: false),
            Final = rated is null ? null : CandidateScore.Of(rated, VoidedIds, final: true),
            Ratings = rated is null ? [] : [.. from question in questions from card in Ratings.CardsOf(candidate.Id) select RatingOf(card, question, names)],
            Remarks = Leads || seen is not null ? [.. Remarks(candidate, names)] : [],
        };
    }

    private RecordedRating RatingOf(Scorecard card, RecordedQuestion question, IReadOnlyDictionary<Guid, string> names)
    {
        var answer = Ratings.Answer(card.Id, question.Question.Id);

        return new(
            NameOf(card),
            _initials[card.SeatId],
            question,
            answer?.Heard ?? Heard.Open,
            answer?.Value,
            Ratings.Final(card.Id, question.Question.Id),
            [.. Ratings.Earlier(card.Id, question.Question.Id).Select(e => $"Before the card was opened again: {(e.Value is { } before ? $"{before}" : e.Heard.InWords())}"), .. Ratings.Changes(card.Id, question.Question.Id).Select(c => $"Changed to {(c.Value is { } score ? $"{score}" : Heard.NotHeard.InWords())}: {c.Because}")],
            card.EnteredById is { } by ? $"entered by {names.Of(by)}" : "");
    }

    private IEnumerable<string> Remarks(RoundCandidate candidate, IReadOnlyDictionary<Guid, string> names)
    {
        if (candidate.AcceptedBecause.Length > 0)
        {
            yield return $"HR accepted questions with fewer than two ratings: {candidate.AcceptedBecause}";
        }

        if (candidate.OtherFinalBecause.Length > 0)
        {
            yield return $"HR let questions with fewer than two ratings be final: {candidate.FinalBecause}";
        }

        foreach (var card in Cards.Where(c => c.CandidateId == candidate.Id).OrderBy(NameOf))
        {
            if (card.Standing is CardStanding.Declined or CardStanding.Recused)
            {
                yield return $"{NameOf(card)} {(card.Standing == CardStanding.Declined ? "did not rate" : "stepped out")}.";
            }
            else if (card.Standing == CardStanding.Expired)
            {
                yield return $"{NameOf(card)}: HR ended the waiting: {card.Because}";
            }
            else if (card.Because.Length > 0)
            {
                yield return $"{NameOf(card)}: the card was opened again: {card.Because}";
            }

            if (card.EnteredById is { } by)
            {
                yield return $"{NameOf(card)}: rated on paper, entered by {names.Of(by)}.";
            }
        }
    }
}
