using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

/// <summary>The site's database, as one person sees it in one organization.</summary>
public sealed partial class AppDb(DbContextOptions<AppDb> options, ResultChanges changes, TimeProvider clock)
    : DbContext(options)
{
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

    /// <summary>Whether the entered organization has an administrator, made-up people aside, who is not a given person.</summary>
    public Task<bool> HasAdministratorBeside(Guid personId, CancellationToken cancel) =>
        Memberships.AnyAsync(m => m.PersonId != personId && (m.Roles & Roles.Administrator) != 0 && !m.Person!.IsSample, cancel);

    /// <summary>Adds a timeline with the tasks that its answers give; whoever calls saves.</summary>
    public void AddTimeline(OrganizationTimeline timeline, Timeline edition)
    {
        Timelines.Add(timeline);
        Tasks.AddRange(OrganizationTask.AllOf(timeline, edition));
    }

    /// <summary>The timeline whose plan the entered organization runs: the one that was made or taken over last. Null without one.</summary>
    public Task<OrganizationTimeline?> RunningTimeline(CancellationToken cancel) =>
        Timelines.OrderByDescending(t => t.AdoptedAt).ThenBy(t => t.Id).FirstOrDefaultAsync(cancel);

    /// <summary>The job descriptions of the entered organization that should be looked at again by a day, the first one first.</summary>
    public Task<List<OrganizationJob>> JobsToReview(DateOnly reviewDue, CancellationToken cancel) =>
        Jobs.Where(j => j.ReviewDue <= reviewDue && j.ArchivedAt == null).OrderBy(j => j.ReviewDue).ThenBy(j => j.Title).AsNoTracking().ToListAsync(cancel);

    /// <summary>The members of the entered organization who have a right, by name.</summary>
    public async Task<IReadOnlyList<Membership>> MembersWith(Right right, CancellationToken cancel) =>
        [.. (await Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel)).Where(m => right.IsFor(m.Roles)).OrderBy(m => m.Person!.Name, StringComparer.CurrentCulture)];

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

            if (typeof(IOfGuide).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).HasQueryFilter(Blinding.ApplicantFilter, Blinding.NotAskedFrom(this, type.ClrType));
            }

            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
            {
                modelBuilder.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }
        }
    }
}
