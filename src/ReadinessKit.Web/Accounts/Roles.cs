namespace ReadinessKit.Web.Accounts;

/// <summary>What somebody is in an organization; any number of these at once.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Administrator = 1,
    HR = 2,
    Executive = 4,
    Supervisor = 8,
    Panelist = 16,
    PeerWorker = 32,
    Reader = 64,

    Anyone = Administrator | HR | Executive | Supervisor | Panelist | PeerWorker | Reader,
}

/// <summary>A role in words, with what it is for.</summary>
public sealed record RoleDescription(Roles Role, string Name, string Purpose)
{
    /// <summary>Every role, in the order in which people choose them.</summary>
    public static readonly IReadOnlyList<RoleDescription> All =
    [
        new(Roles.Administrator, "Administrator", "invites people, gives roles, keeps the profile and reads the audit log"),
        new(Roles.HR, "HR", "writes job descriptions, interview guides and pay worksheets"),
        new(Roles.Executive, "Executive", "answers the timeline quiz for the organization and runs the plan"),
        new(Roles.Supervisor, "Supervisor", "supervises people in peer roles"),
        new(Roles.Panelist, "Panelist", "interviews and scores candidates"),
        new(Roles.PeerWorker, "Peer worker", "works in a peer role and reads along"),
        new(Roles.Reader, "Reader", "reads what is not confidential"),
    ];

    /// <summary>Roles in words, with commas: "HR, Panelist".</summary>
    public static string Names(Roles roles) => string.Join(", ", All.Where(r => roles.HasFlag(r.Role)).Select(r => r.Name));
}
