using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>A candidate as HR sees them: the interview, how the cards stand, and the accommodation. Raters are sent on to their card.</summary>
[For(nameof(Right.Interview))]
public sealed class CandidateModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    [BindProperty(Name = "")]
    public CandidateForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public IReadOnlyList<Choice> Accounts { get; private set; } = [];

    /// <summary>What they asked for; null where they asked for nothing.</summary>
    public AccommodationRequest? Accommodation { get; private set; }

    /// <summary>The alternates who could step in: those with a seat and no card for this candidate, who typed in no sheet of the round.</summary>
    public IReadOnlyList<PanelSeat> Alternates { get; private set; } = [];

    /// <summary>How the interview stands.</summary>
    public CandidateStanding Standing => Candidate.StandingBy(Cards);

    /// <summary>False for what can’t be said of the interview: how it stands already, that it is to come when somebody has rated it, and that it did not take place when the ratings are shown.</summary>
    public bool MayBecome(CandidateStanding standing) => standing != Standing && Candidate.MayBecome(standing) && !(standing == CandidateStanding.Planned && Standing == CandidateStanding.Held && Candidate.Standing == CandidateStanding.Planned);

    public PanelSeat SeatOf(Scorecard card) => Seats.Single(s => s.Id == card.SeatId);

    /// <summary>True while HR can do something about a card.</summary>
    public bool CanChange => Round.IsOpen && Candidate.FinalAt is null;

    /// <summary>What is kept of the interview, to read where nothing can change.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        new("Name", Candidate.Name),
        new("Interview", Candidate.StartsAt is { } at ? $"{When(at)}, {Words.Count(Candidate.Minutes, "minute")}" : "no time"),
        new("Where, or how to join", Candidate.Place),
        new("What the committee does for an accessible interview", Candidate.Instruction),
        new("Their account", Accounts.FirstOrDefault(a => a.Value == Candidate.PersonId?.ToString())?.Words ?? ""),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Runs)
        {
            return LocalRedirect(CandidateAddress + (Card?.Standing.IsOpen() == true && Candidate.TakesRatings ? "/score" : "/result"));
        }

        Input = CandidateForm.Of(new(Candidate.Name, Candidate.StartsAt is { } at ? Organization.LocalTime(at) : null, Candidate.Minutes, Candidate.Place, Candidate.Instruction), Candidate.PersonId);
        await ReadRest(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Runs)
        {
            return Forbid();
        }

        await ReadRest(cancel);
        var read = Input.Read(Organization.DayOf(Clock.GetUtcNow()), Errors);
        LookAt("Instruction", read.Instruction, content.NoteCheck, Errors);

        if (RoundAccounts.Wrong(Input.Account, Accounts) is { } error)
        {
            Errors.Add(error);
        }

        if (!Round.IsOpen)
        {
            Errors.Add(new("Name", "The round is closed: its candidates stay as they are"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Candidate.Name, Candidate.PersonId) = (read.Name, Guid.TryParse(Input.Account, out var account) ? account : null);
        (Candidate.StartsAt, Candidate.Minutes, Candidate.Place, Candidate.Instruction) = (read.StartsAt is { } at ? Organization.Moment(at) : null, read.Minutes, read.Place, read.Instruction);

        if (!await Db.TrySave(cancel))
        {
            Errors.Add(new("Name", "Something about this candidate changed at the same moment, so nothing was saved. What you typed stands below: save again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(CandidateAddress);
    }

    private async Task ReadRest(CancellationToken cancel)
    {
        var typists = await Db.TypistsOf(Round.Id, cancel);
        Accounts = await RoundAccounts.Of(Db, Seats, cancel);
        Alternates = Candidate.TakesRatings ? [.. Seats.Where(s => s is { IsActive: true, Duty: SeatDuty.Alternate } && Cards.All(c => c.SeatId != s.Id) && !typists.Contains(s.PersonId))] : [];
        Accommodation = await Db.AccommodationRequests.AsNoTracking().SingleOrDefaultAsync(r => r.CandidateId == Candidate.Id, cancel);
    }
}
