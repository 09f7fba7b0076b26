using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>The job description that a worksheet looks at.</summary>
public static class PayJobs
{
    /// <summary>The description as it stands now; null where there is none.</summary>
    public static async Task<(OrganizationJob Row, JobDescription Description)?> Of(AppDb db, OrganizationPay pay, CancellationToken cancel) =>
        pay.JobId is { } id && await db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, cancel) is { } job
            ? (job, (await db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == id && v.Number == job.Number, cancel)).Description)
            : null;

    /// <summary>What the description asks for; nothing without one.</summary>
    public static async Task<IReadOnlyList<SuggestedFactor>> Suggested(AppDb db, OrganizationPay pay, PayFactors factors, CancellationToken cancel) =>
        await Of(db, pay, cancel) is { } job ? factors.For(job.Description) : [];
}
