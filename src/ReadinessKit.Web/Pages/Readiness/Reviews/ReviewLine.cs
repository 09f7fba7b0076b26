using Microsoft.EntityFrameworkCore;
using ReadinessKit.Library;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Reviews;

/// <summary>A checklist with how far the organization is, for lists.</summary>
/// <param name="Entry">What the Library says of it.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Mine">How many open points somebody answers for.</param>
public sealed record ReviewLine(LibraryEntry Entry, ReviewProgress Progress, int Mine)
{
    /// <summary>How many points are yours, in words.</summary>
    public string MineWords => $"{Words.Count(Mine, "open point")} {(Mine == 1 ? "has" : "have")} your name";

    public static async Task<IReadOnlyList<ReviewLine>> All(AppDb db, Shelf shelf, Guid person, CancellationToken cancel)
    {
        var rows = await db.ReviewItems.Select(i => new { i.Checklist, i.Id, i.Status, i.OwnerId }).ToListAsync(cancel);

        return [.. shelf.Checklists.OrderBy(c => c.Entry.Title, StringComparer.Ordinal).Select(checklist =>
        {
            var own = rows.Where(r => r.Checklist == checklist.Entry.Id).ToDictionary(r => r.Id, r => r);
            var review = new Review(checklist, own.ToDictionary(r => r.Key, r => new ReviewAnswer(r.Value.Status)));

            return new ReviewLine(checklist.Entry, review.Progress, review.Points.Count(p => p.Answer.Status.IsOpen() && own.GetValueOrDefault(p.Item.Id)?.OwnerId == person));
        })];
    }
}
