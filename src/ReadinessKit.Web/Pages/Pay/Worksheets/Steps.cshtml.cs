using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What may follow after this role.</summary>
[For(nameof(Right.ReadPay))]
public sealed class StepsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<StepsForm>(db, member, content, clock)
{
    public override PayPart Part => PayPart.Steps;

    protected override StepsForm FormOf(PayWorksheet worksheet) => StepsForm.Of(worksheet);

    protected override object PartOf(PayWorksheet worksheet) => worksheet.Steps;
}
