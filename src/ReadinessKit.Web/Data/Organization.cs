namespace ReadinessKit.Web.Data;

/// <summary>Whether an employer is private or public: deadlines for keeping records differ.</summary>
public enum EmployerKind
{
    Private,
    Public,
}

/// <summary>An organization with its profile. Everything that is its own names it.</summary>
public sealed class Organization : IVersioned
{
    public const int MaxName = 200;

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The organization's name in addresses: lowercase letters, digits and hyphens; never changes.</summary>
    public required string Slug { get; init; }

    public required string LegalName { get; set; }

    /// <summary>The two letters of the state, district or territory.</summary>
    public required string State { get; set; }

    public required EmployerKind EmployerKind { get; set; }

    /// <summary>Whether it receives funds under the Workforce Innovation and Opportunity Act.</summary>
    public bool IsWioaFunded { get; set; }

    /// <summary>How many people it employs, where that was given.</summary>
    public int? Employees { get; set; }

    /// <summary>Its time zone by IANA name, such as "America/New_York".</summary>
    public required string TimeZone { get; set; }

    /// <summary>True when everybody has to sign in with a second factor or a passkey to enter.</summary>
    public bool RequiresSecondFactor { get; set; }

    /// <summary>When its deletion was asked for, while records had to be kept: only administrators enter from then on, and it goes with the last record.</summary>
    public DateTimeOffset? DeletionAskedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public Guid Version { get; set; } = Guid.NewGuid();
}
