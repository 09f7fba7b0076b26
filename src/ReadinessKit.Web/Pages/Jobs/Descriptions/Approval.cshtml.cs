using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>How it stands with the approval of the last version, and all that a second person needs to decide. Nothing that was found stops them.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class ApprovalModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    private IReadOnlyDictionary<Guid, string> _names = null!;

    /// <summary>The names of those who may approve this version.</summary>
    public IReadOnlyList<string> Approvers { get; private set; } = [];

    /// <summary>What touches on the law, and nobody explained.</summary>
    public IReadOnlyList<JobFinding> Law => [.. Reviewed.Open.Where(f => f.IsLaw).Select(f => f.Finding)];

    /// <summary>What else nobody explained.</summary>
    public IReadOnlyList<JobFinding> Others => [.. Reviewed.Open.Where(f => !f.IsLaw).Select(f => f.Finding)];

    /// <summary>What changed since the published version; null where none is published.</summary>
    public IReadOnlyList<ComponentChanges>? Changes { get; private set; }

    public IReadOnlyList<CommentLine> OpenComments { get; private set; } = [];

    public IReadOnlyList<ReaderLine> Answers { get; private set; } = [];

    public int Asked { get; private set; }

    public DescriptionView View => new(Description, SiteContent.Jobs) { Findings = [.. Reviewed.Open.Select(f => f.Finding)] };

    public bool MayAsk => MayWrite && !Job.IsAsked && !Job.IsApproved;

    public bool MayDecide => Job.IsAsked && ApprovalStepPage.MayDecide(Job, Last, Member);

    /// <summary>Why somebody who may approve other descriptions may not approve this version; null where they may, or where nobody is asked.</summary>
    public string? WhyNot => !Job.IsAsked || MayDecide || !Member.May(Right.ApproveJobs) ? null
        : Job.AskedById == Member.Person.Id ? "You asked about this version, so somebody else approves it." : "You wrote this version, so somebody else approves it.";

    public string Heading => Job switch
    {
        { IsApproved: true } => $"Version {Job.Number} is approved",
        { IsAsked: true } => $"Version {Job.Number} waits for a second person",
        _ => $"Version {Job.Number} is not approved yet",
    };

    public string Standing => Job switch
    {
        { IsApproved: true } => $"{By(Job.ApprovedById)} approved it on {Day(Job.ApprovedAt)}.",
        { IsAsked: true } => $"{By(Job.AskedById)} asked on {Day(Job.AskedAt)}.",
        { AskedNumber: { } asked } => $"{By(Job.AskedById)} asked about version {asked} on {Day(Job.AskedAt)}, and it was changed since. Ask again when it is ready.",
        { ApprovedNumber: { } approved } => $"{By(Job.ApprovedById)} approved version {approved} on {Day(Job.ApprovedAt)}, and it was changed since.",
        _ => "A description is published when a second person has approved it.",
    };

    public string WhoApproves => Approvers.Count == 0
        ? $"Nobody else here may approve it. It takes somebody who is {Right.ApproveJobs.For} and did not write this version: an administrator can give that role."
        : $"{Words.Choice(Approvers)} can approve it.";

    /// <summary>Which version people go by now.</summary>
    public string Published => Job.PublishedNumber is { } number ? $"Version {number} is published, and stays so until this one takes its place." : "None is published yet.";

    public string WhoRead => (Answers.Count, Asked) switch
    {
        (0, 0) => "Nobody who knows the role from experience has read it.",
        (0, _) => "Somebody was asked to read it, and has not answered.",
        _ => "",
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        _names = await WhoAndWhen.Names(Db, new[] { Job.AskedById, Job.ApprovedById }.OfType<Guid>(), cancel);
        var members = await Db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel);
        var asker = Job.IsAsked ? Job.AskedById : Member.Person.Id;
        Approvers = [.. members.Where(m => Right.ApproveJobs.IsFor(m.Roles) && ReadinessKit.Jobs.Approval.IsSecond(m.PersonId, Last.PersonId, asker)).Select(m => m.Person!.Name).Order(StringComparer.CurrentCulture)];
        Changes = Job.PublishedNumber is { } number && number != Job.Number ? JobDiff.Between((await VersionOf(number, cancel)).Description, Description) : null;
        OpenComments = [.. (await CommentLine.All(Db, this, cancel)).Where(c => c.Settled is null)];
        var readers = await ReaderLine.All(Db, this, Clock.GetUtcNow(), cancel);
        (Answers, Asked) = ([.. readers.Where(r => r.HasAnswered)], readers.Count);
    }

    private string By(Guid? person) => _names.Of(person ?? Guid.Empty);

    private string Day(DateTimeOffset? at) => Words.Day(Organization.DayOf(at!.Value));
}
