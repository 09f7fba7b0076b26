using System.Text.Json.Serialization;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>
/// What an organization puts together to decide what a role should earn (Provider's Handbook, "Setting Pay Rates").
/// It holds rates and no people: nobody is named, and nobody's benefits are asked about.
/// </summary>
public sealed record PayWorksheet
{
    /// <summary>The role in a few words, such as "Peer specialist, drop-in center".</summary>
    public string Role { get; init; } = "";

    /// <summary>The hours of a full-time week, by which pay for a year becomes pay for an hour; above zero, up to 80.</summary>
    public decimal FullTimeHours { get; init; } = 40;

    /// <summary>What the organization pays.</summary>
    public IReadOnlyList<OwnRate> OwnRates { get; init; } = [];

    /// <summary>What is published for peer roles elsewhere.</summary>
    public IReadOnlyList<NearbyRate> Nearby { get; init; } = [];

    /// <summary>Wages of an occupation as the Bureau of Labor Statistics publishes them.</summary>
    public IReadOnlyList<PublicRate> PublicRates { get; init; } = [];

    /// <summary>What pay must not, or should not, fall below.</summary>
    public PayFloors Floors { get; init; } = new();

    /// <summary>Whether the post is in a bargaining unit; null where nobody has said.</summary>
    public bool? IsInBargainingUnit { get; init; }

    /// <summary>The ranges that are being compared, at most <see cref="MaxScenarios"/>.</summary>
    public IReadOnlyList<PayScenario> Scenarios { get; init; } = [];

    /// <summary>The id of the scenario that was chosen; null as long as none is.</summary>
    public string? Chosen { get; init; }

    /// <summary>What may follow after this role, from the nearest on.</summary>
    public IReadOnlyList<CareerStep> Steps { get; init; } = [];

    /// <summary>The most rates of a kind, scenarios and career steps.</summary>
    public const int MaxRates = 200, MaxScenarios = 4, MaxSteps = 8;
}

/// <summary>What one of the organization's own rates is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OwnRateKind>))]
public enum OwnRateKind
{
    /// <summary>Any other role here.</summary>
    Other,

    /// <summary>Direct support that asks for no experience: what the source compares peer roles with.</summary>
    EntryLevel,

    /// <summary>This very role, as it is paid today.</summary>
    ThisRole,

    /// <summary>Whoever leads people in this role.</summary>
    Leads,
}

/// <summary>What the organization pays for a role.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Role">The role, never a person.</param>
/// <param name="Kind">What it is compared as.</param>
/// <param name="From">The lowest pay, in dollars, above zero.</param>
/// <param name="To">The highest, at least the lowest.</param>
/// <param name="Unit">For which time.</param>
/// <param name="Hours">The hours of a week that pay for a year is for; null for full time.</param>
/// <param name="People">How many are paid so; null where it is not said.</param>
/// <param name="Years">How many years they have been in the role, on average; null where it is not said.</param>
public sealed record OwnRate(string Id, string Role, OwnRateKind Kind, decimal From, decimal To, PayUnit Unit, decimal? Hours = null, int? People = null, decimal? Years = null);

/// <summary>Where a rate from elsewhere comes from. What employers tell each other in private is not among them: it can break antitrust law.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NearbySource>))]
public enum NearbySource
{
    /// <summary>A range that was published in an ad or on a website.</summary>
    Published,

    /// <summary>A survey that somebody else made and published.</summary>
    Survey,

    /// <summary>A public pay plan, such as a county's.</summary>
    PublicPlan,
}

/// <summary>What is published for a peer role elsewhere.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Who">The organization or the survey.</param>
/// <param name="Role">The role as they call it; "" where it is not said.</param>
/// <param name="From">The lowest pay, in dollars, above zero.</param>
/// <param name="To">The highest, at least the lowest.</param>
/// <param name="Unit">For which time.</param>
/// <param name="Hours">The hours of a week; null for full time.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Source">Where it can be read: an address, a title.</param>
/// <param name="Date">The day on which it was published or seen; never in the future.</param>
public sealed record NearbyRate(string Id, string Who, string Role, decimal From, decimal To, PayUnit Unit, decimal? Hours, NearbySource Kind, string Source, DateOnly Date);

/// <summary>Hourly wages of an occupation in an area, in the layout of the Occupational Employment and Wage Statistics; null where they are withheld.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Code">The code of the occupation, such as 21-1094.</param>
/// <param name="Occupation">Its name.</param>
/// <param name="Area">The area that the figures are for.</param>
/// <param name="Pct10">What a tenth earn less than, in dollars an hour.</param>
/// <param name="Pct25">What a quarter earn less than.</param>
/// <param name="Median">What half earn less than.</param>
/// <param name="Pct75">What three quarters earn less than.</param>
/// <param name="Pct90">What nine tenths earn less than.</param>
/// <param name="Source">The release that they are from, such as "May 2025".</param>
public sealed record PublicRate(string Id, string Code, string Occupation, string Area, decimal? Pct10, decimal? Pct25, decimal? Median, decimal? Pct75, decimal? Pct90, string Source);

/// <summary>What pay must not, or should not, fall below, in dollars an hour; null where nobody has looked it up.</summary>
public sealed record PayFloors
{
    /// <summary>The minimum wage of the state.</summary>
    public decimal? State { get; init; }

    /// <summary>The minimum wage of the county or the city.</summary>
    public decimal? Local { get; init; }

    /// <summary>Where the minimum wages were looked up, and when.</summary>
    public string MinimumSource { get; init; } = "";

    /// <summary>What it takes to live here.</summary>
    public decimal? Living { get; init; }

    /// <summary>For which household, from which source, of which year.</summary>
    public string LivingSource { get; init; } = "";
}

/// <summary>What a scenario starts from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PayBase>))]
public enum PayBase
{
    /// <summary>The median of the middles of the rates elsewhere.</summary>
    NearbyMedian,

    /// <summary>The median of an occupation in public data.</summary>
    PublicMedian,

    /// <summary>The highest pay of entry-level direct support here.</summary>
    EntryTop,

    /// <summary>The middle of what this role is paid today.</summary>
    ThisRole,

    /// <summary>A figure that somebody typed.</summary>
    Typed,
}

/// <summary>A range that is thought about: what it starts from, what the role asks for, and how wide it is.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Name">Its name, such as "Above entry level".</param>
/// <param name="Base">What it starts from.</param>
/// <param name="Typed">The dollars an hour that were typed; null for another base.</param>
/// <param name="Public">The id of the public rate; null for another base.</param>
/// <param name="Factors">What is added for what the role asks for.</param>
/// <param name="Spread">How much more the highest pay is than the lowest, from 0 to 1: 0.25 for a quarter more.</param>
public sealed record PayScenario(string Id, string Name, PayBase Base, decimal? Typed, string? Public, IReadOnlyList<ChosenFactor> Factors, decimal Spread);

/// <summary>What is added for something that the role asks for.</summary>
/// <param name="Factor">The id of the factor in content.</param>
/// <param name="Amount">Dollars an hour, zero or more.</param>
/// <param name="Because">Why, in somebody's words; "" where it is not said.</param>
public sealed record ChosenFactor(string Factor, decimal Amount, string Because);

/// <summary>A step that somebody in this role may take next.</summary>
/// <param name="Id">Kept while its words change.</param>
/// <param name="Role">The role, such as "Senior peer specialist".</param>
/// <param name="When">What it takes, in words.</param>
/// <param name="More">How much more than the step before it pays, from 0 to 1.</param>
public sealed record CareerStep(string Id, string Role, string When, decimal More);
