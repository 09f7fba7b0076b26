using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Rounds;

public sealed class DecideTests : IDisposable
{
    private const string Riverbend = "riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task An_executive_records_the_organizations_own_answers_and_that_gives_the_horizon_and_the_plan()
    {
        var (executive, round) = await Closed();
        var form = await executive.Open((await executive.Open(round.Address)).Link("Record our own answers"));
        Assert.Contains("4 of 4 true", form.Text);

        var timeline = await executive.Press(form, "Record our answers", [.. Given.Statements.Select(s => ($"Answers[{s}]", (string?)"true"))]);

        Assert.Equal("10 of 10 true", timeline.Html.QuerySelector(".kicker")!.TextContent);
        Assert.Contains($"/o/{Riverbend}/readiness/timelines/", timeline.Address);
        var result = await executive.Open(round.Address);
        Assert.Contains("Our own answers: 10 of 10 true", result.Text);
        Assert.Contains("Our own answer: True", result.Text);
        Assert.True(result.HasLink("Change our own answers"));
    }

    [Fact]
    public async Task Against_most_answers_a_reason_is_needed_and_stands_in_the_result()
    {
        var (executive, round) = await Closed();
        var form = await executive.Open(round.Address + "/decide");
        (string, string?)[] answers = [.. Given.Statements.Select(s => ($"Answers[{s}]", (string?)(s == "budget" ? "false" : "true")))];

        var refused = await executive.Press(form, "Record our answers", answers);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Say why you answer False to statement 3 when most people answered True", refused.Error("Reasons[budget]"));
        Assert.Equal("false", refused.Answer("budget"));

        await executive.Press(refused, "Record our answers", ("Reasons[budget]", "The grant is not signed yet."));
        Assert.Contains("Our own answer: Not yet – The grant is not signed yet.", (await executive.Open(round.Address)).Text);
    }

    [Fact]
    public async Task With_a_plan_already_running_it_is_asked_what_becomes_of_it()
    {
        var (executive, round) = await Closed();
        (string, string?)[] answers = [.. Given.Statements.Select(s => ($"Answers[{s}]", (string?)"true"))];
        await executive.Press(await executive.Open(round.Address + "/decide"), "Record our answers", answers);
        var home = await executive.Open($"/o/{Riverbend}");

        var again = await executive.Press(await executive.Open(round.Address + "/decide"), "Record our answers", ("Plan", "nonsense"));
        Assert.Equal("Choose what becomes of the plan that you run", again.Error("Plan"));

        var kept = await executive.Press(await executive.Open(round.Address + "/decide"), "Record our answers");
        Assert.Equal(round.Address, kept.Address);
        Assert.Equal(Timelines(home), Timelines(await executive.Open($"/o/{Riverbend}")));

        await executive.Press(await executive.Open(round.Address + "/decide"), "Record our answers", ("Plan", "make"));
        Assert.Equal(Timelines(home) + 1, Timelines(await executive.Open($"/o/{Riverbend}")));
    }

    [Fact]
    public async Task Two_executives_at_once_do_not_undo_each_other_unseen()
    {
        var (executive, round) = await Closed();
        var other = await Given.SignedIn(_site, _organization!, Roles.Executive);
        var (mine, theirs) = (await executive.Open(round.Address + "/decide"), await other.Open(round.Address + "/decide"));
        (string, string?)[] answers = [.. Given.Statements.Select(s => ($"Answers[{s}]", (string?)"true"))];
        await other.Press(theirs, "Record our answers", answers);

        Assert.Equal(HttpStatusCode.Conflict, (await executive.Press(mine, "Record our answers", [.. answers, ("Plan", "keep")])).Status);
    }

    [Fact]
    public async Task Only_executives_decide_and_only_after_the_round()
    {
        var (executive, round) = await Closed();
        var hr = await Given.SignedIn(_site, _organization!, Roles.HR);
        Assert.Equal(HttpStatusCode.Forbidden, (await hr.Open(round.Address + "/decide")).Status);
        Assert.False((await hr.Open(round.Address)).HasLink("Record our own answers"));

        var open = await GivenRound.Start(_site, executive, Riverbend, name: "Open");
        Assert.Equal(open.Address, (await executive.Open(open.Address + "/decide")).Address);
    }

    public void Dispose() => _site.Dispose();

    private Web.Data.Organization? _organization;

    private async Task<(Visitor Executive, GivenRound Round)> Closed()
    {
        var executive = await Given.SignedIn(_site, _organization = await Given.Organization(_site), Roles.Executive);
        var round = await GivenRound.Start(_site, executive, Riverbend);
        await round.Answers("Staff", "T", "T", "T", "T");
        await round.Close();

        return (executive, round);
    }

    private static int Timelines(Screen home) => home.Html.QuerySelectorAll("a").Count(a => a.TextContent.StartsWith("Timeline of", StringComparison.Ordinal));
}
