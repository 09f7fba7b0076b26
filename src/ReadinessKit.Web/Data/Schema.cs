using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Data;

/// <summary>Keys, lengths and indexes of the tables: what their classes do not say by themselves. Owners and versions come for all alike, in <see cref="AppDb"/>.</summary>
internal static class Schema
{
    public static void Describe(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentEdition>(edition =>
        {
            edition.HasKey(e => e.Hash);
            edition.Property(e => e.Hash).HasMaxLength(64);
        });

        modelBuilder.Entity<ReadinessResult>(result =>
        {
            result.Property(r => r.Id).HasMaxLength(16);
            result.HasIndex(r => r.LastOpenedOn);
            Describe(result);
        });
        modelBuilder.Entity<OrganizationTimeline>(timeline =>
        {
            timeline.HasKey(t => new { t.OrganizationId, t.Id });
            timeline.HasOne<Organization>().WithMany().HasForeignKey(t => t.OrganizationId);
            Describe(timeline);
        });

        modelBuilder.Entity<Person>(person =>
        {
            person.Property(p => p.Name).HasMaxLength(Person.MaxName);
            person.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
            person.HasIndex(p => p.NormalizedEmail).IsUnique();
            person.Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed).Ignore(p => p.EmailConfirmed);
        });
        modelBuilder.Entity<IdentityUserToken<Guid>>(secret =>
        {
            secret.ToTable("PersonSecrets");
            secret.HasKey(s => new { s.UserId, s.LoginProvider, s.Name });
            secret.HasOne<Person>().WithMany().HasForeignKey(s => s.UserId);
        });
        modelBuilder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("Passkeys");
            passkey.HasKey(p => p.CredentialId);
            passkey.HasOne<Person>().WithMany().HasForeignKey(p => p.UserId);
            passkey.OwnsOne(p => p.Data).ToJson();
        });

        modelBuilder.Entity<Organization>(organization =>
        {
            organization.Property(o => o.Slug).HasMaxLength(60);
            organization.Property(o => o.LegalName).HasMaxLength(Organization.MaxName);
            organization.Property(o => o.State).HasMaxLength(2);
            organization.Property(o => o.EmployerKind).HasConversion<string>().HasMaxLength(16);
            organization.HasIndex(o => o.Slug).IsUnique();
        });

        modelBuilder.Entity<Membership>().HasKey(m => new { m.OrganizationId, m.PersonId });
        modelBuilder.Entity<Invitation>().HasIndex(i => i.KeyHash).IsUnique();
        modelBuilder.Entity<ResetLink>().HasIndex(l => l.KeyHash).IsUnique();
        modelBuilder.Entity<Session>(session =>
        {
            session.HasIndex(s => s.KeyHash).IsUnique();
            session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId);
            session.HasIndex(s => s.ExpiresAt);
        });
        modelBuilder.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditLog");
            entry.HasKey(e => e.Number);
            entry.Property(e => e.Number).ValueGeneratedNever();
            entry.HasIndex(e => new { e.OrganizationId, e.Number });
        });
    }

    private static void Describe<T>(EntityTypeBuilder<T> answers)
        where T : TimelineAnswers
    {
        answers.Ignore(a => a.Key);
        answers.Property(a => a.Name).HasMaxLength(PlanForm.MaxName);
        answers.HasOne<ContentEdition>().WithMany().HasForeignKey(a => a.Edition).OnDelete(DeleteBehavior.Restrict);
        AsJson(answers.Property(a => a.Answers));
        AsJson(answers.Property(a => a.Changes));
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
