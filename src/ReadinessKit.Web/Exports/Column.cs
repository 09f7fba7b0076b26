namespace ReadinessKit.Web.Exports;

/// <summary>A column of a sheet or table. Its width is in characters for a sheet, and a share of the page for a table.</summary>
public sealed record Column(string Title, double Width, bool AlignRight = false);
