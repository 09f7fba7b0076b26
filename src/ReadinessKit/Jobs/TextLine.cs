namespace ReadinessKit.Jobs;

/// <summary>What a line of a document is by its looks.</summary>
public enum TextKind
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>A heading by its style.</summary>
    Heading,

    /// <summary>A line that is bold, or in capitals, from end to end: what people use for a heading where they know no styles.</summary>
    BoldLine,

    /// <summary>A line of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells with tabs between them.</summary>
    Row,
}

/// <summary>A line of a document, whatever file it stood in.</summary>
/// <param name="Kind">What it is by its looks.</param>
/// <param name="Level">The level of a heading, from 1, or how deep a line of a list stands, from 1; 0 for the others.</param>
/// <param name="Text">Its words, on one line; never empty.</param>
public sealed record TextLine(TextKind Kind, int Level, string Text);
