using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Closes a round for good: counts what may be shown, and the database deletes the single answers with the same save.</summary>
[For(nameof(Right.RunRounds))]
public sealed class CloseModel(AppDb db, Member member, Editions editions, TimeProvider clock) : RoundPage(db, member, editions)
{
    // In a busy round an answer can come in between; then everything is counted anew.
    private const int Tries = 20;

    public IEnumerable<RoundGroup> TooSmall => Groups.Where(g => g.Count!.Answered < SmallGroups.Least);

    public IActionResult OnGet() => Row.IsOpen ? Page() : LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var round = Row;

        if (round.IsOpen)
        {
            // Once: it waits for the save that succeeds.
            Db.Note("closed", $"Round {round.Id}");
        }

        for (var i = 1; round is { IsOpen: true }; i++)
        {
            await Count(round, cancel);

            try
            {
                await Db.SaveChangesAsync(cancel);
                break;
            }
            catch (DbUpdateConcurrencyException) when (i < Tries)
            {
                Db.ChangeTracker.Clear();
                round = await Load(cancel);
            }
        }

        // Deleted is not enough, as the log of changes still has the pages that the answers stood on.
        await Db.EmptyLog(cancel);

        return LocalRedirect(Address);
    }

    private async Task Count(Round round, CancellationToken cancel)
    {
        var ids = round.Groups.Select(g => g.Id).ToArray();
        var sheets = await Db.RoundAnswers.Where(a => ids.Contains(a.GroupId))
            .GroupBy(a => new { a.GroupId, a.Sheet })
            .Select(g => new { g.Key.GroupId, g.Key.Sheet, Times = g.Count() })
            .ToListAsync(cancel);
        var closed = SmallGroups.Close(Quiz, [.. ids.Select(id => new GroupSheets(id, [.. sheets.Where(s => s.GroupId == id).Select(s => (s.Sheet, s.Times))]))]);

        (round.ClosedAt, round.SmallGroups) = (clock.GetUtcNow(), closed.Together);

        foreach (var count in round.Groups.Select(g => g.Count!))
        {
            count.Tallies = closed.Groups.GetValueOrDefault(count.GroupId);

            // Compared with what was counted, also where nothing is to be shown.
            Db.Entry(count).Property(c => c.Tallies).IsModified = true;
        }
    }
}
