using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>A content file, to be written and checked before it is saved.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class CheckContentModel(CurrentContent current, Settings settings) : ContentFormPage(current, settings)
{
    public void OnGet(string? path, string? from)
    {
        var own = Own(path);
        Path = path;
        Seen = Fingerprint(own);
        Text = own?.Text ?? (from == "copy" ? Shipped : from == "extension" ? "---\nextends: base\n---\n\n" : "");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Read(cancel) is not { } file)
        {
            return this.PageAgain();
        }

        Check(file);
        return Page();
    }
}
