using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Something that waits for whoever runs a round or leads its committee: counts, and no value.</summary>
/// <param name="Round">What the round is called.</param>
/// <param name="What">What waits, as a sentence without its end.</param>
/// <param name="Address">Where it is done.</param>
public sealed record HiringToDo(string Round, string What, string Address)
{
    /// <summary>What waits in the rounds that are open.</summary>
    public static async Task<IReadOnlyList<HiringToDo>> Of(AppDb db, Member member, string slug, DateTimeOffset now, CancellationToken cancel)
    {
        var (runs, me) = (member.May(Right.RunHiring), member.Person.Id);
        var rounds = await db.HiringRounds.AsNoTracking().Where(r => r.DecidedAt == null && r.ClosedAt == null).OrderBy(r => r.CreatedAt).ThenBy(r => r.Id).ToListAsync(cancel);
        var ids = rounds.Select(r => r.Id).ToList();
        var seats = (await db.PanelSeats.AsNoTracking().Where(s => ids.Contains(s.RoundId)).ToListAsync(cancel)).ToLookup(s => s.RoundId);
        var led = rounds.Where(r => runs || PanelSeat.Leads(seats[r.Id], seats[r.Id].FirstOrDefault(s => s.PersonId == me))).ToList();
        ids = [.. led.Select(r => r.Id)];
        var candidates = (await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.RoundId)).ToListAsync(cancel)).Where(c => c.TakesRatings).ToLookup(c => c.RoundId);
        var cards = (await db.Scorecards.AsNoTracking().Where(c => ids.Contains(c.RoundId)).ToListAsync(cancel)).ToLookup(c => c.CandidateId);
        var told = runs
            ? await db.SealedNotes.AsNoTracking().Where(n => ids.Contains(n.RoundId) && db.Scorecards.Any(c => c.Id == n.CardId && c.RaterId == n.PersonId)).Select(n => n.RoundId).ToListAsync(cancel)
            : [];

        return [.. led.SelectMany(r => InRound(r, [.. candidates[r.Id]], cards, told.Count(n => n == r.Id), $"/o/{slug}/interviews/rounds/{r.Id}", now, runs ? null : me))];
    }

    private static IEnumerable<HiringToDo> InRound(HiringRound round, List<RoundCandidate> candidates, ILookup<Guid, Scorecard> cards, int told, string address, DateTimeOffset now, Guid? chair)
    {
        var missing = candidates.Where(c => c.IsOver(now)).Sum(c => cards[c.Id].Count(card => card.Standing.IsOpen()));

        if (missing > 0)
        {
            yield return new(round.Title, $"{Words.Count(missing, "card")} {(missing == 1 ? "is missing after its interview" : "are missing after their interviews")}", address);
        }

        bool IsIn(RoundCandidate candidate) => cards[candidate.Id].Any(c => c.Standing == CardStanding.Submitted) && !cards[candidate.Id].Any(c => c.Standing.IsOpen());

        // A chair who does not rate a candidate does not lead the talk about them.
        var complete = candidates.Where(c => IsIn(c) && (chair is null || cards[c.Id].Any(card => card.RaterId == chair && card.Standing == CardStanding.Submitted))).ToList();

        if (complete.Count > 0 && (!round.RevealsTogether || candidates.All(IsIn)))
        {
            yield return new(round.Title, $"the ratings of {Words.Count(complete.Count, "candidate")} can be shown", complete is [var one] ? $"{address}/candidates/{one.Id}/result" : address);
        }

        if (told > 0)
        {
            yield return new(round.Title, $"{Words.Count(told, "sealed note")} from raters, for HR to read", address + "/sealed");
        }
    }
}
