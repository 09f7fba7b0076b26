using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>Downloads a backup, which is noted.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class BackupModel(AppDb db, Settings settings) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string file, CancellationToken cancel)
    {
        // Only names from the list: no path can be asked for.
        if (BackupFile.All(settings.DataFolder).FirstOrDefault(b => b.Name == file) is not { } backup)
        {
            return NotFound();
        }

        db.Note("downloaded a backup", backup.Name, Guid.Empty);
        await db.SaveChangesAsync(cancel);

        return PhysicalFile(Path.Combine(DataFolder.Backups(settings.DataFolder), backup.Name), "application/zip", backup.Name);
    }
}
