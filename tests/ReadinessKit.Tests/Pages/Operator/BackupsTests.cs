using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Operator;

public sealed class BackupsTests : IDisposable
{
    private readonly Installation _kept = new();
    private readonly Site _site;

    public BackupsTests() => _site = _kept.Serve();

    public void Dispose()
    {
        _site.Dispose();
        _kept.Dispose();
    }

    [Fact]
    public async Task The_operator_makes_a_backup_and_downloads_it_which_is_noted()
    {
        var visitor = await Installation.Operator(_site);
        var before = await visitor.Open("/operator");
        Assert.Contains("There is no backup yet.", before.Text);

        var after = await visitor.Press(before, "Make a backup now");

        Assert.DoesNotContain("There is no backup yet.", after.Text);
        Assert.Equal(["Nov 21, 2026, 3:00 PM", "By hand"], after.Row("by-hand-20261121-150000.zip").Take(2));
        Assert.Contains("The last one was made on Nov 21, 2026, 3:00 PM. One is made every night at 2:00 AM by the server’s clock, and the newest 14 of these are kept.", after.Text);

        using var file = await visitor.Get(after.Link("by-hand-20261121-150000.zip"));
        Assert.Equal("application/zip", file.Content.Headers.ContentType!.MediaType);
        Assert.True(file.Headers.CacheControl!.NoStore);
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(zip.GetEntry("database.db"));
        var noted = await _site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).Select(e => e.Action).ToListAsync());
        Assert.Contains("began a backup", noted);
        Assert.Contains("downloaded a backup", noted);
    }

    [Theory]
    [InlineData("readinesskit.db")]
    [InlineData("..%2Freadinesskit.db")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("nightly-20261121-150000.zip")]
    public async Task Only_files_of_the_list_can_be_downloaded(string name) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await Installation.Operator(_site)).Get("/operator/backups/" + name)).StatusCode);

    [Fact]
    public async Task When_the_last_one_is_older_than_two_days_the_page_says_so()
    {
        var visitor = await Installation.Operator(_site);
        await visitor.Press(await visitor.Open("/operator"), "Make a backup now");
        _site.Clock.Now += TimeSpan.FromDays(2);
        visitor = await Installation.Operator(_site);
        Assert.DoesNotContain("older than two days", (await visitor.Open("/operator")).Text);

        _site.Clock.Now += TimeSpan.FromMinutes(1);

        Assert.Contains("The last backup is older than two days.", (await visitor.Open("/operator")).Text);
    }

    [Fact]
    public async Task Content_and_settings_are_shown_and_no_secret_is()
    {
        var screen = await (await Installation.Operator(_site)).Open("/operator");

        Assert.Contains($"{_site.Services.GetRequiredService<SiteContent>().Files} content files in use, all of them as they ship.", screen.Text);
        Assert.Equal("02:00", screen.Row("KIT_BACKUP_AT")[0]);
        Assert.Equal(_kept.Folder, screen.Row("KIT_DATA")[0]);
        Assert.All(["KIT_OPERATOR_EMAIL", "KIT_OPERATOR_PASSWORD_FILE", "KIT_ORGANIZATION"], name => Assert.Equal("set", screen.Row(name)[0]));
        Assert.DoesNotContain(Installation.Password, screen.Html.DocumentElement.OuterHtml);
        Assert.DoesNotContain(Installation.Email, screen.Html.DocumentElement.OuterHtml);
    }

    [Theory]
    [InlineData("/operator")]
    [InlineData("/operator/backups/new")]
    [InlineData("/operator/backups/by-hand-20261121-150000.zip")]
    public async Task Nobody_else_sees_any_of_it(string address)
    {
        await _site.Visitor().Open("/");
        await _site.Database(db => db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.IsOperator, false)));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Installation.Operator(_site)).Get(address)).StatusCode);
    }
}
