using ReadinessKit.Jobs;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Data;

/// <summary>
/// A post that is advertised: what a posting says beside the published description. Its page is open to strangers only where the organization wishes,
/// and closes by itself after its last day, in the organization's time zone.
/// </summary>
public sealed class JobOpening : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Organization? Organization { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid JobId { get; init; }

    /// <summary>The part of its public address; no secret.</summary>
    public string Address { get; init; } = AccessKey.NewId();

    /// <summary>The published version that it shows.</summary>
    public required int Number { get; set; }

    public string Town { get; set; } = "";

    /// <summary>The two letters of the state, district or territory where the work is done.</summary>
    public string State { get; set; } = "";

    /// <summary>True where all of the work is done from home.</summary>
    public bool IsRemote { get; set; }

    public string HowToApply { get; set; } = "";

    /// <summary>The organization's own site; empty where it has none.</summary>
    public string Site { get; set; } = "";

    public required DateOnly PostedOn { get; set; }

    /// <summary>The last day to apply; null while the post stays open.</summary>
    public DateOnly? ClosesOn { get; set; }

    /// <summary>True where strangers and search engines may read its page.</summary>
    public bool IsPublic { get; set; }

    /// <summary>When somebody closed it before its day.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>True until its last day is over.</summary>
    /// <param name="today">The day where the organization is.</param>
    public bool IsOpen(DateOnly today) => ClosedAt is null && !(ClosesOn < today);

    /// <summary>Whether it is open, and until when, as the end of a sentence.</summary>
    public string StateInWords(DateOnly today) => ClosedAt is not null ? "closed by hand"
        : ClosesOn is not { } last ? "open, without a last day"
        : last < today ? $"closed since its last day, {Words.Day(last)}"
        : $"open until {Words.Day(last)}";

    /// <summary>What its form says.</summary>
    public ReadOpening Details
    {
        get => new(Town, State, IsRemote, HowToApply, Site, PostedOn, ClosesOn, IsPublic);
        set => (Town, State, IsRemote, HowToApply, Site, PostedOn, ClosesOn, IsPublic) = (value.Town, value.State, value.IsRemote, value.HowToApply, value.Site, value.PostedOn, value.ClosesOn, value.IsPublic);
    }

    /// <summary>What the posting of an organization says.</summary>
    public Posting ToPosting(Organization organization) => new(organization.LegalName, PostedOn, ClosesOn, HowToApply)
    {
        Site = Site.Length == 0 ? null : Site,
        Town = Town,
        State = State,
        IsRemote = IsRemote,
        Identifier = Address,
        ValidThrough = ClosesOn is { } last ? organization.EndOf(last) : null,
    };
}
