using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>Makes a backup now.</summary>
[Authorize(AccountSetup.OperatorOnly)]
public sealed class NewBackupModel(AppDb db, Settings settings, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => Back();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var file = BackupFile.PathFor(settings.DataFolder, BackupFile.ByHand, clock.GetUtcNow());
        db.Note("began a backup", Path.GetFileName(file), Guid.Empty);
        await db.SaveChangesAsync(cancel);
        await Backup.Write(settings.DataFolder, file, clock.GetUtcNow(), cancel);

        return Back();
    }

    private RedirectToPageResult Back() => RedirectToPage("Index", null, null, "backups");
}
