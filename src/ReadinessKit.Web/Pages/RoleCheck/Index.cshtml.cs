using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.RoleCheck;

[Confidential]
public sealed class IndexModel(SiteContent content) : PageModel
{
    private const int NearestOnes = 3;

    [BindProperty]
    public string? Task { get; set; }

    public Errors Errors { get; } = [];

    public Checks.RoleCheck RoleCheck => content.RoleCheck;

    /// <summary>What can be said about the task, when an activity knows it.</summary>
    public LookText? Text { get; private set; }

    public bool IsUnknown { get; private set; }

    public IReadOnlyList<Checks.Activity> Nearest => RoleCheck.Nearest(Task!, NearestOnes);

    public string FormHeading => Text is null && !IsUnknown ? "Type a task" : "Check another task";

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {RoleCheck.Title}" : Text?.Heading ?? (IsUnknown ? "We do not know this task" : RoleCheck.Title);

    public string DescribedBy => Errors.Count > 0 ? $"{Errors.IdOf("Task")} hint-Task" : "hint-Task";

    // Answered on this very page, so that the task stands in no address and in no log.
    public IActionResult OnPost()
    {
        Errors.AddIf(Checks.RoleCheck.ErrorIn(Task));

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var look = RoleCheck.Look(Task!);
        Text = look.Activity is null ? null : new(look, Task!);
        IsUnknown = look.Activity is null;

        return Page();
    }
}
