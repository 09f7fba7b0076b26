using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>HR moves words out of a note that is shown, such as a diagnosis that somebody mentioned, into the sealed file. Nothing is destroyed.</summary>
[For(nameof(Right.RunHiring))]
public sealed class SealNoteModel(AppDb db, Member member, TimeProvider clock) : CandidatePage(db, member, clock)
{
    private ScorecardAnswer _answer = null!;

    /// <summary>The words, as they stand in the note.</summary>
    [BindProperty]
    public string? Sealed { get; set; }

    public Errors Errors { get; } = [];

    public GuideQuestion Question { get; private set; } = null!;

    public string Note => _answer.Evidence;

    /// <summary>Notes that were handed in before the card was opened again, where they say something else.</summary>
    public IReadOnlyList<string> EarlierNotes { get; private set; } = [];

    public void OnGet() => Sealed = Note;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var words = (Sealed ?? "").ReplaceLineEndings("\n").Trim();

        var isTooLong = words.Length > CardAnswer.MaxEvidence;

        // The same words may stand in what was handed in before the card was opened again.
        var stoodEarlier = !isTooLong && await Db.TakeOutOfEarlier(_answer.CardId, Question.Id, words, cancel);

        if (isTooLong || !(_answer.TakeOut(words, Clock.GetUtcNow()) || stoodEarlier))
        {
            Errors.Add(new("Sealed", "Leave words here as they stand in the note, without a gap"));
            return this.PageAgain();
        }

        Db.Add(ToSeal(Cards.Single(c => c.Id == _answer.CardId), Question.Id, words));

        if (!await Db.TrySave(cancel))
        {
            Db.ChangeTracker.Clear();
            await Load(cancel);
            Errors.Add(new("Sealed", "Somebody sealed words of this note a moment ago. This is what stands there now"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"{CandidateAddress}/result#{Question.Id}");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !SeesRatings || Guide.Question((string?)RouteData.Values["question"]) is not { } question
            || !Guid.TryParse((string?)RouteData.Values["card"], out var card) || Cards.All(c => c.Id != card || c.Standing != CardStanding.Submitted)
            || await Db.ScorecardAnswers.SingleOrDefaultAsync(a => a.CardId == card && a.QuestionId == question.Id && a.IsRevealed, cancel) is not { } answer)
        {
            return false;
        }

        (Question, _answer) = (question, answer);
        EarlierNotes = [.. (await Db.EarlierAnswers.AsNoTracking().Where(a => a.CardId == card && a.QuestionId == question.Id && a.IsRevealed).OrderBy(a => a.Number).Select(a => a.Evidence).ToListAsync(cancel)).Where(e => e.Length > 0 && e != answer.Evidence).Distinct()];
        return true;
    }
}
