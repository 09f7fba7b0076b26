using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Backups;

public sealed partial class BackupVerbsTests : IDisposable
{
    private readonly Installation _kept = new();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task Whoever_lost_their_password_gets_a_link_from_the_command_line_while_the_site_runs()
    {
        using var site = _kept.Serve();
        await site.Visitor().Open("/");

        var (exitCode, output, _) = await _kept.Run("admin-link", " Operator@Example.org ");

        Assert.Equal(0, exitCode);
        var link = Link().Match(output).Value;
        var visitor = site.Visitor();
        var form = await visitor.Open(link[Visitor.Origin.Length..]);
        Assert.Equal(200, (int)form.Status);
        Assert.Contains("at the command line", await LastNote(site));
        Assert.False((await site.Database(db => db.ResetLinks.SingleAsync())).RemovesSecondFactor);
    }

    [Fact]
    public async Task A_lost_second_step_can_be_taken_away_too()
    {
        using var site = _kept.Serve();
        await site.Visitor().Open("/");

        Assert.Equal(0, (await _kept.Run("admin-link", Installation.Email, "--remove-second-step")).ExitCode);

        Assert.True((await site.Database(db => db.ResetLinks.SingleAsync())).RemovesSecondFactor);
        Assert.Equal("made a link to reset password and second factor, at the command line", await LastNote(site));
    }

    [Fact]
    public async Task Without_such_an_account_or_installation_it_says_so()
    {
        Assert.Equal((1, "", $"There is no database in {_kept.Folder}. Set KIT_DATA to the folder of your installation."), await _kept.Run("admin-link", Installation.Email));
        await ServeOnce();
        Assert.Equal((1, "", "There is no account with the e-mail nobody@example.org."), await _kept.Run("admin-link", "nobody@example.org"));
    }

    [Fact]
    public async Task A_database_of_another_version_is_not_written_to()
    {
        await ServeOnce();
        _kept.Sql("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')");

        var (exitCode, _, errors) = await _kept.Run("admin-link", Installation.Email);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"The database in {_kept.Folder} is another version's.", errors);
    }

    [Fact]
    public async Task The_audit_log_is_checked_by_itself_and_against_a_backup()
    {
        var file = await BackupTests.MakeBackup(_kept);

        Assert.Matches(@"^\d+ lines, nothing missing or changed\.$", (await _kept.Run("audit", "check", file)).Output);
        Assert.Matches(@"^\d+ lines, nothing missing or changed\. Only a check against a backup", (await _kept.Run("audit", "check")).Output);

        _kept.Sql("DROP TRIGGER AuditLog_no_DELETE; DELETE FROM AuditLog WHERE Number = (SELECT MAX(Number) FROM AuditLog)");
        Assert.Equal(0, (await _kept.Run("audit", "check")).ExitCode);
        Assert.Matches(@"^Line \d+, which was noted elsewhere, is missing\.$", (await _kept.Run("audit", "check", file)) is (1, "", var missing) ? missing : "");

        _kept.Sql("DROP TRIGGER AuditLog_no_UPDATE; UPDATE AuditLog SET At = 'never' WHERE Number = 2");
        Assert.Equal((1, "", "Line 2 was changed."), await _kept.Run("audit", "check"));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("admin-link")]
    [InlineData("admin-link", "--remove-second-step")]
    [InlineData("audit")]
    [InlineData("backup", "a", "b")]
    public async Task A_verb_without_what_it_needs_shows_the_help(params string[] args) =>
        Assert.Equal(2, (await _kept.Run(args)).ExitCode);

    private async Task ServeOnce()
    {
        using var site = _kept.Serve();
        await site.Visitor().Open("/");
    }

    private static Task<string> LastNote(Site site) =>
        site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).OrderByDescending(e => e.Number).Select(e => e.Action).FirstAsync());

    [GeneratedRegex("http://localhost/resets/[A-Za-z0-9_-]{43}", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
