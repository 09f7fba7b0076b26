using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>The site's database.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options, ResultChanges changes) : DbContext(options)
{
    // SQLite takes one writer at a time. Waiting here, in turn, costs nothing; colliding in SQLite costs sleeps.
    private static readonly SemaphoreSlim Writer = new(1, 1);

    public DbSet<ReadinessResult> Results => Set<ReadinessResult>();

    public DbSet<ContentEdition> Editions => Set<ContentEdition>();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await Writer.WaitAsync(cancellationToken);

        try
        {
            var touched = ChangeTracker.Entries<ReadinessResult>().Where(e => e.State is not EntityState.Unchanged).Select(e => e.Entity.Id).ToArray();
            var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            changes.Add(touched);

            return count;
        }
        finally
        {
            Writer.Release();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentEdition>(edition =>
        {
            edition.HasKey(e => e.Hash);
            edition.Property(e => e.Hash).HasMaxLength(64);
        });

        modelBuilder.Entity<ReadinessResult>(result =>
        {
            result.Property(r => r.Id).HasMaxLength(16);
            result.Property(r => r.Name).HasMaxLength(PlanForm.MaxName);
            result.Property(r => r.Version).IsConcurrencyToken();
            result.HasOne<ContentEdition>().WithMany().HasForeignKey(r => r.Edition).OnDelete(DeleteBehavior.Restrict);
            result.HasIndex(r => r.LastOpenedOn);
            AsJson(result.Property(r => r.Answers));
            AsJson(result.Property(r => r.Changes));
        });
    }

    private static void AsJson<T>(PropertyBuilder<IReadOnlyDictionary<string, T>> property) =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<Dictionary<string, T>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, T>>(
                (a, b) => ReferenceEquals(a, b),
                value => value.Count,
                value => value));
}
