namespace ReadinessKit.Interviews.Panels;

/// <summary>How often a question was rated, and how many say that it was not asked; no values.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Rated">How many raters gave a score.</param>
/// <param name="NotAsked">How many say that it was not asked.</param>
public sealed record QuestionCount(string Question, int Rated, int NotAsked)
{
    /// <summary>True where some raters rated it and others call it not asked.</summary>
    public bool IsDisputed => this is { Rated: > 0, NotAsked: > 0 };
}

/// <summary>
/// Whether the ratings of a candidate can be shown. It knows how cards stand and how often each question was rated, and no value:
/// so that asking it shows nothing to anybody.
/// </summary>
public sealed record RevealCheck
{
    /// <summary>How many raters must have heard each question.</summary>
    public const int FewestRatings = 2;

    /// <summary>How many cards are waited for.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many cards are in.</summary>
    public required int In { get; init; }

    /// <summary>The ids of questions that were asked, are not voided, and have fewer than two ratings, in the order of the guide.</summary>
    public required IReadOnlyList<string> Thin { get; init; }

    /// <summary>The ids of questions that some raters rated and others call not asked.</summary>
    public required IReadOnlyList<string> Disputed { get; init; }

    /// <summary>True when no card is waited for, and one at least is in.</summary>
    public bool IsComplete => Waiting == 0 && In > 0;

    /// <summary>True when somebody of HR has to accept that questions have fewer than two ratings, with a reason.</summary>
    public bool NeedsAcceptance => Thin.Count > 0;

    /// <summary>True when the ratings can be shown at once.</summary>
    public bool IsReady => IsComplete && !NeedsAcceptance;

    /// <summary>Looks at the cards of a candidate.</summary>
    /// <param name="cards">How each card stands, those that are closed included.</param>
    /// <param name="questions">The ids of the guide's questions, in their order.</param>
    /// <param name="counts">How often each was rated on the cards that are in.</param>
    /// <param name="voided">The ids of questions that count for nobody.</param>
    public static RevealCheck Of(IReadOnlyCollection<CardStanding> cards, IReadOnlyList<string> questions, IReadOnlyCollection<QuestionCount> counts, IReadOnlySet<string> voided)
    {
        var of = questions.Where(q => !voided.Contains(q)).Select(q => counts.FirstOrDefault(c => c.Question == q) ?? new(q, 0, 0)).ToList();
        var isIn = cards.Count(c => c == CardStanding.Submitted);

        return new()
        {
            Waiting = cards.Count(c => c.IsOpen()),
            In = isIn,

            // A question that every card calls not asked needs no ratings: it was not asked.
            Thin = [.. of.Where(c => c.Rated < FewestRatings && !(c.Rated == 0 && c.NotAsked == isIn)).Select(c => c.Question)],
            Disputed = [.. of.Where(c => c.IsDisputed).Select(c => c.Question)],
        };
    }
}
