using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>One question of a rater's card. It is saved with a button, and by a script while somebody types.</summary>
[For(nameof(Right.Interview))]
public sealed class ScoreQuestionModel(AppDb db, Member member, TimeProvider clock, SiteContent content, IAntiforgery antiforgery) : ScorePage(db, member, clock, content)
{
    private const string Back = "back", SaveHandler = "Save";

    [BindProperty(Name = "")]
    public AnswerForm Input { get; set; } = new();

    /// <summary>Who typed it. A tab that somebody else left open sends nothing in the name of whoever signed in since.</summary>
    [BindProperty]
    public Guid? PersonId { get; set; }

    [BindProperty]
    public string? Do { get; set; }

    public Errors Errors { get; } = [];

    public GuideQuestion Question { get; private set; } = null!;

    /// <summary>Counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is kept and stands against what was typed.</summary>
    public SavedAnswer? Other { get; private set; }

    public string AddressOf(int number) => $"{ScoreAddress}/{Questions[number - 1].Id}";

    public string NextAddress => Number < Questions.Count ? AddressOf(Number + 1) : ScoreAddress + "/submit";

    public string BackAddress => Number > 1 ? AddressOf(Number - 1) : ScoreAddress;

    public string Kicker => $"Question {Number} of {Questions.Count} · {Question.Proficiency.Name}";

    public AnswerView View => new(Question, Guide, "", Input, Errors) { Other = Other, SavedAt = SavedAt(Question.Id), IsClosed = !MayWrite };

    // A save while somebody types comes every other second from each rater, and answers with numbers.
    protected override bool NamesPeople => Request.Query["handler"] != SaveHandler;

    public IActionResult OnGet()
    {
        if (MySeat.ConfirmedAt is null)
        {
            return LocalRedirect(ScoreAddress);
        }

        Input = AnswerForm.Of(Kept(Question.Id), Guid.NewGuid().ToString("N"));
        return Page();
    }

    /// <summary>A new token for a tab whose own is refused, and who is signed in.</summary>
    public JsonResult OnGetToken() => new(new { token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken, person = Member.Person.Id, revision = Kept(Question.Id)?.Revision ?? 0 });

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var sent = Input.Read("", Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (!IsTheirs || await Keep([(Question.Id, sent)], cancel) is not [var outcome])
        {
            return Closed();
        }

        if (outcome == SavedAnswer.Outcome.Conflict)
        {
            Other = Kept(Question.Id);
            (Input.Draft, Input.Sequence, Input.Revision) = (Guid.NewGuid().ToString("N"), "1", AnswerForm.Of(Other, "").Revision);
            return Closed();
        }

        return LocalRedirect(Do == Back ? BackAddress : NextAddress);
    }

    /// <summary>Saves while somebody types.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        var sent = Input.Read("", Errors);

        if (Errors.Count > 0)
        {
            return new JsonResult(new { error = Errors[0].Message }) { StatusCode = StatusCodes.Status400BadRequest };
        }

        if (!IsTheirs)
        {
            return new JsonResult(new { error = "Somebody else is signed in now." }) { StatusCode = StatusCodes.Status403Forbidden };
        }

        if (await Keep([(Question.Id, sent)], cancel) is not [var outcome])
        {
            return new JsonResult(new { closed = WhyClosed }) { StatusCode = StatusCodes.Status409Conflict };
        }

        var kept = Kept(Question.Id);
        return outcome == SavedAnswer.Outcome.Conflict
            ? new JsonResult(new { other = new { rating = AnswerForm.RatingOf(kept!.Answer), words = View.InWords(kept.Answer), evidence = kept.Answer.Evidence, revision = kept.Revision, at = SavedAt(Question.Id) } }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { revision = kept?.Revision ?? 0, at = SavedAt(Question.Id) ?? TimeOf(Clock.GetUtcNow()) });
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || Guide.Question(RouteData.Values["question"] as string) is not { } question)
        {
            return false;
        }

        (Question, Number) = (question, Questions.ToList().IndexOf(question) + 1);
        return true;
    }

    // Without a script the field is always that of whoever the page was made for.
    private bool IsTheirs => PersonId is null || PersonId == Member.Person.Id;
}
