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
    private const string MakePlan = "make", KeepPlan = "keep", UpdatePlan = "update";

    private static readonly Choice[] Choices =
    [
        new(KeepPlan, "Leave it as it is; only record the answers"),
        new(UpdatePlan, "Bring it up to date: tasks for what is no longer true come in, and everything that is there stays"),
        new(MakePlan, "Make a new plan from these answers; the one before stays to be read"),
    ];

    [BindProperty(Name = "")]
    public Form Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public RoundResult Result { get; private set; } = null!;

    /// <summary>The plan that the organization runs, if there is one; then somebody has to say what becomes of it.</summary>
    public OrganizationPlan? Plan { get; private set; }

    /// <summary>What can become of it. A plan of an edition with other statements can't take these answers over.</summary>
    public IReadOnlyList<Choice> Plans => [.. Choices.Where(c => c.Value != UpdatePlan || Plan!.Edition.Quiz.Statements.All(s => Quiz.Statements.Any(own => own.Id == s.Id)))];

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
        Errors.AddIf(Plan is not null && Plans.All(p => p.Value != Input.Plan) ? new("Plan", "Choose what becomes of the plan that you run") : null);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Row.OwnAnswers, Row.DecidedAt, Row.DecidedById) = (own, clock.GetUtcNow(), Member.Person.Id);
        Db.Entry(Row).Property(r => r.Version).OriginalValue = Input.Version ?? Row.Version;
        var timeline = (Plan is null ? MakePlan : Input.Plan) switch
        {
            KeepPlan => null,
            UpdatePlan => Update(Plan!, own),
            _ => Make(own, today, deadline),
        };

        if (Plan is { Circle: { Count: > 0 } circle })
        {
            Errors.Add(new("Plan", $"With the new tasks these would wait for each other: {string.Join(" → ", circle)}. Change what must come first in the plan, or leave it as it is"));
            return this.PageAgain(StatusCodes.Status409Conflict);
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
        Plan = await Db.RunningTimeline(cancel) is { } running ? await OrganizationPlan.Open(Db, Editions, running, cancel) : null;
    }

    private OrganizationTimeline Update(OrganizationPlan plan, IReadOnlyDictionary<string, OwnAnswer> own)
    {
        Db.Tasks.AddRange(plan.Take(plan.Edition.Quiz.Statements.ToDictionary(s => s.Id, s => own[s.Id].Answer)));
        plan.Timeline.RoundId = Row.Id;

        if (plan.Edit(Member.Person.Id, clock.GetUtcNow()) is { } edit)
        {
            Db.PlanEdits.Add(edit);
        }

        return plan.Timeline;
    }

    private OrganizationTimeline Make(IReadOnlyDictionary<string, OwnAnswer> own, DateOnly today, DateOnly? deadline)
    {
        var timeline = new OrganizationTimeline
        {
            OrganizationId = Organization.Id,
            RoundId = Row.Id,
            Edition = Row.Edition,
            Answers = own.ToDictionary(a => a.Key, a => a.Value.Answer),
            Start = PlanForm.DefaultStart(today),
            DeadlineFromOutside = Input.DeadlineFromOutside,
            Deadline = deadline,
            Name = Organization.LegalName,
            CreatedOn = today,
            AdoptedAt = clock.GetUtcNow(),
            AdoptedById = Member.Person.Id,
        };
        Db.AddTimeline(timeline, Edition);

        return timeline;
    }

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
