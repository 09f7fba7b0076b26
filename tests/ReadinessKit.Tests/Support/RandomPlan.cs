using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Readiness;

namespace ReadinessKit.Tests.Support;

/// <summary>Tasks without a circle, in any order, with any changes: what properties of plans are checked on.</summary>
public sealed record RandomPlan(IReadOnlyList<PlanTask> Tasks, IReadOnlyDictionary<string, TaskChange> Changes, DateOnly Start, int? MonthsAtLeast)
{
    private sealed record Draft(int Weeks, int After, bool MayBeShortened, int? OtherWeeks, int? NotBefore, int Place);

    private static readonly Gen<Draft> Drafts =
        from weeks in Gen.Choose(1, 12)
        from after in Gen.Choose(0, 511)
        from mask in Gen.Choose(0, 511)
        from mayBeShortened in Gen.Choose(0, 3)
        from otherWeeks in Gen.Choose(-20, 20)
        from notBefore in Gen.Choose(-500, 300)
        from place in Gen.Choose(0, 1000)
        select new Draft(weeks, after & mask, mayBeShortened > 0, otherWeeks > 0 ? otherWeeks : null, notBefore > -50 ? notBefore : null, place);

    private static readonly Gen<RandomPlan> Plans =
        from count in Gen.Choose(1, 9)
        from drafts in Gen.ArrayOf(Drafts, count)
        from day in Gen.Choose(0, 2000)
        from months in Gen.Choose(-6, 24)
        select Of(drafts, new DateOnly(2024, 1, 1).AddDays(day), months > 0 ? months : null);

    /// <summary>Checks a property on many plans.</summary>
    public static void ForAll(Action<RandomPlan> property) =>
        Prop.ForAll(Plans.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200));

    public ImplementationPlan Build() => ImplementationPlan.Build(Tasks, Start, MonthsAtLeast, Changes);

    /// <summary>The plan when one task may not start before a day.</summary>
    public ImplementationPlan BuildWith(string task, DateOnly notBefore) => (this with
    {
        Changes = new Dictionary<string, TaskChange>(Changes) { [task] = (Changes.GetValueOrDefault(task) ?? new(null, null, null)) with { NotBefore = notBefore } },
    }).Build();

    /// <summary>The weeks of a task, as changed.</summary>
    public int WeeksOf(PlanTask task) => Changes.GetValueOrDefault(task.Id)?.Weeks ?? task.Weeks;

    /// <summary>The first day that a task may start on if it waits for nothing.</summary>
    public DateOnly MayStart(PlanTask task) => Changes.GetValueOrDefault(task.Id)?.NotBefore is { } day && day > Start ? day : Start;

    /// <summary>Every chain of tasks that wait for each other, of any length: slow, and nothing like the code under test.</summary>
    public IEnumerable<PlanTask[]> Chains()
    {
        IEnumerable<PlanTask[]> From(PlanTask[] chain) =>
            Tasks.Where(t => t.After.Contains(chain[^1].Id)).SelectMany(next => From([.. chain, next])).Prepend(chain);

        return Tasks.SelectMany(task => From([task]));
    }

    public override string ToString() =>
        $"{Words.Iso(Start)}, at least {MonthsAtLeast} months\n" + string.Join('\n', Tasks.Select(t => $"  {t.Id}: {t.Weeks} weeks after [{string.Join(' ', t.After)}] {Changes.GetValueOrDefault(t.Id)}"));

    private static RandomPlan Of(Draft[] drafts, DateOnly start, int? months)
    {
        string[] After(Draft draft, int i) => [.. Enumerable.Range(0, i).Where(j => (draft.After >> j & 1) == 1).Select(j => $"t{j}")];

        var tasks = drafts.Select((draft, i) => Sketch.Task($"t{i}", draft.Weeks, After(draft, i)) with { MayBeShortened = draft.MayBeShortened });
        var changes = drafts.Index()
            .Where(d => d.Item.OtherWeeks is not null || d.Item.NotBefore is not null)
            .ToDictionary(d => $"t{d.Index}", d => new TaskChange(null, d.Item.OtherWeeks, d.Item.NotBefore is { } days ? start.AddDays(days) : null));

        return new([.. tasks.OrderBy(t => drafts[int.Parse(t.Id[1..])].Place)], changes, start, months);
    }
}
