namespace ReadinessKit.Pay;

/// <summary>The figures of Social Security's work incentives, each in dollars a month, by the names that the rules know them by.</summary>
public sealed record WorkIncentives(Figures Figures)
{
    /// <summary>The id of the file that holds them.</summary>
    public const string Id = "us-work-incentives";

    internal const string Sga = "sga", SgaBlind = "sga-blind", TrialWork = "trial-work-month", BenefitRate = "ssi-benefit-rate", GeneralExclusion = "ssi-general-exclusion", EarnedExclusion = "ssi-earned-exclusion";

    /// <summary>Substantial gainful activity: countable earnings of more than this.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal SgaOf(int year, bool blind) => Figures.Of(blind ? SgaBlind : Sga, year);

    /// <summary>A service month of trial work: gross earnings of more than this.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal TrialWorkOf(int year) => Figures.Of(TrialWork, year);

    /// <summary>What SSI pays one person who has no countable income.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal BenefitRateOf(int year) => Figures.Of(BenefitRate, year);

    /// <summary>What of any income does not count for SSI.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal GeneralExclusionOf(int year) => Figures.Of(GeneralExclusion, year);

    /// <summary>What of wages does not count for SSI, before half of the rest.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal EarnedExclusionOf(int year) => Figures.Of(EarnedExclusion, year);

    /// <summary>The wages at which SSI pays nothing any more, to somebody without other income and expenses.</summary>
    /// <exception cref="MissingFigureException">When the year has no figure.</exception>
    public decimal BreakEvenOf(int year) => (2 * BenefitRateOf(year)) + GeneralExclusionOf(year) + EarnedExclusionOf(year);
}
