using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>The notes of a card with words to look at, and what somebody chose to do about them.</summary>
/// <param name="Notes">The notes.</param>
/// <param name="Moved">What is ticked to be moved.</param>
/// <param name="Errors">The messages of the form.</param>
/// <param name="AddressOf">Where a note can be written differently.</param>
public sealed record NotesView(IReadOnlyList<NoteToLookAt> Notes, IReadOnlyCollection<string?> Moved, Errors Errors, Func<NoteToLookAt, string> AddressOf)
{
    /// <summary>The name of the messages about them.</summary>
    public const string Field = "notes";

    /// <summary>What is ticked to be kept; null where a note that is left alone is kept without a tick.</summary>
    public IReadOnlyCollection<string?>? Kept { get; init; }
}
