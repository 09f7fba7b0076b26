using Microsoft.EntityFrameworkCore;

namespace ReadinessKit.Web.Data;

/// <summary>Somebody whom the records of a hiring round name: who rated, decided, signed or wrote something there.</summary>
public sealed record NamedInRound
{
    public required Guid OrganizationId { get; init; }

    public required Guid RoundId { get; init; }

    /// <summary>Null where the row names nobody.</summary>
    public required Guid? PersonId { get; init; }
}

// Whom hiring records name, in every organization: their names stay until the records may go.
public sealed partial class AppDb
{
    /// <summary>The hiring records that name somebody, in every organization. As a candidate they are named by what HR typed, and not by their account.</summary>
    public IQueryable<NamedInRound> RoundsNaming(Guid personId) => NamedInRounds.Where(n => n.PersonId == personId);

    /// <summary>The people who deleted their account, and whom no hiring record names any more.</summary>
    public Task<List<Person>> ClosedAccounts(CancellationToken cancel)
    {
        var named = NamedInRounds;
        return People.Where(p => p.ClosedAt != null && !named.Any(n => n.PersonId == p.Id)).ToListAsync(cancel);
    }

    private IQueryable<NamedInRound> NamedInRounds =>
        PanelSeats.Select(s => new NamedInRound { OrganizationId = s.OrganizationId, RoundId = s.RoundId, PersonId = s.PersonId })
            .Concat(HiringRounds.Select(r => new NamedInRound { OrganizationId = r.OrganizationId, RoundId = r.Id, PersonId = r.CreatedById }))
            .Concat(HiringRounds.Select(r => new NamedInRound { OrganizationId = r.OrganizationId, RoundId = r.Id, PersonId = r.DecidedById }))
            .Concat(HiringRounds.Select(r => new NamedInRound { OrganizationId = r.OrganizationId, RoundId = r.Id, PersonId = r.HeldById }))
            .Concat(Candidates.Select(c => new NamedInRound { OrganizationId = c.OrganizationId, RoundId = c.RoundId, PersonId = c.RevealedById }))
            .Concat(AccommodationRequests.Select(r => new NamedInRound { OrganizationId = r.OrganizationId, RoundId = r.RoundId, PersonId = r.ChangedById }))
            .Concat(Scorecards.Select(c => new NamedInRound { OrganizationId = c.OrganizationId, RoundId = c.RoundId, PersonId = c.EnteredById }))
            .Concat(RevisedRatings.Select(r => new NamedInRound { OrganizationId = r.OrganizationId, RoundId = r.RoundId, PersonId = r.PersonId }))
            .Concat(SealedNotes.Select(n => new NamedInRound { OrganizationId = n.OrganizationId, RoundId = n.RoundId, PersonId = n.PersonId }))
            .Concat(VoidedQuestions.Select(q => new NamedInRound { OrganizationId = q.OrganizationId, RoundId = q.RoundId, PersonId = q.PersonId }))
            .Concat(DecisionSignatures.Select(s => new NamedInRound { OrganizationId = s.OrganizationId, RoundId = s.RoundId, PersonId = s.PersonId }))
            .Concat(RecordAddenda.Select(a => new NamedInRound { OrganizationId = a.OrganizationId, RoundId = a.RoundId, PersonId = a.PersonId }))
            .IgnoreQueryFilters([Ownership.Filter, Blinding.ApplicantFilter]);
}
