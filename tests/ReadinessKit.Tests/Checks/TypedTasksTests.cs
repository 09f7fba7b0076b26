using ReadinessKit.Checks;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

/// <summary>How well the role check understands what people type, on the table in tasks.md.</summary>
public sealed class TypedTasksTests(ITestOutputHelper output)
{
    private sealed record Typed(string Task, string? Activity, Verdict? AsWritten, string Answers);

    private static readonly RoleCheck RoleCheck = SiteContent.Load(Repository.File("content")).RoleCheck;

    private static readonly Typed[] Tasks = [.. Table("tasks.md").Select(c => new Typed(c[0], c[1] == "–" ? null : c[1], c[2] == "–" ? null : Read(c[2]), c[3]))];

    [Fact]
    public void There_are_many_and_every_activity_is_among_them()
    {
        Assert.InRange(Tasks.Length, 300, 3000);
        Assert.Equal(RoleCheck.Activities.Select(a => a.Id).Order(StringComparer.Ordinal), Tasks.Select(t => t.Activity).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_activity_is_named_with_this_precision_and_recall()
    {
        var (precision, recall) = Measure("activity", t => t.Activity is not null, t => RoleCheck.Look(t.Task).Activity is not null, t => RoleCheck.Look(t.Task).Activity?.Id == t.Activity);

        Assert.InRange(precision, 0.97, 1);
        Assert.InRange(recall, 0.95, 1);
    }

    [Fact]
    public void What_does_not_fit_is_said_with_this_precision_and_recall()
    {
        var (precision, recall) = Measure("does not fit", t => t.AsWritten == Verdict.DoesNotFit, t => RoleCheck.Look(t.Task).AsWritten == Verdict.DoesNotFit, t => t.AsWritten == RoleCheck.Look(t.Task).AsWritten);

        Assert.InRange(precision, 0.97, 1);
        Assert.InRange(recall, 0.95, 1);
    }

    [Fact]
    public void What_fits_is_said_with_this_precision_and_recall()
    {
        var (precision, recall) = Measure("fits", t => t.AsWritten == Verdict.Fits, t => RoleCheck.Look(t.Task).AsWritten == Verdict.Fits, t => t.AsWritten == RoleCheck.Look(t.Task).AsWritten);

        Assert.InRange(precision, 0.97, 1);
        Assert.InRange(recall, 0.93, 1);
    }

    [Fact]
    public void Answers_decide_whatever_the_words_said()
    {
        var answered = Tasks.Where(t => t.Answers.Length > 0).ToArray();
        Assert.InRange(answered.Length, 30, 1000);

        Assert.All(answered, typed =>
        {
            var activity = RoleCheck.Find(typed.Activity)!;
            var parts = typed.Answers.Split(' ', activity.Questions.Count + 1);
            var (verdict, errors) = RoleVerdict.Of(activity, activity.Questions.Zip(parts).ToDictionary(q => q.First.Id, q => (string?)q.Second));

            Assert.Empty(errors);
            Assert.True(Read(parts[^1]) == verdict!.Verdict, $"{typed.Task}: {verdict.Verdict}");
        });
    }

    private (double Precision, double Recall) Measure(string what, Func<Typed, bool> should, Func<Typed, bool> does, Func<Typed, bool> isRight)
    {
        var (all, said) = (Tasks.Where(should).ToArray(), Tasks.Where(does).ToArray());
        var (precision, recall) = (said.Count(t => should(t) && isRight(t)) / (double)said.Length, all.Count(t => does(t) && isRight(t)) / (double)all.Length);
        output.WriteLine($"{what}: precision {precision:P1} of {said.Length}, recall {recall:P1} of {all.Length}, of {Tasks.Length} tasks");

        foreach (var wrong in Tasks.Where(t => (should(t) || does(t)) && !(should(t) && does(t) && isRight(t))))
        {
            output.WriteLine($"  {wrong.Task}");
        }

        return (precision, recall);
    }

    private static IEnumerable<string[]> Table(string file) =>
        Repository.Text("tests/ReadinessKit.Tests/Checks/" + file).ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static Verdict Read(string words) => Enum.GetValues<Verdict>().Single(v => RoleVerdict.InWords(v) == words);
}
