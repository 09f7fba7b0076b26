using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;
using static ReadinessKit.BrowserTests.Support.JobReviewPage;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>A job description is reviewed: while somebody types it, and without scripts.</summary>
public sealed class JobReviewJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Caret = "field => [document.activeElement === field, field.selectionStart, field.selectionEnd, scrollY]";

    [Fact]
    public async Task The_answer_follows_what_is_typed_and_the_caret_stays_where_it_is()
    {
        var page = await AVisitor();
        await page.OpenTheReview();
        var field = page.Field(Description);
        await Expect(page.Answer()).ToHaveTextAsync("");

        await field.ClickAsync();
        await page.Keyboard.TypeAsync("Hand out medication in the evening.");
        await Expect(page.Answer()).ToContainTextAsync("to talk about");
        await Expect(page.Marks()).ToContainTextAsync(["Hand out medication"]);
        Assert.Equal([true, 35, 35, 0], await Place(field));

        // In the middle, where a caret that is set anew would jump to the end.
        await page.Press("Home");
        await page.Keyboard.TypeAsync("Never ");
        await Expect(page.Marks()).ToHaveCountAsync(0);
        Assert.Equal([true, 6, 6, 0], await Place(field));
        await Expect(field).ToHaveValueAsync("Never Hand out medication in the evening.");

        await field.FillAsync("");
        await Expect(page.Answer()).ToHaveTextAsync("");
        await Expect(page.Locator("#review")).ToHaveTextAsync("");
        await Expect(field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_not_shown()
    {
        var page = await AVisitor();
        await page.OpenTheReview();
        var late = new TaskCompletionSource();
        var asked = 0;
        await page.RouteAsync("**/jobs/review?handler=live", async route =>
        {
            if (++asked == 1)
            {
                await late.Task;
            }

            try
            {
                await route.ContinueAsync();
            }
            catch (PlaywrightException)
            {
                // The page did not wait for it.
            }
        });

        await page.Field(Description).FillAsync("Hand out medication.");
        await page.WaitForRequestAsync("**/jobs/review?handler=live");
        await page.Field(Description).FillAsync("Drive members to appointments daily.");
        await Expect(page.Marks()).ToContainTextAsync(["Drive members"]);
        late.SetResult();

        await page.WaitForTimeoutAsync(1000);
        await Expect(page.Marks()).ToContainTextAsync(["Drive members"]);
    }

    [Fact]
    public async Task What_is_said_once_is_not_said_again_while_the_answer_stays_the_same()
    {
        var page = await AVisitor();
        await page.OpenTheReview();
        await page.Field(Description).FillAsync("Hand out medication.");
        await Expect(page.Answer()).ToContainTextAsync("to talk about");
        await page.EvaluateAsync("() => { window.said = 0; new MutationObserver(() => said++).observe(document.getElementById('answer'), { childList: true, subtree: true, characterData: true }) }");

        await page.Field(Description).FillAsync("Hand out medications at noon.");
        await Expect(page.Marks()).ToContainTextAsync(["Hand out medications"]);

        Assert.Equal(0, await page.EvaluateAsync<int>("() => said"));
    }

    [Fact]
    public async Task A_file_is_reviewed_without_scripts_and_a_far_too_large_one_is_refused_at_its_field()
    {
        var page = await AVisitorWithoutScripts();
        await page.OpenTheReview();
        await page.GetByLabel(OrAFile).SetInputFilesAsync(new FilePayload { Name = "job.md", MimeType = "text/markdown", Buffer = "- Hand out medication"u8.ToArray() });
        await page.Button(ReviewIt).ClickAsync();
        await Expect(page.Marks()).ToContainTextAsync(["Hand out medication"]);
        await Expect(page.Field(Description)).ToHaveValueAsync("- Hand out medication");

        var folder = Directory.CreateTempSubdirectory("readinesskit-large-");
        var large = Path.Combine(folder.FullName, "job.docx");
        await File.WriteAllBytesAsync(large, new byte[50_000_000], TestContext.Current.CancellationToken);
        await page.GetByLabel(OrAFile).SetInputFilesAsync(large);
        await page.Button(ReviewIt).ClickAsync();
        await Expect(page.GetByLabel(OrAFile)).ToHaveAccessibleDescriptionAsync(new Regex("^Please fix: The file has more than 2 MB. Save it without pictures, or paste the text."));
        await Expect(page.Field(Description)).ToHaveValueAsync("- Hand out medication");
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task On_paper_are_the_marked_text_and_the_reasons_and_no_form()
    {
        var page = await AVisitor();
        await page.ReviewAText(Planted);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Field(Description)).ToBeHiddenAsync();
        await Expect(page.Answer()).ToBeVisibleAsync();
        await Expect(page.Marks().First).ToBeVisibleAsync();
        await Expect(page.Locator(".finding").Last).ToBeVisibleAsync();
    }

    private static async Task<object[]> Place(ILocator field)
    {
        var place = await field.EvaluateAsync<System.Text.Json.JsonElement>(Caret);
        return [place[0].GetBoolean(), place[1].GetInt32(), place[2].GetInt32(), (int)place[3].GetDouble()];
    }
}
