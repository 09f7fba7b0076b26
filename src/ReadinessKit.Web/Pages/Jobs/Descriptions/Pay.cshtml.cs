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

    protected override PayForm FormOf(JobDescription description) => PayForm.Of(description);
}
