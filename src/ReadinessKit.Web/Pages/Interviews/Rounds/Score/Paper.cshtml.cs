using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>
/// Types in a score sheet that a rater filled in on paper. The record says who rated and who typed; whoever types has no seat,
/// takes none to rate from then on, and can't open it again once it is in.
/// </summary>
[For(nameof(Right.RunHiring))]
[ShowsTyped]
public sealed class PaperModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    /// <summary>The card of the rater.</summary>
    public Scorecard Typed { get; private set; } = null!;

    [BindProperty]
    public Dictionary<string, AnswerForm> Answers { get; set; } = [];

    /// <summary>The sentences and the whole notes to move to HR's sealed file.</summary>
    [BindProperty]
    public List<string?> Seal { get; set; } = [];

    /// <summary>The notes that whoever types looked at again, and keeps.</summary>
    [BindProperty]
    public List<string?> Kept { get; set; } = [];

    public Errors Errors { get; } = [];

    public IReadOnlyList<AnswerView> Views => [.. Guide.Questions.Select(q => new AnswerView(q, Guide, PrefixOf(q), FormOf(q), Errors) { SaysWhatIsSaved = false })];

    /// <summary>The notes with words to look at; null as long as nothing was sent, and where there are none.</summary>
    public NotesView? Notes { get; private set; }

    /// <summary>What must not stand in a note.</summary>
    public string MustNotStand => content.GuideWording.Record;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<(GuideQuestion Question, SavedAnswer Sent)> sent = [.. Guide.Questions.Select(q => (q, FormOf(q).Read(PrefixOf(q), Errors)))];
        Errors.AddRange(sent.Where(s => !s.Sent.Answer.IsAnswered && Errors.At(PrefixOf(s.Question) + "Rating") is null)
            .Select(s => new RuleError(PrefixOf(s.Question) + "Rating", "Choose what stands on the sheet: a score, not asked, or not heard")));

        var notes = CardCheck.Of(Guide.Questions, sent.ToDictionary(s => s.Question.Id, s => s.Sent.Answer), content.NoteCheck).Notes;
        Notes = notes.Count == 0 ? null : new(notes, Seal, Errors, note => "#" + Errors.Anchor(PrefixOf(note.Question) + "Evidence")) { Kept = Kept };

        if (!notes.All(n => n.IsSettled(Seal, Kept)))
        {
            Errors.Add(new(NotesView.Field, "Look at some words in the notes: move them to HR’s sealed file, or tick that you keep them"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var now = Clock.GetUtcNow();

        foreach (var (question, typed) in sent)
        {
            var answer = typed;

            if (notes.FirstOrDefault(n => n.Question == question)?.Move(Seal) is var (moved, left))
            {
                answer = typed with { Answer = typed.Answer with { Evidence = left } };
                Db.Add(ToSeal(Typed, question.Id, moved));
            }

            var row = new ScorecardAnswer { OrganizationId = Organization.Id, CardId = Typed.Id, RoundId = Round.Id, CandidateId = Candidate.Id, RaterId = Typed.RaterId, QuestionId = question.Id };
            row.Write(answer, now);
            Db.Add(row);
        }

        Typed.Submit(Member.Person.Id, now);
        // Nobody is seated while they type in a sheet.
        Db.TakePart(Round);

        if (!await Db.TrySave(cancel))
        {
            Errors.Add(new("Answers", "Something about the card or the round changed at the same moment, so nothing was saved. What you typed stands below: hand it in again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(CandidateAddress);
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || Seat is not null || !Round.IsOpen || !Candidate.TakesRatings
            || !Guid.TryParse((string?)RouteData.Values["card"], out var id) || Cards.FirstOrDefault(c => c.Id == id && c.Standing == CardStanding.NotStarted) is not { } card)
        {
            return false;
        }

        Typed = card;
        return true;
    }

    private static string PrefixOf(GuideQuestion question) => $"Answers[{question.Id}].";

    private AnswerForm FormOf(GuideQuestion question) => Answers.GetValueOrDefault(question.Id) ?? AnswerForm.Of(null, "paper");
}
