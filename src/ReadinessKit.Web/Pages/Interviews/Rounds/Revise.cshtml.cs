using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>A rater changes their own rating after the talk, with a reason. The first one stays.</summary>
[For(nameof(Right.Interview))]
public sealed class ReviseModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : CandidatePage(db, member, clock)
{
    /// <summary>The new score, or that they did not hear it.</summary>
    [BindProperty]
    public string? Score { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    /// <summary>How often it was changed when the page was opened.</summary>
    [BindProperty]
    public int? Number { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>True where it was changed meanwhile, in another window.</summary>
    public bool IsBehind { get; private set; }

    public GuideQuestion Question { get; private set; } = null!;

    public int Place { get; private set; }

    /// <summary>What stands now.</summary>
    public string Now { get; private set; } = "";

    public bool MayTalk => Round.IsOpen && Candidate.FinalAt is null;

    public IReadOnlyList<Choice> Choices =>
    [
        .. Enumerable.Range(Anchor.Lowest, Anchor.Highest).Select(s => new Choice($"{s}", $"{s} {Guide.Scale.ElementAtOrDefault(s - Anchor.Lowest)}".TrimEnd())),
        new(nameof(Heard.NotHeard), Heard.NotHeard.InWords()),
    ];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayTalk)
        {
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        if (!ReasonForm.IsScore(Score, out var score))
        {
            Errors.Add(new("Score", "Choose your rating"));
        }

        var because = ReasonForm.Read("Because", Because, Errors);
        LookAt("Because", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var count = await Count(cancel);

        if (Number != count)
        {
            return Behind(count);
        }

        var change = new RevisedRating
        {
            OrganizationId = Organization.Id,
            RoundId = Round.Id,
            CandidateId = Candidate.Id,
            CardId = Card!.Id,
            QuestionId = Question.Id,
            Number = count + 1,
            Value = score,
            Because = because,
            At = Clock.GetUtcNow(),
            PersonId = Member.Person.Id,
        };
        Db.Add(change);

        try
        {
            // The candidate is touched, so that nobody ends the talk at the same moment.
            if (!await Db.Change(Candidate, Touch, cancel))
            {
                Db.Entry(change).State = EntityState.Detached;
                return this.PageAgain(StatusCodes.Status409Conflict);
            }
        }
        catch (DbUpdateException e) when (SqliteFault.Refuses(e))
        {
            Db.Entry(change).State = EntityState.Detached;
            return Behind(await Count(cancel));
        }

        return LocalRedirect($"{CandidateAddress}/result#{Question.Id}");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !SeesRatings || Card is null || Guide.Question((string?)RouteData.Values["question"]) is not { } question)
        {
            return false;
        }

        var ratings = await RevealedRatings.Read(Db, [Candidate.Id], Seats, cancel);
        (Question, Place) = (question, Guide.Questions.ToList().IndexOf(question) + 1);
        Number ??= Request.HasFormContentType ? null : ratings.Changes(Card.Id, question.Id).Count;
        Now = ratings.Final(Card.Id, question.Id) is { } score ? $"{score}" : "no score";
        return true;
    }

    private bool Touch(RoundCandidate candidate)
    {
        Db.TakePart(candidate);
        return candidate.FinalAt is null && Card!.Standing == CardStanding.Submitted;
    }

    private PageResult Behind(int count)
    {
        (IsBehind, Number) = (true, count);
        ModelState.Clear();
        return this.PageAgain(StatusCodes.Status409Conflict);
    }

    private Task<int> Count(CancellationToken cancel) => Db.RevisedRatings.CountAsync(r => r.CardId == Card!.Id && r.QuestionId == Question.Id, cancel);
}
