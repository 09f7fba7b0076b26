using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Who sends the request, and as what, in the organization that its address names. Without one, they are nobody there.</summary>
public sealed class Member
{
    private Membership? _membership;

    public bool IsInside => _membership is not null;

    public Person Person => _membership!.Person!;

    public Organization Organization => _membership!.Organization!;

    public Roles Roles => _membership?.Roles ?? Roles.None;

    public bool May(Right right) => right.IsFor(Roles);

    public void Enters(Membership membership) => _membership = membership;
}
