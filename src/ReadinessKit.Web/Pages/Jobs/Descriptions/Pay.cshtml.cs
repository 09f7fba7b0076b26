using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The pay range.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class PayModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<PayForm>(db, member, content, clock)
{
    public static readonly IReadOnlyList<Choice> Units = [new(nameof(PayUnit.Hour), "An hour"), new(nameof(PayUnit.Year), "A year")];

    public override JobComponent Component => JobComponent.Pay;

    /// <summary>The pay worksheets that look at this description; none for whoever may not read them.</summary>
    public IReadOnlyList<OrganizationPay> Worksheets { get; private set; } = [];

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        Worksheets = Member.May(Right.ReadPay) ? await Db.PayWorksheets.Where(p => p.JobId == Job.Id && p.ArchivedAt == null).OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).AsNoTracking().ToListAsync(cancel) : [];
        return true;
    }

    protected override PayForm FormOf(JobDescription description) => PayForm.Of(description);
}
