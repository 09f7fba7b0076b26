using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Library;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Library;

/// <summary>A meeting pack as a Word file.</summary>
public sealed class PackFileModel(SiteContent content, TimeProvider clock) : PageModel
{
    public IActionResult OnGet(List<string?> items) =>
        MeetingPack.Of(content, [.. items.OfType<string>()]).Pack is { } pack
            ? File(PackDocument.Write(pack, clock.GetLocalNow()), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PackDocument.FileName)
            : NotFound();
}
