using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>How long somebody stays signed in, where, and how it ends.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Twelve_hours_without_a_click_end_a_session_and_a_click_begins_them_anew()
    {
        var visitor = await Given.SignedIn(_site, organization: null);

        Assert.True(await IsInAfter(visitor, Sessions.Idle - TimeSpan.FromMinutes(1)));
        Assert.True(await IsInAfter(visitor, Sessions.Idle - TimeSpan.FromMinutes(1)));
        Assert.False(await IsInAfter(visitor, Sessions.Idle));
    }

    [Fact]
    public async Task After_two_weeks_everybody_signs_in_again_whatever_they_do()
    {
        var visitor = await Given.SignedIn(_site, organization: null);
        var end = _site.Clock.Now + Sessions.Longest;

        while (_site.Clock.Now + TimeSpan.FromHours(11) < end)
        {
            Assert.True(await IsInAfter(visitor, TimeSpan.FromHours(11)));
        }

        Assert.True(await IsInAfter(visitor, end - _site.Clock.Now - TimeSpan.FromSeconds(1)));
        Assert.False(await IsInAfter(visitor, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task The_list_names_every_browser_and_which_one_this_is()
    {
        var person = await Given.Person(_site, null);
        var other = await Given.SignedIn(_site, person);
        _site.Clock.Now += TimeSpan.FromMinutes(5);
        var visitor = await Given.SignedIn(_site, person);
        await Given.SignedIn(_site, organization: null);

        var rows = (await visitor.Open("/account/sessions")).Html.QuerySelectorAll("tbody tr");

        Assert.Equal(2, rows.Length);
        Assert.Contains("this browser", rows[0].TextContent);
        Assert.Contains("just now", rows[0].TextContent);
        Assert.Contains("5 minutes ago", rows[1].TextContent);
        Assert.NotNull(other);
    }

    [Fact]
    public async Task Ending_a_session_signs_that_browser_out_and_no_other()
    {
        var person = await Given.Person(_site, null);
        var (visitor, other) = (await Given.SignedIn(_site, person), await Given.SignedIn(_site, person));

        await visitor.Press(await visitor.Open("/account/sessions"), "End the session in Another browser, last seen just now");

        Assert.True(await IsInAfter(visitor, TimeSpan.Zero));
        Assert.False(await IsInAfter(other, TimeSpan.Zero));
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else()
    {
        var dana = await Given.Person(_site, null);
        var (danas, sams) = (await Given.SignedIn(_site, dana), await Given.SignedIn(_site, organization: null));
        var session = await _site.Database(db => Task.FromResult(db.Sessions.Single(s => s.PersonId == dana.Id).Id));
        const string token = "__RequestVerificationToken";

        await sams.Post($"/account/sessions/{session}/end", [new(token, (await sams.Open("/account/sign-out")).Value(token)!)]);

        Assert.True(await IsInAfter(danas, TimeSpan.Zero));
    }

    [Fact]
    public async Task Signing_out_everywhere_leaves_nobody_signed_in()
    {
        var person = await Given.Person(_site, null);
        var (visitor, other) = (await Given.SignedIn(_site, person), await Given.SignedIn(_site, person));

        var screen = await visitor.Press(await visitor.Open("/account/sessions/end"), "Sign out everywhere");

        Assert.Equal("/sign-in", screen.Address);
        Assert.False(await IsInAfter(visitor, TimeSpan.Zero));
        Assert.False(await IsInAfter(other, TimeSpan.Zero));
    }

    [Fact]
    public async Task How_somebody_signed_in_is_known_as_long_as_they_are_signed_in()
    {
        var organization = await Given.Organization(_site, requiresSecondFactor: true);
        var person = await Given.Person(_site, organization);
        var app = await Given.AuthenticatorApp(_site, await Given.SignedIn(_site, person));
        var visitor = _site.Visitor();
        await visitor.Press(await visitor.SignIn(person.Email!), "Sign in", ("Code", app.NextCode()));

        for (var i = 0; i < 3; i++)
        {
            _site.Clock.Now += TimeSpan.FromMinutes(5);
            Assert.Equal(organization.LegalName, (await visitor.Open($"/o/{organization.Slug}")).Heading);
        }

        Assert.Contains("this browser", (await visitor.Open("/account/sessions")).Text);
    }

    public void Dispose() => _site.Dispose();

    private async Task<bool> IsInAfter(Visitor visitor, TimeSpan time)
    {
        _site.Clock.Now += time;
        return (await visitor.Open("/account")).Address == "/account";
    }
}
