using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>What work does to SSI and SSDI, for the person themselves. Answered on this very page, and kept nowhere.</summary>
[Confidential]
public sealed class WorkAndBenefitsModel(SiteContent content, TimeProvider clock) : PageModel
{
    private const string Name = "Work and benefits";

    [BindProperty]
    public SsiForm Ssi { get; set; } = new();

    [BindProperty]
    public SsdiForm Ssdi { get; set; } = new();

    [BindProperty]
    public TimelineForm Timeline { get; set; } = new();

    [BindProperty]
    public HoursForm Hours { get; set; } = new();

    public Errors Errors { get; } = [];

    public WorkIncentives Figures { get; } = content.WorkIncentives;

    public BenefitsAdvice Advice { get; } = content.BenefitsAdvice;

    /// <summary>The question that was asked: "ssi", "ssdi", "timeline" or "hours"; "" where none was.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>What came of it; null where nothing was asked, or something is to mend.</summary>
    public BenefitsAnswer? Answer { get; private set; }

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Name}" : Answer is null ? Name : $"Your answer: {Name}";

    public IReadOnlyList<Choice> Years => [.. Figures.Figures.Years.Select(y => new Choice($"{y}", $"{y}"))];

    /// <summary>This year, where there are figures for it; another one never takes its place.</summary>
    private string? ThisYear => Figures.Figures.Refusal(clock.Today().Year) is null ? $"{clock.Today().Year}" : null;

    public void OnGet() => FillIn();

    public IActionResult OnPostSsi() => Say("ssi", () => BenefitsAnswer.Of(Ssi.Read(Figures.Figures, Errors), Figures, Errors), "Ssi.Year");

    public IActionResult OnPostSsdi() => Say("ssdi", () => BenefitsAnswer.Of(Ssdi.Read(Figures.Figures, Errors), Figures, Errors), "Ssdi.Month");

    public IActionResult OnPostTimeline() => Say("timeline", () => BenefitsAnswer.Of(Timeline.Read(Figures.Figures, Errors), Figures, Errors), "Timeline.Earnings");

    public IActionResult OnPostHours() => Say("hours", () => BenefitsAnswer.Of(Hours.Read(Figures.Figures, Errors), Figures, Errors), "Hours.Year");

    private PageResult Say(string asked, Func<BenefitsAnswer?> answer, string dated)
    {
        Asked = asked;
        FillIn();

        try
        {
            Answer = answer();
        }
        catch (MissingFigureException e)
        {
            Errors.Add(new(dated, e.Message));
        }

        return Errors.Count > 0 ? this.PageAgain() : Page();
    }

    private void FillIn()
    {
        if (Asked != "ssi")
        {
            Ssi.Year = ThisYear;
        }

        if (Asked != "hours")
        {
            Hours.Year = ThisYear;
        }
    }
}
