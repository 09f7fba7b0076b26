using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>The rates and ranges of a pay worksheet for other programs, as CSV: a line for each.</summary>
public static class PayRatesFile
{
    public static byte[] Write(PaySource source)
    {
        var csv = new Csv();
        var (worksheet, fullTime) = (source.Worksheet, source.Worksheet.FullTimeHours);
        csv.Line("Kind", "Role or name", "Who or compared as", "From", "To", "For", "Hours a week", "An hour from", "An hour to", "Midpoint", "Source", "Date");

        foreach (var rate in worksheet.OwnRates)
        {
            var hourly = rate.Hourly(fullTime);
            csv.Line("own", rate.Role, rate.Kind.InWords(), rate.From, rate.To, rate.Unit.ToString(), rate.Hours ?? fullTime, hourly.From, hourly.To, hourly.Middle, null, null);
        }

        foreach (var rate in worksheet.Nearby)
        {
            var hourly = rate.Hourly(fullTime);
            csv.Line("elsewhere", rate.Role, rate.Who, rate.From, rate.To, rate.Unit.ToString(), rate.Hours ?? fullTime, hourly.From, hourly.To, hourly.Middle, rate.Source, Words.Iso(rate.Date));
        }

        foreach (var rate in worksheet.PublicRates)
        {
            csv.Line("public", $"{rate.Code} {rate.Occupation}", rate.Area, rate.Pct10, rate.Pct90, "Hour", null, rate.Pct10, rate.Pct90, rate.Median, rate.Source, null);
        }

        foreach (var range in source.Look.Ranges)
        {
            csv.Line(range == source.Chosen ? "chosen range" : "range", range.Scenario.Name, range.Range is null ? range.Missing?.Text ?? "" : range.BaseWords, range.Range?.Minimum, range.Range?.Maximum, "Hour", null, range.Range?.Minimum, range.Range?.Maximum, range.Range?.Midpoint, null, null);
        }

        return csv.ToBytes();
    }
}
