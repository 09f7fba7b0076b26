using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What can be taken along of a pay worksheet.</summary>
[For(nameof(Right.ReadPay))]
public sealed class FilesModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    public bool HasRange => BudgetLook.Chosen(Worksheet, SiteContent.PayFactors) is not null;

    public bool HasBudget => Row.Budget is not null;
}
