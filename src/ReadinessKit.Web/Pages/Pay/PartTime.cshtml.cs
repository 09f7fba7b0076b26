using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>What part-time hours mean for types of people who get benefits, for employers. It asks about no person, and keeps nothing.</summary>
[Confidential]
public sealed class PartTimeModel(SiteContent content, TimeProvider clock) : PageModel
{
    private const string Name = "Part-time hours and benefits";

    [BindProperty]
    public PartTimeForm Form { get; set; } = new();

    public Errors Errors { get; } = [];

    public WorkIncentives Figures { get; } = content.WorkIncentives;

    public BenefitsAdvice Advice { get; } = content.BenefitsAdvice;

    public PartTimeView? View { get; private set; }

    /// <summary>What to mend while somebody types; "" where nothing is.</summary>
    public string Mend { get; private set; } = "";

    /// <summary>True where the page is an answer as a whole, and its reader begins there.</summary>
    public bool IsAnswered { get; private set; }

    public string PageTitle => Errors.Count > 0 ? $"Please fix: {Name}" : IsAnswered ? $"What it comes to: {Name}" : Name;

    public IReadOnlyList<Choice> Years => [.. Figures.Figures.Years.Select(y => new Choice($"{y}", $"{y}"))];

    /// <summary>What to say where there are no figures for today's year; null where there are some.</summary>
    public string? NoFigures => Figures.Figures.Refusal(clock.Today().Year);

    /// <summary>The form, with its answer where an address names a rate and hours, as a pay worksheet does. They are about a post, and about no person.</summary>
    public void OnGet([FromQuery] string? rate, [FromQuery] string? hours)
    {
        (Form.Year, Form.Rate, Form.HoursPerWeek) = (NoFigures is null ? $"{clock.Today().Year}" : null, rate, hours);
        View = rate is null && hours is null ? null : Read([]);
    }

    public IActionResult OnPost()
    {
        View = Read(Errors);
        IsAnswered = View is not null;

        return IsAnswered ? Page() : this.PageAgain();
    }

    /// <summary>The answer alone, while somebody types.</summary>
    public PartialViewResult OnPostLive()
    {
        var errors = new List<RuleError>();
        View = Read(errors);
        Mend = errors.FirstOrDefault()?.Message ?? "";

        return Partial("_PartTimeAnswer", this);
    }

    // The fields stand on the page without the name of the form.
    private PartTimeView? Read(List<RuleError> errors)
    {
        var own = new List<RuleError>();
        var view = Form.Read(Figures, own);
        errors.AddRange(own.Select(e => e with { Field = $"Form.{e.Field}" }));

        return view;
    }
}
