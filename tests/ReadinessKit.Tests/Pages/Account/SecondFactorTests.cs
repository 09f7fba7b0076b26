using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Where an organization that asks for more than a password leads.</summary>
public sealed class SecondFactorTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_organization_that_asks_for_more_leads_to_it_and_names_itself_to_its_own_people_only()
    {
        var organization = await Given.Organization(site, "Lakeside Wellness", requiresSecondFactor: true);
        var person = await Given.Person(site, organization);
        var (visitor, stranger) = (await Given.SignedIn(site, person), await Given.SignedIn(site, organization: null));

        var page = await visitor.Open("/account/second-factor?organization=" + organization.Slug);
        Assert.True(page.HasLink("Add a passkey") && page.HasLink("Set up an app") && page.HasLink("open Lakeside Wellness"));
        Assert.Equal(404, (int)(await stranger.Open("/account/second-factor?organization=" + organization.Slug)).Status);
        Assert.Equal(404, (int)(await visitor.Open("/account/second-factor")).Status);

        await Given.Passkey(site, person, "My phone");
        Assert.Equal($"/sign-in?to=%2Fo%2F{organization.Slug}", (await visitor.Open("/account/second-factor?organization=" + organization.Slug)).Link("Sign in again"));

        await Given.AuthenticatorApp(site, visitor);
        Assert.Equal($"/o/{organization.Slug}", (await visitor.Open("/account/second-factor?organization=" + organization.Slug)).Link("Go on to Lakeside Wellness"));
    }
}
