namespace ReadinessKit.Interviews;

/// <summary>What somebody in a peer role believes, knows or can do (Provider's Handbook, "The Interview": ten of them). The dimensions of a guide's rubric.</summary>
/// <param name="Id">The name that questions use.</param>
/// <param name="Name">A few words, for tables and lists.</param>
/// <param name="Text">What it means, in a sentence.</param>
public sealed record Proficiency(string Id, string Name, string Text)
{
    /// <summary>The longest name and text, in characters.</summary>
    public const int LongestName = 60, LongestText = 200;
}
