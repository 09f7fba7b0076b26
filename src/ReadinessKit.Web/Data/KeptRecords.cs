using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Data;

/// <summary>Until when the records of a hiring round are kept.</summary>
/// <param name="Round">The round.</param>
/// <param name="From">The day from which it is counted; null while the round goes on.</param>
/// <param name="Until">The last day on which the records must be there; null while the round goes on.</param>
public sealed record KeptRecords(HiringRound Round, DateOnly? From, DateOnly? Until)
{
    /// <summary>True when its records may be deleted on a day: the time is over, and nobody holds them.</summary>
    public bool MayGo(DateOnly day) => Until < day && Round.HeldAt is null;

    /// <summary>Why they are kept, in words.</summary>
    public string InWords =>
        Round.HeldAt is not null ? "held for a charge or a lawsuit"
        : Until is { } until ? $"kept until {Words.Day(until)}"
        : "the round goes on";

    /// <summary>What of an organization decides.</summary>
    public static RecordKeeper KeeperOf(Organization organization) => new(organization.EmployerKind == EmployerKind.Public, organization.State, organization.IsWioaFunded);

    /// <summary>Every round of the entered organization, the one that is kept longest first.</summary>
    public static async Task<IReadOnlyList<KeptRecords>> All(AppDb db, Organization organization, CancellationToken cancel)
    {
        var rounds = await db.RoundsToKeep.OrderByDescending(r => r.CreatedAt).ThenBy(r => r.Id).ToListAsync(cancel);
        var all = new List<KeptRecords>();

        foreach (var round in rounds)
        {
            all.Add(await Of(db, organization, round, cancel));
        }

        return [.. all.OrderByDescending(k => k.Until ?? DateOnly.MaxValue)];
    }

    /// <summary>Until when the records of a round are kept.</summary>
    public static async Task<KeptRecords> Of(AppDb db, Organization organization, HiringRound round, CancellationToken cancel)
    {
        if ((round.DecidedAt ?? round.ClosedAt) is not { } ended)
        {
            return new(round, null, null);
        }

        // What was made after the decision counts from then: a signature, what somebody added, a note that HR sealed.
        var made = await db.LastRecordOf(round.Id, cancel);
        var from = organization.DayOf(made > ended ? made.Value : ended);
        return new(round, from, RecordKeeping.KeptUntil(KeeperOf(organization), from, round.KeepYears));
    }
}
