namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Something that is kept and can't change, as it is read.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says; "" where it says nothing.</param>
public sealed record Fact(string Name, string Value);
