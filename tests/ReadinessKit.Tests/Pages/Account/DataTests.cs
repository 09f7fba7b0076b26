using System.Text.Json;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>What somebody takes with them.</summary>
public sealed class DataTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_held_about_somebody_is_a_file_for_them_without_secrets()
    {
        var organization = await Given.Organization(site);
        var person = await Given.Person(site, organization, Roles.HR, "Zoë Reyes");
        await Given.Passkey(site, person, "My phone");
        var visitor = await Given.SignedIn(site, person);
        var app = await Given.AuthenticatorApp(site, visitor);

        var response = await visitor.Get("/account/data");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var data = JsonDocument.Parse(text).RootElement;

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("Zoë Reyes", text);
        Assert.Equal(person.Email, data.GetProperty("email").GetString());
        Assert.Equal("HR", data.GetProperty("memberships")[0].GetProperty("roles").GetString());
        Assert.Equal("My phone", data.GetProperty("passkeys")[0].GetProperty("name").GetString());
        Assert.Equal(1, data.GetProperty("sessions").GetArrayLength());
        Assert.DoesNotContain(app.Key, text);
        Assert.DoesNotContain(person.PasswordHash!, text);
    }
}
