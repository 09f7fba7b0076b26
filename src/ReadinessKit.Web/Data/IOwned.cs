namespace ReadinessKit.Web.Data;

/// <summary>A row that belongs to one organization. For everybody else it does not exist: see <see cref="Ownership"/>.</summary>
public interface IOwned
{
    Guid OrganizationId { get; }
}

/// <summary>A row that two people may edit at once. <see cref="AppDb"/> gives it a new version with every saved change.</summary>
public interface IVersioned
{
    Guid Version { get; set; }
}
