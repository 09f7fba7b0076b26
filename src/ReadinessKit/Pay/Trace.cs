namespace ReadinessKit.Pay;

/// <summary>One step of a calculation, for whoever checks it.</summary>
/// <param name="Step">What it works out, in a few words.</param>
/// <param name="Amount">What comes out: dollars, or months where <see cref="IsCount"/> says so.</param>
/// <param name="Rule">The rule in plain words.</param>
/// <param name="Citation">Where the rule stands, such as "20 CFR 416.1112(c)(5)".</param>
public sealed record TraceStep(string Step, decimal Amount, string Rule, string Citation)
{
    /// <summary>True where the amount is a number of months and no money.</summary>
    public bool IsCount { get; init; }

    /// <summary>The amount for people.</summary>
    public string Shown => IsCount ? $"{Amount:0}" : Money.Words(Amount);
}
