namespace ReadinessKit.Web.Pages.Shared;

/// <summary>Something to copy and take elsewhere, such as a link that is shown once.</summary>
public sealed record CopyField(string Id, string Label, string Value);
