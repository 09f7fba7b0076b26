using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Who was chosen, by HR or the chair, and who signs that. After it only signatures are added.</summary>
[For(nameof(Right.Interview))]
public sealed class DecisionModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ResultPage(db, member, clock)
{
    [BindProperty(Name = "")]
    public DecisionForm Input { get; set; } = new();

    /// <summary>Why the round is closed without a decision.</summary>
    [BindProperty]
    public string? CloseBecause { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Why nothing was done; "" where something was.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>The reason that was typed and has no field any more, since somebody else was faster; "" where there is none.</summary>
    public string Lost => Refusal.Length > 0 && !Round.IsOpen ? (CloseBecause ?? Input.Because ?? "").Trim() : "";

    /// <summary>Who signed, and when.</summary>
    public IReadOnlyList<string> Signers { get; private set; } = [];

    public bool HasSigned { get; private set; }

    public string DecidedBy { get; private set; } = "";

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<RoundCandidate> Choosable => Compared;

    public bool MayDecide => Leads && Round.IsOpen && IsSettled && SeesAll;

    public bool MayClose => Leads && Round.IsOpen;

    /// <summary>True for a member of the committee who rated: they can sign that they took part.</summary>
    public bool TookPart => Seat is { IsActive: true, Duty: not SeatDuty.Observer } && HasRated;

    public bool MaySign => Round.DecidedAt is not null && TookPart && !HasSigned;

    /// <summary>Why a member of the committee has nothing to sign; "" for everybody else.</summary>
    public string WhyNoSignature => Seat is { IsActive: true, Duty: not SeatDuty.Observer } && !HasRated ? "Those who rated sign. You rated nobody in this round, so there is nothing for you to sign." : "";

    public IReadOnlyList<Choice> Choices =>
    [
        .. Choosable.Select(c => new Choice(c.Id.ToString(), $"{NameOf(c)}, {FinalRanking.Candidates.First(r => r.Score.Candidate == c.Id).Score.Total.InWords()}{(FinalRanking.Top.Contains(c.Id) ? ": the highest score" : "")}")),
        new(DecisionForm.Nobody, "Nobody"),
    ];

    public string Chosen => Round.ChosenId is { } id ? NameOf(CandidateOf(id)) : "Nobody";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Leads)
        {
            return Forbid();
        }

        if (!MayDecide)
        {
            return Refused(Round.IsOpen ? SeesAll ? "Every candidate has to be final first." : "Somebody has to decide who sees the ratings of all candidates." : "There is a decision, or the round is closed.");
        }

        var (chosen, because) = Input.Read([.. Choosable.Select(c => c.Id)], FinalRanking.Top, Errors);
        LookAt("Because", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Round.Decide(chosen, because, Member.Person.Id, Clock.GetUtcNow());

        // No talk begins again between this look and the save.
        foreach (var candidate in Candidates)
        {
            Db.TakePart(candidate);
        }

        return await Save(cancel);
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        if (!Leads)
        {
            return Forbid();
        }

        if (!MayClose)
        {
            return Refused("There is a decision, or the round is closed.");
        }

        var because = ReasonForm.Read("CloseBecause", CloseBecause, Errors);
        LookAt("CloseBecause", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Round.Close(because, Clock.GetUtcNow());
        return await Save(cancel);
    }

    public async Task<IActionResult> OnPostSignAsync(CancellationToken cancel)
    {
        if (HasSigned)
        {
            return LocalRedirect(DecisionAddress);
        }

        if (!MaySign)
        {
            return Refused(Round.DecidedAt is not null && WhyNoSignature.Length > 0 ? WhyNoSignature : "The members of the committee sign when there is a decision.");
        }

        Db.Add(new DecisionSignature { OrganizationId = Organization.Id, RoundId = Round.Id, PersonId = Member.Person.Id, At = Clock.GetUtcNow() });

        // Who presses twice has signed.
        await Db.TrySave(cancel);
        return LocalRedirect(DecisionAddress);
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        var signatures = (await Db.DecisionSignatures.AsNoTracking().Where(s => s.RoundId == Round.Id).ToListAsync(cancel)).OrderBy(s => s.At).ToList();
        var names = await WhoAndWhen.Names(Db, [.. signatures.Select(s => s.PersonId), Round.DecidedById ?? Guid.Empty], cancel);
        Signers = [.. signatures.Select(s => $"{names.Of(s.PersonId)}, {When(s.At)}")];
        HasSigned = signatures.Any(s => s.PersonId == Member.Person.Id);
        DecidedBy = Round.DecidedById is { } by ? names.Of(by) : "";
        return true;
    }

    private string DecisionAddress => $"{Address}/decision";

    private async Task<IActionResult> Save(CancellationToken cancel)
    {
        if (await Db.TrySave(cancel))
        {
            return LocalRedirect(DecisionAddress);
        }

        Db.ChangeTracker.Clear();
        await Load(cancel);
        return Refused("Somebody else changed something at the same moment. This is how it stands now.");
    }

    private PageResult Refused(string why)
    {
        Refusal = why;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
