using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Organization;

/// <summary>E-mail goes out only where a mail server is set.</summary>
public sealed class MailTests : IDisposable
{
    private readonly MailBox _box = new();
    private readonly Support.Site _site;

    public MailTests() => _site = Support.Site.With(("KIT_SMTP", _box.Address), ("KIT_MAIL_FROM", "kit@example.org"));

    public void Dispose()
    {
        _site.Dispose();
        _box.Dispose();
    }

    [Fact]
    public async Task An_invitation_comes_by_e_mail_and_its_link_works()
    {
        var organization = await Given.Organization(_site);
        var visitor = await Given.SignedIn(_site, organization, Roles.Administrator);

        var invited = await visitor.Press(await visitor.Open($"/o/{organization.Slug}/people/invite"), "Make the link", ("For", "Sam"), ("Email", "sam@example.org"), ("Roles", "HR"));
        var letter = _box.Take();

        Assert.Contains("We are sending it to sam@example.org", invited.Text);
        Assert.Contains("RCPT TO:<sam@example.org>", letter);
        Assert.Contains("Subject: Join Riverbend Behavioral Health on ReadinessKit", letter);
        Assert.Contains(invited.Html.GetElementById("link")!.GetAttribute("value")!, letter);
        Assert.Equal("Join Riverbend Behavioral Health", (await _site.Visitor().Open(Link(letter))).Heading);
    }

    [Fact]
    public async Task Whoever_forgot_the_password_gets_a_link_and_nobody_learns_whether_there_is_an_account()
    {
        var person = await Given.Person(_site, null, email: "dana@example.org");
        var visitor = _site.Visitor();

        var known = await visitor.Press(await visitor.Open("/sign-in/help"), "Send me the link", ("Email", person.Email));
        var unknown = await visitor.Press(await visitor.Open("/sign-in/help"), "Send me the link", ("Email", "nobody@example.org"));
        var letter = _box.Take();

        Assert.Equal(known.Text.Replace("dana@", "nobody@", StringComparison.Ordinal), unknown.Text);
        Assert.Contains("RCPT TO:<dana@example.org>", letter);
        Assert.Equal("Choose a new password", (await _site.Visitor().Open(Link(letter))).Heading);
        Assert.True(_box.IsEmpty);
        Assert.Equal(1, await _site.Database(db => db.ResetLinks.CountAsync()));
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_offered_and_nothing_taken()
    {
        using var site = new Support.Site();
        var visitor = site.Visitor();

        Assert.False((await visitor.Open("/sign-in/help")).HasButton("Send me the link"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post("/sign-in/help", [new("Email", "dana@example.org")])).Status);
    }

    [Theory]
    [InlineData("mail.example.org:587", "kit@example.org", "KIT_SMTP must be an address such as smtp://user@mail.example.org:587")]
    [InlineData("smtp://user:secret@mail.example.org", "kit@example.org", "KIT_SMTP must be an address such as smtp://user@mail.example.org:587")]
    [InlineData("smtp://mail.example.org", null, "KIT_MAIL_FROM must be the e-mail address that letters come from.")]
    public void A_mail_server_that_can_not_be_used_says_what_to_write(string server, string? from, string message) =>
        Assert.StartsWith(message, Assert.Throws<SettingsException>(() => MailServer.Read(server, null, from)).Message);

    private static string Link(string letter) => new Uri(letter.Split('\n').First(l => l.StartsWith("http", StringComparison.Ordinal))).AbsolutePath;
}
