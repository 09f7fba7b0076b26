using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>Every page in every state that looks different, by name. A new page gets a line here and so joins every test of all screens.</summary>
public static class Screen
{
    /// <summary>As long as the site takes them, and no place to break them.</summary>
    public static readonly string LongName = new('n', 100), LongOwner = new('w', 80);

    private static readonly Dictionary<string, Func<IPage, Task>> Usual = new([.. AccountScreens.All, .. OrganizationScreens.All, .. RoundScreens.All, .. MeetingScreens.All, .. ReviewScreens.All, .. BuilderScreens.All, .. SecondPersonScreens.All, .. OpeningScreens.All, .. GuideScreens.All, .. HiringScreens.All, .. ScoringScreens.All, .. BenefitsScreens.All, .. PayScreens.All, .. RateFileScreens.All])
    {
        ["home"] = page => page.GotoAsync("/"),
        ["readiness"] = page => page.GotoAsync("/readiness"),
        ["library"] = page => page.GotoAsync("/library"),
        ["article"] = page => page.GotoAsync("/library/where-sources-disagree"),
        ["checklist"] = page => page.GotoAsync("/library/policy-review"),
        ["learning quiz"] = page => page.OpenTheHarderQuiz(),
        ["learning quiz with long answers"] = page => page.GotoAsync("/library/concerns"),
        ["question"] = page => page.GotoAsync("/library/misconceptions/question/9"),
        ["question with errors"] = page => page.GotoAsync("/library/concerns/question/2/reality?answers=z"),
        ["question with a warning"] = page => page.ComeToTheWarning(),
        ["question with its reality"] = page => page.GotoAsync("/library/misconceptions/question/9/reality?answers=abcabcab&answer=agree"),
        ["look back"] = page => page.GotoAsync("/library/whats-harder/look-back?answers=da-d"),
        ["pack of a learning quiz"] = page => page.GotoAsync("/library/pack?items=whats-harder"),
        ["search"] = page => page.GotoAsync("/search"),
        ["search with results"] = page => page.GotoAsync("/search?q=medicaid+supervisor"),
        ["search with a typo"] = page => page.GotoAsync("/search?q=bounderies"),
        ["choice of a meeting pack"] = page => page.GotoAsync("/library/pack"),
        ["meeting pack"] = page => page.GotoAsync("/library/pack?items=readiness-training&items=motivation&items=medicaid-funding"),
        ["motivation"] = page => page.GotoAsync("/readiness/motivation"),
        ["motivation with errors"] = OpenMotivationWithErrors,
        ["motivation with a finding"] = page => page.GetAFinding(),
        ["role check"] = page => page.GotoAsync("/role-check"),
        ["role check of a task"] = page => page.CheckATask(Texts.ATask),
        ["role check of an unknown task"] = page => page.CheckATask(Texts.AnUnknownTask),
        ["role check with errors"] = page => page.CheckATask(""),
        ["role check with a verdict"] = page => page.GetAVerdict(),
        ["interviews"] = page => page.GotoAsync("/interviews"),
        ["question bank"] = page => page.GotoAsync("/interviews/banks/scenarios"),
        ["question check"] = page => page.GotoAsync("/interviews/check"),
        ["job review"] = page => page.OpenTheReview(),
        ["job review with findings"] = page => page.ReviewAText(JobReviewPage.Planted),
        ["job review of a clean text"] = page => page.ReviewAText("Walk with people to places they choose."),
        ["job review with errors"] = page => page.ReviewAText(""),
        ["activity"] = page => page.GotoAsync("/role-check/activities/files"),
        ["activities"] = page => page.GotoAsync("/role-check/activities"),
        ["quiz"] = OpenQuiz,
        ["quiz with errors"] = OpenQuizWithErrors,
        ["result"] = page => page.GetAResult(),
        ["result for readers"] = OpenResultAsReader,
        ["result with all true and a deadline"] = page => page.GetAResult(trueAnswers: 10, deadline: InMonths(3)),
        ["result with none true and a deadline"] = page => page.GetAResult(trueAnswers: 0, deadline: InMonths(30)),
        ["result with errors"] = OpenResultWithErrors,
        ["plan"] = OpenPlan,
        ["plan with errors"] = OpenPlanWithErrors,
        ["delete"] = OpenDelete,
        ["deleted"] = page => page.GotoAsync("/readiness/results/deleted"),
        ["not found"] = page => page.GotoAsync("/nowhere"),
    };

    // These differ from the usual ones by their width alone.
    private static readonly Dictionary<string, Func<IPage, Task>> Wide = new()
    {
        ["result with long names"] = OpenResultWithLongNames,
        ["plan with long names"] = OpenPlanWithLongNames,
    };

    public static TheoryData<string> Names => [.. Usual.Keys];

    public static TheoryData<string> NamesOfWideOnes => [.. Wide.Keys];

    /// <summary>Goes there, with all that can be opened opened.</summary>
    public static async Task Open(this IPage page, string screen)
    {
        await (Usual.GetValueOrDefault(screen) ?? Wide[screen])(page);
        await page.ShouldBeLoaded();
        await page.OpenAllDetails();
    }

    private static DateOnly InMonths(int months) => DateOnly.FromDateTime(DateTime.Today).AddMonths(months);

    private static Task OpenQuiz(IPage page) => page.OpenTheQuiz();

    private static async Task OpenQuizWithErrors(IPage page)
    {
        await page.OpenTheQuiz();
        await page.Answer(1, true);
        await page.Answer(2, false);
        await page.Deadline().FillAsync("2019-12-31");
        await page.SendButton().ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenMotivationWithErrors(IPage page)
    {
        await page.GotoAsync("/readiness/motivation");
        await page.Field(Texts.AreWeAfraid).FillAsync(new string('x', 2001));
        await page.Button(Texts.WhatOurAnswersSay).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenResultAsReader(IPage page)
    {
        await page.GetAResult();
        await page.OpenAsReader();
        await page.ShouldShow(Texts.OneYear);
    }

    private static async Task OpenResultWithErrors(IPage page)
    {
        await page.GetAResult();
        await page.StartField().FillAsync("");
        await page.NameField().FillAsync(LongName + "n");
        await page.Button(Texts.Save).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenPlan(IPage page)
    {
        await page.GetAResult();
        await page.ChangeThePlan();
    }

    private static async Task OpenPlanWithErrors(IPage page)
    {
        await OpenPlan(page);
        await page.Owner(Texts.FirstTask).FillAsync(LongOwner + "w");
        await page.Weeks(Texts.FirstTask).FillAsync("a few");
        await page.NotBefore(Texts.LastTask).FillAsync("1999-12-31");
        await page.SaveThePlan();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    private static async Task OpenResultWithLongNames(IPage page)
    {
        await OpenPlan(page);
        await page.Owner(Texts.FirstTask).FillAsync(LongOwner);
        await page.Owner(Texts.LastTask).FillAsync(LongOwner);
        await page.SaveThePlan();
        await page.ShouldShow(Texts.OneYear);

        await page.NameField().FillAsync(LongName);
        await page.Button(Texts.Save).ClickAsync();
        await Expect(page.NameField()).ToHaveValueAsync(LongName);
    }

    private static async Task OpenPlanWithLongNames(IPage page)
    {
        await OpenResultWithLongNames(page);
        await page.ChangeThePlan();
    }

    private static async Task OpenDelete(IPage page)
    {
        await page.GetAResult();
        await page.Link(Texts.DeleteThisResult).ClickAsync();
        await page.ShouldShow(Texts.DeleteHeading);
    }
}
