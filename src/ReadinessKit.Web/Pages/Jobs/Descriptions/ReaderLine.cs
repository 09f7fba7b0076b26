using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A second reader of a job description, and how it stands with them.</summary>
/// <param name="Id">The reader's id.</param>
/// <param name="For">Who they are, in the words of whoever invited them.</param>
/// <param name="State">How it stands, in a word.</param>
/// <param name="Mark">The color of that word.</param>
/// <param name="Since">When that was, and about which version.</param>
/// <param name="Says">Their answer; null until there is one.</param>
/// <param name="Words">And in their own words.</param>
/// <param name="Comments">How many comments they left, in words; null for none.</param>
/// <param name="IsOpen">True while their link works.</param>
public sealed record ReaderLine(Guid Id, string For, string State, string? Mark, string Since, string? Says, string Words, string? Comments, bool IsOpen)
{
    public bool HasAnswered => Says is not null;

    /// <summary>The readers of a description, the first one first.</summary>
    public static async Task<IReadOnlyList<ReaderLine>> All(AppDb db, JobPage page, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await db.JobReaders.Where(r => r.JobId == page.Job.Id).OrderBy(r => r.InvitedAt).ThenBy(r => r.Id).AsNoTracking().ToListAsync(cancel);
        var comments = await db.JobComments.Where(c => c.JobId == page.Job.Id && c.ReaderId != null).GroupBy(c => c.ReaderId!.Value).ToDictionaryAsync(g => g.Key, g => g.Count(), cancel);

        return [.. rows.Select(r => Of(r, page, comments.GetValueOrDefault(r.Id), now))];
    }

    private static ReaderLine Of(JobReader reader, JobPage page, int comments, DateTimeOffset now)
    {
        string When(DateTimeOffset at) => ReadinessKit.Words.ShortDay(page.Organization.DayOf(at));
        var (state, mark, since) = reader switch
        {
            { Says: not null, ReadNumber: { } number, ReadAt: { } at } => ("Answered", null, $"{When(at)}, about version {number}{(number == page.Job.Number ? "" : $"; it is version {page.Job.Number} now")}"),
            { WithdrawnAt: { } at } => ("Withdrawn", "plain", When(at)),
            _ when !reader.IsOpen(now) => ("No answer", "clay", $"the link ended on {When(reader.ExpiresAt)}"),
            _ => ("Asked", "sun", $"{When(reader.InvitedAt)}; the link works until {When(reader.ExpiresAt)}"),
        };

        return new(reader.Id, reader.For, state, mark, since, reader.Says?.InWords(), reader.Words, comments == 0 ? null : ReadinessKit.Words.Count(comments, "comment"), reader.IsOpen(now));
    }
}
