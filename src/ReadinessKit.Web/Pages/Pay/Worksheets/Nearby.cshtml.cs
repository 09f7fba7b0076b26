using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What is published for peer roles elsewhere.</summary>
[For(nameof(Right.ReadPay))]
public sealed class NearbyModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<NearbyForm>(db, member, content, clock)
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<NearbySource>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public override PayPart Part => PayPart.Nearby;

    protected override NearbyForm FormOf(PayWorksheet worksheet) => NearbyForm.Of(worksheet);

    protected override object PartOf(PayWorksheet worksheet) => worksheet.Nearby;
}
