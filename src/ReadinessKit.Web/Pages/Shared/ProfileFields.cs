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

    /// <summary>What somebody else saved, in words, where it is not the same as what was typed.</summary>
    public static IEnumerable<string> Differences(OrganizationProfile theirs, OrganizationProfile mine) => Lines(theirs).Except(Lines(mine));

    private static string[] Lines(OrganizationProfile profile) =>
    [
        $"Legal name: {profile.LegalName}",
        $"State or territory: {Chosen(States, profile.State)}",
        $"Employer: {Chosen(EmployerKinds, profile.EmployerKind)}",
        $"Funds under the Workforce Innovation and Opportunity Act: {(profile.IsWioaFunded ? "yes" : "no")}",
        $"People it employs: {profile.Employees ?? "not given"}",
        $"Time zone: {Chosen(TimeZones, profile.TimeZone)}",
        $"A second step or a passkey: {(profile.RequiresSecondFactor ? "everybody needs one" : "by choice")}",
    ];

    private static string Chosen(IEnumerable<Choice> choices, string? value) => choices.FirstOrDefault(c => c.Value == value)?.Words ?? "not chosen";
}
