using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReadinessKit.BrowserTests.Support;
using ReadinessKit.Web.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReadinessKit.BrowserTests.Journeys;

/// <summary>From the empty installation to seven colleagues, each in a role and a browser of their own. An installation is set up only once, so this one has a site to itself.</summary>
public sealed class NewcomersJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string LegalName = "Riverbend Behavioral Health";
    private const string Home = "/o/riverbend-behavioral-health";

    // Written out once more, so that a change of the table of rights has to be meant.
    private static readonly Dictionary<Roles, Right[]> Rights = new()
    {
        [Roles.Administrator] = [Right.Enter, Right.Invite, Right.Profile, Right.Audit, Right.TakeAway, Right.ReadTimeline, Right.RunRounds, Right.ReadJobs, Right.ApproveJobs, Right.ReadGuides],
        [Roles.HR] = [Right.Enter, Right.ReadTimeline, Right.RunRounds, Right.Review, Right.ReadJobs, Right.WriteJobs, Right.ApproveJobs, Right.ReadGuides, Right.WriteGuides, Right.Interview, Right.RunHiring, Right.ReadPay, Right.WritePay],
        [Roles.Executive] = [Right.Enter, Right.ReadTimeline, Right.RunTimeline, Right.RunRounds, Right.Review, Right.ReadJobs, Right.WriteJobs, Right.ApproveJobs, Right.ReadGuides, Right.WriteGuides, Right.Interview, Right.ReadPay, Right.WritePay],
        [Roles.Supervisor] = [Right.Enter, Right.ReadTimeline, Right.ReadJobs, Right.ReadGuides, Right.Interview],
        [Roles.Panelist] = [Right.Enter, Right.ReadGuides, Right.Interview],
        [Roles.PeerWorker] = [Right.Enter, Right.ReadTimeline, Right.ReadJobs, Right.Interview],
        [Roles.Reader] = [Right.Enter, Right.ReadTimeline],
    };

    [Fact]
    public async Task A_newcomer_sets_up_and_a_colleague_of_each_role_joins()
    {
        await using var site = new SiteUnderTest();
        site.StartServer();
        var newcomer = await AVisitorOf(site);
        var colleagues = new Dictionary<Roles, IPage>();

        await SetUp(newcomer, site.Services.GetRequiredService<FirstRun>().Begin());

        foreach (var role in RoleDescription.All)
        {
            var link = await Invite(newcomer, role);
            var colleague = colleagues[role.Role] = await AVisitorOf(site);
            await Join(colleague, link, role);
            await ShouldSeeWhatTheyMay(colleague, role.Role);
            await ShouldReadTheAuditLogOnlyIfTheyMay(colleague, role.Role);
        }

        await SignsInWithACode(colleagues[Roles.Supervisor], Email(Roles.Supervisor));
        await SignsInWithAPasskey(colleagues[Roles.Panelist]);
        await SignsInAfterAReset(newcomer, await AVisitorOf(site), Roles.PeerWorker);
    }

    private static string Name(Roles role) => $"{role} Reyes";

    private static string Email(Roles role) => $"{role}@example.org";

    private static async Task SetUp(IPage page, string code)
    {
        await page.GotoAsync("/set-up");
        await page.Field("One-time code").FillAsync("not-the-code");
        await page.Field(Texts.YourName).FillAsync("Robin Okafor");
        await page.Field(Texts.YourEmail).FillAsync("robin@example.org");
        await page.Field(Texts.APassword).FillAsync(Given.Password);
        await page.Field(Texts.LegalName).FillAsync(LegalName);
        await page.Field(Texts.State).SelectOptionAsync("Massachusetts");
        await page.GetByLabel("Private, for profit or not").CheckAsync();
        await page.Field(Texts.TimeZone).SelectOptionAsync("Eastern");
        await page.Button(Texts.SetUp).ClickAsync();

        // A wrong code costs nothing but the password.
        await Expect(page.ErrorSummary().GetByRole(AriaRole.Heading)).ToHaveTextAsync(Texts.OneToMend);
        await Expect(page.Field(Texts.LegalName)).ToHaveValueAsync(LegalName);
        await page.Field("One-time code").FillAsync(code);
        await page.Field(Texts.APassword).FillAsync(Given.Password);
        await page.Button(Texts.SetUp).ClickAsync();

        await page.ShouldShow(LegalName);
        await Expect(page.Link("Look after the installation")).ToBeVisibleAsync();
        await ShouldSeeWhatTheyMay(page, Roles.Administrator);

        await page.GotoAsync("/set-up");
        await page.ShouldShow(Texts.NotHere);
    }

    private static async Task<string> Invite(IPage page, RoleDescription role)
    {
        await page.GotoAsync($"{Home}/people");
        await page.Link(Texts.InviteSomebody).ClickAsync();
        await page.Field(Texts.WhoIsItFor).FillAsync(Name(role.Role));
        await page.Role(role.Name).CheckAsync();
        await page.Button(Texts.MakeTheLink).ClickAsync();
        await page.ShouldShow($"Send this link to {Name(role.Role)}");

        return await page.LinkToSend();
    }

    private static async Task Join(IPage page, string link, RoleDescription role)
    {
        await page.GotoAsync(link);
        await page.ShouldShow($"Join {LegalName}");
        await Expect(page.GetByText($"You are invited as {role.Name}.")).ToBeVisibleAsync();
        await page.Field(Texts.YourName).FillAsync(Name(role.Role));
        await page.Field(Texts.YourEmail).FillAsync(Email(role.Role));
        await page.Field(Texts.APassword).FillAsync(Given.Password);
        await page.Button(Texts.MakeTheAccount).ClickAsync();
        await page.ShouldShow(LegalName);

        await page.GotoAsync(link);
        await page.ShouldShow("This invitation can’t be used");
    }

    private static async Task ShouldSeeWhatTheyMay(IPage page, Roles role)
    {
        await page.GotoAsync(Home);
        var yes = page.GetByRole(AriaRole.Row).Filter(new() { Has = page.Locator("td[data-label=You]", new() { HasText = "Yes" }) });

        await Expect(yes.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(Rights[role].Select(right => Words.Sentence(right.Words)));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "For administrators" })).ToHaveCountAsync(role == Roles.Administrator ? 1 : 0);
    }

    private static async Task ShouldReadTheAuditLogOnlyIfTheyMay(IPage page, Roles role)
    {
        await page.GotoAsync($"{Home}/audit");
        await page.ShouldShow(role == Roles.Administrator ? Texts.AuditLog : Texts.NotYours);
    }

    private static async Task SignsInWithACode(IPage page, string email)
    {
        var key = await page.SetUpAnAuthenticatorApp();
        await page.SignOut();
        await page.GotoAsync($"/sign-in?to={Home}");
        await page.TypePassword(email);
        await page.ShouldShow(Texts.SecondStep);

        // No code is taken twice, but the one of the next half minute already is.
        await page.Field(Texts.Code).FillAsync(TimeCode.At(key, DateTimeOffset.UtcNow.AddSeconds(30)));
        await page.Button(Texts.SignIn).ClickAsync();
        await page.ShouldShow(LegalName);
    }

    private static async Task SignsInWithAPasskey(IPage page)
    {
        await page.HasADeviceForPasskeys();
        await page.GotoAsync("/account/passkeys");
        await page.AddAPasskey("My phone");
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = "My phone" })).ToBeVisibleAsync();

        await page.SignOut();
        await page.GotoAsync($"/sign-in?to={Home}");
        await page.Button("Sign in with a passkey").ClickAsync();
        await page.ShouldShow(LegalName);
    }

    private static async Task SignsInAfterAReset(IPage administrator, IPage page, Roles role)
    {
        const string password = "newts polish nine lanterns";
        await administrator.GotoAsync($"{Home}/people");
        await administrator.Link($"Change what {Name(role)} may do").ClickAsync();
        await administrator.Button(Texts.MakeAResetLink).ClickAsync();
        await administrator.ShouldShow($"Send this link to {Name(role)}");

        await page.GotoAsync(await administrator.LinkToSend());
        await page.ShouldShow(Texts.ChooseANewPassword);
        await page.Field(Texts.NewPassword).FillAsync(password);
        await page.Button(Texts.SaveTheNewPassword).ClickAsync();
        await page.ShouldShow(Texts.SignIn);

        await page.TypePassword(Email(role));
        await Expect(page.ErrorSummary()).ToBeVisibleAsync();
        await page.TypePassword(Email(role), password);
        await page.ShouldShow(LegalName);
        await ShouldSeeWhatTheyMay(page, role);
    }
}
