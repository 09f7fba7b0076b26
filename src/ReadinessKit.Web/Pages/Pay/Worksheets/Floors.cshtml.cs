using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>The post, full time, the bargaining unit, and what pay must not fall below.</summary>
[For(nameof(Right.ReadPay))]
public sealed class FloorsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<FloorsForm>(db, member, content, clock)
{
    public static readonly IReadOnlyList<Choice> Unions = [new(FloorsForm.Yes, "Yes"), new(FloorsForm.No, "No"), new(FloorsForm.Unknown, "We do not know yet")];

    public override PayPart Part => PayPart.Floors;

    /// <summary>The id of the job description whose duties are looked at; empty for none.</summary>
    [BindProperty]
    public string? Job { get; set; }

    /// <summary>The job descriptions to choose from.</summary>
    public IReadOnlyList<Choice> Jobs { get; private set; } = [];

    protected override FloorsForm FormOf(PayWorksheet worksheet)
    {
        Job = Row.JobId?.ToString();
        return FloorsForm.Of(worksheet);
    }

    protected override object PartOf(PayWorksheet worksheet) => new { worksheet.Role, worksheet.FullTimeHours, worksheet.IsInBargainingUnit, worksheet.Floors };

    protected override async Task Prepare(CancellationToken cancel) =>
        Jobs = await PayJobs.Choices(Db, Row.JobId, cancel);

    protected override PayWorksheet After(PayWorksheet worksheet, string verb, int at)
    {
        Row.JobId = Jobs.Any(j => j.Value == Job) ? Guid.Parse(Job!) : null;
        return worksheet;
    }
}
