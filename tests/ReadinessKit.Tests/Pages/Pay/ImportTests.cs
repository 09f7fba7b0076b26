using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Pay;

public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    private const string Pasted = "Position\tMin\tMax\t# of staff\nPeer specialist\t17.50\t19.50\t2\nResidential aide\t16\t18\t12\nDriver\ttbd\t\t1\nTotal\t\t\t15";

    private static readonly byte[] File = RawWorkbook.Of(["Position", "Min", "Max"], ["Peer specialist", "17.5", "19.5"], ["Residential aide", "16", "18"]);

    [Fact]
    public async Task Pasted_rows_are_shown_and_taken_over_in_one_save()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var before = await site.AllRows();
        var preview = await Paste(pay, Pasted);

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("2 rates come in. 1 row was not understood.", preview.Text);
        Assert.Contains("Row 4. Column Min: “tbd” is no amount. Enter dollars, such as 18.50 or 38,500.", preview.Text);
        Assert.Contains("Row 5. “Total” sums other rows up.", preview.Text);
        Assert.Equal(before, await site.AllRows());

        await pay.Hr.Press(preview, "Take these over");
        var rates = (await pay.Worksheet()).OwnRates;
        Assert.Equal([("Peer specialist", OwnRateKind.ThisRole, 17.50m, 19.50m, 2), ("Residential aide", OwnRateKind.EntryLevel, 16m, 18m, 12)], rates.Select(r => (r.Role, r.Kind, r.From, r.To, r.People!.Value)));
        Assert.Equal(2, rates.Select(r => r.Id).Distinct().Count());
        Assert.DoesNotContain(rates, r => r.Id.StartsWith("row", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_Excel_file_is_taken_over_with_what_was_changed_on_the_page()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var preview = await Upload(pay, "rates.xlsx", File);
        await pay.Hr.Press(preview, "Take these over", ("KindOf[2]", "Leads"), ("KindOf[3]", "Out"));

        Assert.Equal([("Peer specialist", OwnRateKind.Leads)], (await pay.Worksheet()).OwnRates.Select(r => (r.Role, r.Kind)));
    }

    [Fact]
    public async Task Which_column_is_what_can_be_changed_with_and_without_script()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var preview = await Paste(pay, "Wage A\tWage B\tWho\n17\t19\tPeer specialist");
        var again = await pay.Hr.Press(await Paste(pay, "Role\tStarting\tNow\nPeer specialist\t17\t19"), "Look again", ("Holds[2]", "To"));

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("$19.00", again.Text);
        Assert.Equal("To", Select(again, "Holds[2]").Value);
        Assert.Contains("Choose the column in which the roles stand", preview.Text);

        var live = await pay.Hr.Press(again, "Look again", ("Holds[2]", "None"), ("Do", "live"));
        Assert.Contains("1 rate comes in.", live.Html.Body!.TextContent);
        Assert.DoesNotContain("$19.00", live.Html.Body.TextContent);
        Assert.Null(live.Html.QuerySelector("form"));
    }

    [Fact]
    public async Task Two_columns_for_the_same_are_an_error_at_the_second_and_nothing_is_stored()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var screen = await pay.Hr.Press(await Paste(pay, Pasted), "Take these over", ("Holds[3]", "From"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal("Column # of staff: Min is taken for the same. Choose one of the two", screen.Error("Holds[3]"));
        Assert.Empty((await pay.Worksheet()).OwnRates);
    }

    [Fact]
    public async Task Names_of_people_are_pointed_out_and_travel_no_further()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var preview = await Paste(pay, "Employee name\tPosition\tPay rate\nKim Lee\tPeer specialist\t18\nSam Ray\tAide\t17");

        Assert.Contains("Left out. A worksheet holds no names", preview.Text);
        Assert.DoesNotContain("Kim Lee", preview.Html.DocumentElement.OuterHtml.Replace("Kim Lee</a>", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Sam Ray", preview.Html.DocumentElement.OuterHtml);
        await pay.Hr.Press(preview, "Take these over", ("Holds[0]", "Role"));
        Assert.Equal(["Peer specialist", "Aide"], (await pay.Worksheet()).OwnRates.Select(r => r.Role));
    }

    [Fact]
    public async Task Rates_are_added_or_replace_what_is_there()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist", OwnRates = [new("a", "Cook", OwnRateKind.Other, 15, 16, PayUnit.Hour)] });
        await pay.Hr.Press(await Paste(pay, Pasted), "Take these over", ("How", "add"));
        Assert.Equal(["Cook", "Peer specialist", "Residential aide"], (await pay.Worksheet()).OwnRates.Select(r => r.Role));

        await pay.Hr.Press(await Paste(pay, Pasted), "Take these over", ("How", "replace"));
        Assert.Equal(["Peer specialist", "Residential aide"], (await pay.Worksheet()).OwnRates.Select(r => r.Role));
    }

    [Fact]
    public async Task More_rates_than_a_worksheet_holds_are_refused_as_a_whole()
    {
        var full = Enumerable.Range(0, 199).Select(i => new OwnRate($"r{i}", $"Role {i}", OwnRateKind.Other, 15, 16, PayUnit.Hour)).ToArray();
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist", OwnRates = full });
        var screen = await pay.Hr.Press(await Paste(pay, Pasted), "Take these over", ("How", "add"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal("A worksheet holds 200 rates, and this would make 201. Leave some out, or paste fewer rows", screen.Error("How"));
        Assert.Equal(199, (await pay.Worksheet()).OwnRates.Count);
        Assert.Contains("A worksheet holds 200 rates.", (await Paste(pay, $"Role\tRate{string.Concat(Enumerable.Repeat("\nAide\t17", 201))}")).Text);
    }

    [Fact]
    public async Task When_somebody_else_changes_the_rates_meanwhile_nothing_is_stored_before_it_is_said()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var preview = await Paste(pay, Pasted);
        await pay.Change(row => row.Write(row.Worksheet with { OwnRates = [new("a", "Cook", OwnRateKind.Other, 15, 16, PayUnit.Hour)] }, row.CreatedById, site.Clock.Now));
        var told = await pay.Hr.Press(preview, "Take these over");

        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.StartsWith("Somebody else changed the rates meanwhile: there are 1 now.", told.Error("How"));
        Assert.Single((await pay.Worksheet()).OwnRates);
        await pay.Hr.Press(told, "Take these over");
        Assert.Equal(3, (await pay.Worksheet()).OwnRates.Count);
    }

    [Fact]
    public async Task Of_several_sheets_one_is_chosen()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var first = await Upload(pay, "rates.xlsx", new RawWorkbook().Sheet("Office", ["Role", "Rate"], ["Cook", "15"]).Sheet("Direct care", ["Rate", "Role"], ["17", "Aide"]).ToBytes());
        var second = await pay.Hr.Press(first, "Show this sheet", ("Sheet", "1"));

        Assert.Contains("Cook", first.Text);
        Assert.Equal("Role", Select(second, "Holds[1]").Value);
        await pay.Hr.Press(second, "Take these over");
        Assert.Equal(["Aide"], (await pay.Worksheet()).OwnRates.Select(r => r.Role));
    }

    [Theory]
    [InlineData("rates.xlsm", "The file can hold macros.")]
    [InlineData("rates.pdf", "A PDF can’t be read.")]
    [InlineData("rates.xlsx", "This is not an Excel file")]
    public async Task A_file_that_can_not_be_read_is_refused_at_its_field_and_the_pasted_text_stays(string name, string message)
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var screen = await Upload(pay, name, "nothing of the kind"u8.ToArray(), "What I pasted");

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.StartsWith(message, screen.Error("Upload"));
        Assert.Equal("What I pasted", screen.Html.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_at_the_field()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var screen = await Upload(pay, "rates.xlsx", new byte[50 * 1024 * 1024]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "The file has more than 2 MB. Copy the rows that matter into a workbook of their own, or paste them here"), (screen.Status, screen.Error("Upload")));
    }

    [Theory]
    [InlineData("Tables", "rough")]
    [InlineData("Tables", "name\n1\ta\n-5\tb")]
    public async Task A_table_that_did_not_come_along_whole_is_asked_for_again(string field, string value)
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var screen = await pay.Hr.Press(await Paste(pay, Pasted), "Take these over", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.StartsWith("The table did not come along whole.", screen.Error("Text"));
        Assert.Empty((await pay.Worksheet()).OwnRates);
    }

    [Theory]
    [InlineData("Holds[1]", "Nonsense")]
    [InlineData("Holds[999999]", "Role")]
    [InlineData("Holds[x]", "Role")]
    [InlineData("KindOf[2]", "7")]
    [InlineData("KindOf[-3]", "Out")]
    [InlineData("Sheet", "2147483648")]
    [InlineData("Sheet", "99")]
    [InlineData("Of", "NaN")]
    [InlineData("Unit", "Century")]
    [InlineData("How", "steal")]
    [InlineData("Was", "other")]
    [InlineData("Do", "\0")]
    public async Task Nonsense_in_any_field_is_answered_with_a_page(string field, string value)
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        Assert.True((int)(await pay.Hr.Press(await Paste(pay, Pasted), "Look again", (field, value))).Status < 500);
        Assert.Empty((await pay.Worksheet()).OwnRates);
    }

    [Fact]
    public async Task Public_data_is_chosen_row_by_row()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var text = "AREA_TITLE\tOCC_CODE\tOCC_TITLE\tH_PCT10\tH_PCT25\tH_MEDIAN\tH_PCT75\tH_PCT90\nOhio\t11-1011\tChief Executives\t40\t60\t90\t#\t#\nOhio\t21-1094\tCommunity Health Workers\t18.66\t21.94\t24.93\t30.07\t37.11\nOhio\t21-1099\tCommunity and Social Service Specialists, All Other\t*\t*\t*\t*\t*";
        var preview = await pay.Hr.Press(await pay.Open("/import-public"), "See what was understood", ("Text", text));

        Assert.Contains("2 rows to choose from", preview.Text);
        Assert.Contains("Row 4. Its wages are withheld.", preview.Text);
        Assert.Empty((await pay.Worksheet()).PublicRates);

        var told = await pay.Hr.Press(preview, "Take these over");
        Assert.Equal(["Choose the rows that you want to compare with", "Enter the release in up to 100 characters, such as OEWS, May 2025"], told.Summary);

        await pay.Hr.Press(told, "Take these over", ("Rows", "3"), ("Source", "OEWS, May 2025"));
        var rate = Assert.Single((await pay.Worksheet()).PublicRates);
        Assert.Equal(("21-1094", "Ohio", 24.93m, "OEWS, May 2025"), (rate.Code, rate.Area, rate.Median, rate.Source));
    }

    [Fact]
    public async Task Public_data_in_another_layout_or_too_large_says_what_to_do()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        Assert.Contains("up to 400,000 rows", (await pay.Open("/import-public")).Text);
        var screen = await pay.Hr.Press(await pay.Open("/import-public"), "See what was understood", ("Text", Pasted));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.StartsWith("There is no column OCC_CODE.", screen.Error("Text"));
        Assert.Equal(Pasted, screen.Html.QuerySelector<IHtmlTextAreaElement>("textarea[name=Text]")!.Value.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_worksheet_that_is_put_away_takes_nothing_over()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var preview = await Paste(pay, Pasted);
        await pay.Change(row => row.ArchivedAt = site.Clock.Now);

        Assert.Equal(HttpStatusCode.Forbidden, (await pay.Hr.Press(preview, "Take these over")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await pay.Hr.Get(pay.Address + "/import")).StatusCode);
        Assert.Empty((await pay.Worksheet()).OwnRates);
    }

    [Fact]
    public async Task Only_who_works_on_pay_may_take_rates_over()
    {
        var pay = await PayOfAgency.Make(site, new() { Role = "Peer specialist" });
        var supervisor = await Given.SignedIn(site, await Given.Person(site, pay.Organization, Roles.Supervisor));

        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Get(pay.Address + "/import")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Get(pay.Address + "/import-public")).StatusCode);
    }

    private static async Task<Screen> Paste(PayOfAgency pay, string text) =>
        await pay.Hr.Press(await pay.Open("/import"), "See what was understood", ("Text", text));

    private static async Task<Screen> Upload(PayOfAgency pay, string name, byte[] file, string text = "")
    {
        var form = await pay.Open("/import");
        return await pay.Hr.PostFile(form.Address, "Upload", name, file, ("__RequestVerificationToken", form.Value("__RequestVerificationToken")!), ("Text", text));
    }

    private static IHtmlSelectElement Select(Screen screen, string name) => screen.Html.QuerySelector<IHtmlSelectElement>($"select[name='{name}']")!;
}
