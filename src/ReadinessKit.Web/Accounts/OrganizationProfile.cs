using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>An organization's profile as it is typed, and as it was read.</summary>
public sealed class OrganizationProfile
{
    /// <summary>Where an agency can be: two letters and the name of each state, district and territory.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> States =
    [
        ("AL", "Alabama"), ("AK", "Alaska"), ("AZ", "Arizona"), ("AR", "Arkansas"), ("CA", "California"), ("CO", "Colorado"), ("CT", "Connecticut"),
        ("DE", "Delaware"), ("DC", "District of Columbia"), ("FL", "Florida"), ("GA", "Georgia"), ("HI", "Hawaii"), ("ID", "Idaho"), ("IL", "Illinois"),
        ("IN", "Indiana"), ("IA", "Iowa"), ("KS", "Kansas"), ("KY", "Kentucky"), ("LA", "Louisiana"), ("ME", "Maine"), ("MD", "Maryland"),
        ("MA", "Massachusetts"), ("MI", "Michigan"), ("MN", "Minnesota"), ("MS", "Mississippi"), ("MO", "Missouri"), ("MT", "Montana"), ("NE", "Nebraska"),
        ("NV", "Nevada"), ("NH", "New Hampshire"), ("NJ", "New Jersey"), ("NM", "New Mexico"), ("NY", "New York"), ("NC", "North Carolina"),
        ("ND", "North Dakota"), ("OH", "Ohio"), ("OK", "Oklahoma"), ("OR", "Oregon"), ("PA", "Pennsylvania"), ("RI", "Rhode Island"),
        ("SC", "South Carolina"), ("SD", "South Dakota"), ("TN", "Tennessee"), ("TX", "Texas"), ("UT", "Utah"), ("VT", "Vermont"), ("VA", "Virginia"),
        ("WA", "Washington"), ("WV", "West Virginia"), ("WI", "Wisconsin"), ("WY", "Wyoming"), ("AS", "American Samoa"), ("GU", "Guam"),
        ("MP", "Northern Mariana Islands"), ("PR", "Puerto Rico"), ("VI", "U.S. Virgin Islands"),
    ];

    /// <summary>The time zones of the states and territories.</summary>
    public static readonly IReadOnlyList<(string Id, string Name)> TimeZones =
    [
        ("America/New_York", "Eastern"), ("America/Chicago", "Central"), ("America/Denver", "Mountain"), ("America/Phoenix", "Mountain, no daylight saving (Arizona)"),
        ("America/Los_Angeles", "Pacific"), ("America/Anchorage", "Alaska"), ("Pacific/Honolulu", "Hawaii"), ("America/Puerto_Rico", "Atlantic (Puerto Rico, Virgin Islands)"),
        ("Pacific/Guam", "Chamorro (Guam, Northern Mariana Islands)"), ("Pacific/Pago_Pago", "Samoa"),
    ];

    public string? LegalName { get; set; }

    public string? State { get; set; }

    public string? EmployerKind { get; set; }

    public bool IsWioaFunded { get; set; }

    public string? Employees { get; set; }

    public string? TimeZone { get; set; }

    public bool RequiresSecondFactor { get; set; }

    /// <summary>A profile of which only the name is known; its administrator fills in the rest.</summary>
    public static OrganizationProfile NamedOnly(string legalName) => new()
    {
        LegalName = legalName,
        State = "",
        EmployerKind = nameof(Data.EmployerKind.Private),
        TimeZone = "America/New_York",
    };

    public static OrganizationProfile Of(Organization organization) => new()
    {
        LegalName = organization.LegalName,
        State = organization.State,
        EmployerKind = organization.EmployerKind.ToString(),
        IsWioaFunded = organization.IsWioaFunded,
        Employees = organization.Employees?.ToString(),
        TimeZone = organization.TimeZone,
        RequiresSecondFactor = organization.RequiresSecondFactor,
    };

    /// <summary>What has to be mended before the profile can be saved.</summary>
    public IEnumerable<RuleError> Check()
    {
        if (AccountForm.ReadLegalName(LegalName).Error is { } error)
        {
            yield return error;
        }

        if (States.All(s => s.Code != State))
        {
            yield return new("State", "Choose the state in which the organization works");
        }

        if (!Enum.TryParse<EmployerKind>(EmployerKind, out var kind) || !Enum.IsDefined(kind) || kind.ToString() != EmployerKind)
        {
            yield return new("EmployerKind", "Choose private or public");
        }

        if (!string.IsNullOrWhiteSpace(Employees) && Count is null)
        {
            yield return new("Employees", "Enter a whole number from 1 to 1,000,000, or leave this empty");
        }

        if (TimeZones.All(z => z.Id != TimeZone))
        {
            yield return new("TimeZone", "Choose a time zone");
        }
    }

    /// <summary>A new organization with this profile, once <see cref="Check"/> found nothing.</summary>
    public Organization Create(string slug, DateTimeOffset now)
    {
        var organization = new Organization { Slug = slug, LegalName = "", State = "", EmployerKind = default, TimeZone = "", CreatedAt = now };
        CopyTo(organization);

        return organization;
    }

    public void CopyTo(Organization organization)
    {
        organization.LegalName = LegalName!.Trim();
        organization.State = State!;
        organization.EmployerKind = Enum.Parse<EmployerKind>(EmployerKind!);
        organization.IsWioaFunded = IsWioaFunded;
        organization.Employees = Count;
        organization.TimeZone = TimeZone!;
        organization.RequiresSecondFactor = RequiresSecondFactor;
    }

    private int? Count =>
        int.TryParse(Employees?.Trim().Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1_000_000
            ? count : null;
}
