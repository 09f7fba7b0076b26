using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What the organization pays.</summary>
[For(nameof(Right.ReadPay))]
public sealed class OwnModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<OwnRatesForm>(db, member, content, clock)
{
    public static readonly IReadOnlyList<Choice> Kinds = [.. new[] { OwnRateKind.EntryLevel, OwnRateKind.ThisRole, OwnRateKind.Leads, OwnRateKind.Other }.Select(k => new Choice(k.ToString(), k.InWords()))];

    public override PayPart Part => PayPart.Own;

    protected override OwnRatesForm FormOf(PayWorksheet worksheet) => OwnRatesForm.Of(worksheet);

    protected override object PartOf(PayWorksheet worksheet) => worksheet.OwnRates;
}
