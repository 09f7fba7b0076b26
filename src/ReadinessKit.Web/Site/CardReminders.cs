using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

/// <summary>
/// Reminds raters by e-mail of cards that are not in, by <see cref="CardReminder"/>. A letter calls candidates by their number and says nothing of what anybody wrote;
/// whether a card is begun is not in it either.
/// </summary>
public sealed class CardReminders(EachOrganization organizations, Settings settings, Outbox outbox, TimeProvider clock)
{
    private sealed record OpenCard(Scorecard Card, HiringRound Round, RoundCandidate Candidate, int Due);

    /// <summary>Sends what is due in every organization now.</summary>
    public Task SendDue(CancellationToken cancel) =>
        organizations.Do(async db => await db.OrganizationsThatHired(cancel), (_, db, organization) => SendDue(db, organization, cancel), cancel);

    private async Task SendDue(AppDb db, Organization organization, CancellationToken cancel)
    {
        var cards = (await Open(db, clock.GetUtcNow(), cancel)).ToLookup(c => c.Card.RaterId);

        if (cards.Count == 0)
        {
            return;
        }

        foreach (var member in (await db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel)).Where(m => m.WantsReminders && m.Person!.TakesMail && cards.Contains(m.PersonId)))
        {
            var mine = cards[member.PersonId].OrderBy(c => c.Round.Title, StringComparer.Ordinal).ThenBy(c => c.Candidate.Number).ToArray();

            if (!outbox.Send(Letter(member.Person!, organization, mine)))
            {
                continue;
            }

            foreach (var due in mine.GroupBy(c => c.Due, c => c.Card.Id))
            {
                await db.Scorecards.Where(c => due.Contains(c.Id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.Reminders, due.Key), cancel);
            }
        }
    }

    // Cards that can still be filled in, and have had fewer reminders than were due.
    private static async Task<IEnumerable<OpenCard>> Open(AppDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var most = CardReminder.After.Count;
        var open = await (
            from card in db.Scorecards.AsNoTracking()
            join round in db.HiringRounds.AsNoTracking() on card.RoundId equals round.Id
            join candidate in db.Candidates.AsNoTracking() on card.CandidateId equals candidate.Id
            where (card.Standing == CardStanding.NotStarted || card.Standing == CardStanding.Draft) && card.Reminders < most
                && round.ClosedAt == null && round.DecidedAt == null && candidate.StartsAt != null
            select new { card, round, candidate }).ToListAsync(cancel);

        return open
            .Where(o => o.candidate.TakesRatings)
            .Select(o => new OpenCard(o.card, o.round, o.candidate, CardReminder.DueBy(o.candidate.StartsAt, o.candidate.Minutes, now)))
            .Where(o => o.Due > o.Card.Reminders);
    }

    private Letter Letter(Person person, Organization organization, IReadOnlyList<OpenCard> cards) => new(
        person.Email!,
        $"{Words.Sentence(Words.Count(cards.Count, "scorecard"))} of yours at {organization.LegalName} {(cards.Count == 1 ? "is" : "are")} not in yet",
        $"""
        Hello {person.Name},

        {(cards.Count == 1 ? "this interview is" : "these interviews are")} over, and your {(cards.Count == 1 ? "scorecard is" : "scorecards are")} not in yet:

        {string.Join('\n', cards.Select(c => $"- {c.Candidate.Label}, {c.Round.Title}: {settings.Link($"/o/{organization.Slug}/interviews/rounds/{c.Round.Id}/candidates/{c.Candidate.Id}/score")}"))}

        Rate by yourself, while you remember what was said. If you cannot rate fairly, or were not there, say so on that page: nobody asks why.

        You get this twice at most for each interview. You can turn it off here: {settings.Link($"/o/{organization.Slug}")}
        """);
}
