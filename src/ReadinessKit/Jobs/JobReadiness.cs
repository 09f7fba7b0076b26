using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>What a description still needs before it is published. Advice, and no gate.</summary>
public static class JobReadiness
{
    /// <summary>True for words that make one sentence.</summary>
    public static bool IsOneSentence(string text) => Sentences.Of(text).Count == 1;
}
