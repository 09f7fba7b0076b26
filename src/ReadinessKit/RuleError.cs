namespace ReadinessKit;

/// <summary>A mistake that a person can mend: the field it belongs to, and what to do.</summary>
/// <param name="Field">The name of the form field, as it stands in the page, such as <c>Deadline</c>.</param>
/// <param name="Message">What to do, as a sentence: "Enter a date after today".</param>
public sealed record RuleError(string Field, string Message);
