using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The title, and what the role is for.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class FunctionModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<FunctionForm>(db, member, content, clock)
{
    public override JobComponent Component => JobComponent.Function;

    protected override FunctionForm FormOf(JobDescription description) => FunctionForm.Of(description);
}
