using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests.Pages.Pay.Worksheets;

/// <summary>The budget of a worksheet and its files: by plain posts, with a message at each field, and for those alone who may read pay.</summary>
public sealed class BudgetPageTests : IDisposable
{
    private const string Save = "Save the budget";

    private readonly Site _site = new();

    [Fact]
    public async Task A_budget_begins_with_the_rows_of_content_and_the_start_of_the_range()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Open("/budget");

        Assert.Equal(("Peer specialist", "1", "40", ""), (form.Value("Positions[0].Name"), form.Value("Positions[0].Count"), form.Value("Positions[0].Hours"), form.Value("Positions[0].Rate") ?? ""));
        Assert.Contains("Empty: the start of the range, $20.89", form.Text);
        Assert.Equal("Social Security, the employer’s share", form.Value("Fringe[0].Name"));
        Assert.Contains("those savings are not there to be found in the pay", form.Text);

        var saved = await pay.Hr.Press(form, Save, ("Start", "2026-01"), ("Years", "1"), ("Positions[0].Count", "2"), ("Positions[0].Hours", "30"), ("Positions[0].Rate", "$21.00"), ("Fringe[2].Amount", "0.6"), ("Fringe[5].Amount", "540"), ("Fringe[3].Amount", "0"), ("Fringe[4].Amount", "0"), ("SupervisorHours", "1"), ("SupervisorRate", "34.50"), ("Extras[0].Dollars", "0"), ("Extras[1].Dollars", "350"), ("Extras[2].Dollars", "0"), ("Extras[3].Dollars", "0"), ("Extras[4].Dollars", "0"));

        Assert.Contains("Saved. Budget: $87,864.28 in one year", saved.Text);
        Assert.Contains("The lowest pay here, $15.50", saved.Text);
        Assert.Equal((21m, 2), ((await pay.Row()).Budget!.Positions[0].Rate, (await pay.Row()).Budget!.Positions[0].Count));
    }

    [Fact]
    public async Task Years_without_figures_are_named_until_somebody_says_what_to_assume()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Hr.Press(await pay.Open("/budget"), Save, ("Start", "2026-01"), ("Years", "2"));
        Assert.Contains("Social Security and Medicare have no figure for 2027", form.Text);
        Assert.Contains("at least", form.Text);

        var assumed = await pay.Hr.Press(form, "Assume those of 2026 for them");
        Assert.Equal(("6.2", "184,500", "1.45", "7,000"), (assumed.Value("Fringe[0].Amount"), assumed.Value("Fringe[0].WageLimit"), assumed.Value("Fringe[1].Amount"), assumed.Value("Fringe[2].WageLimit")));
        Assert.Null((await pay.Row()).Budget!.Fringe[0].Amount);
        Assert.DoesNotContain("for 2027", assumed.Text);
        Assert.Contains("Not saved yet. Save the budget to keep this.", assumed.Text);

        var saved = await pay.Hr.Press(assumed, Save);
        Assert.Contains("Years with what somebody assumed, for want of a figure: 2027.", saved.Text);
        Assert.DoesNotContain("Not saved yet", saved.Text);
    }

    [Fact]
    public async Task Costs_that_nobody_filled_in_are_named_and_never_passed_off_as_nothing()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Hr.Press(await pay.Open("/budget"), Save, ("Start", "2026-01"), ("Years", "1"), ("Fringe[3].Amount", "0"));

        Assert.Contains("Saved. Budget: at least $", form.Text);
        Assert.Contains("Not counted: Federal unemployment (FUTA), Workers’ compensation, Health plan, ", form.Text);
        Assert.Contains("Supervision (no hours)", form.Text);
        Assert.Contains("Of what is counted, ", form.Text);
        Assert.Equal(["–", "–"], Amounts("Workers’ compensation"));
        Assert.Equal(["$0.00", "$0.00"], Amounts("State unemployment"));
        Assert.Equal(("0", ""), (form.Value("Fringe[3].Amount"), form.Value("Fringe[4].Amount") ?? ""));

        string[] Amounts(string row) => [.. form.Html.QuerySelectorAll("table.budget tbody tr").Single(r => r.QuerySelector("th")!.TextContent == row).QuerySelectorAll("td").Select(c => c.TextContent)];
    }

    [Theory]
    [InlineData("Start", "2027-13", "Enter the month in which the budget begins, such as 2027-03")]
    [InlineData("Start", "9999-01", "Enter the month in which the budget begins, such as 2027-03")]
    [InlineData("Years", "0", "Choose from 1 to 5 years")]
    [InlineData("Years", "6", "Choose from 1 to 5 years")]
    [InlineData("Years", "", "Choose from 1 to 5 years")]
    [InlineData("Raise", "NaN", "Enter a percentage from 0 to 100, such as 3")]
    [InlineData("Raise", "-3", "Enter a percentage from 0 to 100, such as 3")]
    [InlineData("Positions[0].Count", "0", "Enter how many positions, as a whole number from 1 to 1,000")]
    [InlineData("Positions[0].Count", "79228162514264337593543950336", "Enter how many positions, as a whole number from 1 to 1,000")]
    [InlineData("Positions[0].Hours", "1e9", "Enter hours a week up to 80, such as 20 or 37.5")]
    [InlineData("Positions[0].Hours", "", "Enter the hours a week of each position")]
    [InlineData("Positions[0].Rate", "NaN", "Enter dollars from 2 to 500, such as 21.50")]
    [InlineData("Positions[0].StartsOn", "2020-01-01", "Enter a day from January 1, 2026 on, or leave it empty")]
    [InlineData("Positions[0].StartsOn", "soon", "Enter a day from January 1, 2026 on, or leave it empty")]
    [InlineData("Fringe[0].Amount", "101", "Enter a percentage of wages from 0 to 100, such as 1.2")]
    [InlineData("Fringe[0].WageLimit", "-5", "Enter dollars from 1 to 1,000,000, such as 7,000")]
    [InlineData("SupervisorHours", "200", "Enter hours a week up to 80, such as 1 or 1.5")]
    [InlineData("SupervisorHours", "2", "", "SupervisorRate", "Enter what an hour of supervision costs, or leave the hours empty")]
    [InlineData("Extras[0].Dollars", "99999999999999999999999999999999", "Enter dollars from 0 to 1,000,000, such as 350")]
    public async Task Mistakes_are_named_at_their_fields_and_nothing_typed_is_lost(string field, string typed, string message, string? at = null, string? other = null)
    {
        var pay = await PayOfAgency.Make(_site);
        var again = await pay.Hr.Press(await pay.Open("/budget"), Save, field == "Start" ? [(field, typed)] : [("Start", "2026-01"), (field, typed)]);

        Assert.Equal((HttpStatusCode.BadRequest, other ?? message), (again.Status, again.Error(at ?? field)));
        Assert.Contains(other ?? message, again.Summary);
        Assert.True(field == "Years" || again.Value(field) == typed);
        Assert.Null((await pay.Row()).Budget);
    }

    [Fact]
    public async Task Whatever_is_sent_the_answer_is_a_page()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Open("/budget");
        string[] rough = ["", "-1", "NaN", "1e9", "79228162514264337593543950336", "\u0000", "=1+1", "[]", "true", new('9', 5000)];
        string[] fields = ["Start", "Years", "Raise", "Positions", "Positions[0]", "Positions[0].Name", "Positions[0].Count", "Positions[0].StartsOn", "Fringe[0].Kind", "Fringe[0].Figure", "Fringe[3].Amount", "Extras[0].Paid", "Do", "Was", "Positions[999999].Name"];

        foreach (var (field, value) in fields.SelectMany(f => rough.Select(r => (f, r))))
        {
            foreach (var verb in new[] { "save", "preview" })
            {
                var screen = await pay.Hr.Press(form, Save, field == "Do" ? [(field, value)] : [(field, value), ("Do", verb)]);

                Assert.True((int)screen.Status < 500, $"{field}: {value[..Math.Min(20, value.Length)]}");
            }
        }
    }

    [Fact]
    public async Task While_somebody_types_they_see_what_it_comes_to_and_nothing_is_saved()
    {
        var pay = await PayOfAgency.Make(_site);
        var preview = await pay.Hr.Press(await pay.Open("/budget"), Save, ("Do", "preview"), ("Start", "2026-01"), ("Years", "1"), ("Positions[0].Rate", "20"));

        Assert.NotNull(preview.Html.QuerySelector("#budget-table[hx-swap-oob]"));
        Assert.Contains("$41,600.00", preview.Html.Body!.TextContent);
        Assert.Null((await pay.Row()).Budget);
    }

    [Fact]
    public async Task Lines_are_added_and_taken_out_without_scripts()
    {
        var pay = await PayOfAgency.Make(_site);
        var form = await pay.Open("/budget");
        var fewer = await pay.Hr.Press(form, "Take out: Peer specialist", ("Positions[1].Name", "Bridger"), ("Positions[1].Count", "1"), ("Positions[1].Hours", "20"));

        Assert.Contains("Not saved yet. Save the budget to keep this.", fewer.Text);
        Assert.Equal("Bridger", fewer.Value("Positions[0].Name"));
        Assert.Equal("", fewer.Value("Positions[1].Name") ?? "");
        await pay.Hr.Press(fewer, Save, ("Start", "2026-01"));
        Assert.Equal(["Bridger"], (await pay.Row()).Budget!.Positions.Select(p => p.Name));
    }

    [Fact]
    public async Task Who_saves_after_somebody_else_sees_theirs_and_loses_nothing()
    {
        var pay = await PayOfAgency.Make(_site);
        var (mine, theirs) = (await pay.Open("/budget"), await pay.Open("/budget"));
        await pay.Hr.Press(theirs, Save, ("Start", "2026-01"), ("Positions[0].Count", "3"));
        var again = await pay.Hr.Press(mine, Save, ("Start", "2026-02"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("You saved the budget in another tab", again.Text);
        Assert.Equal("2026-02", again.Value("Start"));
        Assert.Equal(3, (await pay.Row()).Budget!.Positions[0].Count);

        await pay.Hr.Press(again, Save);
        Assert.Equal((1, new DateOnly(2026, 2, 1)), ((await pay.Row()).Budget!.Positions[0].Count, (await pay.Row()).Budget!.Start));
    }

    [Fact]
    public async Task The_plan_offers_the_first_day_and_its_task_and_the_report_show_the_budget_to_those_who_may_read_pay()
    {
        var plan = await PlanOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, organization: plan.Organization);
        var form = await pay.Open("/budget");
        Assert.Contains("By your plan, the first working day in a peer role could be", form.Text);
        await pay.Hr.Press(form, Save);

        var executive = await Given.SignedIn(_site, plan.Organization, Roles.Executive);
        var reader = await Given.SignedIn(_site, plan.Organization, Roles.Reader);
        var task = $"{plan.Address}/tasks/{PlannedBudget.Task}";

        Assert.Contains("Peer specialist: Budget: ", (await executive.Open(task)).Text);
        Assert.DoesNotContain("Budget: ", (await reader.Open(task)).Text);
        Assert.Contains("What it costs", await Report(executive));
        Assert.DoesNotContain("What it costs", await Report(reader));
        Assert.Contains("RolePostsFromPay an hourYear 1In all", await Report(executive));
        Assert.Matches("Peer specialist1 post, [0-9.]+ hours a week in all[A-Z][a-z]{2} 20\\d\\d", await Report(executive));
        Assert.DoesNotContain("One of the two has to move", await Report(executive));

        await pay.Hr.Press(await pay.Open("/budget"), Save, ("Start", "2026-12"), ("Positions[0].StartsOn", ""));
        Assert.Contains("this pays a first post from Dec 2026 on, before the plan’s first working day", await Report(executive));

        async Task<string> Report(Visitor visitor)
        {
            var file = await (await visitor.Get($"{plan.Address}/files/board-report.docx")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            return document.MainDocumentPart!.Document.InnerText;
        }
    }

    [Fact]
    public async Task Files_are_there_for_those_who_may_read_pay_and_are_noted()
    {
        var pay = await PayOfAgency.Make(_site);
        var page = await pay.Open("/files");
        Assert.Contains("Nobody has made a budget yet", page.Text);

        foreach (var file in PayFile.All)
        {
            var answer = await pay.Hr.Get($"{pay.Address}/files/{file.Name}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal($"peer-specialist-{file.Name}", answer.Content.Headers.ContentDisposition!.FileName);
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await pay.Hr.Get($"{pay.Address}/files/other.xlsx")).StatusCode);

        foreach (var role in new[] { Roles.Administrator, Roles.Supervisor, Roles.PeerWorker, Roles.Reader })
        {
            var other = await Given.SignedIn(_site, pay.Organization, role);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.Open(pay.Address + "/files")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await other.Open(pay.Address + "/budget")).Status);
        }
    }

    public void Dispose() => _site.Dispose();
}
