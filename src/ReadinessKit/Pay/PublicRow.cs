namespace ReadinessKit.Pay;

/// <summary>A row of public data, and what became of it.</summary>
/// <param name="Number">Its number where it comes from.</param>
/// <param name="Rate">The rate, with an id that is the row's alone; null where the row is none.</param>
/// <param name="IsNear">True for an occupation that the public data counts peer roles or those near them in.</param>
/// <param name="Notes">What there is to know of it, each as a sentence.</param>
/// <param name="Problem">Why it is no rate, and what to do, as a sentence without its end; null where it is one, or stands above the rates.</param>
public sealed record PublicRow(int Number, PublicRate? Rate, bool IsNear, IReadOnlyList<string> Notes, string? Problem);
