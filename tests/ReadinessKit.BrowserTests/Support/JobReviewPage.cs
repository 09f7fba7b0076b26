using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on the page that reviews a job description.</summary>
public static class JobReviewPage
{
    public const string Description = "The job description", OrAFile = "Or a file", ReviewIt = "Review it";

    public const string NothingFound = "Nothing to talk about that we can find";

    /// <summary>Words that share a place, words at the end of a line, and lines without any.</summary>
    public const string Planted =
        """
        Peer Specialist

        Our team supports the mentally ill in three counties.

        Duties
        - Hand out medication in the evening and write it into the charts.
        - Drive members to appointments twice a week, and remind them of their meds.
        - Walk with people to places they choose, when they ask.

        Requirements
        - Must be stable in recovery for two years.
        - Able to lift 50 pounds. Other duties as assigned.
        """;

    public static ILocator Answer(this IPage page) => page.GetByRole(AriaRole.Status);

    public static ILocator Marks(this IPage page) => page.Locator(".marked mark");

    public static Task OpenTheReview(this IPage page) => page.GotoAsync("/jobs/review");

    public static async Task ReviewAText(this IPage page, string text)
    {
        await page.OpenTheReview();
        await page.Field(Description).FillAsync(text);
        await page.Button(ReviewIt).ClickAsync();
        await Expect(page.Locator("[data-focus]")).ToBeFocusedAsync();
    }
}
