using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>How long the records of a round are kept, and whether a charge or a lawsuit holds them.</summary>
[For(nameof(Right.RunHiring))]
public sealed class KeepModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    [BindProperty]
    public string? Years { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public Errors Errors { get; } = [];

    public KeptRecords Kept { get; private set; } = null!;

    /// <summary>The floors that apply from the day of the decision, or from today as long as there is none.</summary>
    public IReadOnlyList<RecordFloor> Floors => RecordKeeping.Floors(KeptRecords.KeeperOf(Organization), Kept.From ?? Today);

    private DateOnly Today => Organization.DayOf(Clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Years = Round.KeepYears?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Look(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Look(cancel);
        var years = RecordKeeping.ReadYears(Years, Errors);
        return Errors.Count > 0 ? this.PageAgain() : await Save(round => round.KeepYears = years, cancel);
    }

    public async Task<IActionResult> OnPostHoldAsync(CancellationToken cancel)
    {
        await Look(cancel);
        var because = ReasonForm.Read("Because", Because, Errors, missing: "Write what the records are held for");
        return Errors.Count > 0 ? this.PageAgain() : await Save(round => round.Hold(because, Member.Person.Id, Clock.GetUtcNow()), cancel);
    }

    public Task<IActionResult> OnPostEndHoldAsync(CancellationToken cancel) => Save(round => round.EndHold(), cancel);

    private async Task<IActionResult> Save(Action<HiringRound> change, CancellationToken cancel)
    {
        await Db.Change(
            Round,
            round =>
            {
                change(round);
                return true;
            },
            cancel);
        return LocalRedirect(Address + "/keep");
    }

    private async Task Look(CancellationToken cancel) => Kept = await KeptRecords.Of(Db, Organization, Round, cancel);
}
