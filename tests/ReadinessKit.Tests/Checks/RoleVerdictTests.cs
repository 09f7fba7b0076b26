using ReadinessKit.Checks;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Checks;

public sealed class RoleVerdictTests
{
    private static readonly Activity Rides = SampleRoleCheck.RoleCheck.Activities[0];

    [Theory]
    [InlineData("1", "1", Verdict.Fits, "asked often")]
    [InlineData("1", "2", Verdict.Depends, "often")]
    [InlineData("2", "1", Verdict.DoesNotFit, "asked")]
    [InlineData("2", "2", Verdict.DoesNotFit, "asked")]
    public void The_answer_that_fits_least_decides(string asked, string often, Verdict verdict, string deciding)
    {
        var (result, errors) = RoleVerdict.Of(Rides, new Dictionary<string, string?> { ["asked"] = asked, ["often"] = often });

        Assert.Empty(errors);
        Assert.Equal(verdict, result!.Verdict);
        Assert.Equal(deciding, string.Join(' ', result.Deciding.Select(d => d.Question.Id)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("A boss")]
    [InlineData("99999999999")]
    public void Every_question_needs_one_of_its_answers(string? asked)
    {
        var (result, errors) = RoleVerdict.Of(Rides, new Dictionary<string, string?> { ["asked"] = asked, ["often"] = "1" });

        Assert.Null(result);
        Assert.Equal([new("Answers[asked]", "Choose an answer: Who asked?")], errors);
    }

    [Theory]
    [InlineData("drive people daily", "rides", Verdict.DoesNotFit)]
    [InlineData("drive people", "rides", Verdict.Depends)]
    [InlineData("ride along", "rides", Verdict.Fits)]
    [InlineData("you do not drive people daily", "rides", Verdict.Fits)]
    [InlineData("you do not drive people", "rides", Verdict.Fits)]
    [InlineData("the nurse drives people", "rides", Verdict.Fits)]
    [InlineData("ride along, and drive people daily", "rides", Verdict.DoesNotFit)]
    [InlineData("we do not drive. We drive.", "rides", Verdict.Depends)]
    [InlineData("feed the cat", "pets", Verdict.Depends)]
    [InlineData("feed the cat, ride along", "rides", Verdict.Fits)]
    [InlineData("feed the cat and drive", "pets", Verdict.Depends)]
    [InlineData("sing", null, Verdict.Depends)]
    [InlineData("", null, Verdict.Depends)]
    public void Words_alone_say_something_too(string task, string? activity, Verdict verdict)
    {
        var look = SampleRoleCheck.RoleCheck.Look(task);

        Assert.Equal((activity, verdict), (look.Activity?.Id, look.AsWritten));
    }

    [Fact]
    public void Further_activities_are_named() => Assert.Equal(["rides"], SampleRoleCheck.RoleCheck.Look("feed the cat and drive").Others.Select(o => o.Id));

    [Theory]
    [InlineData("stroke a kitten", "pets rides")]
    [InlineData("a taxi", "rides pets")]
    [InlineData("nothing", "rides pets")]
    public void The_nearest_activities_share_most_words(string task, string nearest) =>
        Assert.Equal(nearest, string.Join(' ', SampleRoleCheck.RoleCheck.Nearest(task, 2).Select(a => a.Id)));
}
