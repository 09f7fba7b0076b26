using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Web.Pages.Shared;

/// <summary>The boxes with which somebody's roles are chosen.</summary>
public sealed record RoleFields(Roles Chosen, Errors Errors)
{
    public const string Name = "Roles";

    public string? DescribedBy => Errors.IdAt(Name);

    /// <summary>Reads the boxes that were ticked; at least one has to be.</summary>
    public static (Roles Roles, RuleError? Error) Read(IEnumerable<string> ticked)
    {
        var names = ticked.ToHashSet(StringComparer.Ordinal);
        var roles = RoleDescription.All.Where(r => names.Contains(r.Role.ToString())).Aggregate(Roles.None, (sum, r) => sum | r.Role);

        return (roles, roles == Roles.None ? new(Name, "Choose at least one role") : null);
    }
}
