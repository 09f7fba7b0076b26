using ReadinessKit.Content;

namespace ReadinessKit.Readiness;

/// <summary>One piece of work in an implementation plan, as the content gives it.</summary>
/// <param name="Id">The id that saved changes hang on.</param>
/// <param name="Step">The id of the step it belongs to.</param>
/// <param name="Title">What to do, in a few words.</param>
/// <param name="How">How to do it, and what "done" is.</param>
/// <param name="Owner">The role that answers for it, such as "HR director".</param>
/// <param name="Weeks">How long it takes, in weeks; planning judgment.</param>
/// <param name="After">The ids of tasks or steps that must end first.</param>
/// <param name="Before">The ids of tasks that must wait for it.</param>
/// <param name="MayBeShortened">False for time that nobody should save, such as the first weeks in a job.</param>
/// <param name="Line">The line in its content file, counted from 1.</param>
public sealed record PlanTask(
    string Id,
    string Step,
    string Title,
    string How,
    string Owner,
    int Weeks,
    IReadOnlyList<string> After,
    IReadOnlyList<string> Before,
    bool MayBeShortened,
    int Line)
{
    /// <summary>The shortest and longest a task may take, in weeks.</summary>
    public const int MinWeeks = 1, MaxWeeks = 104;

    /// <summary>The longest name of an owner, in characters.</summary>
    public const int MaxOwner = 80;

    /// <summary>Reads a task from a list line: Owner, Weeks, After, Before, May be shortened, How.</summary>
    public static PlanTask Read(Item item, string step)
    {
        var facts = item.Facts;
        var task = new PlanTask(
            item.Id,
            step,
            item.Text,
            facts.Text("How"),
            facts.Text("Owner", MaxOwner),
            facts.Number("Weeks", MinWeeks, MaxWeeks),
            facts.Ids("After"),
            facts.Ids("Before"),
            facts.YesOrNo("May be shortened", otherwise: true),
            item.Line);
        facts.Close();

        return task;
    }
}
