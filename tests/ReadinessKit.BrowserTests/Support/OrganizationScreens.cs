using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>The pages of organizations and of the installation, for <see cref="Screen"/>.</summary>
public static class OrganizationScreens
{
    public static readonly Dictionary<string, Func<IPage, Task>> All = new()
    {
        ["organizations"] = async page => await page.OpenAs((await Given.Agency()).Administrator, "/organizations"),
        ["no organizations"] = async page => await page.OpenAs(await Given.APerson("Dana Reyes"), "/organizations"),
        ["organization"] = page => OpenAsAdministrator(page, ""),
        ["organization for readers"] = page => OpenAsReader(page, ""),
        ["people"] = page => OpenAsAdministrator(page, "/people"),
        ["people for readers"] = page => OpenAsReader(page, "/people"),
        ["people of the sample"] = async page => await OpenWithSample(page, "/people"),
        ["person"] = async page => await OpenAsAdministrator(page, $"/people/{(await Given.Agency()).Reader.Id}"),
        ["remove person"] = async page => await OpenAsAdministrator(page, $"/people/{(await Given.Agency()).Reader.Id}/remove"),
        ["reset link"] = OpenResetLink,
        ["invite"] = page => OpenAsAdministrator(page, "/people/invite"),
        ["invite with errors"] = page => OpenWithErrors(page, "/people/invite", Texts.MakeTheLink),
        ["invitation link"] = OpenInvitationLink,
        ["profile"] = page => OpenAsAdministrator(page, "/profile"),
        ["profile with errors"] = OpenProfileWithErrors,
        ["profile with a conflict"] = OpenProfileWithAConflict,
        ["audit log"] = page => OpenAsAdministrator(page, "/audit"),
        ["forbidden"] = page => OpenAsReader(page, "/audit"),
        ["export or delete"] = page => OpenAsAdministrator(page, "/leave"),
        ["delete organization"] = page => OpenAsAdministrator(page, "/leave/delete"),
        ["sample"] = page => OpenAsAdministrator(page, "/sample"),
        ["sample that is here"] = page => OpenWithSample(page, "/sample"),
        ["timeline"] = page => OpenTimeline(page, ""),
        ["timeline with a saved change"] = OpenTimelineWithASavedChange,
        ["timeline for readers"] = async page => await page.OpenAs((await Given.Agency()).Reader, (await Given.Agency()).Timeline),
        ["task"] = page => OpenTimeline(page, "/tasks/staff-forums"),
        ["task for readers"] = async page => await page.OpenAs((await Given.Agency()).Reader, (await Given.Agency()).Timeline + "/tasks/staff-forums"),
        ["new task with errors"] = OpenNewTaskWithErrors,
        ["history of the plan"] = page => OpenTimeline(page, "/history"),
        ["installation"] = async page => await page.OpenAs((await Given.Agency()).Administrator, "/operator"),
        ["content"] = page => OpenContent(page, ""),
        ["content file"] = page => OpenContent(page, "/check?from=copy&path=library/boundaries.md"),
        ["content file with problems"] = OpenContentFileWithProblems,
        ["changes of a shipped file"] = page => OpenContent(page, "/changes/" + Agency.OwnFile),
        ["content file to take out"] = page => OpenContent(page, "/remove/" + Agency.OwnFile),
        ["new organization"] = async page => await page.OpenAs((await Given.Agency()).Administrator, "/operator/organizations/new"),
        ["new organization with errors"] = OpenNewOrganizationWithErrors,
    };

    private static async Task OpenAsAdministrator(IPage page, string address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Administrator, agency.Address + address);
    }

    private static async Task OpenAsReader(IPage page, string address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Reader, agency.Address + address);
    }

    private static async Task OpenWithSample(IPage page, string address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Administrator, agency.WithSample + address);
    }

    private static async Task OpenTimeline(IPage page, string address)
    {
        var agency = await Given.Agency();
        await page.OpenAs(agency.Executive, agency.Timeline + address);
    }

    private static async Task OpenTimelineWithASavedChange(IPage page)
    {
        await OpenTimeline(page, "/tasks/review-form");
        await page.Button("Duplicate it").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
    }

    private static async Task OpenNewTaskWithErrors(IPage page)
    {
        await page.SignIn((await Given.Agency()).Executive);
        await page.OpenAndPress((await Given.Agency()).Timeline + "/tasks/new", "Add the task");
    }

    private static async Task OpenWithErrors(IPage page, string address, string button)
    {
        var agency = await Given.Agency();
        await page.SignIn(agency.Administrator);
        await page.OpenAndPress(agency.Address + address, button);
    }

    private static async Task OpenResetLink(IPage page)
    {
        await OpenAsAdministrator(page, $"/people/{(await Given.Agency()).Executive.Id}");
        await page.Button(Texts.MakeAResetLink).ClickAsync();
        await Expect(page.Locator("#link")).ToBeVisibleAsync();
    }

    private static async Task OpenInvitationLink(IPage page)
    {
        await OpenAsAdministrator(page, "/people/invite");
        await page.Field(Texts.WhoIsItFor).FillAsync("Jo from the drop-in center");
        await page.Role("Reader").CheckAsync();
        await page.Button(Texts.MakeTheLink).ClickAsync();
        await Expect(page.Locator("#link")).ToBeVisibleAsync();
    }

    private static async Task OpenProfileWithErrors(IPage page)
    {
        await OpenAsAdministrator(page, "/profile");
        await page.Field(Texts.LegalName).FillAsync("");
        await page.Field(Texts.State).SelectOptionAsync("");
        await page.Field(Texts.Employees).FillAsync("a few");
        await page.Button(Texts.SaveTheProfile).ClickAsync();
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
    }

    // As if somebody else had saved: what is compared is no longer what is stored.
    private static async Task OpenProfileWithAConflict(IPage page)
    {
        await OpenAsAdministrator(page, "/profile");
        await page.Locator("[name=Version]").EvaluateAsync("field => field.value = crypto.randomUUID()");
        await page.Button(Texts.SaveTheProfile).ClickAsync();
        await Expect(page.GetByText(Texts.SavedMeanwhile)).ToBeVisibleAsync();
    }

    private static async Task OpenNewOrganizationWithErrors(IPage page)
    {
        await page.SignIn((await Given.Agency()).Administrator);
        await page.OpenAndPress("/operator/organizations/new", Texts.AddTheOrganization);
    }

    private static async Task OpenContent(IPage page, string address) =>
        await page.OpenAs((await Given.Agency()).Administrator, "/operator/content" + address);

    private static async Task OpenContentFileWithProblems(IPage page)
    {
        await OpenContent(page, "/check?path=readiness/implementation-plan.md");
        await page.Field("Text").FillAsync("---\nextends: base\nremove: [foundation]\nminutes: " + new string('9', 120) + "\n---\n");
        await page.Button("Check it").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }
}
