using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which a job description is brought along, taken out and advertised, for <see cref="Screen"/>.</summary>
public static class OpeningScreens
{
    public const string Pasted =
        """
        # Peer Specialist
        ## What the role is for
        Walk beside people who use our services, on what they choose.
        ## Core responsibilities
        ### Groups
        - Lead two support groups a week. (essential)
        - Help members start groups of their own.
        ## What you need
        ### On the first day
        - Lived experience of a diagnosis, trauma or extreme distress
        ## Pay
        $21 to $26 an hour
        """;

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["import"] = OpenImport,
        ["import with errors"] = OpenImportWithErrors,
        ["files of a description"] = page => OpenOfNew(page, "/files"),
        ["description to print"] = page => OpenOfNew(page, "/files/1/print"),
        ["new opening"] = page => OpenOfNew(page, "/openings/new"),
        ["new opening with errors"] = OpenNewWithErrors,
        ["opening"] = page => page.Advertise(),
        ["opening without pay"] = page => page.Advertise(Pasted[..Pasted.IndexOf("## Pay", StringComparison.Ordinal)]),
    };

    /// <summary>Somebody brings a description along, and says how people apply.</summary>
    public static async Task Advertise(this IPage page, string pasted = Pasted)
    {
        await page.BringAlong(pasted);
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/openings/new");
        await page.Field("How do people apply?").FillAsync("Write to jobs@example.org.");
        await page.Field("Town where the work is done").FillAsync("Springfield");
        await page.Button("Write the ad").ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Open, without a last day");
    }

    private static async Task BringAlong(this IPage page, string pasted)
    {
        await OpenImport(page);
        await page.Field("Or paste the text").FillAsync(pasted);
        await page.Button("Sort it into the components").ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/import$"));
    }

    private static async Task OpenImport(IPage page)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Address + "/jobs/import");
    }

    private static async Task OpenImportWithErrors(IPage page)
    {
        await OpenImport(page);
        await page.Button("Sort it into the components").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenOfNew(IPage page, string below)
    {
        await page.BringAlong(Pasted);
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + below);
    }

    private static async Task OpenNewWithErrors(IPage page)
    {
        await OpenOfNew(page, "/openings/new");
        await page.Button("Write the ad").ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }
}
