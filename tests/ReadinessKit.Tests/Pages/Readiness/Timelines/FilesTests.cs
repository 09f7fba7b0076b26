using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Timelines;

/// <summary>The files of a plan that lives say what the page says.</summary>
public sealed class FilesTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task The_board_report_says_how_far_the_plan_is_and_what_is_late()
    {
        var plan = await Moving();

        var file = await Download(plan, "board-report.docx");

        Assert.Empty(Office.Validate(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("How far we are on December 19, 2026", text);
        Assert.Contains("One task of 25 is done. The tasks were planned to end on", text);
        Assert.Contains("Hold a learning session for board and executivesCasey Okafor (Executive director)", text);
        Assert.Contains("In progress and next:", text);
        Assert.Contains("Ask the union", text);
        Assert.DoesNotContain("Find champions at every level", text);
    }

    [Fact]
    public async Task The_board_report_holds_the_last_round_and_why_the_organization_wants_peer_roles()
    {
        var plan = await PlanOfAgency.Make(_site, "budget");
        var round = await GivenRound.Start(_site, plan.Executive, plan.Organization.Slug);
        await round.Answers("Leadership", "T", "T", "T", "T");
        await round.Answers("Staff", "F", "F", "F", "F", "D");
        await round.Answers("Board", "F", "F", "F");
        await round.Close();
        await plan.Executive.Press(
            await plan.Executive.Open($"/o/{plan.Organization.Slug}/readiness/motivation/answer"), "Save our answers",
            ("Answers[inspired].Text", "A visit to Maple Peer Center."), ("Answers[fears].Struggled", "true"), ("MoreToSay", "Same"));

        var file = await Download(plan, "board-report.docx");

        Assert.Empty(Office.Validate(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("Baseline, closed on November 21, 2026. 12 people answered. What 9 of these 12 said is shown.", text);
        Assert.Contains("Several people understand and back the roles4 of 4 true0 of 5 true", text);
        Assert.Contains("Leadership 4 of 5 invited; Staff 5 of 12 invited; Board 3 answers. What fewer than four people said is not shown.", text);
        Assert.DoesNotContain("0 of 3 true", text);
        Assert.Contains("What inspired usA visit to Maple Peer Center.", text);
        Assert.Contains("Hard to answer: What we are afraid of.", text);
    }

    [Fact]
    public async Task A_round_that_is_left_out_stands_in_no_report_and_comes_back_when_it_is_taken_in()
    {
        var plan = await PlanOfAgency.Make(_site, "budget");
        var home = $"/o/{plan.Organization.Slug}";
        var round = await GivenRound.Start(_site, plan.Executive, plan.Organization.Slug, "Only a try");
        await round.Answers("Staff", "T", "T", "F", "F");
        Assert.Contains("will stand in the board report", (await plan.Executive.Open(round.Address + "/close")).Text);
        var closed = await round.Close();
        Assert.Contains("Only a try: closed", (await plan.Executive.Open(home)).Text);
        Assert.Contains("Only a try, closed on", await Report(plan));

        var left = await plan.Executive.Press(closed, "Leave it out of reports");

        Assert.Contains("This round is left out of the board report, the overview and the trend.", left.Text);
        Assert.Contains("4 of 12 invited", left.Text);
        Assert.DoesNotContain("Only a try: closed", (await plan.Executive.Open(home)).Text);
        Assert.DoesNotContain("Only a try", await Report(plan));
        Assert.Contains("left out of reports", (await plan.Executive.Open(home + "/readiness/rounds")).Text);
        var reader = await Given.SignedIn(_site, plan.Organization, Roles.Reader);
        Assert.False((await reader.Open(round.Address)).HasButton("Take it into reports again"));

        await plan.Executive.Press(left, "Take it into reports again");
        Assert.Contains("Only a try, closed on", await Report(plan));
    }

    [Fact]
    public async Task The_board_report_says_what_is_due_when_and_how_many_more_tasks_are_behind()
    {
        var plan = await (await PlanOfAgency.Make(_site)).Later(200);
        var file = await Download(plan, "board-report.docx");

        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        Assert.Contains("Late, or running behindWhoHow muchDueNow expected", text);
        Assert.Contains("weeks lateNov 29, 2026", text);
        Assert.Matches("And \\d+ more: the plan in Excel has all of them\\.", text);
        Assert.Matches("tasks are late: “[^”]+” \\(due \\w+ \\d+, 202\\d, now expected", (await plan.Open()).Text);
    }

    [Fact]
    public async Task A_result_without_an_organization_says_nothing_of_progress()
    {
        var visitor = _site.Visitor();
        var result = await visitor.Result("budget");
        var file = await (await visitor.Get(result.Link("Board report (Word)"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        Assert.DoesNotContain("How far we are", document.MainDocumentPart!.Document.Body!.InnerText);
        Assert.DoesNotContain("done", result.Html.QuerySelector(".gantt")!.TextContent);
    }

    [Fact]
    public async Task LibreOffice_works_out_the_same_dates_as_the_page()
    {
        Office.RequireLibreOffice();
        var plan = await Moving();
        var page = await plan.Open();

        var file = await Download(plan, "plan.xlsx");
        Assert.Empty(Office.Validate(file));
        var sheets = Office.Recalculate(file);

        Assert.Equal(25, sheets["Plan"].Length - 1);

        foreach (var row in sheets["Plan"].Skip(1))
        {
            var shown = page.Row((string)row[2]!);
            Assert.StartsWith($"{Day(row[6])} to {Day(row[7])}", shown[2]);
            Assert.EndsWith((string)row[11]!, shown[1]);
            Assert.Equal(shown[3], row[8] is null ? "is done" : Convert.ToString(row[8], CultureInfo.InvariantCulture) is "0" ? "not at all" : Words.Count(Convert.ToInt32(row[8], CultureInfo.InvariantCulture), "day"));
        }

        Assert.Contains(sheets["Plan"], r => (string?)r[11] == "Done" && Day(r[13]) == "Nov 27, 2026");
        Assert.Contains(sheets["Plan"], r => (string?)r[14] == "Casey Okafor");
        Assert.Contains(sheets["Summary"], r => (string?)r[0] == "As of" && Day(r[1]) == "Dec 19, 2026");
    }

    [Fact]
    public async Task The_calendar_keeps_its_ids_from_before_the_result_was_taken_over()
    {
        var organization = await Given.Organization(_site);
        var executive = await Given.SignedIn(_site, organization, Roles.Executive);
        var result = await executive.Result("budget");
        var before = Encoding.UTF8.GetString(await (await executive.Get(result.Link("Dates for a calendar"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var own = await executive.Press(await executive.Open(result.Address), "Take it over");
        await executive.Press(own, "Save how far “Ask yourselves why you want peer roles” is", ("Status", "Done"));

        var after = Encoding.UTF8.GetString(await (await executive.Get(own.Link("Dates for a calendar"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal(Ids(before), Ids(after));
        Assert.Contains("SUMMARY:Done: Ask yourselves why you want peer roles\r\n", after);
        Assert.Contains("SUMMARY:Due: Hold the first performance review\r\n", after);
        Assert.Contains("DTSTART;VALUE=DATE:20261121\r\n", after);
    }

    [Fact]
    public async Task The_export_of_the_organization_has_the_tasks_and_their_history()
    {
        var plan = await Moving();
        var administrator = await Given.SignedIn(_site, plan.Organization, Roles.Administrator);

        var json = await (await administrator.Get($"/o/{plan.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var root = JsonDocument.Parse(json).RootElement;

        Assert.Equal(26, root.GetProperty("tasks").GetArrayLength());
        Assert.Equal(5, root.GetProperty("planEdits").GetArrayLength());
        Assert.Contains(root.GetProperty("tasks").EnumerateArray(), t => t.GetProperty("id").GetString() == "motivation" && t.GetProperty("status").GetString() == "Done");
        Assert.Contains(root.GetProperty("planEdits").EnumerateArray(), e => e.GetProperty("changes")[0].GetProperty("field").GetString() == "IsRemoved");
    }

    public void Dispose() => _site.Dispose();

    // One task done, one late with a person, one of their own, one taken out.
    private async Task<PlanOfAgency> Moving()
    {
        var plan = await PlanOfAgency.Make(_site);
        plan = await plan.Later(7);
        await plan.Change("motivation", ("Status", "Done"), ("StartedOn", "2026-11-22"), ("DoneOn", "2026-11-27"));
        await plan.Change("board-session", ("Status", "InProgress"), ("OwnerId", plan.Person.Id.ToString()));
        await plan.Executive.Press(await plan.Open("/tasks/new"), "Add the task", ("Step", "foundation"), ("Title", "Ask the union"), ("Owner", "HR director"), ("After", "motivation"));
        await plan.Executive.Press(await plan.Open("/tasks/champions"), "Take it out of the plan");
        plan = await plan.Later(21);
        await plan.Executive.Press(await plan.Open(), "Save how far “Hold open and closed forums for staff” is", ("Status", "NeedsALook"));
        return plan;
    }

    private static async Task<string> Report(PlanOfAgency plan)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(await Download(plan, "board-report.docx")), false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static async Task<byte[]> Download(PlanOfAgency plan, string file) =>
        await (await plan.Executive.Get($"{plan.Address}/files/{file}")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static string Day(object? cell) => cell is DateTime day ? day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture) : "";

    private static IEnumerable<string> Ids(string calendar) => calendar.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal));
}
