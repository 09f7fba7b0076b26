using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>Deletes an own content file, which is noted. What other files need of it stays in use until they are mended.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class RemoveContentModel(AppDb db, CurrentContent current, Settings settings) : PageModel
{
    public string Path { get; private set; } = "";

    public string After => current.Shipped.ContainsKey(Path) ? "The site uses the shipped file again." : "The site goes on without it.";

    public IActionResult OnGet(string? path) => Find(path) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? path, CancellationToken cancel)
    {
        if (!Find(path))
        {
            return NotFound();
        }

        db.Note("took out a content file", Path, Guid.Empty);
        await db.SaveChangesAsync(cancel);
        System.IO.File.Delete(System.IO.Path.Combine(DataFolder.Content(settings.DataFolder), Path));
        await current.Look(cancel);

        return RedirectToPage("Content");
    }

    // Only files of the list: no other path can be named.
    private bool Find(string? path)
    {
        Path = OwnFolder.Paths(DataFolder.Content(settings.DataFolder)).FirstOrDefault(p => p == path) ?? "";
        return Path.Length > 0;
    }
}
