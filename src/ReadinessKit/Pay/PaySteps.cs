namespace ReadinessKit.Pay;

/// <summary>A career step with the range that it comes to.</summary>
/// <param name="Step">The step.</param>
/// <param name="Range">Its pay for an hour.</param>
public sealed record SteppedRange(CareerStep Step, HourlyRange Range)
{
    /// <summary>Every step of a worksheet, each from the range of the one before, in cents.</summary>
    /// <param name="steps">The steps, from the nearest on.</param>
    /// <param name="range">The range of the role itself.</param>
    public static IReadOnlyList<SteppedRange> Of(IReadOnlyList<CareerStep> steps, RateRange range)
    {
        var stepped = new List<SteppedRange>();
        var (from, to) = (range.Minimum, range.Maximum);

        foreach (var step in steps)
        {
            (from, to) = ((from * (1 + step.More)).ToCents(), (to * (1 + step.More)).ToCents());
            stepped.Add(new(step, new(from, to)));
        }

        return stepped;
    }
}
