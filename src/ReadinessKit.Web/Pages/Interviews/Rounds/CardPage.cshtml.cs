using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>What HR can do about one card, and the chair about opening it again: nobody reads what it says.</summary>
[For(nameof(Right.Interview))]
public sealed class CardPageModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    /// <summary>What the buttons do.</summary>
    public const string Expire = "expire", Reopen = "reopen";

    /// <summary>The card that the address names.</summary>
    public Scorecard Changed { get; private set; } = null!;

    [BindProperty]
    public string? Do { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>True while the waiting can be ended.</summary>
    public bool MayExpire => Runs && Round.IsOpen && Candidate.RevealedAt is null && Changed.Standing.IsOpen();

    /// <summary>True while a card that is in can be opened again.</summary>
    public bool MayReopen => (Runs || Chairs) && Round.IsOpen && Candidate.TakesRatings && Changed.Standing == CardStanding.Submitted;

    /// <summary>True while the rater can be taken off this candidate alone.</summary>
    public bool MayStepOut => Runs && Round.IsOpen && Candidate.FinalAt is null && Changed.Standing != CardStanding.Recused;

    /// <summary>True while a sheet can be typed in: by HR without a seat, and where the rater has not begun on the site.</summary>
    public bool MayEnter => Runs && Seat is null && Candidate.TakesRatings && Round.IsOpen && Changed.Standing == CardStanding.NotStarted;

    /// <summary>Why HR can’t type in a sheet of a card that is waited for; null where they can, and where nobody could.</summary>
    public string? WhyNotEnter => !Runs || !Round.IsOpen || !Candidate.TakesRatings ? null : Changed.Standing switch
    {
        CardStanding.Draft when Changed.IsReopened => $"The card of {NameOf(Changed)} was in, and was opened again. What it says is theirs alone until the ratings are shown, so nobody types over it: they change it on the screen, and hand it in again.",
        CardStanding.Draft => $"{NameOf(Changed)} has begun on the screen. What they wrote there is theirs alone until the ratings are shown, so nobody types over it. They type in the rest of their sheet themselves. If they can’t, end the waiting; then their card does not count.",
        CardStanding.NotStarted when Seat is not null => "You have a seat in this round, so you type in nobody’s sheet. Ask somebody of HR without one.",
        _ => null,
    };

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var because = ReasonForm.Read("Because", Because, Errors, missing: "Write why: it stands on the record");
        LookAt("Because", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var isDone = Do switch
        {
            Expire => await EndWaiting(because, cancel),
            Reopen => MayReopen && await OpenAgain(because, cancel),
            _ => false,
        };

        if (!isDone)
        {
            Errors.Add(new("Because", $"Nothing was changed: the card is “{Changed.Standing.InWords()}” now"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(Runs ? CandidateAddress : Address);
    }

    // The rater may be writing: who ends the waiting at that moment ends it as it is then.
    private Task<bool> EndWaiting(string because, CancellationToken cancel) => Db.Change(
        Changed,
        card =>
        {
            if (!MayExpire)
            {
                return false;
            }

            card.Expire(because);
            return true;
        },
        cancel);

    private async Task<bool> OpenAgain(string because, CancellationToken cancel)
    {
        await Db.KeepHandedIn(Changed, cancel);
        Changed.Reopen(because);
        return await Db.TrySave(cancel);
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !(Runs || Chairs) || !Guid.TryParse((string?)RouteData.Values["card"], out var id) || Cards.FirstOrDefault(c => c.Id == id) is not { } card)
        {
            return false;
        }

        Changed = card;
        return true;
    }
}
