using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Backups;

/// <summary>What whoever can reach the machine does at its command line, beside the site.</summary>
public sealed class BackupVerbs(Settings settings, TimeProvider clock, TextWriter output, TextWriter errors)
{
    public async Task<int> MakeBackup(string file)
    {
        if (Path.Exists(file))
        {
            throw new BackupException($"{file} is there already. Name a new file.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
        {
            throw new BackupException($"There is no folder for {file}. Make it first.");
        }

        await Backup.Write(settings.DataFolder, file, clock.GetUtcNow());
        output.WriteLine($"Everything is in {file}. It holds confidential data and the keys of sessions: keep it where only you can read it.");
        return 0;
    }

    public async Task<int> RestoreBackup(string file)
    {
        var manifest = await Restore.Run(file, settings.DataFolder, clock.GetUtcNow());
        output.WriteLine($"Restored {settings.DataFolder} as it was on {manifest.MadeAt.ToString("MMMM d, yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC. Start the site now.");
        return 0;
    }

    public async Task<int> MakeAdminLink(string email, bool removesSecondStep)
    {
        await using var db = OpenDatabase();
        var normalized = email.Trim().ToUpperInvariant();

        if (await db.People.SingleOrDefaultAsync(p => p.NormalizedEmail == normalized) is not { } person)
        {
            errors.WriteLine($"There is no account with the e-mail {email}.");
            return 1;
        }

        var (link, key) = ResetLink.For(person.Id, removesSecondStep, clock.GetUtcNow());
        db.ResetLinks.Add(link);
        Guid[] organizations = [Guid.Empty, .. await db.MembershipsOf(person.Id).Select(m => m.OrganizationId).ToArrayAsync()];
        db.Note(removesSecondStep ? "made a link to reset password and second factor, at the command line" : "made a link to reset the password, at the command line", $"Person {person.Id}", organizations);
        await db.SaveChangesAsync();
        output.WriteLine($"It works once, for a day:\n{settings.Link($"/resets/{key}")}");
        return 0;
    }

    /// <summary>Checks the audit log, by what a backup noted of it if there is one.</summary>
    public async Task<int> CheckAudit(string? backup)
    {
        var manifest = backup is null ? null : await BackupReader.ReadManifest(backup);
        await using var db = OpenDatabase();
        var (lines, fault) = AuditChain.Check(db, manifest is null ? null : (manifest.AuditNumber, manifest.AuditHash));

        if (fault is not null)
        {
            errors.WriteLine(fault);
            return 1;
        }

        output.WriteLine($"{Words.Count(lines, "line")}, nothing missing or changed{(backup is null ? ". Only a check against a backup, 'audit check FILE', finds lines that are missing at the end" : "")}.");
        return 0;
    }

    private AppDb OpenDatabase()
    {
        if (!File.Exists(DataFolder.Database(settings.DataFolder)))
        {
            throw new BackupException($"There is no database in {settings.DataFolder}. Set KIT_DATA to the folder of your installation.");
        }

        var db = new AppDb(SqliteSetup.OptionsFor(DataFolder.Database(settings.DataFolder), pooling: false), new(), clock);

        if (!db.Database.GetAppliedMigrations().SequenceEqual(db.Database.GetMigrations()))
        {
            db.Dispose();
            throw new BackupException($"The database in {settings.DataFolder} is another version's. Start the site of this version once, or use the program that runs the site.");
        }

        return db;
    }
}
