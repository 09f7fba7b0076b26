namespace ReadinessKit.Readiness;

/// <summary>A false statement, with the slack of its tasks.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Tasks">The tasks that it added, without those that somebody took out.</param>
/// <param name="SlackDays">The least slack of those that are not done, in days; 0 where there is none.</param>
public sealed record NotYet(Statement Statement, IReadOnlyList<PlannedTask> Tasks, int SlackDays)
{
    /// <summary>True when one of its tasks is still to be done.</summary>
    public bool IsOpen => Tasks.Any(t => !t.IsDone);

    /// <summary>Which of its tasks comes first of what is still to be done; null when nothing is.</summary>
    public PlannedTask? First => Tasks.Where(t => !t.IsDone).MinBy(t => t.Start);

    /// <summary>True when one of its tasks sets the end of the tasks, which is the end date where the plan does not end later.</summary>
    public bool SetsTheEnd => IsOpen && SlackDays == 0;

    /// <summary>How much room is left, in a few words.</summary>
    public string Room => this switch
    {
        { SetsTheEnd: true } => Tasks.Any(t => t.PlanEndsLater) ? "sets the end of the tasks" : "sets the end date",
        { IsOpen: true } => $"can slip {Words.Count(SlackDays, "day")}",
        { Tasks.Count: 0 } => "its tasks were taken out",
        _ => "its tasks are done",
    };
}

/// <summary>A step with its tasks and the days that they span.</summary>
/// <param name="Step">The step.</param>
/// <param name="Tasks">Its tasks, in order; never empty.</param>
public sealed record PlannedStep(PlanStep Step, IReadOnlyList<PlannedTask> Tasks)
{
    /// <summary>The first day of the first task.</summary>
    public DateOnly Start => Tasks.Min(t => t.Start);

    /// <summary>The last day of the last task.</summary>
    public DateOnly End => Tasks.Max(t => t.End);

    /// <summary>How far the step is.</summary>
    public StepStage Stage => Tasks.All(t => t.IsDone) ? StepStage.Done
        : Tasks.Any(t => t.Progress.Status != WorkStatus.NotStarted) ? StepStage.UnderWay
        : StepStage.ToCome;

    /// <summary>How much of it is done: "3 of 5 done".</summary>
    public string DoneWords => $"{Tasks.Count(t => t.IsDone)} of {Tasks.Count} done";
}

/// <summary>How far a step is.</summary>
public enum StepStage
{
    /// <summary>Nothing of it has begun.</summary>
    ToCome,

    /// <summary>Something of it has begun.</summary>
    UnderWay,

    /// <summary>All of it is done.</summary>
    Done,
}

/// <summary>
/// Everything that a set of answers says: the horizon, what to do first, the plan, and how all of it compares with a deadline
/// set from outside. Pages and files show this and add nothing.
/// </summary>
public sealed partial class TimelineResult
{
    private readonly Timeline _timeline;

    /// <summary>Works out a result.</summary>
    /// <param name="timeline">The edition of quiz and steps that the answers were given under.</param>
    /// <param name="answers">True or false for every statement, by its id.</param>
    /// <param name="start">The first day of the preparation.</param>
    /// <param name="deadlineFromOutside">True when somebody else set the deadline.</param>
    /// <param name="deadline">That deadline, where it is known.</param>
    /// <param name="changes">What the organization changed about tasks, by task id.</param>
    public TimelineResult(
        Timeline timeline,
        IReadOnlyDictionary<string, bool> answers,
        DateOnly start,
        bool deadlineFromOutside,
        DateOnly? deadline,
        IReadOnlyDictionary<string, TaskChange> changes)
        : this(timeline, answers, start, deadlineFromOutside, deadline, timeline.TasksFor(answers), changes, standing: null)
    {
    }

    /// <summary>Works out a result whose tasks are an organization's own: with how far they are, and without those that it took out.</summary>
    /// <param name="timeline">The edition of quiz and steps that the answers were given under.</param>
    /// <param name="answers">True or false for every statement, by its id.</param>
    /// <param name="start">The first day of the preparation.</param>
    /// <param name="deadlineFromOutside">True when somebody else set the deadline.</param>
    /// <param name="deadline">That deadline, where it is known.</param>
    /// <param name="tasks">The tasks, in the steps' order; the first working day is among them.</param>
    /// <param name="changes">What the organization changed about tasks, by task id.</param>
    /// <param name="standing">How far the tasks are, where that is known.</param>
    public TimelineResult(
        Timeline timeline,
        IReadOnlyDictionary<string, bool> answers,
        DateOnly start,
        bool deadlineFromOutside,
        DateOnly? deadline,
        IReadOnlyList<PlanTask> tasks,
        IReadOnlyDictionary<string, TaskChange> changes,
        Standing? standing)
    {
        _timeline = timeline;
        Answers = answers;
        DeadlineFromOutside = deadlineFromOutside || deadline is not null;
        Deadline = deadline;
        TrueCount = answers.Values.Count(a => a);
        Horizon = Quiz.HorizonFor(TrueCount);
        Plan = ImplementationPlan.Build(tasks, start, Horizon.MonthsAtLeast, changes, standing);

        var planned = Plan.Tasks.ToDictionary(t => t.Task.Id);
        Steps = [.. timeline.Outline.Steps
            .Select(step => new PlannedStep(step, [.. Plan.Tasks.Where(t => t.Task.Step == step.Id)]))
            .Where(step => step.Tasks.Count > 0)];
        FirstDay = planned[timeline.Outline.FirstDayTask].Start;
        NotYet = [.. Quiz.Statements
            .Where(s => !answers[s.Id])
            .Select(s => (Statement: s, Tasks: s.IfNotYet.Where(t => planned.ContainsKey(t.Id)).Select(t => planned[t.Id]).ToArray()))
            .Select(s => new NotYet(s.Statement, s.Tasks, s.Tasks.Where(t => !t.IsDone).Select(t => t.SlackDays).DefaultIfEmpty(0).Min()))
            .OrderByDescending(n => n.IsOpen)
            .ThenBy(n => n.SlackDays)];
    }

    /// <summary>The quiz as it was when the answers were given.</summary>
    public Quiz Quiz => _timeline.Quiz;

    /// <summary>The steps as they were when the answers were given.</summary>
    public PlanOutline Outline => _timeline.Outline;

    /// <summary>True or false for every statement, by its id.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; }

    /// <summary>How many statements are true.</summary>
    public int TrueCount { get; }

    /// <summary>What the source says for that count.</summary>
    public Horizon Horizon { get; }

    /// <summary>The tasks with their dates.</summary>
    public ImplementationPlan Plan { get; }

    /// <summary>The tasks by step, in the handbook's order.</summary>
    public IReadOnlyList<PlannedStep> Steps { get; }

    /// <summary>The false statements: least slack first, then in the quiz's order.</summary>
    public IReadOnlyList<NotYet> NotYet { get; }

    /// <summary>The first working day of a person in a peer role, by the tasks.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>True when somebody else set the deadline.</summary>
    public bool DeadlineFromOutside { get; }

    /// <summary>The deadline set from outside, where it is known.</summary>
    public DateOnly? Deadline { get; }

    /// <summary>"7 of 10 true".</summary>
    public string Count => $"{TrueCount} of {Quiz.Statements.Count} true";

    /// <summary>The tasks' length beside the source's floor, in a sentence or two.</summary>
    public string Length
    {
        get
        {
            var tasks = $"your tasks take {Words.About(Plan.Start, Plan.TasksEnd.AddDays(1))} at the earliest";

            return Plan switch
            {
                { Floor: null } => $"The handbook gives no length for this result. By our planning judgment, {tasks}. That is these tasks alone: expect longer, and learn from others how long theirs took.",
                { EndsAtFloor: true } => $"The handbook says at least {Words.Months(Horizon.MonthsAtLeast!.Value)}; {tasks}. The plan keeps to the handbook: it ends on {Words.Day(Plan.End)}.",
                _ => $"The handbook says at least {Words.Months(Horizon.MonthsAtLeast!.Value)}; {tasks}. The plan ends when the last task does, on {Words.Day(Plan.End)}.",
            };
        }
    }

    /// <summary>The deadline beside the horizon, in months; null when no deadline was given from outside.</summary>
    public string? DeadlineComparison
    {
        get
        {
            if (!DeadlineFromOutside)
            {
                return null;
            }

            var plan = Plan.Floor is null
                ? $"The handbook gives no length here, and your tasks take {Words.About(Plan.Start, Plan.TasksEnd.AddDays(1))}."
                : $"The handbook says at least {Words.Months(Horizon.MonthsAtLeast!.Value)}, and your tasks take {Words.About(Plan.Start, Plan.TasksEnd.AddDays(1))}.";

            if (Deadline is not { } deadline)
            {
                return $"Your deadline is set from outside. {plan}";
            }

            if (deadline < Plan.Start)
            {
                return $"Your deadline, {Words.Day(deadline)}, is before your start. {plan}";
            }

            var away = $"Your deadline, {Words.Day(deadline)}, is {Words.About(Plan.Start, deadline)} after your start.";

            return deadline >= Plan.End
                ? $"{away} {plan} {(Plan.Floor is null ? "These tasks alone would fit, but expect longer." : "The plan fits.")}"
                : $"{away} {plan} That is {Words.About(deadline, Plan.End)} more than you have.";
        }
    }

    /// <summary>How far the tasks are, and what that means for the end, in a few sentences; null where it is not known.</summary>
    public string? Standing
    {
        get
        {
            if (Plan.Today is null)
            {
                return null;
            }

            var done = $"{Words.Sentence(Words.Spelled(Plan.DoneCount, "task"))} of {Plan.Tasks.Count} {(Plan.DoneCount == 1 ? "is" : "are")} done.";

            if (Plan.Open.Count == 0)
            {
                return $"All {Plan.Tasks.Count} tasks are done: the last on {Words.Day(Plan.TasksEnd)}.";
            }

            var ends = (Plan.TasksEnd.DayNumber - Plan.PlannedTasksEnd.DayNumber) switch
            {
                0 => $"As things stand, the tasks end on {Words.Day(Plan.TasksEnd)}, as planned.",
                var days => $"The tasks were planned to end on {Words.Day(Plan.PlannedTasksEnd)}; as things stand they end on {Words.Day(Plan.TasksEnd)}, {Words.Stretch(Math.Abs(days))} {(days > 0 ? "later" : "earlier")}.",
            };
            var floor = Plan.EndsAtFloor ? $" The handbook’s least time still sets the end of the plan: {Words.Day(Plan.End)}." : "";

            return $"{done} {ends}{floor}";
        }
    }

    /// <summary>What to do first: of what is not done the late tasks, then those that begin first, and of equals those that set the end.</summary>
    public IReadOnlyList<PlannedTask> DoFirst => [.. Plan.Open.OrderByDescending(t => t.IsLate).ThenBy(t => t.Start).ThenByDescending(t => t.IsCritical).Take(3)];
}
