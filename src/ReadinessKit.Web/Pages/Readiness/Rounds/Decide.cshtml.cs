using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>Records the organization's own answer to each statement after a round: that gives the horizon and the plan.</summary>
[For(nameof(Right.RunTimeline))]
public sealed class DecideModel(AppDb db, Member member, Editions editions, TimeProvider clock) : RoundPage(db, member, editions)
{
    public sealed class Form
    {
        public Dictionary<string, string?> Answers { get; set; } = [];

        public Dictionary<string, string?> Reasons { get; set; } = [];

        public bool DeadlineFromOutside { get; set; }

        public string? Deadline { get; set; }

        public string? Plan { get; set; }

        public Guid? Version { get; set; }
    }

    public sealed record Question(int Number, Statement Statement, string? Answer, string Said, Field Reason, RuleError? Error)
    {
        public string Field => $"Answers[{Statement.Id}]";

        public string Anchor => Errors.Anchor(Field);

        public string LabelId => $"statement-{Number}";

        public string? ErrorId => Error is null ? null : Errors.IdOf(Field);

        public bool IsTrue => Answer == "true";

        public bool IsFalse => Answer == "false";
    }

    /// <summary>What becomes of the plan.</summary>
    private const string MakePlan = "make", KeepPlan = "keep";

    public static readonly IReadOnlyList<Choice> Plans =
        [new(KeepPlan, "Keep the plan that we run; only record the answers"), new(MakePlan, "Make a new plan from these answers; the one before stays to be read")];

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public RoundResult Result { get; private set; } = null!;

    /// <summary>True when a plan is there already, and so somebody has to say what becomes of it.</summary>
    public bool HasPlan { get; private set; }

    public IEnumerable<Question> Questions => Result.Quiz.Statements.Select((s, i) => ToQuestion(i + 1, s));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await Look(cancel);
        Input = new()
        {
            Version = Row.Version,
            Plan = KeepPlan,
            Answers = Row.OwnAnswers?.ToDictionary(a => a.Key, a => (string?)(a.Value.Answer ? "true" : "false")) ?? [],
            Reasons = Row.OwnAnswers?.ToDictionary(a => a.Key, a => a.Value.Reason) ?? [],
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Look(cancel);
        var today = Organization.DayOf(clock.GetUtcNow());
        var (own, errors) = OwnAnswers.Read(Result, Input.Answers, Input.Reasons);
        var (deadline, deadlineError) = PlanForm.ReadDeadline(Input.Deadline, today);
        Errors.AddRange(errors);
        Errors.AddIf(deadlineError);
        Errors.AddIf(HasPlan && Plans.All(p => p.Value != Input.Plan) ? new("Plan", "Choose what becomes of the plan that you run") : null);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Row.OwnAnswers, Row.DecidedAt, Row.DecidedById) = (own, clock.GetUtcNow(), Member.Person.Id);
        Db.Entry(Row).Property(r => r.Version).OriginalValue = Input.Version ?? Row.Version;
        var timeline = HasPlan && Input.Plan == KeepPlan ? null : NewTimeline(own, today, deadline);

        if (timeline is not null)
        {
            Db.Timelines.Add(timeline);
        }

        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            Errors.Add(new("errors", "Somebody else recorded answers while you were typing. Open this page again to see them; what you typed is still here"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(timeline is null ? Address : $"/o/{Slug}/readiness/timelines/{timeline.Id}");
    }

    protected override IActionResult? Elsewhere() => Row.IsOpen ? LocalRedirect(Address) : null;

    private async Task Look(CancellationToken cancel)
    {
        Result = Row.ToResult(Quiz);
        HasPlan = await Db.Timelines.AnyAsync(cancel);
    }

    private OrganizationTimeline NewTimeline(IReadOnlyDictionary<string, OwnAnswer> own, DateOnly today, DateOnly? deadline) => new()
    {
        OrganizationId = Organization.Id,
        RoundId = Row.Id,
        Edition = Row.Edition,
        Answers = own.ToDictionary(a => a.Key, a => a.Value.Answer),
        Start = today,
        DeadlineFromOutside = Input.DeadlineFromOutside,
        Deadline = deadline,
        Name = Organization.LegalName,
        CreatedOn = today,
        AdoptedAt = clock.GetUtcNow(),
        AdoptedById = Member.Person.Id,
    };

    private Question ToQuestion(int number, Statement statement)
    {
        var said = Result.Statements.FirstOrDefault(s => s.Statement.Id == statement.Id);

        return new(
            number,
            statement,
            Input.Answers.GetValueOrDefault(statement.Id),
            said is null ? "No group is large enough to be shown." : $"{said.All.AllWords}. {said.Sentence}",
            new Field($"Reasons[{statement.Id}]", "Why, if you answer against most", Input.Reasons.GetValueOrDefault(statement.Id), Errors) { MaxLength = RoundForm.MaxReason, Autocomplete = "off" },
            Errors.Find(e => e.Field == $"Answers[{statement.Id}]"));
    }
}
