using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The fields of a candidate, for a new one and for one that is there.</summary>
/// <param name="Input">What was typed or is saved.</param>
/// <param name="Accounts">The members who may be the candidate.</param>
/// <param name="Errors">What is wrong.</param>
/// <param name="ToKeep">What the committee does, where somebody is asked to look at those words again.</param>
public sealed record CandidateFields(CandidateForm Input, IReadOnlyList<Choice> Accounts, Errors Errors, string? ToKeep);
