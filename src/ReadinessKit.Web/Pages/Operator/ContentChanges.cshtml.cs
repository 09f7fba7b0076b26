using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>What an update of the site changed in a shipped file since an own one was made from it.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class ContentChangesModel(AppDb db, CurrentContent current, ContentState content) : PageModel
{
    public string Path { get; private set; } = "";

    public IReadOnlyList<ChangedLine> Lines { get; private set; } = [];

    public string Follows => content.Files.Any(f => f.Path == Path && f.Extends)
        ? "Your file extends the shipped one, so they show on the site already, save where yours says something else."
        : "Your file stands in place of the shipped one, so none of them shows on the site.";

    public IActionResult OnGet(string? path)
    {
        if (Find(path) is not { } shipped)
        {
            return NotFound();
        }

        Path = shipped.Path;
        Lines = ChangedLine.Between(current.Copies.Of(Path) ?? shipped.Text, shipped.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? path, CancellationToken cancel)
    {
        if (Find(path) is not { } shipped)
        {
            return NotFound();
        }

        current.Copies.Take(shipped);
        db.Note("looked at changes of a shipped file", shipped.Path, Guid.Empty);
        await db.SaveChangesAsync(cancel);

        return RedirectToPage("Content");
    }

    private ContentFile? Find(string? path) => content.Files.Any(f => f.Path == path) ? current.Shipped.GetValueOrDefault(path!) : null;
}
