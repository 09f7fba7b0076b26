using Microsoft.AspNetCore.Authorization;

namespace ReadinessKit.Web.Accounts;

/// <summary>Something that can be done in an organization, and the roles that may do it: the one table of rights.</summary>
public sealed record Right(string Name, string Words, Roles Roles)
{
    public static readonly Right Enter = new(nameof(Enter), "see the organization and who belongs to it", Roles.Anyone);
    public static readonly Right Invite = new(nameof(Invite), "invite people, give roles and issue reset links", Roles.Administrator);
    public static readonly Right Profile = new(nameof(Profile), "change the organization’s profile and what signing in asks for", Roles.Administrator);
    public static readonly Right Audit = new(nameof(Audit), "read the audit log", Roles.Administrator);
    public static readonly Right TakeAway = new(nameof(TakeAway), "export everything, or delete the organization", Roles.Administrator);
    public static readonly Right ReadTimeline = new(nameof(ReadTimeline), "read the timeline result, closed rounds, reviews and the plan", Roles.Administrator | Roles.HR | Roles.Executive | Roles.Supervisor | Roles.PeerWorker | Roles.Reader);
    public static readonly Right RunTimeline = new(nameof(RunTimeline), "adopt a quiz result and change the plan", Roles.Executive);

    public static readonly Right Review = new(nameof(Review), "work through checklists, such as the policy review", Roles.HR | Roles.Executive);

    public static readonly Right RunRounds = new(nameof(RunRounds), "start a round, send its links and close it", Roles.Administrator | Roles.HR | Roles.Executive);

    public static readonly Right ReadJobs = new(nameof(ReadJobs), "read job descriptions and their drafts, and comment on them", Roles.Administrator | Roles.HR | Roles.Executive | Roles.Supervisor | Roles.PeerWorker);
    public static readonly Right WriteJobs = new(nameof(WriteJobs), "write job descriptions, invite readers, and publish what is approved", Roles.HR | Roles.Executive);
    public static readonly Right ApproveJobs = new(nameof(ApproveJobs), "approve a job description that somebody else asks about", Roles.Administrator | Roles.HR | Roles.Executive);

    public static readonly Right ReadGuides = new(nameof(ReadGuides), "read interview guides, and look at them as a second person", Roles.Administrator | Roles.HR | Roles.Executive | Roles.Supervisor | Roles.Panelist);
    public static readonly Right WriteGuides = new(nameof(WriteGuides), "write interview guides, and decide which version committees use", Roles.HR | Roles.Executive);

    public static readonly Right Interview = new(nameof(Interview), "sit on a hiring committee, and score candidates", Roles.HR | Roles.Executive | Roles.Supervisor | Roles.Panelist | Roles.PeerWorker);
    public static readonly Right RunHiring = new(nameof(RunHiring), "run hiring rounds: candidates, committees, accommodations, sealed notes and records", Roles.HR);

    public static readonly Right ReadPay = new(nameof(ReadPay), "read pay worksheets and budgets", Roles.HR | Roles.Executive);
    public static readonly Right WritePay = new(nameof(WritePay), "work on pay worksheets and budgets", Roles.HR | Roles.Executive);

    public static readonly IReadOnlyList<Right> All = [Enter, Invite, Profile, Audit, TakeAway, ReadTimeline, RunTimeline, RunRounds, Review, ReadJobs, WriteJobs, ApproveJobs, ReadGuides, WriteGuides, Interview, RunHiring, ReadPay, WritePay];

    /// <summary>The roles in words, such as "Administrator, HR"; "everybody" for all of them.</summary>
    public string For => Roles == Roles.Anyone ? "everybody" : RoleDescription.Names(Roles);

    public bool IsFor(Roles roles) => (Roles & roles) != 0;

    public static Right Named(string name) => All.Single(p => p.Name == name);
}

/// <summary>Says what a page of an organization is for; whoever may not do that is told who may.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForAttribute(string right) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public Right Right { get; } = Right.Named(right);

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new RightRequirement(Right)];
}

public sealed record RightRequirement(Right Right) : IAuthorizationRequirement;

/// <summary>Meets a <see cref="RightRequirement"/> by the roles in the organization that the address names.</summary>
public sealed class RightHandler(Member member) : AuthorizationHandler<RightRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RightRequirement requirement)
    {
        if (requirement.Right.IsFor(member.Roles))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
