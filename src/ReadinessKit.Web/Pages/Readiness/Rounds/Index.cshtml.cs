using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>All rounds of the organization, and what changed from one to the next.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class IndexModel(AppDb db, Member member, Editions editions) : OrganizationPage(db, member)
{
    public sealed record Line(Round Round, string State, string Answered, string Address);

    /// <summary>The rounds, newest first.</summary>
    public IReadOnlyList<Line> Rounds { get; private set; } = [];

    /// <summary>What changed, statement by statement; empty before the second round is closed.</summary>
    public IReadOnlyList<TrendPicture> Trends { get; private set; } = [];

    public bool MayRun => Member.May(Right.RunRounds);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var rounds = await Db.Rounds.Include(r => r.Groups).ThenInclude(g => g.Count).OrderByDescending(r => r.CreatedAt).AsNoTracking().ToListAsync(cancel);
        var past = new List<PastRound>();

        foreach (var round in rounds.Where(r => !r.IsOpen && !r.IsLeftOut).OrderBy(r => r.ClosedAt))
        {
            var quiz = (await editions.Get(round.Edition, Db, cancel)).Quiz;
            past.Add(round.ToPast(quiz, Organization));
        }

        Rounds = [.. rounds.Select(r => new Line(
            r,
            r.IsOpen ? $"Open since {Words.Day(Organization.DayOf(r.CreatedAt))}" : $"Closed on {Words.Day(Organization.DayOf(r.ClosedAt!.Value))}{(r.IsLeftOut ? ", left out of reports" : "")}",
            r.Asked.Words,
            $"/o/{Slug}/readiness/rounds/{r.Id}"))];
        Trends = past.Count > 1 ? [.. RoundTrend.Of(past).Select(t => new TrendPicture(t))] : [];
    }
}
