using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>The result with its plan, on which the start and the name for the report can be changed.</summary>
public abstract class StartPage(AppDb db, Editions editions, TimeProvider clock) : TimelinePage(db, editions, clock)
{
    public sealed class Form
    {
        public string? Start { get; set; }

        public string? Name { get; set; }

        public Guid? Version { get; set; }
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>What somebody else saved meanwhile.</summary>
    public string? Theirs { get; private set; }

    public TimelineResult Result => field ??= WorkOut();

    public void OnGet() => Input = new() { Start = Words.Iso(Row.Start), Name = Row.Name, Version = Row.Version };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        var (start, startError) = PlanForm.ReadStart(Input.Start, Clock.Today());
        var (name, nameError) = PlanForm.ReadName(Input.Name);
        Errors.AddIf(startError);
        Errors.AddIf(nameError);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Row.Start, Row.Name) = (start!.Value, name);

        return await TrySave(Input.Version, cancel) ? LocalRedirect(Address) : ChangedMeanwhile();
    }

    private PageResult ChangedMeanwhile()
    {
        Errors.Add(new("theirs", "Somebody else saved a change while you were typing. What you typed is still here: save again to keep it"));
        Input.Version = Row.Version;
        Theirs = $"It now says: the preparation starts on {Words.Day(Row.Start)}; the name for the report is {(Row.Name is null ? "empty" : $"“{Row.Name}”")}.";
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
