using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Up to four ranges side by side: what each starts from, what is added, how wide it is.</summary>
[For(nameof(Right.ReadPay))]
public sealed class ScenariosModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPartPage<ScenariosForm>(db, member, content, clock)
{
    private IReadOnlyList<SuggestedFactor> _suggested = [];

    public static readonly IReadOnlyList<Choice> Bases = [.. Enum.GetValues<PayBase>().Select(b => new Choice(b.ToString(), b.InWords()))];

    public override PayPart Part => PayPart.Scenarios;

    public PayFactors Factors => SiteContent.PayFactors;

    public IReadOnlyList<Choice> PublicRates => [.. Worksheet.PublicRates.Select(r => new Choice(r.Id, $"{r.Occupation}, {r.Area}"))];

    /// <summary>The worksheet as far as it is typed.</summary>
    public PayWorksheet Shown { get; private set; } = new();

    /// <summary>What it says.</summary>
    public PayLook ShownLook => field ??= LookAt(Shown);

    public bool HasSuggestions => _suggested.Count > 0;

    /// <summary>The words below a factor of a scenario: what a talk can begin with, and which duties ask for it.</summary>
    public string HintOf(FactorFields line, ScenarioFields scenario)
    {
        if (Factors.Factor(line.Factor) is not { } factor)
        {
            return "This factor is no longer in use. Empty the amount to take it out.";
        }

        var start = StartOf(scenario);
        var usual = $"To begin a talk: {PayWords.Percent(factor.Usual)}{(start is { } known ? $", {PayWords.Dollars(factor.UsualOf(known))}" : "")}.";
        return _suggested.FirstOrDefault(s => s.Factor == factor) is { } found
            ? $"{usual} The description asks for it{(found.Duties.Count > 0 ? $" in {Words.Count(found.Duties.Count, "place")}" : "")}."
            : usual;
    }

    /// <summary>The words of the description that ask for a factor.</summary>
    public IReadOnlyList<string> DutiesOf(PayFactor factor) => _suggested.FirstOrDefault(s => s.Factor == factor)?.Duties ?? [];

    /// <summary>What the start of a range tells people, in a few words; "" where there is nothing to compare with.</summary>
    public string PositionOf(ScenarioRange range) =>
        PayPosition.Of(Shown, range.Range!.Minimum, Advice.Thresholds.Same).Standing is { } standing && Advice.Positions.GetValueOrDefault(standing) is { } text ? $"{text.Title}." : "";

    /// <summary>The minimum wages below which a range starts.</summary>
    public IReadOnlyList<string> StopsOf(ScenarioRange range) =>
        [.. PayFloorCheck.Of(Shown.Floors, range.Range!.Minimum).Where(c => c.IsStop).Select(c => $"{c.Name}: {c.Says}")];

    /// <summary>True for the chosen range.</summary>
    public bool IsChosen(ScenarioFields line) => line.Id is not null && line.Id == Worksheet.Chosen;

    protected override ScenariosForm FormOf(PayWorksheet worksheet)
    {
        Shown = worksheet;
        return ScenariosForm.Of(worksheet, Factors);
    }

    protected override object PartOf(PayWorksheet worksheet) => new { worksheet.Scenarios, worksheet.Chosen };

    protected override async Task Prepare(CancellationToken cancel)
    {
        _suggested = await PayJobs.Suggested(Db, Row, Factors, cancel);
        Input.Complete(Factors);
    }

    protected override void Act(string verb, int at)
    {
        if (verb == "usual" && Input.Lines.ElementAtOrDefault(at) is { } line && StartOf(line) is { } start)
        {
            Input.FillIn(at, _suggested, start);
        }
    }

    protected override PayWorksheet After(PayWorksheet worksheet, string verb, int at) =>
        verb == "choose" && Input.Lines.ElementAtOrDefault(at) is { } line && worksheet.Scenarios.FirstOrDefault(s => s.Name == TypedName(line) && (line.Id is null or "" || s.Id == line.Id)) is { } chosen
            ? worksheet with { Chosen = chosen.Id }
            : worksheet;

    protected override IActionResult Preview(PayWorksheet typed)
    {
        Shown = typed;
        return Partial("_Ranges", this);
    }

    protected override void Offer()
    {
        if (Input.Lines.Count < Input.Most && (More || Input.Lines.Count == 0))
        {
            Input.Lines.Add(ScenariosForm.First(Worksheet));
        }

        Input.Complete(Factors);
        Shown = Input.Read(Worksheet, Today, []);
    }

    private decimal? StartOf(ScenarioFields line)
    {
        var typed = new ScenariosForm { Lines = [new() { Name = "Start", Base = line.Base, Typed = line.Typed, Public = line.Public, Spread = "0" }] }.Read(Worksheet, Today, []).Scenarios;
        return typed.Count == 1 ? ScenarioRange.Of(Worksheet, typed[0], Factors).Base : null;
    }

    private static string TypedName(ScenarioFields line) => (line.Name ?? "").Trim();
}
