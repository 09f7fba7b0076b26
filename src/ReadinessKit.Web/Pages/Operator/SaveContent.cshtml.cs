using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>Saves a content file that has no problems, which is noted.</summary>
[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class SaveContentModel(AppDb db, CurrentContent current, Settings settings) : ContentFormPage(current, settings)
{
    public IActionResult OnGet() => RedirectToPage("CheckContent");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Read(cancel) is not { } file)
        {
            return this.PageAgain();
        }

        if (Fingerprint(Own(file.Path)) is var there && there != (Seen ?? ""))
        {
            Seen = there;
            Errors.Add(new("Path", there.Length > 0
                ? "Somebody else saved this file meanwhile, or it was there before. What you typed is still here: save again to replace it"
                : "This file was taken out meanwhile. What you typed is still here: save again to put it back"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        Check(file);

        if (!IsSound)
        {
            return this.PageAgain();
        }

        db.Note("saved a content file", file.Path, Guid.Empty);
        await db.SaveChangesAsync(cancel);

        try
        {
            WholeFile.Write(System.IO.Path.Combine(Folder, file.Path), file.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Errors.Add(new("Path", "The site can’t write there: is the disk full, or the folder read-only? What you typed is still here"));
            return this.PageAgain(StatusCodes.Status503ServiceUnavailable);
        }

        await Current.Look(cancel);

        return RedirectToPage("Content");
    }
}
