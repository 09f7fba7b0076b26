using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>What a line of the audit log is about, as the log writes it: the name of the kind, and ids.</summary>
public sealed record AuditSubject(string Kind, IReadOnlyList<string> Ids)
{
    // The log keeps the program's own words, which never change; people read these.
    private static readonly Dictionary<string, string> Kinds = new()
    {
        [nameof(Data.Organization)] = "the organization",
        [nameof(Membership)] = "membership",
        [nameof(Invitation)] = "invitation",
        [nameof(OrganizationTimeline)] = "plan",
        [nameof(OrganizationTask)] = "task of the plan",
        [nameof(PlanEdit)] = "entry of a plan’s history",
        [nameof(Round)] = "round",
        [nameof(RoundGroup)] = "group of a round",
        [nameof(RoundCount)] = "round result",
        [nameof(OrganizationMotivation)] = "answers about why",
        [nameof(ReviewItem)] = "point of a review",
        ["Review"] = "review",
        [nameof(OrganizationJob)] = "job description",
        [nameof(JobVersion)] = "version of a job description",
        [nameof(JobReader)] = "second reader",
        [nameof(JobComment)] = "comment on a job description",
        [nameof(JobOpening)] = "public opening",
        [nameof(OrganizationGuide)] = "interview guide",
        [nameof(GuideVersion)] = "version of an interview guide",
        [nameof(OrganizationPay)] = "pay worksheet",
        [nameof(HiringRound)] = "hiring round",
        [nameof(PanelSeat)] = "seat on a committee",
        [nameof(RoundCandidate)] = "candidate",
        [nameof(AccommodationRequest)] = "request of a candidate",
        [nameof(Scorecard)] = "scorecard",
        [nameof(ScorecardAnswer)] = "rating on a scorecard",
        [nameof(RevisedRating)] = "rating after the talk",
        [nameof(SealedNote)] = "sealed note",
        [nameof(VoidedQuestion)] = "question that counts for nobody",
        [nameof(DecisionSignature)] = "signature under a decision",
        [nameof(RecordAddendum)] = "addition to a hiring record",
    };

    /// <summary>Reads the words of a line.</summary>
    public static AuditSubject Of(string subject) => subject.Split(' ') is [var kind, .. var ids] ? new(kind, ids) : new("", []);

    /// <summary>The person that it is about, where it is one.</summary>
    public Guid? Person => Kind is nameof(Data.Person) or nameof(Membership) && Ids is [var id] && Guid.TryParse(id, out var person) ? person : null;

    /// <summary>What it is about, in plain words.</summary>
    /// <param name="name">The name of the person, where it is about one.</param>
    public string Words(string name) => Kind switch
    {
        "" => "",
        nameof(Data.Person) => name,
        nameof(Membership) => $"membership of {name}",
        nameof(Data.Organization) => Kinds[Kind],
        nameof(OrganizationTask) or nameof(ReviewItem) or "Review" => $"{Kinds[Kind]}, {Ids[^1]}",
        _ when Kinds.TryGetValue(Kind, out var words) => $"{words} {string.Join(' ', Ids.Select(Short))}".TrimEnd(),
        _ => $"{Kind} {string.Join(' ', Ids)}".TrimEnd(),
    };

    /// <summary>The pages of those subjects that are still there and that a member may open; a subject without one is not among them.</summary>
    public static async Task<IReadOnlyDictionary<AuditSubject, string>> Pages(IEnumerable<AuditSubject> subjects, AppDb db, Member member, CancellationToken cancel)
    {
        var found = new Dictionary<AuditSubject, string>();
        var byKind = subjects.ToLookup(s => s.Kind);

        async Task Add(string kind, Right right, IQueryable<Guid> rows, string folder)
        {
            List<Guid> named = [.. byKind[kind].Select(s => s.Ids is [var first, ..] && Guid.TryParse(first, out var id) ? id : Guid.Empty).Distinct()];
            var there = member.May(right) && named.Count > 0 ? (await rows.Where(id => named.Contains(id)).ToListAsync(cancel)).Select(id => id.ToString()).ToHashSet() : [];

            foreach (var subject in byKind[kind].Where(s => s.Ids is [var id, ..] && there.Contains(id)))
            {
                found[subject] = $"/o/{member.Organization.Slug}/{folder}/{string.Join("/tasks/", subject.Ids.Take(kind == nameof(OrganizationTask) ? 2 : 1))}";
            }
        }

        await Add(nameof(Membership), Right.Invite, db.Memberships.Select(m => m.PersonId), "people");
        await Add(nameof(OrganizationTimeline), Right.ReadTimeline, db.Timelines.Select(t => t.Id), "readiness/timelines");
        await Add(nameof(OrganizationTask), Right.ReadTimeline, db.Timelines.Select(t => t.Id), "readiness/timelines");
        await Add(nameof(Round), Right.ReadTimeline, db.Rounds.Select(r => r.Id), "readiness/rounds");
        await Add(nameof(OrganizationJob), Right.ReadJobs, db.Jobs.Select(j => j.Id), "jobs");
        await Add(nameof(OrganizationGuide), Right.ReadGuides, db.Guides.Select(g => g.Id), "interviews");
        await Add(nameof(OrganizationPay), Right.ReadPay, db.PayWorksheets.Select(p => p.Id), "pay");

        return found;
    }

    private static string Short(string id) => id[..Math.Min(8, id.Length)];
}
