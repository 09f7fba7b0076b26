using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>Who gives which supervision.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class ReportingModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : ComponentPage<ReportingForm>(db, member, content, clock)
{
    private const int Empty = 2;

    public override JobComponent Component => JobComponent.Reporting;

    protected override ReportingForm FormOf(JobDescription description) => ReportingForm.Of(description);

    protected override void Offer()
    {
        var empty = Input.Lines.Count(l => string.IsNullOrWhiteSpace(l.Who + l.For + l.HowOften));
        Input.Lines.AddRange(Enumerable.Range(empty, Math.Max(0, Empty - empty)).Select(_ => new ReportingFields()));
    }

    protected override JobDescription Change(JobDescription description, string verb, string id) => verb is "up" or "down" && int.TryParse(id, out var at)
        ? description with { Reporting = JobMoves.Move(description.Reporting, at, verb == "up") }
        : description;
}
