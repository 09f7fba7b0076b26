namespace ReadinessKit.Web.Exports;

/// <summary>A stretch of a paragraph's text, plain or bold. A string is a plain one.</summary>
public sealed record Run(string Text, bool IsBold = false)
{
    /// <summary>A bold stretch of text.</summary>
    public static Run Bold(string text) => new(text, IsBold: true);

    public static implicit operator Run(string text) => new(text);
}
