using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Operator;

public sealed class OwnContentTests : IDisposable
{
    private const string Boundaries = "library/boundaries.md";

    private readonly Installation _kept = new();
    private readonly Site _site;

    public OwnContentTests() => _site = _kept.Serve();

    public void Dispose()
    {
        _site.Dispose();
        _kept.Dispose();
    }

    [Fact]
    public async Task The_operator_extends_a_shipped_file_and_it_is_served_at_once()
    {
        var visitor = await Installation.Operator(_site);
        var start = await visitor.Open((await visitor.Open("/operator/content?q=BOUND")).Link("Extend library/boundaries.md"));
        Assert.Equal((Boundaries, "---\nextends: base\n---\n\n"), (start.Value("Path"), Text(start)));

        var after = await visitor.Press(start, "Save it", ("Text", "---\r\nextends: base\r\ntitle: Our boundaries\r\n---\r\n\r\nOur lede."));

        Assert.Equal(("/operator/content", "Content"), (after.Address, after.Heading));
        Assert.Equal(["Extends the shipped file", "As it was", "Change library/boundaries.md Take out library/boundaries.md"], after.Row(Boundaries));
        Assert.Equal("---\nextends: base\ntitle: Our boundaries\n---\n\nOur lede.\n", await File.ReadAllTextAsync(_kept.Own(Boundaries), TestContext.Current.CancellationToken));
        var page = await _site.Visitor().Open("/library/boundaries");
        Assert.Equal("Our boundaries", page.Heading);
        Assert.Contains("Our lede.", page.Text);
        Assert.Contains("1 file of your own, without problems.", (await visitor.Open("/operator")).Text);
        Assert.Contains(("saved a content file", Boundaries), await Noted());

        // And what is shipped now is kept beside it, for later.
        Assert.Equal(Shipped(Boundaries), await File.ReadAllTextAsync(_kept.Own(".shipped/" + Boundaries), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_is_checked_before_it_is_saved_and_the_check_saves_nothing()
    {
        var visitor = await Installation.Operator(_site);
        var copy = await visitor.Open((await visitor.Open("/operator/content")).Link("Copy library/boundaries.md"));
        var broken = Shipped(Boundaries).With("minutes: 10", "minutes: ten");
        Assert.Equal(Shipped(Boundaries), Text(copy));

        var wrong = await visitor.Press(copy, "Check it", ("Text", broken));
        Assert.Contains("1 problem to fix first", wrong.Text);
        Assert.Contains("Line 7: 'minutes' must be a whole number from 1 to 60, not 'ten'. minutes: ten", wrong.Text);
        Assert.Equal(broken, Text(wrong));

        var right = await visitor.Press(wrong, "Check it", ("Text", Shipped(Boundaries)));
        Assert.Contains("No problems", right.Text);
        Assert.False(File.Exists(_kept.Own(Boundaries)));
    }

    [Fact]
    public async Task What_is_broken_can_not_be_saved_and_stays_in_the_form()
    {
        var visitor = await Installation.Operator(_site);
        var screen = await visitor.Press(await visitor.Open("/operator/content/check"), "Save it", ("Path", "readiness/implementation-plan.md"), ("Text", "---\nextends: base\nremove: [foundation]\n---\n"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Contains("shipped/readiness/timeline-quiz.md, line 17: There is no step 'foundation' in the plan.", screen.Text);
        Assert.Contains("remove: [foundation]", Text(screen));
        Assert.False(Directory.Exists(_kept.Own("")));
    }

    [Theory]
    [InlineData("../boundaries.md")]
    [InlineData("library/../../boundaries.md")]
    [InlineData("library/..%2f..%2fboundaries.md")]
    [InlineData("/etc/boundaries.md")]
    [InlineData("C:\\boundaries.md")]
    [InlineData("library\\boundaries.md")]
    [InlineData("library/.boundaries.md")]
    [InlineData(".shipped/library/boundaries.md")]
    [InlineData("library//boundaries.md")]
    [InlineData("library/boundaries.md/")]
    [InlineData("library/boundaries.md\n")]
    [InlineData("library/boundaries.txt")]
    [InlineData("library/Boundaries.md")]
    [InlineData("library/readme.md")]
    [InlineData("library/a:b.md")]
    [InlineData("somewhere/boundaries.md")]
    [InlineData("boundaries.md")]
    [InlineData("library/a/b/c/d/e.md")]
    [InlineData("")]
    public async Task Only_plain_names_in_the_known_folders_are_written(string path)
    {
        var visitor = await Installation.Operator(_site);
        var typed = await visitor.Press(await visitor.Open("/operator/content/check"), "Save it", ("Path", path), ("Text", Shipped(Boundaries)));

        // A line end around what was typed is nobody's attack.
        if (path != "library/boundaries.md\n")
        {
            Assert.Equal(HttpStatusCode.BadRequest, typed.Status);
            Assert.NotNull(typed.Error("Path"));
            Assert.False(Directory.Exists(_kept.Own("")));
        }

        Assert.DoesNotContain(Directory.EnumerateFiles(_kept.Folder, "*", SearchOption.AllDirectories), f => f.EndsWith(".md", StringComparison.Ordinal) && f != _kept.Own(Boundaries) && f != _kept.Own(".shipped/" + Boundaries));
    }

    [Fact]
    public async Task A_link_in_the_way_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("readinesskit-outside-").FullName;
        Directory.CreateDirectory(_kept.Own(""));
        Directory.CreateSymbolicLink(_kept.Own("library"), outside);
        var visitor = await Installation.Operator(_site);

        var screen = await visitor.Press(await visitor.Open("/operator/content/check"), "Save it", ("Path", Boundaries), ("Text", Shipped(Boundaries)));

        Assert.Equal("There is a link in the way to this file. Write into a folder that is none", screen.Error("Path"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        Directory.Delete(outside);
    }

    [Fact]
    public async Task A_name_that_differs_in_capitals_only_is_refused()
    {
        await _kept.Write(_site, "library/Ours.md", "x");
        var visitor = await Installation.Operator(_site);

        var screen = await visitor.Press(await visitor.Open("/operator/content/check"), "Check it", ("Path", "library/ours.md"), ("Text", "x"));

        Assert.Equal("There is 'library/Ours.md', which differs in capitals only. Choose that, or another name", screen.Error("Path"));
    }

    [Fact]
    public async Task Nobodys_change_is_overwritten_unseen()
    {
        var visitor = await Installation.Operator(_site);
        var opened = await visitor.Open("/operator/content/check?from=copy&path=" + Boundaries);
        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("minutes: 10", "minutes: 11"));

        var refused = await visitor.Press(opened, "Save it", ("Text", Shipped(Boundaries).With("minutes: 10", "minutes: 12")));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("minutes: 12", Text(refused));
        Assert.Contains("minutes: 11", await File.ReadAllTextAsync(_kept.Own(Boundaries), TestContext.Current.CancellationToken));

        Assert.Equal("/operator/content", (await visitor.Press(refused, "Save it")).Address);
        Assert.Contains("minutes: 12", await File.ReadAllTextAsync(_kept.Own(Boundaries), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_can_be_uploaded_and_what_is_no_text_is_refused_at_its_field()
    {
        var visitor = await Installation.Operator(_site);

        var right = await Upload(visitor, System.Text.Encoding.UTF8.GetBytes(Shipped(Boundaries)));
        var wrong = await Upload(visitor, [0x89, 0x50, 0xFF]);
        var tooLarge = await Upload(visitor, new byte[300_000]);

        Assert.Contains("No problems", right.Text);
        Assert.Equal(Shipped(Boundaries), Text(right));
        Assert.Equal("This can't be read as text. Save it as plain text in UTF-8.", wrong.Error("Upload"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLarge.Status);
    }

    [Fact]
    public async Task A_file_is_taken_out_and_the_shipped_one_is_back()
    {
        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Ours"));
        var visitor = await Installation.Operator(_site);
        var asked = await visitor.Open((await visitor.Open("/operator/content")).Link("Take out library/boundaries.md"));
        Assert.Contains("The site uses the shipped file again.", asked.Text);

        var after = await visitor.Press(asked, "Take it out");

        Assert.Contains("There are none yet.", after.Text);
        Assert.Equal("Boundaries in a peer role", (await _site.Visitor().Open("/library/boundaries")).Heading);
        Assert.False(File.Exists(_kept.Own(".shipped/" + Boundaries)));
        Assert.Contains(("took out a content file", Boundaries), await Noted());
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Open(asked.Address)).Status);
    }

    [Fact]
    public async Task What_an_update_changed_in_a_shipped_file_is_shown_until_somebody_looked_at_it()
    {
        using var newer = ContentFolder.OfShipped();
        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("title: Boundaries in a peer role", "title: Ours"));
        Assert.Contains("As it was", (await (await Installation.Operator(_site)).Open("/operator/content")).Text);
        _site.Dispose();
        newer.Write(Boundaries, Shipped(Boundaries).With("minutes: 10", "minutes: 15").With("# What to do next\n", "# What to do next\n\nAn update <b>wrote</b> this.\n"));
        using var updated = _kept.Serve(("KIT_CONTENT", newer.Path));
        var visitor = await Installation.Operator(updated);

        var screen = await visitor.Open((await visitor.Open("/operator/content")).Link("Changed: see how (library/boundaries.md)"));

        Assert.Contains("Your file stands in place of the shipped one", screen.Text);
        Assert.Contains("minutes: 10", Lines(screen, "gone"));
        Assert.Equal(["minutes: 15", "", "An update <b>wrote</b> this."], Lines(screen, "added"));
        Assert.Contains("title: Boundaries in a peer role", Lines(screen, "same"));
        Assert.True(screen.Html.QuerySelectorAll(".diff tr").Length < 30);

        Assert.Contains("As it was", (await visitor.Press(screen, "I have looked at it")).Text);
        Assert.Contains("Nothing, since you made yours.", (await visitor.Open(screen.Address)).Text);
        Assert.Contains(("looked at changes of a shipped file", Boundaries), await Noted(updated));
    }

    [Fact]
    public async Task A_shipped_file_can_be_downloaded_and_nothing_else_can()
    {
        var visitor = await Installation.Operator(_site);
        using var file = await visitor.Get((await visitor.Open("/operator/content")).Link("Download library/boundaries.md"));

        Assert.Equal(Shipped(Boundaries), await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("text/markdown", "boundaries.md"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileName));

        foreach (var path in new[] { "README.md", "library/..%2F..%2Freadinesskit.db", "..%2Freadinesskit.db", "" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/operator/content/shipped/" + path)).StatusCode);
        }
    }

    [Fact]
    public async Task Own_files_go_with_a_backup()
    {
        await _kept.Write(_site, Boundaries, Shipped(Boundaries).With("minutes: 10", "minutes: 11"));
        _site.Dispose();
        var file = Path.Combine(_kept.Folder, "backup.zip");
        Assert.Equal(0, (await _kept.Run("backup", file)).ExitCode);
        Directory.Delete(_kept.Own(""), recursive: true);

        Assert.Equal(0, (await _kept.Run("restore", file)).ExitCode);

        Assert.Contains("minutes: 11", await File.ReadAllTextAsync(_kept.Own(Boundaries), TestContext.Current.CancellationToken));
        Assert.Equal(Shipped(Boundaries), await File.ReadAllTextAsync(_kept.Own(".shipped/" + Boundaries), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/check")]
    [InlineData("/save")]
    [InlineData("/shipped/library/boundaries.md")]
    [InlineData("/remove/library/boundaries.md")]
    [InlineData("/changes/library/boundaries.md")]
    public async Task Only_the_operator_sees_any_of_it(string address)
    {
        await _kept.Write(_site, Boundaries, Shipped(Boundaries));
        await _site.Database(db => db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.IsOperator, false)));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Installation.Operator(_site)).Get("/operator/content" + address)).StatusCode);
    }

    private static string Shipped(string path) => Repository.Text("content/" + path);

    private static string Text(Screen screen) => screen.Html.QuerySelector("textarea[name=Text]")!.TextContent;

    private static string[] Lines(Screen screen, string kind) => [.. screen.Html.QuerySelectorAll($".diff tr.{kind} td:last-child").Select(td => td.TextContent)];

    private static async Task<Screen> Upload(Visitor visitor, byte[] bytes)
    {
        var form = await visitor.Open("/operator/content/check");
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" },
            { new StringContent(Boundaries), "Path" },
            { new ByteArrayContent(bytes), "Upload", "boundaries.md" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Address) { Content = body };
        request.Headers.Add("Origin", Visitor.Origin);

        return await Screen.Read(await visitor.Send(request), form.Address);
    }

    private async Task<List<(string Action, string Subject)>> Noted(Site? site = null) =>
        await (site ?? _site).Database(async db => (await db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).Select(e => new { e.Action, e.Subject }).ToListAsync()).ConvertAll(e => (e.Action, e.Subject)));
}
