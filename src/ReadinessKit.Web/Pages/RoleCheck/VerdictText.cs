using ReadinessKit.Checks;

namespace ReadinessKit.Web.Pages.RoleCheck;

/// <summary>How the page says what the answers decide.</summary>
public sealed record VerdictText(Checks.Activity Activity, RoleVerdict Verdict)
{
    public string Heading => Verdict.Verdict switch
    {
        Checks.Verdict.Fits => "Yes, this fits a peer role",
        Checks.Verdict.Depends => "It depends",
        _ => "No, this does not fit a peer role",
    };

    public string Note => NoteOf(Verdict.Verdict);

    public bool HasReasons => Verdict.Verdict != Checks.Verdict.Fits;

    public static string NoteOf(Verdict verdict) => verdict switch
    {
        Checks.Verdict.Fits => "note fits",
        Checks.Verdict.Depends => "note",
        _ => "note stop",
    };
}
