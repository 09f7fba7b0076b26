using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>A page about all candidates of a round. Of those whose ratings whoever looks may not see, it holds no value.</summary>
public abstract class ResultPage(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    private Dictionary<int, InterviewGuide> _guides = [];

    /// <summary>All candidates, by their numbers.</summary>
    public IReadOnlyList<RoundCandidate> Candidates { get; private set; } = [];

    public IReadOnlyList<Scorecard> Cards { get; private set; } = [];

    public IReadOnlyList<VoidedQuestion> Voids { get; private set; } = [];

    /// <summary>What is shown of the candidates whose ratings whoever looks may see.</summary>
    public RevealedRatings Ratings { get; private set; } = null!;

    /// <summary>The candidates who are compared: neither withdrawn nor absent.</summary>
    public IReadOnlyList<RoundCandidate> Compared => [.. Candidates.Where(c => c.Standing is not (CandidateStanding.NoShow or CandidateStanding.Withdrew))];

    /// <summary>What the panel said of those whose ratings whoever looks may see.</summary>
    public IReadOnlyList<RatedCandidate> Rated => field ??= [.. Compared.Where(Sees).Select(c => Ratings.Of(c, GuideOf(c)))];

    public IReadOnlySet<string> VoidedIds => Voids.Select(v => v.QuestionId).ToHashSet();

    /// <summary>True when nothing is waited for: every candidate is final, withdrawn or did not come.</summary>
    public bool IsSettled => Candidates.Count > 0 && Candidates.All(c => c.IsSettled);

    /// <summary>True where whoever looks may see the ratings of everybody who is compared.</summary>
    public bool SeesAll => Compared.All(Sees);

    /// <summary>True for whoever handed in a card of this round.</summary>
    public bool HasRated => Seat is not null && Cards.Any(c => c.SeatId == Seat.Id && c.Standing == CardStanding.Submitted);

    /// <summary>The final ranking of those whose ratings whoever looks may see.</summary>
    public Ranking FinalRanking => field ??= Ranking.Of(Rated, VoidedIds, final: true);

    public Ranking FirstRanking => field ??= Ranking.Of(Rated, VoidedIds, final: false);

    /// <summary>True where whoever looks may see the ratings of a candidate.</summary>
    public bool Sees(RoundCandidate candidate) => Sees(candidate, Seat is null ? null : Cards.FirstOrDefault(c => c.CandidateId == candidate.Id && c.SeatId == Seat.Id));

    /// <summary>True where somebody asked for deletion, so that whoever looks may not open their pages.</summary>
    public bool IsForHr(RoundCandidate candidate) => candidate.RestrictedAt is not null && !Runs;

    /// <summary>The guide that a candidate is asked from.</summary>
    public InterviewGuide GuideOf(RoundCandidate candidate) => _guides[candidate.GuideNumber];

    public RoundCandidate CandidateOf(Guid id) => Candidates.First(c => c.Id == id);

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        Candidates = await Db.Candidates.Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).ToListAsync(cancel);
        Cards = await Db.Scorecards.AsNoTracking().Where(c => c.RoundId == Round.Id).ToListAsync(cancel);
        Voids = await Db.VoidedQuestions.AsNoTracking().Where(q => q.RoundId == Round.Id).ToListAsync(cancel);
        var numbers = Candidates.Select(c => c.GuideNumber).ToHashSet();
        _guides = await Db.AskedVersions.AsNoTracking().Where(v => v.GuideId == Round.GuideId && numbers.Contains(v.Number)).ToDictionaryAsync(v => v.Number, v => v.Guide, cancel);
        Ratings = await RevealedRatings.Read(Db, [.. Candidates.Where(Sees).Select(c => c.Id)], Seats, cancel);
        return true;
    }
}
