using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>The site's database, as one person sees it in one organization.</summary>
public sealed partial class AppDb(DbContextOptions<AppDb> options, ResultChanges changes, TimeProvider clock)
    : DbContext(options)
{
    // SQLite takes one writer at a time. Waiting here, in turn, costs nothing; colliding in SQLite costs sleeps.
    private static readonly SemaphoreSlim Writer = new(1, 1);

    private readonly List<AuditEvent> _events = [];

    /// <summary>The organization whose rows are seen and may be changed; empty where none was entered.</summary>
    public Guid OrganizationId { get; private set; }

    /// <summary>Who acts; null for strangers and for the program itself.</summary>
    public Guid? PersonId { get; set; }

    public DbSet<Person> People => Set<Person>();

    /// <summary>Keys of authenticator apps, and fingerprints of recovery codes.</summary>
    public DbSet<IdentityUserToken<Guid>> PersonSecrets => Set<IdentityUserToken<Guid>>();

    public DbSet<IdentityUserPasskey<Guid>> Passkeys => Set<IdentityUserPasskey<Guid>>();

    public DbSet<ReadinessResult> Results => Set<ReadinessResult>();

    public DbSet<OrganizationTimeline> Timelines => Set<OrganizationTimeline>();

    public DbSet<OrganizationTask> Tasks => Set<OrganizationTask>();

    public DbSet<PlanEdit> PlanEdits => Set<PlanEdit>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<RoundGroup> RoundGroups => Set<RoundGroup>();

    public DbSet<RoundCount> RoundCounts => Set<RoundCount>();

    public DbSet<RoundAnswer> RoundAnswers => Set<RoundAnswer>();

    public DbSet<RoundCode> RoundCodes => Set<RoundCode>();

    public DbSet<OrganizationMotivation> Motivations => Set<OrganizationMotivation>();

    public DbSet<ReviewItem> ReviewItems => Set<ReviewItem>();

    public DbSet<OrganizationJob> Jobs => Set<OrganizationJob>();

    public DbSet<JobVersion> JobVersions => Set<JobVersion>();

    public DbSet<JobReader> JobReaders => Set<JobReader>();

    public DbSet<JobComment> JobComments => Set<JobComment>();

    public DbSet<JobOpening> JobOpenings => Set<JobOpening>();

    public DbSet<OrganizationGuide> Guides => Set<OrganizationGuide>();

    public DbSet<GuideVersion> GuideVersions => Set<GuideVersion>();

    public DbSet<OrganizationPay> PayWorksheets => Set<OrganizationPay>();

    public DbSet<ContentEdition> Editions => Set<ContentEdition>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ResetLink> ResetLinks => Set<ResetLink>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AuditEntry> AuditLog => Set<AuditEntry>();

    /// <summary>From here on, the rows of one organization are seen, and no others.</summary>
    public void Enter(Guid organizationId) => OrganizationId = organizationId;

    /// <summary>Somebody's memberships in every organization: they are theirs as much as an organization's.</summary>
    public IQueryable<Membership> MembershipsOf(Guid personId) =>
        Memberships.IgnoreQueryFilters([Ownership.Filter]).Where(m => m.PersonId == personId);

    /// <summary>The organizations in which somebody has a right, by name.</summary>
    public async Task<IReadOnlyList<Organization>> OrganizationsOf(Guid personId, Right right, CancellationToken cancel) =>
        [.. (await MembershipsOf(personId).Include(m => m.Organization).AsNoTracking().ToListAsync(cancel))
            .Where(m => right.IsFor(m.Roles)).Select(m => m.Organization!).OrderBy(o => o.LegalName, StringComparer.CurrentCulture)];

    /// <summary>An organization takes part in the next save: whoever else had it take part meanwhile was faster, and this one fails.</summary>
    public async Task TakePart(Guid organizationId, CancellationToken cancel) =>
        Entry(await Organizations.SingleAsync(o => o.Id == organizationId, cancel)).Property(o => o.Version).IsModified = true;

    /// <summary>Whether the entered organization has an administrator, made-up people aside, who is not a given person.</summary>
    public Task<bool> HasAdministratorBeside(Guid personId, CancellationToken cancel) =>
        Memberships.AnyAsync(m => m.PersonId != personId && (m.Roles & Roles.Administrator) != 0 && !m.Person!.IsSample, cancel);

    /// <summary>The invitation that a key opens, whosever it is: the key is the right to see it.</summary>
    public IQueryable<Invitation> InvitationOf(string key)
    {
        var hash = AccessKey.Hash(key);
        return Invitations.IgnoreQueryFilters([Ownership.Filter]).Where(i => i.KeyHash == hash);
    }

    /// <summary>The group whose link holds a key, whosever it is, with its round and organization: the key is the right to answer.</summary>
    public IQueryable<RoundGroup> GroupOf(string key) =>
        RoundGroups.IgnoreQueryFilters([Ownership.Filter]).Include(g => g.Round!.Organization).Where(g => g.Key == key);

    /// <summary>The reader of a job description whose link holds a key, whosever it is: the key is the right to read.</summary>
    public IQueryable<JobReader> ReaderOf(string key)
    {
        var hash = AccessKey.Hash(key);
        return JobReaders.IgnoreQueryFilters([Ownership.Filter]).Where(r => r.KeyHash == hash);
    }

    /// <summary>The opening that an address names, whosever it is, where strangers may read it.</summary>
    public IQueryable<JobOpening> PublicOpening(string address) =>
        JobOpenings.IgnoreQueryFilters([Ownership.Filter]).Include(o => o.Organization).Where(o => o.IsPublic && o.Address == address);

    /// <summary>Adds a timeline with the tasks that its answers give; whoever calls saves.</summary>
    public void AddTimeline(OrganizationTimeline timeline, Timeline edition)
    {
        Timelines.Add(timeline);
        Tasks.AddRange(OrganizationTask.AllOf(timeline, edition));
    }

    /// <summary>The timeline whose plan the entered organization runs: the one that was made or taken over last. Null without one.</summary>
    public Task<OrganizationTimeline?> RunningTimeline(CancellationToken cancel) =>
        Timelines.OrderByDescending(t => t.AdoptedAt).ThenBy(t => t.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Every organization in which somebody answers for a task that is not done, or in which a job description should be looked at again by a day.</summary>
    public async Task<IReadOnlyList<Guid>> OrganizationsToRemind(DateOnly reviewDue, CancellationToken cancel) =>
    [
        .. await Tasks.IgnoreQueryFilters([Ownership.Filter]).Where(t => t.OwnerId != null && !t.IsRemoved && t.Status != WorkStatus.Done).Select(t => t.OrganizationId)
            .Union(Jobs.IgnoreQueryFilters([Ownership.Filter]).Where(j => j.ReviewDue <= reviewDue && j.ArchivedAt == null).Select(j => j.OrganizationId)).ToListAsync(cancel),
    ];

    /// <summary>The job descriptions of the entered organization that should be looked at again by a day, the first one first.</summary>
    public Task<List<OrganizationJob>> JobsToReview(DateOnly reviewDue, CancellationToken cancel) =>
        Jobs.Where(j => j.ReviewDue <= reviewDue && j.ArchivedAt == null).OrderBy(j => j.ReviewDue).ThenBy(j => j.Title).AsNoTracking().ToListAsync(cancel);

    /// <summary>The timelines, whosever they are, that were taken over before tasks were kept by themselves: set-up gives them theirs.</summary>
    public Task<List<OrganizationTimeline>> TimelinesWithoutTasks() =>
        Timelines.IgnoreQueryFilters([Ownership.Filter]).AsNoTracking()
            .Where(t => !Tasks.Any(task => task.TimelineId == t.Id && task.OrganizationId == t.OrganizationId)).ToListAsync();

    /// <summary>The members of the entered organization who have a right, by name.</summary>
    public async Task<IReadOnlyList<Membership>> MembersWith(Right right, CancellationToken cancel) =>
        [.. (await Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel)).Where(m => right.IsFor(m.Roles)).OrderBy(m => m.Person!.Name, StringComparer.CurrentCulture)];

    /// <summary>Notes something in the audit log with the next save, beside the changes that are noted by themselves.</summary>
    /// <param name="action">What happened, in a word or two: "signed in".</param>
    /// <param name="subject">What it happened to: a kind and an id, no names and no texts of people.</param>
    /// <param name="organizations">For whose log; without any, the one that was entered.</param>
    public void Note(string action, string subject, params Guid[] organizations) =>
        _events.AddRange((organizations.Length == 0 ? [OrganizationId] : organizations).Select(id => new AuditEvent(id, action, subject, "")));

    /// <summary>
    /// Writes the log of changes back into the database file and empties it: until then it holds pages as they were, with what has been deleted since.
    /// Where somebody reads for long it stays, until the next time.
    /// </summary>
    public async Task EmptyLog(CancellationToken cancel)
    {
        await Writer.WaitAsync(cancel);

        try
        {
            await Database.OpenConnectionAsync(cancel);
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await Database.CloseConnectionAsync();
            Writer.Release();
        }
    }

    /// <summary>How often somebody else may be faster by a moment before a save is given up.</summary>
    public const int MostTries = 20;

    /// <summary>Changes a row and saves; when somebody else was faster by a moment, as the row is then. False, and nothing saved, where the change says that it no longer fits, or the row is gone.</summary>
    public async Task<bool> Change<T>(T row, Func<T, bool> change, CancellationToken cancel)
        where T : class
    {
        for (var tries = 1; ; tries++)
        {
            if (!change(row))
            {
                return false;
            }

            try
            {
                await SaveChangesAsync(cancel);
                return true;
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                await Entry(row).ReloadAsync(cancel);

                if (Entry(row).State == EntityState.Detached)
                {
                    return false;
                }
            }
        }
    }

    /// <summary>Saves; false, and nothing saved, when somebody else was faster by a moment. Whoever calls shows the page as it is then.</summary>
    public async Task<bool> TrySave(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || SqliteFault.Refuses(e))
        {
            return false;
        }
    }

    /// <summary>Not to be used: only the asynchronous one takes turns and keeps the audit log.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Ownership.Check(ChangeTracker, OrganizationId);

        foreach (var edited in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified))
        {
            edited.Entity.Version = Guid.NewGuid();
        }

        await Writer.WaitAsync(cancellationToken);

        try
        {
            var touched = ChangeTracker.Entries<ReadinessResult>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.Id).ToArray();
            var count = await SaveWithAudit(acceptAllChangesOnSuccess, cancellationToken);
            changes.Add(touched);

            return count;
        }
        finally
        {
            Writer.Release();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Schema.Describe(modelBuilder);

        foreach (var type in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (typeof(IOwned).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).HasQueryFilter(Ownership.Filter, Ownership.Of(this, type.ClrType));
            }

            if (typeof(IBlind).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).HasQueryFilter(Blinding.Filter, Blinding.Of(this, type.ClrType));
            }

            if (typeof(IOfRound).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).HasQueryFilter(Blinding.ApplicantFilter, Blinding.NotOfApplicant(this, type.ClrType));
            }

            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }
        }
    }

    private async Task<int> SaveWithAudit(bool accept, CancellationToken cancel)
    {
        List<AuditEvent> events = [.. _events, .. AuditEvent.Of(ChangeTracker)];

        if (events.Count == 0)
        {
            return await base.SaveChangesAsync(accept, cancel);
        }

        // The head is read and the rows after it are written in one transaction, so that the chain can't fork.
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancel) : null;
        var head = await AuditEntry.Head(this, cancel);
        var entries = new List<AuditEntry>();

        foreach (var what in events)
        {
            entries.Add(AuditEntry.After(entries.LastOrDefault() ?? head, what, PersonId, clock.GetUtcNow()));
        }

        AuditLog.AddRange(entries);

        try
        {
            var count = await base.SaveChangesAsync(accept, cancel);
            await (transaction?.CommitAsync(cancel) ?? Task.CompletedTask);
            _events.Clear();
            return count - entries.Count;
        }
        finally
        {
            foreach (var entry in entries)
            {
                Entry(entry).State = EntityState.Detached;
            }
        }
    }
}
