using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>What is missing on a card and what must not stand on it, and then: handed in, and locked.</summary>
[For(nameof(Right.Interview))]
public sealed class SubmitModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ScorePage(db, member, clock, content)
{
    /// <summary>The sentences to move, as "question:revision:start", or "question:revision" for a whole note.</summary>
    [BindProperty]
    public List<string?> Seal { get; set; } = [];

    public Errors Errors { get; } = [];

    public CardCheck Check { get; private set; } = null!;

    public bool IsDone => Mine.Standing == CardStanding.Submitted;

    /// <summary>What the box of a whole note sends.</summary>
    public string KeyOf(string question) => string.Create(CultureInfo.InvariantCulture, $"{question}:{Kept(question)!.Revision}");

    /// <summary>What the box of a finding sends.</summary>
    public string KeyOf(string question, NoteFinding finding) => string.Create(CultureInfo.InvariantCulture, $"{KeyOf(question)}:{finding.Start}");

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
            var whole = Seal.Contains(KeyOf(note.Question.Id));
            var ticked = note.Findings.Where(f => whole || Seal.Contains(KeyOf(note.Question.Id, f))).Select(f => (f.Start, f.End)).Distinct().ToList();

            if (ticked.Count == 0)
            {
                continue;
            }

            var kept = Kept(note.Question.Id)!;
            var (moved, rest) = whole ? (note.Evidence, "") : (string.Join('\n', ticked.Select(t => note.Evidence[t.Start..t.End].Trim())), NoteCheck.Without(note.Evidence, ticked));
            notes[note.Question.Id] = new() { OrganizationId = Organization.Id, RoundId = Round.Id, CandidateId = Candidate.Id, CardId = Mine.Id, QuestionId = note.Question.Id, Text = moved, At = Clock.GetUtcNow(), PersonId = Member.Person.Id };
            sent.Add((note.Question.Id, new(kept.Answer with { Evidence = rest }, Guid.NewGuid().ToString("N"), 1, kept.Revision)));
        }

        // Where a note changed meanwhile nothing is moved: the page shows what is there now.
        if (sent.Count == 0 || await Keep(sent, cancel, notes.GetValueOrDefault) is not { } outcomes || outcomes.Any(o => o != SavedAnswer.Outcome.Write))
        {
            Errors.Add(new("notes", Seal.Count == 0 ? "Tick what to move" : "The note changed meanwhile, and was not moved. Look at it again"));
            return this.PageAgain(Seal.Count == 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
        }

        return LocalRedirect(ScoreAddress + "/submit?moved=" + sent.Count.ToString(CultureInfo.InvariantCulture));
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
