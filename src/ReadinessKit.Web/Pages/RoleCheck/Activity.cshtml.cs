using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.RoleCheck;

[Confidential]
public sealed class ActivityModel(SiteContent content) : PageModel
{
    [BindProperty]
    public string? Task { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public Errors Errors { get; } = [];

    public Checks.RoleCheck RoleCheck => content.RoleCheck;

    public Checks.Activity Activity { get; private set; } = null!;

    /// <summary>What the answers decide, once there are some.</summary>
    public VerdictText? Verdict { get; private set; }

    public QuestionFields Fields => new(Activity, Answers, Errors, Task);

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Activity.Title}" : Verdict is null ? Activity.Title : $"{Verdict.Heading}: {Activity.Title}";

    public IActionResult OnGet(string activity) => Find(activity) ? Page() : NotFound();

    public IActionResult OnPost(string activity)
    {
        if (!Find(activity))
        {
            return NotFound();
        }

        // What was typed is only shown again; the page before this one said how long it may be.
        Task = Checks.RoleCheck.ErrorIn(Task) is null ? Task : null;
        var (verdict, errors) = RoleVerdict.Of(Activity, Answers);
        Errors.AddRange(errors);

        if (verdict is null)
        {
            return this.PageAgain();
        }

        Verdict = new(Activity, verdict);
        return Page();
    }

    private bool Find(string id)
    {
        Activity = RoleCheck.Find(id)!;
        return Activity is not null;
    }
}
