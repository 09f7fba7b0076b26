using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A comment on a job description as it is read.</summary>
/// <param name="Id">The comment's id.</param>
/// <param name="Component">The component that it is about; null for the whole.</param>
/// <param name="Text">What is said.</param>
/// <param name="By">Who says it, when, and about which version.</param>
/// <param name="IsReaders">True when a second reader says it.</param>
/// <param name="Settled">Who settled it and when; null while it is open.</param>
/// <param name="MayChange">True when whoever looks may settle it or open it again.</param>
/// <param name="Address">The address of the comments.</param>
public sealed record CommentLine(Guid Id, JobComponent? Component, string Text, string By, bool IsReaders, string? Settled, bool MayChange, string Address)
{
    /// <summary>What it is about, as a heading.</summary>
    public string About => Component?.InWords() ?? "The whole";

    /// <summary>Its first words, to tell one button from another.</summary>
    public string Begin => Text.Length <= 40 ? Text : Text[..40].TrimEnd() + " …";

    /// <summary>True when somebody may settle it or open it again: those who write the description, and whoever wrote the comment.</summary>
    public static bool MayBeChangedBy(JobComment comment, Member member) => member.May(Right.WriteJobs) || comment.PersonId == member.Person.Id;

    /// <summary>All comments on a description, the oldest first. Names come from the accounts and the invitations.</summary>
    public static async Task<IReadOnlyList<CommentLine>> All(AppDb db, JobPage page, CancellationToken cancel)
    {
        var rows = await db.JobComments.Where(c => c.JobId == page.Job.Id).OrderBy(c => c.At).ThenBy(c => c.Id).AsNoTracking().ToListAsync(cancel);
        var people = await WhoAndWhen.Names(db, rows.SelectMany(c => new[] { c.PersonId, c.SettledById }).OfType<Guid>(), cancel);
        var readers = await db.JobReaders.Where(r => r.JobId == page.Job.Id).ToDictionaryAsync(r => r.Id, r => r.For, cancel);

        string When(DateTimeOffset at) => Words.ShortDay(page.Organization.DayOf(at));

        return [.. rows.Select(c => new CommentLine(
            c.Id,
            c.Component,
            c.Text,
            $"{(c.ReaderId is { } reader ? readers.GetValueOrDefault(reader, "somebody") : people.Of(c.PersonId ?? Guid.Empty))} · {When(c.At)} · about version {c.Number}",
            c.ReaderId is not null,
            c.SettledAt is { } at ? $"Settled by {people.Of(c.SettledById ?? Guid.Empty)}, {When(at)}" : null,
            page.Job.ArchivedAt is null && MayBeChangedBy(c, page.Member),
            page.Address + "/comments"))];
    }
}
