using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Backups;

namespace ReadinessKit.Tests.Backups;

public sealed partial class RestoreDrillTests : IDisposable
{
    private readonly Installation _old = new();
    private readonly Installation _new = new();

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public async Task After_the_machine_is_lost_everything_acknowledged_before_the_backup_is_on_the_new_one()
    {
        var file = _old.Beside("drill.zip");
        var acknowledged = new Dictionary<string, string[]>();
        Dictionary<string, string[]> before;
        Visitor operatorOfOld;

        using (var site = _old.Serve())
        {
            operatorOfOld = await Installation.Operator(site);
            using var stop = new CancellationTokenSource();
            var writer = Task.Run(() => Write(site, acknowledged, stop.Token), TestContext.Current.CancellationToken);
            await Until(() => Count(acknowledged) > 20);
            before = Copy(acknowledged);

            Assert.Equal((0, ""), (await _old.Run("backup", file)) is var (code, _, errors) ? (code, errors) : default);

            var during = Count(acknowledged);
            await Until(() => Count(acknowledged) > during + 5);
            await stop.CancelAsync();
            await writer;
        }

        var (exitCode, output, _) = await _new.Run("restore", file);
        Assert.Equal(0, exitCode);
        Assert.StartsWith($"Restored {_new.Folder} as it was on ", output);

        using var restored = _new.Serve();
        var rows = await restored.Database(db => db.Results.AsNoTracking().ToDictionaryAsync(r => r.Id));
        Assert.All(before, result => Assert.Equal(result.Value, rows[result.Key].Answers.Where(a => !a.Value).Select(a => a.Key).Order(StringComparer.Ordinal)));
        Assert.True(rows.Count < Count(acknowledged));

        // The same keys: nobody has to sign in again.
        var operatorOfNew = restored.Visitor();
        operatorOfNew.Cookies.Add(operatorOfOld.Cookies.GetAllCookies());
        Assert.Equal("This installation", (await operatorOfNew.Open("/operator")).Heading);

        var manifest = await BackupReader.ReadManifest(file);
        Assert.True(manifest.AuditNumber > 0);
        Assert.Null(await restored.Database(db => Task.FromResult(AuditChain.Check(db, (manifest.AuditNumber, manifest.AuditHash)).Fault)));
        Assert.Equal(0, (await _new.Run("audit", "check", file)).ExitCode);
    }

    [Fact]
    public async Task A_form_that_was_opened_before_a_restart_can_be_sent_after_it()
    {
        Visitor before;
        Screen form;

        using (var site = _old.Serve())
        {
            before = await Installation.Operator(site);
            form = await before.Open("/operator/organizations/new");
            Assert.NotNull(form.Value("__RequestVerificationToken"));
        }

        using var again = _old.Serve();
        var after = again.Visitor();
        after.Cookies.Add(before.Cookies.GetAllCookies());
        var screen = await after.Press(form, "Add it and make the link", ("Organization.LegalName", "Lakeside"), ("For", "Ana"), ("Organization.State", "OR"), ("Organization.EmployerKind", "Private"), ("Organization.TimeZone", "America/Los_Angeles"));

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal("Send this link to its first administrator", screen.Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await after.Press(form, "Add it and make the link", ("__RequestVerificationToken", "other"))).Status);
    }

    private static async Task Write(Site site, Dictionary<string, string[]> acknowledged, CancellationToken stop)
    {
        var random = new Random(1);

        while (!stop.IsCancellationRequested)
        {
            string[] notTrue = [.. Given.Statements.Where(_ => random.Next(2) == 0).Order(StringComparer.Ordinal)];
            var screen = await site.Visitor().Result(notTrue);

            lock (acknowledged)
            {
                acknowledged[ResultId().Match(screen.Address).Groups[1].Value] = notTrue;
            }
        }
    }

    private static int Count(Dictionary<string, string[]> acknowledged)
    {
        lock (acknowledged)
        {
            return acknowledged.Count;
        }
    }

    private static Dictionary<string, string[]> Copy(Dictionary<string, string[]> acknowledged)
    {
        lock (acknowledged)
        {
            return new(acknowledged);
        }
    }

    private static async Task Until(Func<bool> isTrue)
    {
        while (!isTrue())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("results/([0-9a-f]{16})", RegexOptions.None, 1000)]
    private static partial Regex ResultId();
}
