using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Puts a worksheet away: it stays to be read, and nobody changes it.</summary>
public sealed class ArchiveModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayStepPage(db, member, content, clock)
{
    protected override void Do(OrganizationPay row) => row.ArchivedAt ??= Clock.GetUtcNow();
}
