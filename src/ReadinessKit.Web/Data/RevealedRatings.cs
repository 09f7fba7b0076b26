using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;

namespace ReadinessKit.Web.Data;

/// <summary>What the cards about candidates say that are in and shown. Who may see it is for whoever asks to know.</summary>
public sealed class RevealedRatings
{
    private readonly ILookup<Guid, Scorecard> _cards;
    private readonly Dictionary<(Guid Card, string Question), ScorecardAnswer> _answers;
    private readonly ILookup<(Guid Card, string Question), RevisedRating> _changes;

    private RevealedRatings(IEnumerable<Scorecard> cards, IEnumerable<ScorecardAnswer> answers, IEnumerable<RevisedRating> changes)
    {
        _cards = cards.ToLookup(c => c.CandidateId);
        _answers = answers.ToDictionary(a => (a.CardId, a.QuestionId));
        _changes = changes.OrderBy(c => c.Number).ToLookup(c => (c.CardId, c.QuestionId));
    }

    /// <summary>Reads what is shown of some candidates. Cards stand in the order of the given seats.</summary>
    public static async Task<RevealedRatings> Read(AppDb db, IReadOnlyCollection<Guid> candidateIds, IReadOnlyList<PanelSeat> seats, CancellationToken cancel)
    {
        var order = seats.Index().ToDictionary(s => s.Item.Id, s => s.Index);
        var cards = await db.Scorecards.Where(c => candidateIds.Contains(c.CandidateId) && c.Standing == CardStanding.Submitted).AsNoTracking().ToListAsync(cancel);
        var ids = cards.Select(c => c.Id).ToList();

        return new(
            cards.OrderBy(c => order.GetValueOrDefault(c.SeatId)),

            // The filter would let somebody's own answers through before the others see them.
            await db.ScorecardAnswers.Where(a => ids.Contains(a.CardId) && a.IsRevealed).AsNoTracking().ToListAsync(cancel),
            await db.RevisedRatings.Where(r => ids.Contains(r.CardId)).AsNoTracking().ToListAsync(cancel));
    }

    /// <summary>The cards about a candidate that are in.</summary>
    public IReadOnlyList<Scorecard> CardsOf(Guid candidateId) => [.. _cards[candidateId]];

    /// <summary>What a card says about a question; null where it says nothing.</summary>
    public ScorecardAnswer? Answer(Guid cardId, string questionId) => _answers.GetValueOrDefault((cardId, questionId));

    /// <summary>How a rating was changed after it was shown, the first change first.</summary>
    public IReadOnlyList<RevisedRating> Changes(Guid cardId, string questionId) => [.. _changes[(cardId, questionId)]];

    /// <summary>The score that counts in the end.</summary>
    public int? Final(Guid cardId, string questionId) => Changes(cardId, questionId) is [.., var last] ? last.Value : Answer(cardId, questionId)?.Value;

    /// <summary>What a panel said about a candidate, as the rules take it.</summary>
    public RatedCandidate Of(RoundCandidate candidate, InterviewGuide guide) => new(
        candidate.Id,
        guide.Questions,
        [
            .. from card in _cards[candidate.Id]
               from question in guide.Questions
               where Answer(card.Id, question.Id) is not null
               select new PanelRating(card.SeatId, question.Id, Answer(card.Id, question.Id)!.Value, Final(card.Id, question.Id)),
        ]);
}
