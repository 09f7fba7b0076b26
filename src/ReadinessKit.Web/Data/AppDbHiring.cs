using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

// The hiring rounds, and what of them is looked at across the filters that keep raters blind and applicants out.
public sealed partial class AppDb
{
    public DbSet<HiringRound> HiringRounds => Set<HiringRound>();

    public DbSet<PanelSeat> PanelSeats => Set<PanelSeat>();

    public DbSet<RoundCandidate> Candidates => Set<RoundCandidate>();

    public DbSet<AccommodationRequest> AccommodationRequests => Set<AccommodationRequest>();

    public DbSet<Scorecard> Scorecards => Set<Scorecard>();

    public DbSet<ScorecardAnswer> ScorecardAnswers => Set<ScorecardAnswer>();

    public DbSet<EarlierAnswer> EarlierAnswers => Set<EarlierAnswer>();

    public DbSet<RevisedRating> RevisedRatings => Set<RevisedRating>();

    public DbSet<SealedNote> SealedNotes => Set<SealedNote>();

    public DbSet<VoidedQuestion> VoidedQuestions => Set<VoidedQuestion>();

    public DbSet<DecisionSignature> DecisionSignatures => Set<DecisionSignature>();

    public DbSet<RecordAddendum> RecordAddenda => Set<RecordAddendum>();

    /// <summary>
    /// The rounds that do not exist for whoever acts: those for which they are a candidate, and those that ask from the same guide,
    /// unless they have a seat there and so know it.
    /// </summary>
    public IReadOnlyList<Guid> OwnApplications { get; private set; } = [];

    /// <summary>The guides from which whoever acts is asked as a candidate: for them, these do not exist either.</summary>
    public IReadOnlyList<Guid> OwnGuides { get; private set; } = [];

    /// <summary>From here on, nothing is seen of the rounds for which somebody is a candidate, nor of what is asked there.</summary>
    public async Task HideApplicationsOf(Guid personId, CancellationToken cancel)
    {
        (OwnApplications, OwnGuides) = ([], []);
        var rounds = await Candidates.Where(c => c.PersonId == personId).Select(c => c.RoundId).ToListAsync(cancel);

        if (rounds.Count == 0)
        {
            return;
        }

        var guides = await HiringRounds.Where(r => rounds.Contains(r.Id)).Select(r => r.GuideId).Distinct().ToListAsync(cancel);
        var known = PanelSeats.Where(s => s.PersonId == personId && s.SteppedOutAt == null).Select(s => s.RoundId);
        rounds = await HiringRounds.Where(r => rounds.Contains(r.Id) || (guides.Contains(r.GuideId) && !known.Contains(r.Id))).Select(r => r.Id).ToListAsync(cancel);
        (OwnApplications, OwnGuides) = (rounds, guides);
    }

    /// <summary>The versions of guides as the pages of a round read them: who may open such a page reads what is asked there, also where the guide itself is hidden from them.</summary>
    public IQueryable<GuideVersion> AskedVersions => GuideVersions.IgnoreQueryFilters([Blinding.ApplicantFilter]);

    /// <summary>The audit log, as far as whoever acts may read it: a candidate reads nothing about hiring.</summary>
    public IQueryable<AuditEntry> ReadableLog =>
        (OwnApplications.Count == 0 ? [] : Model.GetEntityTypes().Where(t => typeof(IOfRound).IsAssignableFrom(t.ClrType)).Select(t => t.ClrType.Name + " "))
            .Aggregate(AuditLog.AsQueryable(), (log, kind) => log.Where(e => !e.Subject.StartsWith(kind)));

    /// <summary>
    /// The candidates whose ratings whoever acts may read in a file about all rounds: they are shown, and nothing says that this person must not see them.
    /// That is a card of theirs which is not in, or a seat without a card, unless it is an observer’s where observers see ratings. Pages ask the same of somebody with a seat.
    /// </summary>
    /// <param name="runs">True for HR, who also sees those of candidates that asked to be deleted.</param>
    public IQueryable<RoundCandidate> CandidatesSeen(bool runs) => Candidates.Where(c =>
        c.RevealedAt != null && (runs || c.RestrictedAt == null)
        && (Scorecards.Any(own => own.CandidateId == c.Id && own.RaterId == PersonId)
            ? !Scorecards.Any(own => own.CandidateId == c.Id && own.RaterId == PersonId && own.Standing != CardStanding.Submitted)
            : !PanelSeats.Any(s => s.RoundId == c.RoundId && s.PersonId == PersonId
                && !(s.Duty == SeatDuty.Observer && s.SteppedOutAt == null && HiringRounds.Any(r => r.Id == s.RoundId && r.ObserversSeeRatings)))));

    /// <summary>Adds a card of a seat for a candidate. The candidate takes part in the save, so that nobody joins at the very moment in which their ratings are shown.</summary>
    public void AddCard(RoundCandidate candidate, PanelSeat seat)
    {
        Add(Scorecard.For(candidate, seat));
        TakePart(candidate);
    }

    /// <summary>
    /// Adds the cards of those who were seated while nobody could rate a candidate, when they can be rated again.
    /// Not where a card is in: then the interview was without them.
    /// </summary>
    public void AddMissingCards(RoundCandidate candidate, IEnumerable<PanelSeat> seats, IReadOnlyCollection<Scorecard> cards)
    {
        if (!candidate.TakesRatings || cards.Any(c => c.Standing == CardStanding.Submitted))
        {
            return;
        }

        foreach (var seat in seats.Where(s => s.IsActive && s.Duty.Rates() && cards.All(c => c.SeatId != s.Id)))
        {
            AddCard(candidate, seat);
        }
    }

    /// <summary>The people who typed in a score sheet of a round, and so know ratings before they are shown.</summary>
    public async Task<IReadOnlySet<Guid>> TypistsOf(Guid roundId, CancellationToken cancel) =>
        await Scorecards.Where(c => c.RoundId == roundId && c.EnteredById != null).Select(c => c.EnteredById!.Value).ToHashSetAsync(cancel);

    /// <summary>Every hiring round of the entered organization, also those for which whoever acts is a candidate: their records have to be kept all the same.</summary>
    public IQueryable<HiringRound> RoundsToKeep => HiringRounds.IgnoreQueryFilters([Blinding.ApplicantFilter]);

    /// <summary>When something was made last that belongs to the records of a round and can come after its decision; null where nothing was.</summary>
    public async Task<DateTimeOffset?> LastRecordOf(Guid roundId, CancellationToken cancel)
    {
        List<DateTimeOffset> made =
        [
            .. await DecisionSignatures.IgnoreQueryFilters([Blinding.ApplicantFilter]).Where(s => s.RoundId == roundId).Select(s => s.At).ToListAsync(cancel),
            .. await RecordAddenda.IgnoreQueryFilters([Blinding.ApplicantFilter]).Where(a => a.RoundId == roundId).Select(a => a.At).ToListAsync(cancel),
            .. await SealedNotes.IgnoreQueryFilters([Blinding.ApplicantFilter]).Where(n => n.RoundId == roundId).Select(n => n.At).ToListAsync(cancel),
            .. await AccommodationRequests.IgnoreQueryFilters([Blinding.ApplicantFilter]).Where(r => r.RoundId == roundId).Select(r => r.ChangedAt).ToListAsync(cancel),
        ];
        return made.Count == 0 ? null : made.Max();
    }

    /// <summary>Every organization that has hiring rounds.</summary>
    public Task<List<Guid>> OrganizationsThatHired(CancellationToken cancel) =>
        HiringRounds.IgnoreQueryFilters([Ownership.Filter, Blinding.ApplicantFilter]).Select(r => r.OrganizationId).Distinct().ToListAsync(cancel);

    /// <summary>How often each question was rated or not asked on the cards about a candidate that are in: counts, and no values.</summary>
    public async Task<IReadOnlyList<QuestionCount>> RatingCounts(Guid candidateId, CancellationToken cancel) =>
        await ScorecardAnswers.IgnoreQueryFilters([Blinding.Filter])
            .Where(a => a.CandidateId == candidateId && Scorecards.Any(c => c.Id == a.CardId && c.Standing == CardStanding.Submitted))
            .GroupBy(a => a.QuestionId)
            .Select(group => new QuestionCount(group.Key, group.Count(a => a.Heard == Heard.Rated), group.Count(a => a.Heard == Heard.NotAsked)))
            .ToListAsync(cancel);

    /// <summary>Keeps what a card said when it was handed in, before it is opened again. Whoever calls saves.</summary>
    public async Task KeepHandedIn(Scorecard card, CancellationToken cancel)
    {
        if (card.SubmittedAt is not { } at)
        {
            return;
        }

        var before = await EarlierAnswers.IgnoreQueryFilters([Blinding.Filter]).Where(a => a.CardId == card.Id).MaxAsync(a => (int?)a.Number, cancel) ?? 0;

        foreach (var answer in await ScorecardAnswers.IgnoreQueryFilters([Blinding.Filter]).AsNoTracking().Where(a => a.CardId == card.Id).ToListAsync(cancel))
        {
            Add(EarlierAnswer.Of(answer, before + 1, at));
        }
    }

    /// <summary>Takes words that are sealed out of what a card said before it was opened again, too. True where they stood there. Whoever calls saves.</summary>
    public async Task<bool> TakeOutOfEarlier(Guid cardId, string questionId, string words, CancellationToken cancel)
    {
        var answers = await EarlierAnswers.Where(a => a.CardId == cardId && a.QuestionId == questionId).ToListAsync(cancel);
        return answers.Aggregate(false, (isDone, answer) => answer.TakeOut(words) || isDone);
    }

    /// <summary>Shows what the cards about a candidate say that are in; the others stay sealed. Whoever calls saves.</summary>
    public async Task ShowRatings(Guid candidateId, CancellationToken cancel)
    {
        foreach (var earlier in await EarlierAnswers.IgnoreQueryFilters([Blinding.Filter])
            .Where(a => a.CandidateId == candidateId && Scorecards.Any(c => c.Id == a.CardId && c.Standing == CardStanding.Submitted)).ToListAsync(cancel))
        {
            earlier.IsRevealed = true;
        }

        foreach (var answer in await ScorecardAnswers.IgnoreQueryFilters([Blinding.Filter])
            .Where(a => a.CandidateId == candidateId && Scorecards.Any(c => c.Id == a.CardId && c.Standing == CardStanding.Submitted)).ToListAsync(cancel))
        {
            answer.IsRevealed = true;
        }
    }

    /// <summary>Hides again what some cards say that were shown, since their rater stepped out. Whoever calls saves.</summary>
    public async Task SealRatings(IReadOnlyCollection<Guid> cardIds, CancellationToken cancel)
    {
        foreach (var answer in await ScorecardAnswers.IgnoreQueryFilters([Blinding.Filter]).Where(a => cardIds.Contains(a.CardId) && a.IsRevealed).ToListAsync(cancel))
        {
            answer.IsRevealed = false;
        }

        foreach (var earlier in await EarlierAnswers.IgnoreQueryFilters([Blinding.Filter]).Where(a => cardIds.Contains(a.CardId) && a.IsRevealed).ToListAsync(cancel))
        {
            earlier.IsRevealed = false;
        }
    }
}
