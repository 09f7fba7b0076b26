namespace ReadinessKit.Pay;

/// <summary>One month of SSI, for one person who lives alone and pays their own way. Amounts are dollars from 0 to <see cref="Money.Most"/>.</summary>
/// <param name="Year">The year of the figures.</param>
/// <param name="Wages">Gross wages, in the month in which they are received.</param>
/// <param name="Unearned">Other income, such as SSDI.</param>
/// <param name="Irwe">Impairment-related work expenses.</param>
/// <param name="Bwe">Blind work expenses; deducted as given.</param>
/// <param name="Recipient">True for somebody who gets SSI already; false for somebody who applies.</param>
/// <param name="Blind">True for somebody who is blind by Social Security's definition.</param>
public sealed record SsiMonth(int Year, decimal Wages, decimal Unearned, decimal Irwe, decimal Bwe, bool Recipient, bool Blind)
{
    /// <summary>What comes out of a month.</summary>
    /// <param name="CountableIncome">What counts against the payment, in whole cents.</param>
    /// <param name="Payment">What SSI would pay.</param>
    /// <param name="OverSga">True where wages less IRWE are more than SGA; never for somebody who is blind.</param>
    /// <param name="Trace">Every step.</param>
    public sealed record Result(decimal CountableIncome, decimal Payment, bool OverSga, IReadOnlyList<TraceStep> Trace);

    /// <summary>Works the month out, in the order of 20 CFR 416.1112(c) and 416.1124(c).</summary>
    /// <exception cref="MissingFigureException">When the year has no figures.</exception>
    public Result Work(WorkIncentives figures)
    {
        var (general, earned, rate, sga) = (figures.GeneralExclusionOf(Year), figures.EarnedExclusionOf(Year), figures.BenefitRateOf(Year), figures.SgaOf(Year, false));
        var trace = new List<TraceStep>();

        var usedOnUnearned = Math.Min(Unearned, general);
        var countableUnearned = Unearned - usedOnUnearned;
        trace.Add(new("Other income", Unearned, "Money that is not pay for work, such as SSDI, counts in the month it comes in.", "20 CFR 416.1120, 416.1123"));
        trace.Add(new("General exclusion, used on other income", usedOnUnearned, $"The first {Money.Brief(general)} of income do not count. Other income uses them first.", "20 CFR 416.1124(c)(12)"));
        trace.Add(new("Other income that counts", countableUnearned, "Other income less that exclusion.", "20 CFR 416.1124"));
        trace.Add(new("Wages", Wages, "Wages before taxes, in the month they are received.", "20 CFR 416.1111(a)"));

        var rest = Wages;
        Deduct("General exclusion, the rest of it", general - usedOnUnearned, "What other income did not use comes off wages.", "20 CFR 416.1112(c)(4)");
        Deduct("Earned income exclusion", earned, $"{Money.Brief(earned)} of wages do not count.", "20 CFR 416.1112(c)(5)");
        Deduct("Impairment-related work expenses", Irwe, "What a person pays for things they need because of a disability in order to work.", "20 CFR 416.1112(c)(6), 416.976");
        trace.Add(new("Half of the rest", rest / 2, "Only half of what is left counts.", "20 CFR 416.1112(c)(7)"));
        rest /= 2;
        Deduct("Blind work expenses", Bwe, "What a person who is blind pays in order to work comes off after the half.", "20 CFR 416.1112(c)(8)");

        var countable = Money.ToCents(countableUnearned + rest);
        var payment = Math.Max(0, rate - countable);
        trace.Add(new("Countable income", countable, "Other income and wages that count, together, in whole cents.", "20 CFR 416.1104"));
        trace.Add(new($"Federal benefit rate of {Year}", rate, "What SSI pays one person without countable income. A state may add to it.", "20 CFR 416.410"));
        trace.Add(new("SSI payment", payment, "The rate less countable income, and never less than nothing.", "42 USC 1382(b)(1); 20 CFR 416.420"));

        var overSga = !Blind && Wages - Irwe > sga;

        if (overSga && Recipient)
        {
            trace.Add(new("Work above SGA", sga, "Wages less IRWE are more than this amount. Somebody who gets SSI already is paid by the same arithmetic.", "42 USC 1382h(a), section 1619(a); 20 CFR 416.261"));
        }
        else if (overSga)
        {
            payment = 0;
            trace.Add(new("SGA, for somebody who applies", sga, "Wages less IRWE are more than this amount. An applicant who is not blind is then not found disabled, so nothing is paid.", "20 CFR 416.920(b), 416.974(b)"));
            trace.Add(new("SSI payment to an applicant", payment, "Nothing, for that reason.", "20 CFR 416.920(b)"));
        }

        return new(countable, payment, overSga, trace);

        void Deduct(string step, decimal most, string rule, string citation)
        {
            var used = Math.Min(rest, most);
            rest -= used;
            trace.Add(new(step, used, rule, citation));
        }
    }
}
