namespace ReadinessKit.Checks;

/// <summary>A place in a text that a rule has something to say about.</summary>
/// <param name="Rule">The rule, with its reason, its source and what to write instead.</param>
/// <param name="Start">Where the words begin in the text.</param>
/// <param name="Length">How many characters they take.</param>
public sealed record Finding(Rule Rule, int Start, int Length);
