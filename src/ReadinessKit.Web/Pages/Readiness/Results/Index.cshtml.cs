using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Results;

[OutputCache(PolicyName = "result")]
public sealed class IndexModel(AppDb db, Editions editions, TimeProvider clock, Settings settings) : ResultPage(db, editions, clock)
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

    public TimelineResult Result => field ??= WorkOut();

    /// <summary>True on the day the answers were given, for the browser that gave them.</summary>
    public bool IsNew => Row.CreatedOn == Clock.Today() && Keys.Read is { Length: > 0 };

    public DateOnly KeptUntil => Clock.Today().AddMonths(ReadinessResult.MonthsKept);

    public string QuizKey => Row.Edition[..8];

    public string? EditLink => Link(Keys.Edit);

    public string? ReadLink => AccessKey.Fits(Keys.Read, Row.ReadKeyHash) ? Link(Keys.Read) : null;

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

        return await TrySave(Input.Version, cancel) ? RedirectToPage("Index", new { Row.Id }) : ChangedMeanwhile();
    }

    private PageResult ChangedMeanwhile()
    {
        Errors.Add(new("Start", "Somebody else saved a change while you were typing. What you typed is still here: save again to keep it"));
        Input.Version = Row.Version;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private string? Link(string? key) => string.IsNullOrEmpty(key) ? null : settings.Link(Url.Page("Open", new { Row.Id, key })!);
}
