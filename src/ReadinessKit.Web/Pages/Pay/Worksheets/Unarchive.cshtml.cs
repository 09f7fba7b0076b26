using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Brings a worksheet back that was put away.</summary>
public sealed class UnarchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayStepPage(db, member, content, clock)
{
    protected override void Do(OrganizationPay row) => row.ArchivedAt = null;
}
