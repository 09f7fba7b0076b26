using ReadinessKit.Pay;

namespace ReadinessKit.Web.Data;

/// <summary>A pay worksheet of an organization, with its budget. No other organization ever sees a rate in it.</summary>
public sealed class OrganizationPay : IOwned, IVersioned
{
    public required Guid OrganizationId { get; init; }

    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The role, so that lists need not read the worksheet.</summary>
    public required string Role { get; set; }

    /// <summary>The job description whose duties it looks at; null for none.</summary>
    public Guid? JobId { get; set; }

    public required PayWorksheet Worksheet { get; set; }

    /// <summary>The budget; null as long as nobody began one.</summary>
    public PayBudget? Budget { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required Guid CreatedById { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required Guid ChangedById { get; set; }

    /// <summary>When it was put away; null while it is in use.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>Writes down what somebody made of the worksheet; whoever calls saves.</summary>
    public void Write(PayWorksheet worksheet, Guid personId, DateTimeOffset now) =>
        (Worksheet, Role, ChangedById, ChangedAt) = (worksheet, worksheet.Role, personId, now);

    /// <summary>Writes down what somebody made of the budget; whoever calls saves.</summary>
    public void Write(PayBudget budget, Guid personId, DateTimeOffset now) =>
        (Budget, ChangedById, ChangedAt) = (budget, personId, now);
}
