using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Reset links: each sets a new password, once, for a day; and who may make one for whom.</summary>
public sealed class ResetTests(Site site) : IClassFixture<Site>
{
    private const string NewPassword = "seven quiet otters in the rain";

    [Fact]
    public async Task A_new_password_takes_the_place_of_the_old_one_and_ends_every_session()
    {
        var person = await Given.Person(site, null);
        var before = await Given.SignedIn(site, person);

        var screen = await Reset(site.Visitor(), await Given.ResetLink(site, person));

        Assert.Equal("/sign-in", screen.Address);
        Assert.StartsWith("/sign-in", (await before.Open("/account")).Address);
        Assert.Equal(400, (int)(await site.Visitor().SignIn(person.Email!)).Status);
        Assert.Equal(200, (int)(await site.Visitor().SignIn(person.Email!, NewPassword)).Status);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var link = await Given.ResetLink(site, await Given.Person(site, null));
        await Reset(site.Visitor(), link);

        await CanNotBeUsed(link);
    }

    [Fact]
    public async Task A_link_ends_after_a_day()
    {
        var link = await Given.ResetLink(site, await Given.Person(site, null));
        site.Clock.Now += ResetLink.Lifetime - TimeSpan.FromSeconds(1);
        Assert.Equal(200, (int)(await site.Visitor().Open(link)).Status);

        site.Clock.Now += TimeSpan.FromSeconds(1);
        await CanNotBeUsed(link);
    }

    [Fact]
    public async Task Of_two_people_with_one_link_at_once_one_sets_the_password()
    {
        var link = await Given.ResetLink(site, await Given.Person(site, null));
        var visitors = Enumerable.Range(0, 4).Select(_ => site.Visitor()).ToArray();
        var pages = await Task.WhenAll(visitors.Select(v => v.Open(link)));

        var answers = await Task.WhenAll(visitors.Zip(pages, (v, p) => v.Press(p, "Save the new password", ("Password", NewPassword))));

        Assert.Equal([200, 410, 410, 410], answers.Select(a => (int)a.Status).Order());
    }

    [Fact]
    public async Task A_password_that_others_try_first_is_refused_and_the_link_stays_good()
    {
        var link = await Given.ResetLink(site, await Given.Person(site, null));
        var visitor = site.Visitor();

        Assert.Equal(400, (int)(await visitor.Press(await visitor.Open(link), "Save the new password", ("Password", "password1234"))).Status);
        Assert.Equal("/sign-in", (await Reset(visitor, link)).Address);
    }

    [Fact]
    public async Task A_link_does_not_get_around_the_second_step()
    {
        var (person, app) = await WithApp();
        await Reset(site.Visitor(), await Given.ResetLink(site, person));

        var visitor = site.Visitor();
        var step = await visitor.SignIn(person.Email!, NewPassword);
        Assert.Equal("The second step", step.Heading);
        Assert.Equal(200, (int)(await visitor.Press(step, "Sign in", ("Code", app.NextCode()))).Status);
    }

    [Fact]
    public async Task A_link_for_whoever_lost_everything_takes_the_second_step_and_the_passkeys_away()
    {
        var (person, _) = await WithApp();
        await Given.Passkey(site, person, "Lost phone");
        await Reset(site.Visitor(), await Given.ResetLink(site, person, removesSecondFactor: true));

        Assert.Equal(200, (int)(await site.Visitor().SignIn(person.Email!, NewPassword)).Status);
        Assert.Equal(0, await site.Database(async db => await db.Passkeys.CountAsync(p => p.UserId == person.Id) + await db.PersonSecrets.CountAsync(s => s.UserId == person.Id)));
    }

    [Fact]
    public async Task An_administrator_makes_a_link_for_somebody_who_belongs_here_only()
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization);
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);

        var screen = await administrator.Press(await administrator.Open($"/o/{organization.Slug}/people/{person.Id}"), "Make a reset link");

        var link = screen.Html.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.Equal("/sign-in", (await Reset(site.Visitor(), new Uri(link).PathAndQuery)).Address);
    }

    [Fact]
    public async Task An_administrator_gets_no_link_that_would_open_another_organization()
    {
        var (here, elsewhere) = (await Given.Organization(site), await Given.Organization(site));
        var person = await Given.Person(site, here);
        await Given.Joined(site, person, elsewhere, Roles.Executive);

        await GetsNoLink(here, person);
    }

    [Fact]
    public async Task An_administrator_gets_no_link_that_would_open_the_installation()
    {
        var organization = await Given.Organization(site);

        await GetsNoLink(organization, await Given.Person(site, organization, isOperator: true));
    }

    private async Task GetsNoLink(Web.Data.Organization organization, Person person)
    {
        var administrator = await Given.SignedIn(site, organization, Roles.Administrator);
        var page = await administrator.Open($"/o/{organization.Slug}/people/{person.Id}");
        Assert.False(page.HasButton("Make a reset link"));

        const string token = "__RequestVerificationToken";
        var screen = await administrator.Post($"/o/{organization.Slug}/people/{person.Id}/reset", [new(token, page.Value(token)!)]);

        Assert.Equal(403, (int)screen.Status);
        Assert.False(await site.Database(db => db.ResetLinks.AnyAsync(l => l.PersonId == person.Id)));
    }

    private async Task<(Person Person, AuthenticatorApp App)> WithApp()
    {
        var person = await Given.Person(site, null);
        return (person, await Given.AuthenticatorApp(site, await Given.SignedIn(site, person)));
    }

    private static async Task<Screen> Reset(Visitor visitor, string link) =>
        await visitor.Press(await visitor.Open(link), "Save the new password", ("Password", NewPassword));

    private async Task CanNotBeUsed(string link)
    {
        var screen = await site.Visitor().Open(link);
        Assert.Equal(410, (int)screen.Status);
        Assert.Equal("This link can’t be used", screen.Heading);
    }
}
