using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Interviews;

/// <summary>A second person looks at a guide, and what is used never changes.</summary>
public sealed class GuideUseTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Only_what_a_second_person_has_read_is_used_and_that_is_frozen()
    {
        var guide = await GuideOfAgency.Make(_site);
        var own = await guide.Open("/review");
        Assert.Equal("Version 1 needs a second look", own.Heading);
        Assert.False(own.HasButton("I have read version 1"));
        Assert.False((await guide.Open()).HasButton("Use this guide"));
        var early = await guide.Hr.Post(guide.Address + "/use", [Token(await guide.Open("/words")), new("Number", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Contains("Looked at by a second person: Ask a colleague to look at this version.", early.Text);

        await guide.Use();

        Assert.Equal((1, 1), ((await guide.Row()).UsedNumber, (await guide.Row()).ReviewedNumber));
        Assert.Contains("Version 1 is in use since November 21, 2026: Kim Lee decided that. It is frozen", (await guide.Open()).Text);

        await guide.Hr.Press(await guide.Open("/questions/q1"), "Save", ("Text", "How do you listen?"));
        var changed = await guide.Open();
        Assert.Contains("Compare with care. Candidates of both versions can be compared by one question only", changed.Text);
        Assert.False(changed.HasButton("Use this guide"));
        Assert.Contains("How would you listen to somebody who has lost hope?", (await guide.Open("/files/1/print")).Text);
        Assert.Contains("This is version 1, in use.", (await guide.Open("/files")).Text);
    }

    [Fact]
    public async Task What_was_changed_after_somebody_opened_it_is_neither_looked_at_nor_used_by_that()
    {
        var guide = await GuideOfAgency.Make(_site);
        var (_, second) = await guide.Colleague(Roles.Supervisor, "Noa Ito");
        var look = await second.Open(guide.Address + "/review");
        await guide.Write(g => g with { Opening = "Hello." });

        var refused = await second.Press(look, "I have read version 1");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("It was changed meanwhile: it is version 2 now. Read that one first.", refused.Text);

        await second.Press(refused, "I have read version 2");
        var ready = await guide.Open();
        await guide.Write(g => g with { Opening = "Hi." });
        var late = await guide.Hr.Press(ready, "Use this guide");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Null((await guide.Row()).UsedNumber);
    }

    [Fact]
    public async Task Whether_the_committee_includes_somebody_served_is_one_answer_without_a_name_in_no_file()
    {
        var guide = await GuideOfAgency.Make(_site);
        await guide.Hr.Press(await guide.Open("/committee"), "Save", ("IncludesSomeoneServed", "yes"));

        Assert.True((await guide.Row()).IncludesSomeoneServed);
        Assert.NotNull((await guide.Open("/committee")).Html.QuerySelector("input[name=IncludesSomeoneServed][value=yes][checked]"));
        var admin = await Given.SignedIn(_site, guide.Organization, Roles.Administrator);
        var text = await (await admin.Get($"/o/{guide.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("How would you listen to somebody who has lost hope?", text);
        Assert.DoesNotContain("SomeoneServed", text, StringComparison.OrdinalIgnoreCase);

        foreach (var page in new[] { "", "/review", "/versions/1", "/files/1/print", "/files/1/score-sheet", "/files/1/candidate-hand-out" })
        {
            Assert.DoesNotContain("includes somebody", (await guide.Open(page)).Text);
        }
    }

    [Fact]
    public async Task Versions_say_what_they_changed()
    {
        var guide = await GuideOfAgency.Make(_site);
        await guide.Hr.Press(await guide.Open("/words"), "Save", ("Closing", "Goodbye."));
        await guide.Hr.Press(await guide.Open("/words"), "Save");

        var versions = await guide.Open("/versions");
        Assert.Equal(2, versions.Html.QuerySelectorAll(".history > li").Length);
        Assert.Contains("Words around them.", versions.Text);
        Assert.Contains("What it changed. Words around them.", (await guide.Open("/versions/2")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Open("/versions/3")).Status);
    }

    [Fact]
    public async Task Panelists_read_and_do_not_write_and_readers_see_nothing()
    {
        var guide = await GuideOfAgency.Make(_site);
        var (_, panelist) = await guide.Colleague(Roles.Panelist, "Lou Park");
        Assert.Equal(200, (int)(await panelist.Open(guide.Address)).Status);
        Assert.Contains("Say to everybody: “Share only what you wish.", (await panelist.Open(guide.Address + "/files/1/print")).Text);
        var words = await panelist.Open(guide.Address + "/words");
        Assert.Contains("HR and executives write interview guides.", words.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await panelist.Post(guide.Address + "/words", [Token(await panelist.Open(guide.Address + "/review")), new("Title", "x")])).Status);

        var (_, reader) = await guide.Colleague(Roles.Reader, "Pat Moss");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open(guide.Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get(guide.Address + "/files/1/guide.docx")).StatusCode);
        Assert.Equal("community-bridger-guide.docx", (await panelist.Get(guide.Address + "/files/1/guide.docx")).Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(HttpStatusCode.NotFound, (await panelist.Get(guide.Address + "/files/1/other.docx")).StatusCode);
    }

    [Fact]
    public async Task What_is_put_away_is_read_and_not_changed_until_it_is_brought_back()
    {
        var guide = await GuideOfAgency.Make(_site);
        var words = await guide.Open("/words");
        var away = await guide.Hr.Press(await guide.Open(), "Put it away");
        Assert.Contains("It is put away", away.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await guide.Hr.Press(words, "Save", ("Closing", "x"))).Status);

        await guide.Hr.Press(away, "Bring it back");
        Assert.Equal(200, (int)(await guide.Hr.Press(words, "Save", ("Closing", "x"))).Status);
    }

    public void Dispose() => _site.Dispose();

    private static KeyValuePair<string, string> Token(Screen screen) => new("__RequestVerificationToken", screen.Value("__RequestVerificationToken")!);
}
