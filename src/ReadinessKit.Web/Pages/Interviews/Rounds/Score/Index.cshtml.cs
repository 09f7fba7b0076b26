using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>A rater's own card for one candidate: can they rate fairly, what is done, and what is left.</summary>
[For(nameof(Right.Interview))]
public sealed class MyCardModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ScorePage(db, member, clock, content)
{
    /// <summary>What HR should know.</summary>
    [BindProperty]
    public string? Tell { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Told { get; set; }

    public Errors Errors { get; } = [];

    public bool MustConfirm => MySeat.ConfirmedAt is null && MayWrite;

    /// <summary>The question to go on with.</summary>
    public GuideQuestion? Next => Questions.FirstOrDefault(q => !AnswerTo(q).IsAnswered);

    /// <summary>How a question stands, without its score: nobody adds them up before the card is in.</summary>
    public string StandingOf(GuideQuestion question) => AnswerTo(question) switch
    {
        { Heard: Heard.Rated, Evidence.Length: 0 } => "rated, no evidence yet",
        { Heard: Heard.Rated } => "rated",
        { Heard: Heard.NotAsked } => "not asked",
        { Heard: Heard.NotHeard } => "not heard",
        { Evidence.Length: > 0 } => "notes, no rating yet",
        _ => "open",
    };

    /// <summary>True before somebody's first card is in, while they have not practiced: then the page leads there.</summary>
    public bool OffersPractice { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        await Db.Change(MySeat, seat => { seat.ConfirmedAt ??= Clock.GetUtcNow(); return seat.IsActive; }, cancel);
        return LocalRedirect(ScoreAddress);
    }

    public async Task<IActionResult> OnPostTellAsync(CancellationToken cancel)
    {
        var text = Tell?.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim() ?? "";

        if (text.Length is 0 or > CardAnswer.MaxEvidence)
        {
            Errors.Add(new("Tell", $"Write what HR should know, with at most {CardAnswer.MaxEvidence:N0} characters"));
            return this.PageAgain();
        }

        Db.Add(ToSeal(Mine, "", text));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(ScoreAddress + "?told=true");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        OffersPractice = MayWrite && MySeat.PracticedAt is null && HasPractice && !await Db.Scorecards.AnyAsync(c => c.RaterId == Member.Person.Id && c.Standing == CardStanding.Submitted, cancel);
        return true;
    }
}
