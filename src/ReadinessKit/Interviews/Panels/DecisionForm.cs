namespace ReadinessKit.Interviews.Panels;

/// <summary>What somebody chose at the end of a round; every value may be missing or wrong.</summary>
public sealed class DecisionForm
{
    /// <summary>Stands for nobody among the choices.</summary>
    public const string Nobody = "nobody";

    /// <summary>The id of the candidate, or <see cref="Nobody"/>.</summary>
    public string? Chosen { get; set; }

    /// <summary>Why.</summary>
    public string? Because { get; set; }

    /// <summary>Reads the form. A reason is needed where it is not somebody with the highest score; any of those who are tied at the top is.</summary>
    /// <param name="candidates">Who can be chosen.</param>
    /// <param name="top">Who has the highest score.</param>
    /// <param name="errors">Takes the messages.</param>
    public (Guid? Chosen, string Because) Read(IReadOnlyCollection<Guid> candidates, IReadOnlyCollection<Guid> top, List<RuleError> errors)
    {
        var because = ReasonForm.Read("Because", Because, errors, isNeeded: false);

        if (Chosen == Nobody)
        {
            NeedReason(because, "Say why nobody was chosen", errors);
            return (null, because);
        }

        if (!Guid.TryParse(Chosen, out var id) || !candidates.Contains(id))
        {
            errors.Add(new("Chosen", "Choose a candidate, or nobody"));
            return (null, because);
        }

        if (!top.Contains(id))
        {
            NeedReason(because, "Say why it is not a candidate with the highest score", errors);
        }

        return (id, because);
    }

    private static void NeedReason(string because, string message, List<RuleError> errors)
    {
        if (because.Length == 0)
        {
            errors.Add(new("Because", message));
        }
    }
}
