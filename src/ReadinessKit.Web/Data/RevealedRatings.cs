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
    private readonly ILookup<(Guid Card, string Question), EarlierAnswer> _earlier;

    private RevealedRatings(IEnumerable<Scorecard> cards, IEnumerable<ScorecardAnswer> answers, IEnumerable<RevisedRating> changes, IEnumerable<EarlierAnswer> earlier)
    {
        _earlier = earlier.OrderBy(a => a.Number).ToLookup(a => (a.CardId, a.QuestionId));
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
            await db.RevisedRatings.Where(r => ids.Contains(r.CardId)).AsNoTracking().ToListAsync(cancel),
            await db.EarlierAnswers.Where(a => ids.Contains(a.CardId) && a.IsRevealed).AsNoTracking().ToListAsync(cancel));
    }

    /// <summary>The cards about a candidate that are in.</summary>
    public IReadOnlyList<Scorecard> CardsOf(Guid candidateId) => [.. _cards[candidateId]];

    /// <summary>What a card says about a question; null where it says nothing.</summary>
    public ScorecardAnswer? Answer(Guid cardId, string questionId) => _answers.GetValueOrDefault((cardId, questionId));

    /// <summary>What a card said about a question before it was opened again, where that was something else; the first one first.</summary>
    public IReadOnlyList<EarlierAnswer> Earlier(Guid cardId, string questionId)
    {
        var all = _earlier[(cardId, questionId)].ToList();
        return [.. all.Where((a, i) => a.Answer != (i + 1 < all.Count ? all[i + 1].Answer : Answer(cardId, questionId)?.Saved.Answer))];
    }

    /// <summary>How a rating was changed after it was shown, the first change first.</summary>
    public IReadOnlyList<RevisedRating> Changes(Guid cardId, string questionId) => [.. _changes[(cardId, questionId)]];

    /// <summary>How often a question has a score in the end, and how many say that it was not asked. Who changed their rating said what they heard: their first word about it counts no more.</summary>
    public QuestionCount CountOf(Guid candidateId, string questionId) => new(
        questionId,
        _cards[candidateId].Count(c => Final(c.Id, questionId) is not null),
        _cards[candidateId].Count(c => Answer(c.Id, questionId)?.Heard == Heard.NotAsked && Changes(c.Id, questionId).Count == 0));

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
