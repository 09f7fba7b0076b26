namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The question whether somebody who comes late rates only those who are still to be interviewed.</summary>
/// <param name="Waiting">The candidates who were interviewed already, and wait again where somebody new rates them.</param>
/// <param name="IsOnly">True where only those to come are rated.</param>
public sealed record StillToCome(IReadOnlyList<string> Waiting, bool IsOnly)
{
    /// <summary>Who waits again, in words.</summary>
    public string InWords => $"{Words.List(Waiting)} {(Waiting.Count == 1 ? "was" : "were")} interviewed already. With a card for somebody new, {(Waiting.Count == 1 ? "this candidate waits" : "these candidates wait")} again until it is in.";
}
