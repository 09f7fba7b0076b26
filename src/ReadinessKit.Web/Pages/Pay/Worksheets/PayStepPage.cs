using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Something that is done to a worksheet with one button. Its address alone leads back to the worksheet.</summary>
[For(nameof(Right.WritePay))]
public abstract class PayStepPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    public IActionResult OnGet() => LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Db.Change(
            Row,
            row =>
            {
                Do(row);
                return true;
            },
            cancel);

        return LocalRedirect(Address);
    }

    /// <summary>What is done.</summary>
    protected abstract void Do(OrganizationPay row);
}
