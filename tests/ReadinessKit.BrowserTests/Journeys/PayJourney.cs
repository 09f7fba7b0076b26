using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Exports;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>HR goes from an Excel file of its own rates to a range, a budget and a workbook, by hand and without scripts.</summary>
public sealed class PayJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task From_own_rates_in_Excel_to_a_range_a_budget_and_a_workbook()
    {
        var (_, address) = await Given.AnOrganization($"Willow Creek {Guid.NewGuid():N}");
        var hr = await AVisitorWithoutScripts();
        await hr.OpenAs(await Given.AColleague(address, Roles.HR), address + "/pay/new");
        await hr.Field("Role").FillAsync("Peer specialist");
        await hr.Button("Begin").ClickAsync();
        await Expect(hr.Heading()).ToHaveTextAsync("Own rates");
        var worksheet = hr.Url.Split('?')[0][..^"/own".Length];

        await hr.Link("Bring rates along from Excel, a CSV file, or pasted rows").ClickAsync();
        await hr.GetByLabel("Choose a file").SetInputFilesAsync(new FilePayload { Name = "pay-scale.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = PayScale() });
        await hr.Button("See what was understood").ClickAsync();
        await Expect(hr.Locator("#problems-heading")).ToHaveTextAsync("Not understood: 1 row");
        await Expect(hr.Locator(".problems")).ToContainTextAsync("Row 6");
        await hr.GetByLabel("Residential aide: compared as").SelectOptionAsync("EntryLevel");
        await hr.Button("Take these over").ClickAsync();
        await Expect(hr.Heading()).ToHaveTextAsync("Own rates");
        await Expect(hr.Locator("[name='Lines[1].Role']")).ToHaveValueAsync("Case manager");

        await hr.GotoAsync(worksheet + "/scenarios");
        await hr.Locator("[name='Lines[0].Name']").FillAsync("Above entry level");
        await hr.Locator("[name='Lines[0].Base']").SelectOptionAsync("EntryTop");
        await hr.Locator("[name='Lines[0].Spread']").FillAsync("25");
        await hr.Locator("[name='Lines[0].Factors[0].Amount']").FillAsync("2.50");
        await hr.Locator("[name='Lines[0].Factors[0].Because']").FillAsync("Few people bring it");
        await hr.GetByRole(AriaRole.Button, new() { NameRegex = new("^Save, and choose this one") }).First.ClickAsync();
        await hr.GotoAsync(worksheet);
        await Expect(hr.Locator("main")).ToContainTextAsync("Midpoint $22.50 = highest pay of entry-level direct support $20.00 + lived-experience skill $2.50");
        await Expect(hr.Locator("main")).ToContainTextAsync("$20.00 to $25.00");

        await hr.GotoAsync(worksheet + "/budget");
        await hr.Locator("[name='Positions[0].Name']").FillAsync("Peer specialist");
        await hr.Locator("[name='Positions[0].Count']").FillAsync("2");
        await hr.Locator("[name='Positions[0].Hours']").FillAsync("20");
        await hr.Button("Save the budget").ClickAsync();
        await Expect(hr.GetByText("Saved.", new() { Exact = true })).ToBeVisibleAsync();

        // Two people, twenty hours, fifty-two weeks, at the start of the range.
        await Expect(hr.Row("Peer specialist").Last).ToContainTextAsync("$41,600.00");

        await hr.GotoAsync(worksheet + "/files");
        var file = await hr.RunAndWaitForDownloadAsync(() => hr.Link("Excel worksheet").ClickAsync());
        Assert.EndsWith("pay.xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await file.PathAsync()).Length > 5_000);
    }

    // The name of a column, a gap, and a rate that is none: as files are.
    private static byte[] PayScale()
    {
        var book = new Workbook("Pay scale", DateTimeOffset.UnixEpoch);
        var sheet = book.AddSheet("Pay scale", []);
        sheet.Row(Cell.Text("Pay scale 2026"));
        sheet.Row(Cell.Text("Position"), Cell.Text("Hourly minimum"), Cell.Text("Hourly maximum"), Cell.Text("# of staff"));
        sheet.Row(Cell.Text("Residential aide"), Cell.Number(17.5m), Cell.Number(20m), Cell.Number(12));
        sheet.Row(Cell.Text("Case manager"), Cell.Number(23m), Cell.Number(28m), Cell.Number(9));
        sheet.Row(Cell.Text("Kitchen"), Cell.Number(16m), Cell.Number(17m), Cell.Number(4));
        sheet.Row(Cell.Text("Driver"), Cell.Text("tbd"), Cell.Empty, Cell.Number(1));
        return book.ToBytes();
    }
}
