namespace ReadinessKit.Checks;

/// <summary>A word of a text and its place in it. Of a contraction such as "won’t", both words have the same place.</summary>
/// <param name="Form">The word in small letters, without the end of a possessive.</param>
/// <param name="Stem">What it has in common with its other forms.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
public sealed record TextWord(string Form, string Stem, int Start, int Length)
{
    /// <summary>True when it says whose something is: "the nurse’s".</summary>
    public bool IsPossessive { get; init; }

    /// <summary>True when it stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True when it begins with a capital letter.</summary>
    public bool IsCapital { get; init; }

    /// <summary>The mark before it that parts clauses: a comma, a colon or a dash; '\0' when there is none.</summary>
    public char Mark { get; init; }

    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Length;
}

/// <summary>A sentence, or a line of a list.</summary>
/// <param name="Words">Its words; there is at least one.</param>
public sealed record Sentence(IReadOnlyList<TextWord> Words);
