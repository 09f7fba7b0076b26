using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Screens;

/// <summary>Results on paper: the answer and what it rests on, and nothing that can only be pressed.</summary>
public sealed partial class PrintTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string ToPress = "nav, form, input, button, a, footer, .skip";

    [Fact]
    public async Task A_printed_result_holds_the_plan_and_nothing_to_press()
    {
        var page = await AVisitor();
        await page.GetAResult();
        var toPress = page.Locator(ToPress);
        Assert.NotEqual(0, await Visible(toPress));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await Visible(toPress));
        await Expect(page.Heading()).ToBeVisibleAsync();
        await Expect(page.Picture()).ToBeVisibleAsync();
        await Expect(page.Picture().Locator("rect").Last).ToBeVisibleAsync();
        await Expect(page.Table()).ToBeVisibleAsync();
        await Expect(page.Cell(Texts.LastTask, "Ends")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_printed_finding_holds_the_answers_and_nothing_to_press()
    {
        var page = await AVisitor();
        await page.GetAFinding();
        await Expect(page.AnswersForPaper()).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await Visible(page.Locator(ToPress)));
        await Expect(page.Finding()).ToBeVisibleAsync();
        await Expect(page.AnswersForPaper()).ToContainTextAsync(MotivationPage.Answer);
    }

    [Fact]
    public async Task Questions_without_answers_are_a_sheet_to_fill_in_by_hand()
    {
        var page = await AVisitor();
        await page.Open("motivation");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(6, await Visible(page.Locator("textarea")));
        Assert.Equal(0, await Visible(page.Locator("nav, button, a, footer, .skip")));
    }

    [Fact]
    public async Task A_printed_learning_quiz_holds_all_realities_and_boxes_to_tick()
    {
        var page = await AVisitor();
        await page.OpenTheHarderQuiz();
        var realities = page.Locator(".point details > p");
        Assert.Equal(0, await Visible(realities.And(page.Locator(":not(.paper)"))));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await Visible(realities) > 8);
        Assert.Equal(4, await Visible(page.Locator(".point .paper")));
        Assert.Equal(0, await Visible(page.Locator("button, .btn, footer, .skip")));
    }

    [Fact]
    public async Task Paper_is_white_even_in_the_dark()
    {
        const string colors = "() => { const body = getComputedStyle(document.body); return [body.backgroundColor, body.color] }";
        var page = await AVisitor();
        await page.GetAResult();

        await page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], await page.EvaluateAsync<string[]>(colors));

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], await page.EvaluateAsync<string[]>(colors));
    }

    [Fact]
    public async Task A_printed_result_has_a_few_pages()
    {
        var page = await AVisitor();
        await page.GetAResult();

        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "Letter", PrintBackground = true }));

        Assert.StartsWith("%PDF-", pdf);
        Assert.InRange(PdfPage().Count(pdf), 2, 8);
    }

    [Fact]
    public async Task A_printed_job_template_fills_its_pages_from_side_to_side()
    {
        var page = await AVisitor();
        await page.GotoAsync("/jobs");
        var templates = await page.Locator("main a[href*='/jobs/templates/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
        Assert.True(templates.Length >= 10, $"Only {templates.Length} templates");

        foreach (var template in templates)
        {
            await page.GotoAsync(template);
            var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "Letter" }));

            Assert.True(PdfPage().Count(pdf) is >= 1 and <= 8, $"{template} takes {PdfPage().Count(pdf)} pages");
        }
    }

    private static Task<int> Visible(ILocator locator) =>
        locator.EvaluateAllAsync<int>("elements => elements.filter(element => element.checkVisibility({ visibilityProperty: true })).length");

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
