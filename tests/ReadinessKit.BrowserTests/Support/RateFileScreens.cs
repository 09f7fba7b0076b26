using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages on which rates are taken over from files, for <see cref="Screen"/>. Nothing on them is stored.</summary>
public static class RateFileScreens
{
    public const string Rows = "Pay scale 2026\nEmployee name\tPosition\tHourly minimum\tHourly maximum\tHours/week\t# of staff\nKim\tPeer specialist\t17.50\t19.50\t20\t2\nSam\tResidential aide, overnight and weekends\t16\t18\t40\t12\nJo\tProgram director\t$36.00\t$41.00\t40\t1\nLee\tDriver\ttbd\t\t20\t1\n\tTotal\t\t\t\t16";

    private const string Public = "AREA_TITLE\tOCC_CODE\tOCC_TITLE\tH_PCT10\tH_PCT25\tH_MEDIAN\tH_PCT75\tH_PCT90\nOhio\t11-1011\tChief Executives\t40\t60\t90\t#\t#\nOhio\t21-1094\tCommunity Health Workers\t18.66\t21.94\t24.93\t30.07\t37.11\nOhio\t31-1133\tPsychiatric Aides\t*\t*\t*\t*\t*";

    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["rates from a file"] = page => OpenEmpty(page, "/import"),
        ["rates from a file with errors"] = page => Paste(page, "/import", ""),
        ["rates from a file, understood"] = page => Paste(page, "/import", Rows),
        ["rates from a file, none understood"] = page => Paste(page, "/import", "One\tTwo\nThree\tFour"),
        ["public data from a file"] = page => OpenEmpty(page, "/import-public"),
        ["public data from a file, understood"] = page => Paste(page, "/import-public", Public),
    };

    public static async Task Paste(IPage page, string below, string rows)
    {
        await OpenEmpty(page, below);
        await page.Field("Or paste rows").FillAsync(rows);
        await page.Button("See what was understood").ClickAsync();
        await Expect(page.Locator(rows.Length == 0 ? "#errors" : "#understood")).ToBeVisibleAsync();
    }

    private static async Task OpenEmpty(IPage page, string below)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.EmptyPay + below);
    }
}
