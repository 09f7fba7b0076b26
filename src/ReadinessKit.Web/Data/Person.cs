using Microsoft.AspNetCore.Identity;

namespace ReadinessKit.Web.Data;

/// <summary>Somebody with an account. What they may do, and where, is in their memberships.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int MaxName = 100;

    public const int MaxEmail = 254;

    public required string Name { get; set; }

    /// <summary>True for whoever runs the installation; it opens no organization's rows.</summary>
    public bool IsOperator { get; set; }

    /// <summary>True for made-up people, who come and go with the sample data.</summary>
    public bool IsSample { get; init; }

    /// <summary>False for made-up people, and for somebody who deleted their account and is only named in records.</summary>
    public bool TakesMail => !IsSample && Email is not null;

    /// <summary>The time step of the last code taken from their authenticator app: no code is taken twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>
    /// When they deleted their account while hiring records name them: what opened it is gone, and their name stays with those records until they may go.
    /// </summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
