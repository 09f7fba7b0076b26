namespace ReadinessKit.Jobs;

/// <summary>What statements and templates are found by.</summary>
/// <param name="Id">The word in content and in addresses.</param>
/// <param name="Title">What people read.</param>
public sealed record Tag(string Id, string Title)
{
    /// <summary>The twelve categories of SAMHSA, in its order and our words (Core Competencies for Peer Workers in Behavioral Health Services, 2015).</summary>
    public static readonly IReadOnlyList<Tag> Competencies =
    [
        new("relationships", "Collaborative and caring relationships"),
        new("support", "Giving support"),
        new("lived-experience", "Sharing lived experience of recovery"),
        new("personal", "Making support personal"),
        new("planning", "Recovery planning"),
        new("resources", "Linking to resources, services and supports"),
        new("wellness", "Information on skills for health, wellness and recovery"),
        new("crises", "Help in crises"),
        new("communication", "Communication"),
        new("teamwork", "Collaboration and teamwork"),
        new("advocacy", "Leadership and advocacy"),
        new("growth", "Growth and development"),
    ];

    /// <summary>Where people in peer roles work.</summary>
    public static readonly IReadOnlyList<Tag> Settings =
    [
        new("community", "Community services"),
        new("peer-run", "Peer-run organization"),
        new("inpatient", "Hospital"),
        new("residential", "Residence"),
        new("crisis", "Crisis services and warm line"),
        new("employment", "Employment services"),
    ];

    /// <summary>The two tracks in employment services; everything else is on none.</summary>
    public static readonly IReadOnlyList<Tag> Tracks =
    [
        new("ips", "IPS supported employment"),
        new("vocational", "Vocational peer support"),
    ];
}
