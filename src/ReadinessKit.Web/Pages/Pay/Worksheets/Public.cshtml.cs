using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Public data about wages.</summary>
[For(nameof(Right.ReadPay))]
public sealed class PublicModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<PublicRatesForm>(db, member, content, clock)
{
    public override PayPart Part => PayPart.Public;

    protected override PublicRatesForm FormOf(PayWorksheet worksheet) => PublicRatesForm.Of(worksheet);

    protected override object PartOf(PayWorksheet worksheet) => worksheet.PublicRates;
}
