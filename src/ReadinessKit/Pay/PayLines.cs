using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>The parts of a worksheet as lines to read: where nobody may change it, and where somebody else did.</summary>
public static class PayLines
{
    /// <summary>What a part holds, a line for each thing.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="part">The part.</param>
    /// <param name="factors">The factors of content, for their names.</param>
    public static IReadOnlyList<string> Of(PayWorksheet worksheet, PayPart part, PayFactors factors) => part switch
    {
        PayPart.Own => [.. worksheet.OwnRates.Select(Own)],
        PayPart.Nearby => [.. worksheet.Nearby.Select(Nearby)],
        PayPart.Public => [.. worksheet.PublicRates.Select(Public)],
        PayPart.Floors => [.. Floors(worksheet)],
        PayPart.Scenarios => [.. worksheet.Scenarios.Select(s => Scenario(s, worksheet, factors))],
        _ => [.. worksheet.Steps.Select(s => $"{s.Role}: {PayWords.Percent(s.More)} more{(s.When.Length > 0 ? $". {s.When}" : "")}")],
    };

    private static string Own(OwnRate rate) =>
        $"{rate.Role}: {Pay(rate.From, rate.To, rate.Unit, rate.Hours)}. {rate.Kind.InWords()}{(rate.People is { } people ? $", {Words.Count(people, "person", "people")}" : "")}{(rate.Years is { } years ? $", {PayWords.InDigits(years)} years on average" : "")}";

    private static string Nearby(NearbyRate rate) =>
        $"{rate.Who}{(rate.Role.Length > 0 ? $", {rate.Role}" : "")}: {Pay(rate.From, rate.To, rate.Unit, rate.Hours)}. {rate.Kind.InWords()}: {rate.Source}, {Words.Day(rate.Date)}";

    private static string Public(PublicRate rate)
    {
        (string Name, decimal? Amount)[] figures = [("10%", rate.Pct10), ("25%", rate.Pct25), ("median", rate.Median), ("75%", rate.Pct75), ("90%", rate.Pct90)];
        return $"{(rate.Code.Length > 0 ? $"{rate.Code} " : "")}{rate.Occupation}, {rate.Area}: {string.Join(", ", figures.Where(f => f.Amount is not null).Select(f => $"{f.Name} {PayWords.Dollars(f.Amount!.Value)}"))}. {rate.Source}";
    }

    private static IEnumerable<string> Floors(PayWorksheet worksheet)
    {
        yield return $"Role: {worksheet.Role}";
        yield return $"Full time: {PayWords.InDigits(worksheet.FullTimeHours)} hours a week";
        yield return $"In a bargaining unit: {worksheet.IsInBargainingUnit switch { true => "yes", false => "no", null => "not known yet" }}";

        foreach (var (name, amount, source) in new[] { ("State minimum wage", worksheet.Floors.State, worksheet.Floors.MinimumSource), ("County or city minimum wage", worksheet.Floors.Local, worksheet.Floors.MinimumSource), ("Living wage", worksheet.Floors.Living, worksheet.Floors.LivingSource) })
        {
            yield return amount is { } known ? $"{name}: {PayWords.Dollars(known)}, {source}" : $"{name}: not looked up yet";
        }
    }

    private static string Scenario(PayScenario scenario, PayWorksheet worksheet, PayFactors factors)
    {
        var range = ScenarioRange.Of(worksheet, scenario, factors);
        return $"{scenario.Name}: {(range.Range is { } known ? $"{PayWords.Dollars(known.Minimum, known.Maximum)}. {range.Lines[0]}" : range.Missing!.Text)}";
    }

    private static string Pay(decimal from, decimal to, PayUnit unit, decimal? hours) =>
        new PayRange(from, to, unit).InWords() + (hours is { } known ? $" for {PayWords.InDigits(known)} hours a week" : "");
}
