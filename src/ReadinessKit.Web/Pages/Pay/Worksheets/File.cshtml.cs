using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>A pay worksheet as Excel, Word or CSV.</summary>
[For(nameof(Right.ReadPay))]
public sealed class FileModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel)
    {
        if (PayFile.All.FirstOrDefault(f => f.Name == paper) is not { } file)
        {
            return NotFound();
        }

        Db.Note("exported pay worksheet", $"OrganizationPay {Row.Id} {file.Name}");
        await Db.SaveChangesAsync(cancel);

        return File(file.Write(PaySource.Of(Worksheet, Row.Budget, SiteContent, Organization.LegalName, Today, Clock.GetLocalNow())), file.ContentType, file.NameFor(Row.Role));
    }
}
