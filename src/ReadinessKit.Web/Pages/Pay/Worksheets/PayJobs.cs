using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>The job description that a worksheet looks at.</summary>
public static class PayJobs
{
    /// <summary>The description as it stands now; null where there is none.</summary>
    public static async Task<(OrganizationJob Row, JobDescription Description)?> Of(AppDb db, OrganizationPay pay, CancellationToken cancel) =>
        pay.JobId is { } id && await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, cancel) is { } job
            ? (job, (await db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == id && v.Number == job.Number, cancel)).Description)
            : null;

    /// <summary>The descriptions to choose from: those in use, and the one that was chosen before.</summary>
    public static async Task<IReadOnlyList<Choice>> Choices(AppDb db, Guid? chosen, CancellationToken cancel)
    {
        var jobs = await db.Jobs.Where(j => j.ArchivedAt == null || j.Id == chosen).OrderBy(j => j.Title).ThenBy(j => j.Id).Select(j => new { j.Id, j.Title }).ToListAsync(cancel);

        // The database writes ids in capitals, and addresses and forms do not.
        return [.. jobs.Select(j => new Choice(j.Id.ToString(), j.Title))];
    }

    /// <summary>What the description asks for; nothing without one.</summary>
    public static async Task<IReadOnlyList<SuggestedFactor>> Suggested(AppDb db, OrganizationPay pay, PayFactors factors, CancellationToken cancel) =>
        await Of(db, pay, cancel) is { } job ? factors.For(job.Description) : [];
}
