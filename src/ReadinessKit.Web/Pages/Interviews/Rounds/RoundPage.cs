using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>A page of one hiring round. It opens for HR and for those who have a seat; for everybody else the round does not exist.</summary>
public abstract class RoundPage(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    private IReadOnlyDictionary<Guid, string> _names = new Dictionary<Guid, string>();

    private (string Field, string Words)? _asks;

    public HiringRound Round { get; private set; } = null!;

    /// <summary>All seats, those that somebody stepped out of included, in the order of their duties.</summary>
    public IReadOnlyList<PanelSeat> Seats { get; private set; } = [];

    /// <summary>The seat of whoever looks; null for HR without one.</summary>
    public PanelSeat? Seat { get; private set; }

    /// <summary>True for HR, who runs the round.</summary>
    public bool Runs => Member.May(Right.RunHiring);

    /// <summary>True for whoever leads the committee: the chair, or the deputy where the chair stepped out.</summary>
    public bool Chairs => PanelSeat.Leads(Seats, Seat);

    /// <summary>True for whoever leads: HR, and the chair or their deputy.</summary>
    public bool Leads => Runs || Chairs;

    /// <summary>True for whoever listens and rates nobody: how others’ cards stand is not for them before the ratings are shown.</summary>
    public bool Observes => !Runs && Seat?.Duty == SeatDuty.Observer;

    /// <summary>True for whoever may have the guide and its score sheet on paper: those who rate or may step in, and those who may read guides.</summary>
    public bool MayPrint => Member.May(Right.ReadGuides) || Seat is { IsActive: true, Duty: not SeatDuty.Observer };

    public string Address => $"/o/{Slug}/interviews/rounds/{Round.Id}";

    /// <summary>The address below which a version of the guide and its score sheet stand to be printed.</summary>
    public string PrintAddress(int guideNumber) => $"{Address}/print/{guideNumber}";

    protected TimeProvider Clock => clock;

    /// <summary>False where the answer names nobody, so that nobody’s name is read for it.</summary>
    protected virtual bool NamesPeople => true;

    /// <summary>Who sits on a seat.</summary>
    public string NameOf(PanelSeat seat) => _names.Of(seat.PersonId);

    /// <summary>Who sits on the seat of a card.</summary>
    public string NameOf(Scorecard card) => _names.Of(card.RaterId);

    /// <summary>What whoever looks calls a candidate: HR by name, raters by number unless the round shows names.</summary>
    public string NameOf(RoundCandidate candidate) => Runs || (Round.ShowsNames && candidate.RestrictedAt is null) ? $"{candidate.Label} {candidate.Name}" : candidate.Label;

    public string When(DateTimeOffset at) => WhoAndWhen.When(Organization, at);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>
    /// True where whoever looks may see the ratings of a candidate: they are shown, and it is somebody whose own card is in, or HR without a seat, or an observer where the round lets them.
    /// Who stepped out, declined or ran out of time sees none, and of somebody who asked for deletion nobody but HR does.
    /// </summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="card">The card of whoever looks; null where they have none for this candidate.</param>
    protected bool Sees(RoundCandidate candidate, Scorecard? card) => candidate.RevealedAt is not null && (Runs || candidate.RestrictedAt is null) && (Seat, card) switch
    {
        (_, { } own) => own.Standing == CardStanding.Submitted,
        ({ Duty: SeatDuty.Observer, IsActive: true }, _) => Round.ObserversSeeRatings,
        (null, null) => Runs,
        _ => false,
    };

    /// <summary>Reads what the page is about; false where the address names nothing that whoever looks may see.</summary>
    protected virtual async Task<bool> Load(CancellationToken cancel)
    {
        if (!Guid.TryParse((string?)RouteData.Values["round"], out var id) || await Db.HiringRounds.SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round)
        {
            return false;
        }

        (Round, Seats) = (round, [.. (await Db.PanelSeats.Where(s => s.RoundId == id).ToListAsync(cancel)).OrderBy(s => s.Duty).ThenBy(s => s.AddedAt).ThenBy(s => s.Id)]);
        Seat = Seats.FirstOrDefault(s => s.PersonId == Member.Person.Id);
        _names = NamesPeople ? await WhoAndWhen.Names(Db, Seats.Select(s => s.PersonId), cancel) : _names;
        return Runs || Seat is { IsActive: true };
    }

    /// <summary>The words that somebody looked at again, and keeps as they are.</summary>
    [BindProperty]
    public string? Keeps { get; set; }

    /// <summary>The words at a field that somebody is asked to look at again; null where nothing was found in them.</summary>
    public string? ToKeep(string field) => _asks?.Field == field ? _asks?.Words : null;

    /// <summary>Looks for what must not stand in words that the record prints or the committee reads. The message comes once: who ticks that it is about the work goes on.</summary>
    protected void LookAt(string field, string words, NoteCheck notes, List<RuleError> errors)
    {
        if (ReasonForm.LookAt(field, words, Keeps, notes) is { } error)
        {
            errors.Add(error);
            _asks = (field, words);
        }
    }

    /// <summary>The version of the guide with a number.</summary>
    protected async Task<InterviewGuide> GuideOf(int number, CancellationToken cancel) =>
        (await Db.AskedVersions.AsNoTracking().SingleAsync(v => v.GuideId == Round.GuideId && v.Number == number, cancel)).Guide;

    /// <summary>The ids of the questions that count for nobody.</summary>
    protected async Task<IReadOnlySet<string>> Voided(CancellationToken cancel) =>
        await Db.VoidedQuestions.Where(q => q.RoundId == Round.Id).Select(q => q.QuestionId).ToHashSetAsync(cancel);

    /// <summary>The frame of the round's own page.</summary>
    public Frame Own() => Below(Round.Title, new Crumb("Hiring rounds", $"/o/{Slug}/interviews/rounds")) with { IsOfJobs = true, IsOfInterviews = true };

    /// <summary>The frame of a page below it.</summary>
    public Frame BelowRound(string title, params Crumb[] between) =>
        Below(title, [new Crumb("Hiring rounds", $"/o/{Slug}/interviews/rounds"), new Crumb(Round.Title, Address), .. between]) with { IsOfJobs = true, IsOfInterviews = true };
}
