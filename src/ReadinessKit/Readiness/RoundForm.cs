namespace ReadinessKit.Readiness;

/// <summary>Turns what people type about a round into values, or into messages at the fields.</summary>
public static class RoundForm
{
    /// <summary>The longest name of a round or a group, in characters.</summary>
    public const int MaxName = 60;
}
