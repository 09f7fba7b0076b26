using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>How far raters agree over all rounds that are decided, from twenty candidates on.</summary>
[For(nameof(Right.RunHiring))]
public sealed class AgreementModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    public PooledReliability Pooled { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var rounds = await Db.HiringRounds.AsNoTracking().Where(r => r.DecidedAt != null).ToListAsync(cancel);
        var ids = rounds.Select(r => r.Id).ToList();
        var candidates = await Db.Candidates.AsNoTracking().Where(c => ids.Contains(c.RoundId) && c.RevealedAt != null).ToListAsync(cancel);
        var seats = (await Db.PanelSeats.AsNoTracking().Where(s => ids.Contains(s.RoundId)).ToListAsync(cancel)).OrderBy(s => s.AddedAt).ThenBy(s => s.Id).ToList();
        var voids = (await Db.VoidedQuestions.AsNoTracking().Where(q => ids.Contains(q.RoundId)).ToListAsync(cancel)).ToLookup(q => q.RoundId, q => q.QuestionId);
        var guideIds = rounds.Select(r => r.GuideId).ToList();
        var guides = await Db.AskedVersions.AsNoTracking().Where(v => guideIds.Contains(v.GuideId)).ToDictionaryAsync(v => (v.GuideId, v.Number), v => v.Guide, cancel);
        var ratings = await RevealedRatings.Read(Db, [.. candidates.Select(c => c.Id)], seats, cancel);

        // What raters said before they talked: only that tells how far they agree by themselves.
        Pooled = PooledReliability.Of([.. candidates.Select(c => new IndependentScores(
            c.Id,
            [.. CandidateScore.Of(ratings.Of(c, guides[(rounds.First(r => r.Id == c.RoundId).GuideId, c.GuideNumber)]), voids[c.RoundId].ToHashSet(), final: false).Raters
                .OrderBy(r => seats.FindIndex(s => s.Id == r.Rater)).Select(r => r.Mean)]))]);
    }
}
