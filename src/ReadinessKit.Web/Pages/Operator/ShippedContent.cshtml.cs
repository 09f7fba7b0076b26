using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.OwnContent;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>Downloads a shipped content file.</summary>
[Authorize(AccountSetup.OperatorOnly)]
public sealed class ShippedContentModel(CurrentContent current) : PageModel
{
    public IActionResult OnGet(string? path) => current.Shipped.GetValueOrDefault(path ?? "") is { } file
        ? File(Encoding.UTF8.GetBytes(file.Text), "text/markdown; charset=utf-8", Path.GetFileName(file.Path))
        : NotFound();
}
