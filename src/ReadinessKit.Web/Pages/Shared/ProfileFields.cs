using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Shared;

/// <summary>The fields of an organization's profile.</summary>
public sealed record ProfileFields(OrganizationProfile Profile, Errors Errors)
{
    /// <summary>What stands before the names of the fields.</summary>
    public const string Prefix = "Organization.";

    public static readonly IReadOnlyList<Choice> States = [.. OrganizationProfile.States.Select(s => new Choice(s.Code, s.Name))];

    public static readonly IReadOnlyList<Choice> TimeZones = [.. OrganizationProfile.TimeZones.Select(z => new Choice(z.Id, z.Name))];

    public static readonly IReadOnlyList<Choice> EmployerKinds =
        [new(nameof(EmployerKind.Private), "Private, for profit or not"), new(nameof(EmployerKind.Public), "Public: state, county, city or tribal")];

    /// <summary>The messages of <see cref="OrganizationProfile.Check"/>, at these fields.</summary>
    public static IEnumerable<RuleError> Check(OrganizationProfile profile) => profile.Check().Select(e => e with { Field = Prefix + e.Field });
}
