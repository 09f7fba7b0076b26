using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Account;

/// <summary>Adding a passkey, naming it and removing it.</summary>
public sealed class PasskeysTests(Site site) : IClassFixture<Site>
{
    private const string PasswordField = "CurrentPassword", Add = "Add the passkey";

    [Fact]
    public async Task A_passkey_needs_the_password_before_the_device_is_asked()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/passkeys");

        foreach (var password in new[] { null, "", "wrong" })
        {
            var again = await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, password));
            Assert.Equal(400, (int)again.Status);
            Assert.NotNull(again.Error(PasswordField));
            Assert.Equal("My phone", again.Value("Name"));
            Assert.Null(Options(again));
        }

        var asked = await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, Given.Password));
        Assert.Equal("Now your device", asked.Heading);
        Assert.DoesNotContain(Given.Password, asked.Html.DocumentElement.OuterHtml);

        var added = await visitor.Press(asked, "Ask the device again", ("Credential", PasskeyDevice.Make(Options(asked)!)));
        Assert.Equal("/account/passkeys", added.Address);
        Assert.True(added.HasLink("Rename My phone"));
    }

    [Fact]
    public async Task Wrong_passwords_at_a_passkey_count_once_each_towards_the_ten()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/passkeys");

        for (var i = 0; i < 9; i++)
        {
            await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, $"wrong {i}"));
        }

        Assert.Equal(200, (int)(await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, Given.Password))).Status);

        for (var i = 0; i < 10; i++)
        {
            await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, $"wrong {i}"));
        }

        Assert.NotNull((await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, Given.Password))).Error(PasswordField));
    }

    [Fact]
    public async Task A_passkey_made_without_the_password_is_not_taken()
    {
        var person = await Given.Person(site, null);
        var (visitor, other) = (await Given.SignedIn(site, person), await Given.SignedIn(site, person));
        var page = await visitor.Open("/account/passkeys");
        Assert.Equal(400, await Send("""{"challenge":"AAAAAAAAAAAAAAAAAAAAAA"}"""));

        // Anybody can have a challenge for signing in; it is none for making a passkey.
        var signingIn = await visitor.Post("/sign-in/passkey/options", []);
        Assert.Equal(400, await Send(await signingIn.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        // Nor is the one that another browser was given for the password.
        var elsewhere = await other.Press(await other.Open("/account/passkeys"), Add, ("Name", "My phone"), (PasswordField, Given.Password));
        Assert.Equal(400, await Send(Options(elsewhere)!));
        Assert.Equal(0, await site.Database(db => Task.FromResult(db.Passkeys.Count(p => p.UserId == person.Id))));

        // What one browser was given makes one passkey.
        Assert.Equal(200, await Make());
        Assert.Equal(400, await Make());

        async Task<int> Make() => (int)(await other.Press(elsewhere, "Ask the device again", ("Credential", PasskeyDevice.Make(Options(elsewhere)!)))).Status;

        async Task<int> Send(string options) => (int)(await visitor.Press(page, Add, ("Name", "My phone"), ("Credential", PasskeyDevice.Make(options)))).Status;
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("no JSON")]
    [InlineData("{\"id\":\"\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"\",\"attestationObject\":\"\"}}")]
    public async Task What_no_device_made_is_not_taken(string credential)
    {
        var visitor = await Given.SignedIn(site, organization: null);
        var asked = await visitor.Press(await visitor.Open("/account/passkeys"), Add, ("Name", "My phone"), (PasswordField, Given.Password));

        var again = await visitor.Press(asked, "Ask the device again", ("Credential", credential));

        Assert.Equal(400, (int)again.Status);
        Assert.StartsWith("The passkey was not made", again.Error("Name"));
    }

    [Fact]
    public async Task A_passkey_is_removed_with_the_password_only()
    {
        var person = await Given.Person(site, null);
        await Given.Passkey(site, person, "My phone");
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open((await visitor.Open("/account/passkeys")).Link("remove My phone"));

        Assert.NotNull((await visitor.Press(page, "Remove the passkey")).Error(PasswordField));
        Assert.NotNull((await visitor.Press(page, "Remove the passkey", (PasswordField, "wrong"))).Error(PasswordField));
        Assert.True((await visitor.Open("/account/passkeys")).HasLink("Rename My phone"));

        Assert.Equal("/account/passkeys", (await visitor.Press(page, "Remove the passkey", (PasswordField, Given.Password))).Address);
        Assert.False((await visitor.Open("/account/passkeys")).HasLink("Rename My phone"));
    }

    [Fact]
    public async Task Passkeys_are_renamed_and_removed_by_whoever_they_belong_to()
    {
        var person = await Given.Person(site, null);
        await Given.Passkey(site, person, "My phone");
        var (visitor, stranger) = (await Given.SignedIn(site, person), await Given.SignedIn(site, organization: null));
        var page = await visitor.Open("/account/passkeys");
        var (rename, remove) = (page.Link("Rename My phone"), page.Link("remove My phone"));

        Assert.Equal(404, (int)(await stranger.Open(rename)).Status);
        Assert.Equal(404, (int)(await stranger.Open(remove)).Status);
        Assert.Equal(404, (int)(await visitor.Open("/account/passkeys/no!thing")).Status);

        Assert.Equal(400, (int)(await visitor.Press(await visitor.Open(rename), "Save the name", ("Name", " "))).Status);
        Assert.Contains("Old phone", (await visitor.Press(await visitor.Open(rename), "Save the name", ("Name", "Old phone"))).Text);
        Assert.DoesNotContain("Old phone", (await visitor.Press(await visitor.Open(remove), "Remove the passkey", (PasswordField, Given.Password))).Text);
    }

    [Fact]
    public async Task There_is_room_for_ten_passkeys_and_none_is_made_without_a_device()
    {
        var person = await Given.Person(site, null);
        var visitor = await Given.SignedIn(site, person);
        var page = await visitor.Open("/account/passkeys");

        Assert.Equal(400, (int)(await visitor.Press(page, Add, ("Name", "My phone"))).Status);
        Assert.Equal(400, (int)(await visitor.Press(page, Add, ("Name", "My phone"), ("Credential", "{}"))).Status);

        for (var i = 0; i < 10; i++)
        {
            await Given.Passkey(site, person, $"Key {i}");
        }

        Assert.False((await visitor.Open("/account/passkeys")).HasButton(Add));
        Assert.Contains("there is room for 10", (await visitor.Press(page, Add, ("Name", "My phone"), ("Credential", "{}"))).Summary.Single());
        Assert.Contains("there is room for 10", (await visitor.Press(page, Add, ("Name", "My phone"), (PasswordField, Given.Password))).Summary.Single());
    }

    // What the page asks of the device, as JSON; null when it asks nothing.
    private static string? Options(Screen screen) => screen.Html.QuerySelector("form[data-make]")?.GetAttribute("data-make");
}
