using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Data;

// What is looked at across organizations: by somebody's own account, by a key, by a public address, or by the program itself. All of it stands here, in AppDbHiring and in AppDbRecords, beside the chain of the audit log.
public sealed partial class AppDb
{
    /// <summary>Somebody's memberships in every organization: they are theirs as much as an organization's.</summary>
    public IQueryable<Membership> MembershipsOf(Guid personId) =>
        Memberships.IgnoreQueryFilters([Ownership.Filter]).Where(m => m.PersonId == personId);

    /// <summary>The organizations in which somebody has a right, by name.</summary>
    public async Task<IReadOnlyList<Organization>> OrganizationsOf(Guid personId, Right right, CancellationToken cancel) =>
        [.. (await MembershipsOf(personId).Include(m => m.Organization).AsNoTracking().ToListAsync(cancel))
            .Where(m => right.IsFor(m.Roles)).Select(m => m.Organization!).OrderBy(o => o.LegalName, StringComparer.CurrentCulture)];

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

    /// <summary>Every organization in which somebody answers for a task that is not done, or in which a job description should be looked at again by a day.</summary>
    public async Task<IReadOnlyList<Guid>> OrganizationsToRemind(DateOnly reviewDue, CancellationToken cancel) =>
    [
        .. await Tasks.IgnoreQueryFilters([Ownership.Filter]).Where(t => t.OwnerId != null && !t.IsRemoved && t.Status != WorkStatus.Done).Select(t => t.OrganizationId)
            .Union(Jobs.IgnoreQueryFilters([Ownership.Filter]).Where(j => j.ReviewDue <= reviewDue && j.ArchivedAt == null).Select(j => j.OrganizationId)).ToListAsync(cancel),
    ];

    /// <summary>The timelines, whosever they are, that were taken over before tasks were kept by themselves: set-up gives them theirs.</summary>
    public Task<List<OrganizationTimeline>> TimelinesWithoutTasks() =>
        Timelines.IgnoreQueryFilters([Ownership.Filter]).AsNoTracking()
            .Where(t => !Tasks.Any(task => task.TimelineId == t.Id && task.OrganizationId == t.OrganizationId)).ToListAsync();
}
