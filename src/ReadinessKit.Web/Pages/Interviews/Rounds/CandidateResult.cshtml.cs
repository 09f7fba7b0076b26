using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>
/// The result for one candidate. Before the reveal: what is waited for, and no value. After it: where the raters differ, and the talk until it is final.
/// </summary>
[For(nameof(Right.Interview))]
public sealed class CandidateResultModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    /// <summary>Why a talk that had ended begins again. Choices, and no text, since the audit log keeps none.</summary>
    public static readonly IReadOnlyList<Choice> ReopenReasons =
    [
        new("marked-too-early", "It was marked as final too early"),
        new("rating-misread", "A rating was misread or mistyped"),
        new("question-in-doubt", "A question has to be looked at again"),
    ];

    /// <summary>Why HR accepts questions with fewer than two ratings.</summary>
    [BindProperty]
    public string? AcceptedBecause { get; set; }

    /// <summary>Why HR lets questions with fewer than two ratings be final.</summary>
    [BindProperty]
    public string? FinalBecause { get; set; }

    /// <summary>Why the talk begins again.</summary>
    [BindProperty]
    public string? ReopenBecause { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>Why nothing was done; "" where something was.</summary>
    public string Refusal { get; private set; } = "";

    public RevealCheck Check { get; private set; } = null!;

    /// <summary>How many other candidates still wait for cards, where all are shown together.</summary>
    public int OthersWaiting { get; private set; }

    /// <summary>The ratings; null for whoever may not see them.</summary>
    public PanelView? Panel { get; private set; }

    /// <summary>The numbers of the questions with fewer than two ratings.</summary>
    public IReadOnlyList<int> Thin => NumbersOf(Check.Thin);

    /// <summary>Questions that some rated and others call not asked.</summary>
    public IReadOnlyList<int> Disputed => NumbersOf(Check.Disputed);

    /// <summary>Cards that are in, of those that count.</summary>
    public string Counts => $"{Check.In} of {Words.Count(Check.In + Check.Waiting, "card")} {(Check.In + Check.Waiting == 1 ? "is" : "are")} in";

    /// <summary>Who is waited for; only for whoever leads.</summary>
    public IReadOnlyList<string> WaitedFor => Leads ? [.. Cards.Where(c => c.Standing.IsOpen()).Select(NameOf)] : [];

    /// <summary>Cards that are closed without ratings, with why; only for whoever leads.</summary>
    public IReadOnlyList<string> Closed => Leads
        ? [.. Cards.Where(c => !c.Standing.IsOpen() && c.Standing != CardStanding.Submitted).Select(c => $"{NameOf(c)}: {c.Standing.InWords()}{(c.Standing == CardStanding.Expired ? $" ({c.Because})" : "")}")]
        : [];

    public bool MayReveal => LeadsHere && Round.IsOpen && Candidate.TakesRatings && Check.IsComplete && OthersWaiting == 0 && (Runs || !Check.NeedsAcceptance);

    public bool MayTalk => Round.IsOpen && Candidate.FinalAt is null && SeesRatings;

    /// <summary>Which questions have fewer than two ratings since raters stepped out, took a rating back, or the shortfall was accepted; "" where none has.</summary>
    public string ThinNow { get; private set; } = "";

    /// <summary>What was typed, or why HR accepted the shortfall when the ratings were shown.</summary>
    public string? WhyFinal => FinalBecause ?? Candidate.AcceptedBecause;

    public bool MayMarkFinal => ThinNow.Length == 0 || Runs;

    public bool MayVoid => Leads && Round.IsOpen;

    /// <summary>Why somebody with a seat sees no ratings that others see.</summary>
    public string WhyNot => Card?.Standing switch
    {
        CardStanding.Declined => "You said that you don’t rate this candidate. So you don’t see the others’ ratings of them either.",
        CardStanding.Recused => "You stepped out for this candidate. So you don’t see the others’ ratings of them.",
        CardStanding.Expired => "Your card for this candidate was closed before it was in. So you don’t see the others’ ratings of them.",
        _ when Seat?.Duty == SeatDuty.Observer => "The ratings are shown to those who rated. In this round, observers don’t see them.",
        _ => "The ratings are shown to those who rated this candidate, and you did not.",
    };

    public string Heading => (Candidate, Panel) switch
    {
        ({ Standing: CandidateStanding.NoShow or CandidateStanding.Withdrew }, null) => $"This candidate {Candidate.Standing.InWords()}",
        ({ FinalAt: not null }, { } panel) => $"Final: {panel.Final.Total.InWords()}",
        (_, { } panel) => panel.Heading,
        ({ RevealedAt: not null }, null) => "You don’t see these ratings",
        _ when Observes => "The ratings are not shown yet",
        _ when Check.IsComplete => "All cards are in",
        _ => Counts,
    };

    public async Task OnGetAsync(CancellationToken cancel) => await Look(cancel);

    /// <summary>Shows the ratings to those who rated.</summary>
    public async Task<IActionResult> OnPostRevealAsync(CancellationToken cancel)
    {
        await Look(cancel);

        if (Candidate.RevealedAt is not null)
        {
            return LocalRedirect(ResultAddress);
        }

        if (!LeadsHere || (Check.NeedsAcceptance && !Runs))
        {
            return Forbid();
        }

        if (!MayReveal)
        {
            return Refused("The ratings can’t be shown yet.");
        }

        var because = Check.NeedsAcceptance ? ReasonForm.Read("AcceptedBecause", AcceptedBecause, Errors) : "";
        LookAt("AcceptedBecause", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Candidate.Reveal(Member.Person.Id, because, Clock.GetUtcNow());
        await Db.ShowRatings(Candidate.Id, cancel);

        // No card opens or closes between this look and the save.
        foreach (var card in Cards)
        {
            Db.TakePart(card);
        }

        return await Db.TrySave(cancel) ? LocalRedirect(ResultAddress) : await Late(cancel);
    }

    /// <summary>Ends the talk.</summary>
    public async Task<IActionResult> OnPostFinalAsync(CancellationToken cancel)
    {
        if (!LeadsHere)
        {
            return Forbid();
        }

        await Look(cancel);

        if (!Round.IsOpen || Candidate.RevealedAt is null)
        {
            return Refused("It can be final when the ratings are shown, as long as nothing is decided.");
        }

        if (!MayMarkFinal)
        {
            return Refused($"{ThinNow} HR marks this candidate as final, with a reason.");
        }

        var because = ThinNow.Length > 0 && Candidate.FinalAt is null ? ReasonForm.Read("FinalBecause", FinalBecause, Errors) : Candidate.FinalBecause;

        // What HR accepted when the ratings were shown was looked at then.
        if (because != Candidate.AcceptedBecause)
        {
            LookAt("FinalBecause", because, content.NoteCheck, Errors);
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Candidate.FinalAt, Candidate.FinalBecause) = (Candidate.FinalAt ?? Clock.GetUtcNow(), because);

        // No rater steps out between this look and the save.
        foreach (var card in Cards)
        {
            Db.TakePart(card);
        }

        return await Db.TrySave(cancel) ? LocalRedirect($"{Address}/result") : await Late(cancel);
    }

    /// <summary>Begins the talk again, before there is a decision.</summary>
    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel)
    {
        if (!LeadsHere)
        {
            return Forbid();
        }

        await Look(cancel);

        if (!Round.IsOpen || Candidate.FinalAt is null)
        {
            return Refused("Only a talk that has ended can begin again, as long as nothing is decided.");
        }

        if (ReopenReasons.All(r => r.Value != ReopenBecause))
        {
            Errors.Add(new("ReopenBecause", "Choose why"));
            return this.PageAgain();
        }

        (Candidate.FinalAt, Candidate.FinalBecause) = (null, "");
        Db.Note($"reopened the talk: {ReopenBecause}", $"RoundCandidate {Candidate.Id}");
        return await Db.TrySave(cancel) ? LocalRedirect(ResultAddress) : await Late(cancel);
    }

    private IReadOnlyList<int> NumbersOf(IReadOnlyList<string> questions) => [.. Guide.Questions.Index().Where(q => questions.Contains(q.Item.Id)).Select(q => q.Index + 1)];

    private string InWords(IReadOnlyList<string> questions) => questions.Count > 1 && questions.Count == Guide.Questions.Count
        ? "All questions"
        : $"{(questions.Count == 1 ? "Question" : "Questions")} {Words.List([.. NumbersOf(questions).Select(n => $"{n}")])}";

    private string ResultAddress => $"{CandidateAddress}/result";

    private async Task Look(CancellationToken cancel)
    {
        Check = await CheckReveal(cancel);

        if (Round.RevealsTogether && Candidate.RevealedAt is null)
        {
            var others = await Db.Candidates.AsNoTracking().Where(c => c.RoundId == Round.Id && c.Id != Candidate.Id && c.RevealedAt == null).ToListAsync(cancel);
            var cards = await Db.Scorecards.AsNoTracking().Where(c => c.RoundId == Round.Id).ToListAsync(cancel);
            OthersWaiting = others.Count(o => o.TakesRatings && (cards.Any(c => c.CandidateId == o.Id && c.Standing.IsOpen()) || !cards.Any(c => c.CandidateId == o.Id && c.Standing == CardStanding.Submitted)));
        }

        if (Candidate.RevealedAt is null)
        {
            return;
        }

        var voided = await Db.VoidedQuestions.Where(q => q.RoundId == Round.Id).ToDictionaryAsync(q => q.QuestionId, q => q.Because, cancel);
        var ratings = await RevealedRatings.Read(Db, [Candidate.Id], Seats, cancel);
        var now = RevealCheck.Of([.. Cards.Select(c => c.Standing)], [.. Guide.Questions.Select(q => q.Id)], [.. Guide.Questions.Select(q => ratings.CountOf(Candidate.Id, q.Id))], voided.Keys.ToHashSet());
        ThinNow = now.Thin.Count == 0 ? "" : $"{InWords(now.Thin)} {(now.Thin.Count == 1 ? "has" : "have")} fewer than two ratings now.";
        Panel = SeesRatings ? PanelView.Of(Candidate, Guide, ratings, voided, Card?.Id, NameOf) : null;
    }

    // Somebody else was faster: the page as it is now.
    private async Task<IActionResult> Late(CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        await Load(cancel);
        await Look(cancel);
        return Refused("Somebody else changed something at the same moment. Look again: this is how it stands now.");
    }

    private PageResult Refused(string why)
    {
        Refusal = why;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
