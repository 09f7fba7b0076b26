using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What the positions of a role cost over the years.</summary>
[For(nameof(Right.ReadPay))]
public sealed class BudgetModel(AppDb db, Member member, SiteContent content, Editions editions, TimeProvider clock) : PayPage(db, member, content, clock)
{
    public static readonly IReadOnlyList<Choice> YearChoices = [.. Enumerable.Range(1, PayBudget.MaxYears).Select(y => new Choice($"{y}", Words.Spelled(y, "year")))];

    public static readonly IReadOnlyList<Choice> Kinds = [new(nameof(FringeKind.PercentOfWages), "% of wages"), new(nameof(FringeKind.DollarsAMonth), "$ a month")];

    public static readonly IReadOnlyList<Choice> Times = [new("once", "Once"), new("yearly", "Each year")];

    [BindProperty(Name = "")]
    public BudgetForm Input { get; set; } = new();

    /// <summary>What the button that was pressed does: a verb, and what it is done to behind colons.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>Everything about the budget, as far as it is typed; null where nothing is to be shown.</summary>
    public BudgetLook? Costs { get; private set; }

    /// <summary>What somebody else saved meanwhile, in a sentence; null where nobody did.</summary>
    public string? Theirs { get; private set; }

    /// <summary>True where a button changed what stands in the form, and nothing is saved by that.</summary>
    public bool IsUnsaved { get; private set; }

    /// <summary>The first working day by the plan; null without a plan.</summary>
    public DateOnly? FirstDay { get; private set; }

    public RateRange? Range => field ??= BudgetLook.Chosen(Worksheet, SiteContent.PayFactors);

    public BudgetStart Start => SiteContent.BudgetStart;

    /// <summary>The last year that has figures, where some year of the budget has none and nobody typed what to assume; null otherwise.</summary>
    public int? AssumeYear => Costs?.Result.Missing.Any(m => m.Kind == GapKind.NoFigure) == true && FigureYears.Count > 0 ? FigureYears[^1] : null;

    public string RateHint => Range is { } range ? $"Empty: the start of the range, {PayWords.Dollars(range.Minimum)}" : "No range is chosen yet: type a rate";

    private IReadOnlyList<int> FigureYears => SiteContent.Figures.FirstOrDefault(f => f.Id == PayrollFigure.File)?.Years ?? [];

    public string FigureHint(FringeFields row) => PayrollFigure.Named(row.Figure) is not { } followed ? Start.ToKnow(row.Id)
        : followed.Rate is null ? $"The wage limit follows the dated figures. {Start.ToKnow(row.Id)}"
        : $"Follows the dated figures, {Years}. What you type counts only for years without one.";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Was = Print(Row.Budget);
        await Prepare(cancel);
        var budget = Row.Budget ?? (MayWrite ? BudgetForm.First(Worksheet, Start, FirstDay, Today) : null);

        if (budget is not null)
        {
            Input = BudgetForm.Of(budget);
            Show(budget);
        }

        Input.Offer();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var verb = (Do ?? "").Split(':');

        if (verb is ["drop", var kind, var place] && int.TryParse(place, out var at))
        {
            Input.TakeOut(kind, at);
        }

        if (verb is ["assume"] && FigureYears.Count > 0)
        {
            Input.Assume(FigureYears[^1], SiteContent.PayrollFigures);
        }

        var budget = Input.Read(Errors);
        Show(budget);

        if (verb is ["preview"])
        {
            return Partial("_BudgetBeside", this);
        }

        await Prepare(cancel);

        if (verb is not ["save"])
        {
            // Buttons within the form change what is typed, and save nothing yet.
            Errors.Clear();
            IsUnsaved = true;
            Input.Offer();
            return Page();
        }

        if (Errors.Count > 0)
        {
            Input.Offer();
            return this.PageAgain();
        }

        if (!await Write(budget, cancel))
        {
            (Was, Theirs) = (Print(Row.Budget), Row.Budget is { } theirs ? CostsOf(theirs).Result.Summary() : "They took the budget away");
            Input.Offer();
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"{Address}/budget?saved=true");
    }

    private string Years => FigureYears.Count == 0 ? "of which there are none yet" : $"{FigureYears[0]} to {FigureYears[^1]}";

    private Task<bool> Write(PayBudget budget, CancellationToken cancel) => Db.Change(Row, row =>
    {
        if (Was != Print(row.Budget))
        {
            return false;
        }

        row.Write(budget, Member.Person.Id, Clock.GetUtcNow());
        return true;
    }, cancel);

    private BudgetLook CostsOf(PayBudget budget) => BudgetLook.Of(Worksheet, budget, SiteContent.PayFactors, SiteContent.PayrollFigures);

    private void Show(PayBudget budget) => Costs = CostsOf(budget);

    private async Task Prepare(CancellationToken cancel)
    {
        if (await Db.RunningTimeline(cancel) is { } timeline)
        {
            FirstDay = (await OrganizationPlan.Open(Db, editions, timeline, cancel)).WorkOut(Today).FirstDay;
        }
    }
}
