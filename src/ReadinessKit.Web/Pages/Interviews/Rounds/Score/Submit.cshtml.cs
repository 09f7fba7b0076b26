using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>What is missing on a card and what must not stand on it, and then: handed in, and locked.</summary>
[For(nameof(Right.Interview))]
public sealed class SubmitModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ScorePage(db, member, clock, content)
{
    /// <summary>The sentences and the whole notes to move.</summary>
    [BindProperty]
    public List<string?> Seal { get; set; } = [];

    /// <summary>True where words were moved a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Moved { get; set; }

    public Errors Errors { get; } = [];

    public CardCheck Check { get; private set; } = null!;

    public bool IsDone => Mine.Standing == CardStanding.Submitted;

    public NotesView Notes => new(Check.Notes, Seal, Errors, note => $"{ScoreAddress}/{note.Question.Id}");

    public IActionResult OnGet() => MySeat.ConfirmedAt is null ? LocalRedirect(ScoreAddress) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite || MySeat.ConfirmedAt is null)
        {
            return Closed();
        }

        if (!Check.IsComplete)
        {
            Errors.Add(new("missing", "Answer every question first: with a score, “not asked” or “I did not hear this”"));
            return this.PageAgain();
        }

        var isDone = await Db.Change(
            Mine,
            card =>
            {
                if (!card.Standing.IsOpen())
                {
                    return false;
                }

                card.Submit(null, Clock.GetUtcNow());
                return true;
            },
            cancel);

        return isDone ? LocalRedirect(ScoreAddress + "/submit") : Closed();
    }

    /// <summary>Moves what is ticked to HR's sealed file. Nothing of it is destroyed.</summary>
    public async Task<IActionResult> OnPostSealAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Closed();
        }

        var (sent, notes) = (new List<(string Question, SavedAnswer Sent)>(), new Dictionary<string, SealedNote>());

        foreach (var note in Check.Notes)
        {
            if (note.Move(Seal) is not var (moved, left))
            {
                continue;
            }

            var kept = Kept(note.Question.Id)!;
            notes[note.Question.Id] = ToSeal(Mine, note.Question.Id, moved);
            sent.Add((note.Question.Id, new(kept.Answer with { Evidence = left }, Guid.NewGuid().ToString("N"), 1, kept.Revision)));
        }

        // Where a note changed meanwhile nothing is moved: the page shows what is there now.
        if (sent.Count == 0 || await Keep(sent, cancel, notes.GetValueOrDefault) is not { } outcomes || outcomes.Any(o => o != SavedAnswer.Outcome.Write))
        {
            Errors.Add(new(NotesView.Field, Seal.Count == 0 ? "Tick what to move" : "The note changed meanwhile, and was not moved. Look at it again"));
            return this.PageAgain(Seal.Count == 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
        }

        // They may stand in what was handed in before the card was opened again, too.
        foreach (var (question, words) in notes.SelectMany(n => n.Value.Text.Split('\n').Select(line => (n.Key, line.Trim()))))
        {
            await Db.TakeOutOfEarlier(Mine.Id, question, words, cancel);
        }

        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(ScoreAddress + "/submit?moved=true");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        Check = CardCheck.Of(Questions, Questions.ToDictionary(q => q.Id, AnswerTo), NoteCheck);
        return true;
    }
}
