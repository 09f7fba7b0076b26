namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>What can be done to a line of a form.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Name">What it is called, for people who listen.</param>
public sealed record LineTools(int At, string Name)
{
    public static LineTools Of(int at, string? name) => new(at, string.IsNullOrWhiteSpace(name) ? $"line {at + 1}" : name);
}
