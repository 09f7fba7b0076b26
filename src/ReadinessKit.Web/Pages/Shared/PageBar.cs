namespace ReadinessKit.Web.Pages.Shared;

/// <summary>A link of a bar.</summary>
public sealed record BarLink(string Words, string Address, bool IsDone = false);

/// <summary>The links above all pages of one thing, such as a job description.</summary>
/// <param name="Label">What the pages are of, for people who listen.</param>
/// <param name="Links">The pages, in their order.</param>
public sealed record PageBar(string Label, IReadOnlyList<BarLink> Links);
