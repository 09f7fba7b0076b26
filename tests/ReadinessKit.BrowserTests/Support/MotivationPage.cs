using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>What a visitor does and sees on the page of the questions about motivation.</summary>
public static class MotivationPage
{
    public const string Answer = "That nobody stays.";

    public static ILocator Finding(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Name = Texts.LookIntoYourWorries, Exact = true });

    public static ILocator AnswersForPaper(this IPage page) => page.Locator(".paper");

    /// <summary>Answers so that the finding is the longest: with struggles, and with far more worries.</summary>
    public static async Task GetAFinding(this IPage page)
    {
        await page.GotoAsync("/readiness/motivation");
        await page.Field(Texts.AreWeAfraid).FillAsync(Answer);
        await page.GetByLabel(Texts.Struggled).CheckAsync();
        await page.GetByLabel(Texts.FarMoreOnWorries).CheckAsync();
        await page.Button(Texts.WhatOurAnswersSay).ClickAsync();
        await Expect(page.Finding()).ToBeVisibleAsync();
    }
}
