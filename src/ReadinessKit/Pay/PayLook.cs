namespace ReadinessKit.Pay;

/// <summary>Everything that a worksheet says about one of its ranges. Nothing in it decides.</summary>
/// <param name="Ranges">What every scenario comes to.</param>
/// <param name="Shown">The range that the rest is about: the chosen one, or else the first that there is; null for none.</param>
/// <param name="Position">Where its start stands; null without a range.</param>
/// <param name="InRole">People who are in the role already.</param>
/// <param name="Compression">Where it comes too close to other pay.</param>
/// <param name="Floors">What it is held against; empty without a range.</param>
/// <param name="Steps">What may follow.</param>
/// <param name="Notes">What to know about the rates that it rests on.</param>
/// <param name="Judgment">Which parts are judgment.</param>
/// <param name="ToDo">What is missing, and what to do.</param>
public sealed record PayLook(
    IReadOnlyList<ScenarioRange> Ranges,
    ScenarioRange? Shown,
    PayPosition? Position,
    IReadOnlyList<PaidToday> InRole,
    IReadOnlyList<string> Compression,
    IReadOnlyList<PayFloorCheck> Floors,
    IReadOnlyList<SteppedRange> Steps,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Judgment,
    IReadOnlyList<PayToDo> ToDo)
{
    /// <summary>The range that the rest is about; null for none.</summary>
    public RateRange? Range => Shown?.Range;

    /// <summary>Everything about a worksheet.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="factors">The factors of content.</param>
    /// <param name="thresholds">From where on something is pointed out.</param>
    /// <param name="today">The day on which somebody looks.</param>
    public static PayLook Of(PayWorksheet worksheet, PayFactors factors, PayThresholds thresholds, DateOnly today)
    {
        ScenarioRange[] ranges = [.. worksheet.Scenarios.Select(s => ScenarioRange.Of(worksheet, s, factors))];
        var shown = ranges.FirstOrDefault(r => r.Scenario.Id == worksheet.Chosen && r.Range is not null) ?? ranges.FirstOrDefault(r => r.Range is not null);
        var range = shown?.Range;
        var position = range is null ? null : PayPosition.Of(worksheet, range.Minimum, thresholds.Same);

        return new(
            ranges,
            shown,
            position,
            range is null ? [] : PaidToday.Of(worksheet, range),
            range is null ? [] : PayCompression.Of(worksheet, range, thresholds),
            range is null ? [] : PayFloorCheck.Of(worksheet.Floors, range.Minimum),
            range is null ? [] : SteppedRange.Of(worksheet.Steps, range),
            PayNotes.Of(worksheet, thresholds, today),
            PayNotes.Judgment(worksheet, thresholds),
            PayNotes.ToDo(worksheet, ranges));
    }
}
