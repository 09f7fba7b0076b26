namespace ReadinessKit.Checks;

/// <summary>How the words of a task touch an activity; the later ones say more.</summary>
public enum RoleHitKind
{
    /// <summary>They name it, or what a rule looks for, and say that somebody else does it, or nobody.</summary>
    Excused,

    /// <summary>They name it. What is excused in one place and open in another is open.</summary>
    Named,

    /// <summary>They say that it is done in a way that fits.</summary>
    Sign,

    /// <summary>They say what a rule looks for.</summary>
    Flagged,
}

/// <summary>Words of a task that touch an activity.</summary>
public sealed record RoleHit(Activity Activity, int Start, int Length, RoleHitKind Kind, Rule? Rule = null);

/// <summary>What a task says by its words alone, before anybody answered a question.</summary>
/// <param name="Activity">The activity that it is about; null when none of them knows it.</param>
/// <param name="AsWritten">What the words say.</param>
/// <param name="Hit">The words that say so; null without an activity.</param>
/// <param name="Others">Further activities that the words touch.</param>
public sealed record RoleLook(Activity? Activity, Verdict AsWritten, RoleHit? Hit, IReadOnlyList<Activity> Others)
{
    /// <summary>
    /// Of several activities the one that most is said about, and then the one that is said first. A rule that finds something outweighs
    /// a sign that it fits.
    /// </summary>
    internal static RoleLook Of(IReadOnlyList<RoleHit> hits)
    {
        var activities = hits
            .GroupBy(h => h.Activity.Id)
            .Select(g => g.OrderByDescending(h => h.Kind).ThenBy(h => h.Start).ThenByDescending(h => h.Length).First())
            .OrderByDescending(h => h.Kind).ThenBy(h => h.Start).ThenByDescending(h => h.Length)
            .ToArray();

        return activities is [var first, .. var others]
            ? new(first.Activity, VerdictOf(first.Kind), first, [.. others.Select(o => o.Activity)])
            : new(null, Verdict.Depends, null, []);
    }

    private static Verdict VerdictOf(RoleHitKind kind) => kind switch
    {
        RoleHitKind.Flagged => Verdict.DoesNotFit,
        RoleHitKind.Named => Verdict.Depends,
        _ => Verdict.Fits,
    };
}
