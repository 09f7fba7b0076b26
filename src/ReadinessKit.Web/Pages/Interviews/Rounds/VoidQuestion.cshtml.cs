using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Leaves a question out for all candidates of a round, with a reason.</summary>
[For(nameof(Right.Interview))]
public sealed class VoidQuestionModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : RoundPage(db, member, clock)
{
    [BindProperty]
    public string? Because { get; set; }

    public Errors Errors { get; } = [];

    public GuideQuestion Question { get; private set; } = null!;

    /// <summary>Why it is left out already; "" while it is not.</summary>
    public string Already { get; private set; } = "";

    /// <summary>The proficiency that would have no question left; null where one stays.</summary>
    public string? LeftBare { get; private set; }

    public bool MayVoid => Round.IsOpen && Already.Length == 0;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayVoid)
        {
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        var because = ReasonForm.Read("Because", Because, Errors);
        LookAt("Because", because, content.NoteCheck, Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        Db.Add(new VoidedQuestion { OrganizationId = Organization.Id, RoundId = Round.Id, QuestionId = Question.Id, Because = because, At = Clock.GetUtcNow(), PersonId = Member.Person.Id });

        // The round is touched, so that nobody decides at the same moment.
        Db.TakePart(Round);

        if (!await Db.TrySave(cancel))
        {
            Db.ChangeTracker.Clear();
            await Load(cancel);
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"{Address}/result");
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel) || !Leads)
        {
            return false;
        }

        var numbers = await Db.Candidates.Where(c => c.RoundId == Round.Id).Select(c => c.GuideNumber).Distinct().ToListAsync(cancel);
        var guides = await Db.AskedVersions.AsNoTracking().Where(v => v.GuideId == Round.GuideId && (v.Number == Round.GuideNumber || numbers.Contains(v.Number))).OrderByDescending(v => v.Number).ToListAsync(cancel);

        if (guides.Select(v => v.Guide).FirstOrDefault(g => g.Question((string?)RouteData.Values["question"]) is not null) is not { } guide)
        {
            return false;
        }

        Question = guide.Question((string?)RouteData.Values["question"])!;
        var voided = await Db.VoidedQuestions.Where(q => q.RoundId == Round.Id).ToDictionaryAsync(q => q.QuestionId, q => q.Because, cancel);
        Already = voided.GetValueOrDefault(Question.Id, "");
        LeftBare = guide.Questions.Any(q => q.Proficiency.Id == Question.Proficiency.Id && q.Id != Question.Id && !voided.ContainsKey(q.Id)) ? null : Question.Proficiency.Name;
        return true;
    }
}
