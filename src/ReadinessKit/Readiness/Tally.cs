using System.Text.Json.Serialization;

namespace ReadinessKit.Readiness;

/// <summary>What people said about a statement that they know from their own work or life.</summary>
public enum Opinion
{
    /// <summary>The statement is true here.</summary>
    True,

    /// <summary>It is not.</summary>
    False,

    /// <summary>They don't know. It is never counted as one of the other two.</summary>
    DontKnow,
}

/// <summary>How many people said what about a statement.</summary>
/// <param name="True">How many said that it is true.</param>
/// <param name="False">How many said that it is not.</param>
/// <param name="DontKnow">How many said that they don't know.</param>
public readonly record struct Tally(int True, int False, int DontKnow)
{
    /// <summary>How many people answered.</summary>
    [JsonIgnore]
    public int Answered => True + False + DontKnow;

    /// <summary>What more than half of all who answered said; null where neither True nor False has more than half.</summary>
    [JsonIgnore]
    public bool? Majority => 2 * True > Answered ? true : 2 * False > Answered ? false : null;

    /// <summary>"5 of 7 true".</summary>
    [JsonIgnore]
    public string Words => $"{True} of {Answered} true";

    /// <summary>"5 of 7 true, 1 false, 1 don’t know"; what nobody said is left out.</summary>
    [JsonIgnore]
    public string AllWords => string.Join(", ", new[] { Words, False > 0 ? $"{False} false" : null, DontKnow > 0 ? $"{DontKnow} don’t know" : null }.OfType<string>());

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally a, Tally b) => new(a.True + b.True, a.False + b.False, a.DontKnow + b.DontKnow);

    /// <summary>An answer's share of all who answered, from 0 to 1.</summary>
    public double Share(Opinion opinion) => Answered == 0 ? 0 : (double)Of(opinion) / Answered;

    /// <summary>How many gave an answer.</summary>
    public int Of(Opinion opinion) => opinion switch
    {
        Opinion.True => True,
        Opinion.False => False,
        _ => DontKnow,
    };

    /// <summary>
    /// How far two groups are apart, from 0 (they answered alike) to 1 (no answer in common):
    /// the share of one group that would have to answer otherwise to be like the other.
    /// </summary>
    public static double Distance(Tally a, Tally b) =>
        (Math.Abs(a.Share(Opinion.True) - b.Share(Opinion.True))
            + Math.Abs(a.Share(Opinion.False) - b.Share(Opinion.False))
            + Math.Abs(a.Share(Opinion.DontKnow) - b.Share(Opinion.DontKnow))) / 2;
}
