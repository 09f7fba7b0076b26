using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Rounds;

public sealed class RoundTests : IDisposable
{
    private const string Rounds = "/o/riverbend-behavioral-health/readiness/rounds", Riverbend = "riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task A_round_begins_with_the_usual_groups_to_rename_and_add_to()
    {
        var organizer = await Organizer();
        var form = await organizer.Open((await organizer.Open(Rounds)).Link("Start a round"));

        Assert.Equal(
            ["Leadership", "Supervisors", "Staff", "People who use our services", "People in peer roles", "Board", "Others", ""],
            Enumerable.Range(0, 8).Select(i => form.Value($"Groups[{i}].Name") ?? ""));

        var round = await organizer.Press(form, "Start the round", ("Name", "Baseline"), ("Groups[2].Name", "Front-line staff"), ("Groups[2].Invited", "30"), ("Groups[6].Name", ""), ("Groups[7].Name", "Volunteers"));

        Assert.Equal(["Leadership", "Supervisors", "Front-line staff", "People who use our services", "People in peer roles", "Board", "Volunteers"], round.Html.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.Equal("0 of 30 invited", round.Row("Front-line staff")[0]);
        Assert.Equal(7, round.Html.QuerySelectorAll(".copy input").Length);
    }

    [Fact]
    public async Task Mistakes_are_said_at_their_fields_and_nothing_typed_is_lost()
    {
        var organizer = await Organizer();
        var form = await organizer.Open(Rounds + "/new");

        var again = await organizer.Press(form, "Start the round", ("Name", ""), ("AskedBy", ""), ("ClosesOn", "soon"), ("Groups[1].Name", "Leadership"), ("Groups[2].Invited", "many"));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(5, again.Summary.Count);
        Assert.Equal("Name the round, such as “Baseline” or “After three months”", again.Error("Name"));
        Assert.Equal("Give this group another name: “Leadership” is taken", again.Error("Groups[1].Name"));
        Assert.Equal(("soon", "many"), (again.Value("ClosesOn"), again.Value("Groups[2].Invited")));
    }

    [Fact]
    public async Task A_group_that_can_never_be_shown_alone_is_told_of_as_soon_as_it_is_there()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend, groups: [("Board", "3"), ("Staff", "4")]);

        Assert.Contains("With fewer than four people this group is never shown alone: put small groups together.", (await organizer.Open(round.Address)).Row("Board")[0]);
        Assert.DoesNotContain("never shown", (await organizer.Open(round.Address)).Row("Staff")[0]);
        Assert.Contains("never shown alone", (await organizer.Open(round.Address + "/groups")).Html.GetElementById("hint-Groups-0-Invited")!.TextContent);
    }

    [Fact]
    public async Task From_invitation_to_result_only_counts_show_until_it_is_closed()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend);
        await round.Answers("Leadership", "T", "T", "T", "TTTTTTTTTD");
        await round.Answers("Staff", "F", "F", "F", "F", "TFFFFFFFFF");
        await round.Answers("Board", "T");

        var open = await organizer.Open(round.Address);
        Assert.Equal(["4 of 5 invited", "5 of 12 invited", "1 answer"], new[] { "Leadership", "Staff", "Board" }.Select(g => open.Row(g)[0]));
        Assert.DoesNotContain("true", open.Text, StringComparison.OrdinalIgnoreCase);

        var closed = await round.Close();
        Assert.Contains("They are furthest apart on", closed.Text);
        Assert.Contains("Furthest apart: Leadership (4 of 4 true) and Staff (0 of 5 true, 5 false).", closed.Text);
        Assert.Contains("Furthest apart: Leadership (4 of 4 true) and Staff (1 of 5 true, 4 false).", closed.Text);
        Assert.Equal(["1 answer", "no, fewer than four"], closed.Row("Board"));
        Assert.Equal(10, closed.Html.QuerySelectorAll("figure.opinions").Length);
        Assert.All(closed.Html.QuerySelectorAll("figure.opinions"), f => Assert.Equal(2, f.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public async Task More_answers_than_invited_are_flagged()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend, groups: [("Staff", "1")]);
        await round.Answers("Staff", "T", "T");

        Assert.Equal("2 of 1 invited more than invited", (await organizer.Open(round.Address)).Row("Staff")[0]);
        Assert.Contains("more than invited", (await round.Close()).Row("Staff")[0]);
    }

    [Fact]
    public async Task Groups_can_be_changed_until_the_first_answer_and_the_numbers_until_the_end()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend);
        var link = await round.Link("Staff");
        var form = await organizer.Open(round.Address + "/groups");

        var changed = await organizer.Press(form, "Save", ("Groups[1].Name", "All staff"), ("Groups[2].Name", ""), ("Groups[3].Name", "Volunteers"));
        Assert.Equal(["Leadership", "All staff", "Volunteers"], changed.Html.QuerySelectorAll("tbody th").Select(t => t.TextContent));
        Assert.Equal(link, await round.Link("All staff"));

        await round.Answer("All staff", "T");
        form = await organizer.Open(round.Address + "/groups");
        var refused = await organizer.Press(form, "Save", ("Groups[1].Name", "Nobody"));
        Assert.Equal("Somebody has answered, so the groups stay as they are. You can still change how many were invited", refused.Error("Groups[0].Name"));

        Assert.Equal("1 of 40 invited", (await organizer.Press(form, "Save", ("Groups[1].Invited", "40"))).Row("All staff")[0]);
    }

    [Fact]
    public async Task Two_people_who_change_it_at_once_lose_nothing_unseen()
    {
        var (organizer, colleague) = (await Organizer(), await Organizer());
        var round = await GivenRound.Start(_site, organizer, Riverbend);
        var (mine, theirs) = (await organizer.Open(round.Address + "/groups"), await colleague.Open(round.Address + "/groups"));
        await colleague.Press(theirs, "Save", ("Name", "Spring"));

        var refused = await organizer.Press(mine, "Save", ("Name", "First round"));

        Assert.Equal((HttpStatusCode.Conflict, "First round"), (refused.Status, refused.Value("Name")));
        Assert.Equal("Spring", (await organizer.Open(round.Address)).Heading);
    }

    [Fact]
    public async Task A_closed_round_stays_as_it_is()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend);
        await round.Answers("Staff", "T", "T", "T", "T");
        var (groups, delete, close) = (await organizer.Open(round.Address + "/groups"), await organizer.Open(round.Address + "/delete"), await organizer.Open(round.Address + "/close"));
        var closed = await round.Close();

        foreach (var (page, button) in new[] { (groups, "Save"), (delete, "Delete it"), (close, "Close it for good") })
        {
            Assert.Equal(closed.Text, (await organizer.Press(page, button)).Text);
        }

        Assert.Equal(closed.Text, (await organizer.Open(round.Address)).Text);
    }

    [Fact]
    public async Task An_open_round_can_be_deleted_with_its_answers()
    {
        var organizer = await Organizer();
        var before = await _site.AllRows();
        var round = await GivenRound.Start(_site, organizer, Riverbend);
        var link = await round.Link("Staff");
        await round.Answer("Staff", "T");

        var page = await organizer.Open(round.Address + "/delete");
        Assert.Contains("One answer would be lost", page.Text);
        Assert.Contains("None yet", (await organizer.Press(page, "Delete it")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Visitor().Open(link)).Status);
        Assert.Equal(before, await _site.AllRows());
    }

    [Fact]
    public async Task The_counts_can_be_taken_as_files_that_no_program_takes_for_formulas()
    {
        var organizer = await Organizer();
        var round = await GivenRound.Start(_site, organizer, Riverbend, name: "=1+1", groups: [("@Staff \"A\"", "12"), ("Board", "")]);
        await round.Answers("@Staff \"A\"", "T", "T", "F", "D");
        await round.Answers("Board", "F", "F");
        await round.Close();

        using var csv = await organizer.Get(round.Address + "/counts.csv");
        var lines = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.Equal(11, lines.Length);
        Assert.Equal("\"'=1+1\",\"backers\",\"Several people understand and back the roles\",\"'@Staff \"\"A\"\"\",12,4,2,1,1", lines[1]);
        Assert.Equal("text/csv", csv.Content.Headers.ContentType!.MediaType);

        using var json = await organizer.Get(round.Address + "/counts.json");
        Assert.DoesNotContain("\"name\": \"Board\",\n          \"true\"", (await json.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r", ""));
        Assert.Contains("exported counts.csv", (await (await Given.SignedIn(_site, await Organization(), Roles.Administrator)).Open($"/o/{Riverbend}/audit")).Text);
    }

    [Fact]
    public async Task The_second_round_shows_what_changed()
    {
        var organizer = await Organizer();
        var baseline = await GivenRound.Start(_site, organizer, Riverbend);
        await baseline.Answers("Staff", "F", "F", "F", "T");
        await baseline.Close();
        Assert.DoesNotContain("What changed from round to round", (await organizer.Open(Rounds)).Text);

        _site.Clock.Now = _site.Clock.Now.AddMonths(3);
        organizer = await Organizer();
        var later = await GivenRound.Start(_site, organizer, Riverbend, name: "After three months");
        await later.Answers("Staff", "T", "T", "T", "T", "F");
        await later.Close();

        var page = await organizer.Open(Rounds);
        Assert.Contains("From 1 of 4 true (Baseline) to 4 of 5 true (After three months).", page.Text);
        Assert.Equal(10, page.Html.QuerySelectorAll("#trend figure").Length);
        Assert.Equal(["1 of 4 true, 3 false", "4 of 5 true, 1 false"], page.Html.QuerySelectorAll("#trend figure tbody tr").First(r => r.TextContent.Contains("Staff")).QuerySelectorAll("td").Select(t => t.TextContent));
    }

    [Theory]
    [InlineData(Roles.Administrator, true)]
    [InlineData(Roles.HR, true)]
    [InlineData(Roles.Executive, true)]
    [InlineData(Roles.Supervisor, false)]
    [InlineData(Roles.PeerWorker, false)]
    [InlineData(Roles.Reader, false)]
    public async Task Who_runs_rounds_and_who_reads_them(Roles role, bool mayRun)
    {
        var round = await GivenRound.Start(_site, await Organizer(), Riverbend);
        var visitor = await Given.SignedIn(_site, await Organization(), role);

        var page = await visitor.Open(round.Address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal((mayRun, mayRun ? 3 : 0), (page.HasLink("Close the round"), page.Html.QuerySelectorAll(".copy input").Length));
        Assert.Equal(mayRun ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.Open(round.Address + "/close")).Status);
    }

    public void Dispose() => _site.Dispose();

    private async Task<Web.Data.Organization> Organization() => _organization ??= await Given.Organization(_site);

    private async Task<Visitor> Organizer() => await Given.SignedIn(_site, await Organization(), Roles.Executive);

    private Web.Data.Organization? _organization;
}
