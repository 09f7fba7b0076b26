using System.Security.Cryptography;
using System.Text;

namespace ReadinessKit.Web.Data;

/// <summary>A quiz result that no account stands behind: whoever has its link has the result.</summary>
public sealed class ReadinessResult : TimelineAnswers
{
    /// <summary>How many months a result is kept after it was last opened.</summary>
    public const int MonthsKept = 13;

    /// <summary>The name in addresses: random, but no secret.</summary>
    public required string Id { get; init; }

    public override Guid Key => new(SHA256.HashData(Encoding.UTF8.GetBytes(Id)).AsSpan(0, 16));

    /// <summary>SHA-256 of the key in the link that opens the result for editing.</summary>
    public required byte[] EditKeyHash { get; init; }

    /// <summary>SHA-256 of the key in the link that opens it for reading.</summary>
    public required byte[] ReadKeyHash { get; set; }

    public required DateOnly LastOpenedOn { get; set; }

    /// <summary>The last day on which the result can be opened, unless it is opened before.</summary>
    public DateOnly KeptUntil => LastOpenedOn.AddMonths(MonthsKept);
}
