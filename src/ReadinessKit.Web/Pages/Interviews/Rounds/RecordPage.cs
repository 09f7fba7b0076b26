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
    public RoundRecord Record { get; private set; } = null!;

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        var signatures = (await Db.DecisionSignatures.AsNoTracking().Where(s => s.RoundId == Round.Id).ToListAsync(cancel)).OrderBy(s => s.At).ToList();
        var names = await WhoAndWhen.Names(Db, [.. signatures.Select(s => s.PersonId), .. Cards.Select(c => c.EnteredById).OfType<Guid>(), Round.DecidedById ?? Guid.Empty], cancel);

        Record = new()
        {
            Title = Round.Title,
            Organization = Organization.LegalName,
            Questions = [.. Candidates.OrderByDescending(c => c.GuideNumber).SelectMany(Questions).DistinctBy(q => (q.Question.Id, q.Question.Asked.Text)).OrderBy(q => q.Number)],
            Committee = [.. Seats.Where(s => s.IsActive).Select(s => $"{NameOf(s)}, {s.Duty.InWords().ToLowerInvariant()}")],
            NoLonger = [.. Seats.Where(s => !s.IsActive).Select(NameOf)],
            Candidates = [.. Candidates.Select(c => Recorded(c, names))],
            LeavesOut = [.. Compared.Where(c => !Sees(c)).Select(c => c.RevealedAt is null
                ? $"{NameOf(c)}: the ratings are not shown yet, so that none is in here."
                : IsForHr(c) ? $"{NameOf(c)}: only HR opens this now; no rating is in here."
                : $"{NameOf(c)}: the ratings are shown to those who rated, and you did not; none is in here.")],
            Decision = Round.DecidedAt is { } at ? $"{(Round.ChosenId is { } id ? $"{NameOf(CandidateOf(id))} was chosen" : "Nobody was chosen")}: recorded on {When(at)} by {names.Of(Round.DecidedById!.Value)}."
                : Round.ClosedAt is { } closed ? $"Closed without a decision on {When(closed)}."
                : "There is no decision yet.",
            Because = Round.DecidedAt is null ? Round.ClosedBecause : Round.DecidedBecause,
            Signers = [.. signatures.Select(s => $"{names.Of(s.PersonId)}, {When(s.At)}")],
        };
        return true;
    }

    /// <summary>Notes that somebody takes the record along.</summary>
    protected async Task Note(string file, CancellationToken cancel)
    {
        Db.Note("exported hiring record", $"HiringRound {Round.Id} {file}");
        await Db.SaveChangesAsync(cancel);
    }

    private IEnumerable<RecordedQuestion> Questions(RoundCandidate candidate) =>
        GuideOf(candidate).Questions.Select((q, i) => new RecordedQuestion(i + 1, q, Voids.FirstOrDefault(v => v.QuestionId == q.Id)?.Because ?? ""));

    private RecordedCandidate Recorded(RoundCandidate candidate, IReadOnlyDictionary<Guid, string> names)
    {
        var questions = Questions(candidate).ToList();
        var rated = Rated.FirstOrDefault(r => r.Id == candidate.Id);

        return new()
        {
            Name = NameOf(candidate),
            Standing = candidate.Id == Round.ChosenId ? "chosen" : candidate.FinalAt is not null ? "final" : candidate.RevealedAt is not null && rated is not null ? "the committee talks" : candidate.StandingBy(Cards).InWords(),
            GuideNumber = candidate.GuideNumber,
            Questions = questions,
            First = rated is null ? null : CandidateScore.Of(rated, VoidedIds, final: false),
            Final = rated is null ? null : CandidateScore.Of(rated, VoidedIds, final: true),
            Ratings = rated is null ? [] : [.. from question in questions from card in Ratings.CardsOf(candidate.Id) select RatingOf(card, question, names)],
            Remarks = Leads || rated is not null ? [.. Remarks(candidate, names)] : [],
        };
    }

    private RecordedRating RatingOf(Scorecard card, RecordedQuestion question, IReadOnlyDictionary<Guid, string> names)
    {
        var answer = Ratings.Answer(card.Id, question.Question.Id);

        return new(
            NameOf(card),
            question,
            answer?.Value,
            Ratings.Final(card.Id, question.Question.Id),
            answer?.Heard == Heard.Rated ? "" : (answer?.Heard ?? Heard.Open).InWords(),
            [.. Ratings.Earlier(card.Id, question.Question.Id).Select(e => $"Before the card was opened again: {(e.Value is { } before ? $"{before}" : e.Heard.InWords())}"), .. Ratings.Changes(card.Id, question.Question.Id).Select(c => $"Changed to {(c.Value is { } score ? $"{score}" : Heard.NotHeard.InWords())}: {c.Because}")],
            card.EnteredById is { } by ? $"entered by {names.Of(by)}" : "");
    }

    private IEnumerable<string> Remarks(RoundCandidate candidate, IReadOnlyDictionary<Guid, string> names)
    {
        if (candidate.AcceptedBecause.Length > 0)
        {
            yield return $"HR accepted questions with fewer than two ratings: {candidate.AcceptedBecause}";
        }

        if (candidate.FinalBecause.Length > 0)
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
