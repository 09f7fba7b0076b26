using ReadinessKit.Checks;

namespace ReadinessKit.Web.Pages.RoleCheck;

/// <summary>How the page says what a task says by its words alone.</summary>
public sealed record LookText(RoleLook Look, string Task)
{
    public Checks.Activity Activity => Look.Activity!;

    public QuestionFields Fields => new(Activity, [], [], Task);

    public string Heading => Look.AsWritten switch
    {
        Verdict.Fits => "As you wrote it, this fits",
        Verdict.DoesNotFit => "As you wrote it, this does not fit",
        _ => "It depends",
    };

    public string Because => Look.Hit!.Kind switch
    {
        RoleHitKind.Excused => "You wrote that it is not done in this role, or that somebody else does it. That is where it belongs.",
        RoleHitKind.Sign => "Your words describe a way of doing it that belongs to a peer role.",
        RoleHitKind.Named => "The words alone do not decide it. The questions below do.",
        _ => "",
    };

    /// <summary>The rule that found something, or null.</summary>
    public Rule? Rule => Look.Hit!.Kind == RoleHitKind.Flagged ? Look.Hit.Rule : null;

    public string Note => VerdictText.NoteOf(Look.AsWritten);

    public string Before => Task[..Look.Hit!.Start];

    public string Marked => Task.Substring(Look.Hit!.Start, Look.Hit.Length);

    public string After => Task[(Look.Hit!.Start + Look.Hit.Length)..];
}
