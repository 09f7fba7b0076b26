namespace ReadinessKit.Tests.Support;

/// <summary>What the Library still lacks. This list can only get shorter.</summary>
public static class LibraryPages
{
    /// <summary>Pages that content links to, and that facts wait for, before they are there.</summary>
    public static readonly IReadOnlyList<string> ToCome = ["misconceptions", "concerns", "whats-harder", "role-check"];
}
