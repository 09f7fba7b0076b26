using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Backups;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.OwnContent;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Operator;

[Authorize(AccountSetup.OperatorOnly)]
[Confidential]
public sealed class IndexModel(AppDb db, Settings settings, IConfiguration configuration, ContentState content, TimeProvider clock) : PageModel
{
    /// <summary>A backup, and when it was made by the server's clock.</summary>
    public sealed record Line(BackupFile File, string Made);

    /// <summary>After how long without a backup the page says so.</summary>
    public static readonly TimeSpan TooLong = TimeSpan.FromDays(2);

    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public IReadOnlyList<Line> Backups { get; private set; } = [];

    public IEnumerable<(string Name, string Value, string Meaning)> Settings => Web.Settings.Shown(configuration);

    /// <summary>How much content there is, and how much of it is the agency's own.</summary>
    public string ContentLine => content.Files.Count == 0
        ? $"{Words.Count(content.Content.Files, "content file")} in use, all of them as they ship."
        : $"{Words.Count(content.Content.Files, "content file")} in use; {Words.Count(content.Files.Count, "file")} of your own, {(content.SetAside == 0 ? "without problems" : $"{content.SetAside} set aside")}.";

    public bool HasSetAside => content.SetAside > 0;

    /// <summary>When the last backup was made and the next will be.</summary>
    public string Schedule { get; private set; } = "";

    public string? Warning { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Organizations = await db.Organizations.OrderBy(o => o.LegalName).AsNoTracking().ToListAsync(cancel);
        Backups = [.. BackupFile.All(settings.DataFolder).Select(b => new Line(b, clock.Moment(b.MadeAt)))];

        var last = Backups.Count > 0 ? $"The last one was made on {Backups[0].Made}." : "None was made yet.";
        Schedule = settings.BackupAt is { } at
            ? $"{last} One is made every night at {at.ToString("h:mm tt", CultureInfo.InvariantCulture)} by the server’s clock, and the newest {settings.BackupsKept} of these are kept."
            : $"{last} The nightly ones are turned off (KIT_BACKUP_AT).";
        Warning = Backups.Count == 0 ? "There is no backup yet. Make one now, and keep a copy elsewhere."
            : clock.GetUtcNow() - Backups[0].File.MadeAt > TooLong ? "The last backup is older than two days. Make one now, and look into the program’s log for why none was made."
            : null;
    }
}
