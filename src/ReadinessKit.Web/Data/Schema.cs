using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
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
        modelBuilder.Entity<OrganizationTask>(task =>
        {
            task.HasKey(t => new { t.OrganizationId, t.TimelineId, t.Id });
            task.HasOne<OrganizationTimeline>().WithMany().HasForeignKey(t => new { t.OrganizationId, t.TimelineId });
            task.Ignore(t => t.Progress);
            task.Property(t => t.Status).HasConversion<string>().HasMaxLength(16);
            AsJson(task.Property(t => t.After));
        });
        modelBuilder.Entity<PlanEdit>(edit =>
        {
            edit.HasKey(e => new { e.OrganizationId, e.Id });
            edit.HasOne<OrganizationTimeline>().WithMany().HasForeignKey(e => new { e.OrganizationId, e.TimelineId });
            edit.HasIndex(e => new { e.OrganizationId, e.TimelineId, e.At });
            AsJson(edit.Property(e => e.Changes));
        });
        modelBuilder.Entity<OrganizationMotivation>(motivation =>
        {
            motivation.HasKey(m => m.OrganizationId);
            motivation.HasOne<Organization>().WithOne().HasForeignKey<OrganizationMotivation>(m => m.OrganizationId);
            motivation.Property(m => m.MoreToSay).HasConversion<string>();
            AsJson(motivation.Property(m => m.Answers));
        });
        modelBuilder.Entity<ReviewItem>(item =>
        {
            item.HasKey(i => new { i.OrganizationId, i.Checklist, i.Id });
            item.HasOne<Organization>().WithMany().HasForeignKey(i => i.OrganizationId);
            item.Ignore(i => i.Answer);
            item.Property(i => i.Status).HasConversion<string>().HasMaxLength(16);
        });
        DescribeRounds(modelBuilder);
        DescribeJobs(modelBuilder);
        modelBuilder.Entity<OrganizationPay>(pay =>
        {
            pay.HasKey(p => new { p.OrganizationId, p.Id });
            pay.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId);
            pay.HasOne<OrganizationJob>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.JobId });
            AsJson(pay.Property(p => p.Worksheet));
            AsJson(pay.Property(p => p.Budget));
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

    private static void DescribeRounds(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Round>(round =>
        {
            round.HasKey(r => new { r.OrganizationId, r.Id });
            round.Property(r => r.Name).HasMaxLength(RoundForm.MaxName);
            round.Property(r => r.AskedBy).HasMaxLength(RoundForm.MaxName);
            round.HasOne<ContentEdition>().WithMany().HasForeignKey(r => r.Edition).OnDelete(DeleteBehavior.Restrict);
            AsJson(round.Property(r => r.SmallGroups));
            AsJson(round.Property(r => r.OwnAnswers));
        });
        modelBuilder.Entity<RoundGroup>(group =>
        {
            group.HasKey(g => new { g.OrganizationId, g.Id });
            group.Property(g => g.Name).HasMaxLength(RoundForm.MaxName);
            group.HasOne(g => g.Round).WithMany(r => r.Groups).HasForeignKey(g => new { g.OrganizationId, g.RoundId });
            group.HasIndex(g => g.Key).IsUnique();
        });
        modelBuilder.Entity<RoundCount>(count =>
        {
            count.HasKey(c => new { c.OrganizationId, c.GroupId });
            count.HasOne<RoundGroup>().WithOne(g => g.Count).HasForeignKey<RoundCount>(c => new { c.OrganizationId, c.GroupId });
            AsJson(count.Property(c => c.Tallies));

            // Counted by triggers.
            count.Property(c => c.Answered).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            count.Property(c => c.Revision).IsConcurrencyToken().Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        });
        modelBuilder.Entity<RoundAnswer>(answer =>
        {
            // The one key that SQLite takes as the place in the table.
            answer.HasKey(a => a.Id);
            answer.Property(a => a.Id).ValueGeneratedNever();

            // Of the count, so that it is there before the first answer, which adds itself to it.
            answer.HasOne<RoundCount>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.GroupId });
            answer.HasIndex(a => new { a.OrganizationId, a.GroupId, a.Sheet });
        });
        modelBuilder.Entity<RoundCode>(code =>
        {
            code.HasKey(c => new { c.OrganizationId, c.GroupId, c.Hash });
            code.Property(c => c.IsUsed).IsConcurrencyToken();
            code.HasOne<RoundGroup>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.GroupId });
        });
    }

    private static void DescribeJobs(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrganizationJob>(job =>
        {
            job.HasKey(j => new { j.OrganizationId, j.Id });
            job.HasOne<Organization>().WithMany().HasForeignKey(j => j.OrganizationId);
        });
        modelBuilder.Entity<JobVersion>(version =>
        {
            version.HasKey(v => new { v.OrganizationId, v.JobId, v.Number });
            version.HasOne<OrganizationJob>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.JobId });
            AsJson(version.Property(v => v.Description));
        });
        modelBuilder.Entity<OrganizationGuide>(guide =>
        {
            guide.HasKey(g => new { g.OrganizationId, g.Id });
            guide.HasIndex(g => new { g.OrganizationId, g.JobId });
            guide.HasOne<Organization>().WithMany().HasForeignKey(g => g.OrganizationId);
        });
        modelBuilder.Entity<GuideVersion>(version =>
        {
            version.HasKey(v => new { v.OrganizationId, v.GuideId, v.Number });
            version.HasOne<OrganizationGuide>().WithMany().HasForeignKey(v => new { v.OrganizationId, v.GuideId });
            AsJson(version.Property(v => v.Guide));
        });
        modelBuilder.Entity<JobReader>(reader =>
        {
            reader.HasKey(r => new { r.OrganizationId, r.Id });
            reader.HasOne<OrganizationJob>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.JobId });
            reader.HasIndex(r => r.KeyHash).IsUnique();
            reader.Property(r => r.Says).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<JobComment>(comment =>
        {
            comment.HasKey(c => new { c.OrganizationId, c.Id });
            comment.HasOne<OrganizationJob>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.JobId });
            comment.Property(c => c.Component).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<JobOpening>(opening =>
        {
            opening.HasKey(o => new { o.OrganizationId, o.Id });
            opening.HasOne(o => o.Organization).WithMany().HasForeignKey(o => o.OrganizationId);
            opening.HasOne<OrganizationJob>().WithMany().HasForeignKey(o => new { o.OrganizationId, o.JobId });
            opening.HasIndex(o => o.Address).IsUnique();
            opening.Ignore(o => o.Details);
            opening.Property(o => o.State).HasMaxLength(2);
        });
        PanelSchema.Describe(modelBuilder);
    }

    // Values are replaced as a whole, never changed in place, so that two are the same when they are one object.
    private static void AsJson<T>(PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value == null ? 0 : 1, value => value));
}
