using Microsoft.EntityFrameworkCore;

namespace ReadinessKit.Web.Data;

/// <summary>Keys, lengths and indexes of what a hiring round is made of.</summary>
internal static class PanelSchema
{
    public static void Describe(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HiringRound>(round =>
        {
            round.HasKey(r => new { r.OrganizationId, r.Id });
            round.HasOne<Organization>().WithMany().HasForeignKey(r => r.OrganizationId);
            round.HasOne<GuideVersion>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.GuideId, r.GuideNumber });
        });
        modelBuilder.Entity<PanelSeat>(seat =>
        {
            seat.HasKey(s => new { s.OrganizationId, s.Id });
            seat.HasOne<HiringRound>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.RoundId });
            seat.HasIndex(s => new { s.OrganizationId, s.RoundId, s.PersonId }).IsUnique();
            seat.HasIndex(s => s.PersonId);
            seat.Property(s => s.Duty).HasConversion<string>().HasMaxLength(16);
            seat.Property(s => s.Kind).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<RoundCandidate>(candidate =>
        {
            candidate.HasKey(c => new { c.OrganizationId, c.Id });
            candidate.HasOne<HiringRound>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.RoundId });
            candidate.HasIndex(c => new { c.OrganizationId, c.RoundId, c.Number }).IsUnique();
            candidate.HasIndex(c => c.PersonId);
            candidate.Property(c => c.Standing).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<AccommodationRequest>(request =>
        {
            request.HasKey(r => new { r.OrganizationId, r.CandidateId });
            request.HasOne<RoundCandidate>().WithOne().HasForeignKey<AccommodationRequest>(r => new { r.OrganizationId, r.CandidateId });
        });
        modelBuilder.Entity<Scorecard>(card =>
        {
            card.HasKey(c => new { c.OrganizationId, c.Id });
            card.HasOne<RoundCandidate>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.CandidateId });
            card.HasOne<PanelSeat>().WithMany().HasForeignKey(c => new { c.OrganizationId, c.SeatId });
            card.HasIndex(c => new { c.OrganizationId, c.CandidateId, c.SeatId }).IsUnique();
            card.HasIndex(c => new { c.OrganizationId, c.RoundId });
            card.Property(c => c.Standing).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<ScorecardAnswer>(answer =>
        {
            answer.HasKey(a => new { a.OrganizationId, a.CardId, a.QuestionId });
            answer.HasOne<Scorecard>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.CardId });
            answer.HasIndex(a => new { a.OrganizationId, a.CandidateId });
            answer.Ignore(a => a.Saved);
            answer.Property(a => a.Heard).HasConversion<string>().HasMaxLength(16);
            answer.Property(a => a.Revision).IsConcurrencyToken();
        });
        modelBuilder.Entity<EarlierAnswer>(answer =>
        {
            answer.HasKey(a => new { a.OrganizationId, a.CardId, a.QuestionId, a.Number });
            answer.HasOne<Scorecard>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.CardId });
            answer.HasIndex(a => new { a.OrganizationId, a.CandidateId });
            answer.Ignore(a => a.Answer);
            answer.Property(a => a.Heard).HasConversion<string>().HasMaxLength(16);
        });
        modelBuilder.Entity<RevisedRating>(rating =>
        {
            rating.HasKey(r => new { r.OrganizationId, r.Id });
            rating.HasOne<Scorecard>().WithMany().HasForeignKey(r => new { r.OrganizationId, r.CardId });
            rating.HasIndex(r => new { r.OrganizationId, r.CardId, r.QuestionId, r.Number }).IsUnique();
        });
        modelBuilder.Entity<SealedNote>(note =>
        {
            note.HasKey(n => new { n.OrganizationId, n.Id });
            note.HasOne<Scorecard>().WithMany().HasForeignKey(n => new { n.OrganizationId, n.CardId });
        });
        modelBuilder.Entity<VoidedQuestion>(question =>
        {
            question.HasKey(q => new { q.OrganizationId, q.RoundId, q.QuestionId });
            question.HasOne<HiringRound>().WithMany().HasForeignKey(q => new { q.OrganizationId, q.RoundId });
        });
        modelBuilder.Entity<RecordAddendum>(addendum =>
        {
            addendum.HasKey(a => new { a.OrganizationId, a.Id });
            addendum.HasOne<HiringRound>().WithMany().HasForeignKey(a => new { a.OrganizationId, a.RoundId });
        });
        modelBuilder.Entity<DecisionSignature>(signature =>
        {
            signature.HasKey(s => new { s.OrganizationId, s.RoundId, s.PersonId });
            signature.HasOne<HiringRound>().WithMany().HasForeignKey(s => new { s.OrganizationId, s.RoundId });
        });
    }
}
