using ReadinessKit.Checks;

namespace ReadinessKit.Jobs;

/// <summary>A job description as the review reads it: its sentences, each with the section it stands in.</summary>
/// <param name="Sentences">The sentences, with their places in the text.</param>
/// <param name="Lines">The lines that are no headings, with the section they stand in.</param>
/// <param name="Areas">The headings of areas among the responsibilities.</param>
/// <param name="Numbered">How far a single series of numbers goes that stands among the responsibilities; 0 where there is none, or several.</param>
internal sealed record ReviewedText(IReadOnlyList<PlacedSentence> Sentences, IReadOnlyList<ReviewedLine> Lines, IReadOnlyList<string> Areas, int Numbered);

/// <summary>A line of a job description.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">Its words, without the signs of a list.</param>
/// <param name="Section">The section it stands in; null where none is known.</param>
/// <param name="IsDenied">True below a heading or a lead-in that says it is not so.</param>
/// <param name="IsItem">True for a line of a list.</param>
/// <param name="Heading">The same number for all lines below the same heading; a line with a label of its own has one of its own.</param>
internal sealed record ReviewedLine(int Start, string Text, string? Section, bool IsDenied, bool IsItem, int Heading);
