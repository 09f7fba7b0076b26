using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Readiness.Results;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness;

[OutputCache(PolicyName = "public")]
public sealed class QuizModel(SiteContent content, AppDb db, TimeProvider clock, Limits limits) : PageModel
{
    public sealed class Form
    {
        public Dictionary<string, string?> Answers { get; set; } = [];

        public bool DeadlineFromOutside { get; set; }

        public string? Deadline { get; set; }
    }

    public sealed record Question(int Number, Statement Statement, string? Answer, RuleError? Error)
    {
        public string Field => $"Answers[{Statement.Id}]";

        public string Anchor => Errors.Anchor(Field);

        public string LabelId => $"statement-{Number}";

        public string? ErrorId => Error is null ? null : Errors.IdOf(Field);

        public bool IsTrue => Answer == "true";

        public bool IsFalse => Answer == "false";
    }

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public Quiz Quiz => content.Timeline.Quiz;

    public string Edition => content.Timeline.Edition[..8];

    public IEnumerable<Question> Questions => Quiz.Statements.Select((statement, i) =>
        new Question(i + 1, statement, Input.Answers.GetValueOrDefault(statement.Id), Errors.Find(e => e.Field == $"Answers[{statement.Id}]")));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var today = clock.Today();
        var (answers, unanswered) = Quiz.Check(Input.Answers);
        var (deadline, deadlineError) = PlanForm.ReadDeadline(Input.Deadline, today);
        Errors.AddRange(unanswered);
        Errors.AddIf(deadlineError);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (!limits.TakeResult(HttpContext))
        {
            Errors.Add(new("errors", "Many results were made from your network in the last minute. Wait a minute, then press See our horizon again; your answers are still here"));
            return this.PageAgain(StatusCodes.Status429TooManyRequests);
        }

        var (edit, read) = (AccessKey.New(), AccessKey.New());
        var result = new ReadinessResult
        {
            Id = AccessKey.NewId(),
            EditKeyHash = AccessKey.Hash(edit),
            ReadKeyHash = AccessKey.Hash(read),
            Edition = content.Timeline.Edition,
            Answers = answers,
            Start = PlanForm.DefaultStart(today),
            DeadlineFromOutside = Input.DeadlineFromOutside,
            Deadline = deadline,
            CreatedOn = today,
            LastOpenedOn = today,
        };

        db.Results.Add(result);
        await db.SaveChangesAsync(cancel);
        ResultCookie.Write(Response, result.Id, edit, read);

        return RedirectToPage("/Readiness/Results/Index", new { result.Id });
    }
}
