using System.Text.Json;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Api;

/// <summary>Works out what wages mean for Social Security's benefits, for other programs. It changes nothing and keeps nothing, so that nobody has to sign in.</summary>
public static class WorkIncentivesApi
{
    public const string Address = "/api/v1/work-incentives";

    private const string Estimate = "An estimate: report wages to Social Security, and talk with a benefits counselor. Nothing is stored. A year without figures is refused.";

    public static void Map(WebApplication app)
    {
        Add<SsiAsked, SsiMonth, SsiAnswer>(app, "/ssi", "{\"year\": 2026, \"wages\": \"1200.00\", \"recipient\": true}", "year", ReadSsi, (month, figures) => SsiAnswer.Of(month.Work(figures)))
            .WithName("ssiMonth").WithSummary("A month on SSI").WithDescription($"What SSI would pay one person in a month in which wages are received. {Estimate}");

        Add<SsdiMonthAsked, SsdiMonth, SsdiMonthAnswer>(app, "/ssdi/month", "{\"month\": \"2026-04\", \"gross\": \"1700.00\"}", "month", ReadSsdiMonth, (month, figures) => SsdiMonthAnswer.Of(month.Work(figures)))
            .WithName("ssdiMonth").WithSummary("A month of work on SSDI").WithDescription($"Whether a month is a service month of trial work, and whether it is substantial gainful activity. {Estimate}");

        Add<TrialWorkAsked, TrialWork, TrialWorkAnswer>(app, "/ssdi/trial-work", "{\"serviceMonths\": [\"2026-04\", \"2026-05\"]}", "serviceMonths", ReadTrialWork, (work, _) => TrialWorkAnswer.Of(work))
            .WithName("ssdiTrialWork").WithSummary("The trial work period of SSDI").WithDescription($"Whether nine service months lie in sixty, and when the re-entitlement period begins and ends. {Estimate}");

        Add<TimelineAsked, SsdiTimeline, TimelineAnswer>(app, "/ssdi/timeline", "{\"trialWorkLastMonth\": \"2025-06\", \"countableByMonth\": {\"2026-04\": \"1700.00\"}}", "countableByMonth", ReadTimeline, (timeline, figures) => TimelineAnswer.Of(timeline.Work(figures)))
            .WithName("ssdiTimeline").WithSummary("SSDI after the trial work").WithDescription($"Which months are paid, and when the cessation and the end of entitlement come. {Estimate}");

        Add<HoursAsked, WorkHours, HoursAnswer>(app, "/hours", "{\"year\": 2026, \"hourlyRate\": \"18.00\", \"hoursPerWeek\": 20}", "year", ReadHours, (hours, figures) => HoursAnswer.Of(hours.Work(figures)))
            .WithName("workHours").WithSummary("What a rate and hours come to").WithDescription($"What an hourly rate and weekly hours come to in each month, and how many weekly hours stay below the amounts. {Estimate}");
    }

    private static RouteHandlerBuilder Add<TAsked, TRule, TAnswer>(WebApplication app, string below, string example, string dated, Func<AskedFields, TRule> read, Func<TRule, WorkIncentives, TAnswer> answer)
        where TAsked : notnull
    {
        string[] known = [.. typeof(TAsked).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))];
        var json = new AskedJson(example, 512 * 1024, $"That is too long. Send at most {AskedFields.MostMonths} months.", "Many calculations were asked for");

        return json.Map<TAsked, (AskedFields Fields, TRule? Rule), TAnswer>(app, Address + below, "Work incentives", Read, (asked, content) =>
        {
            if (asked.Fields.Errors.Count > 0)
            {
                return AskedJson.Refused(asked.Fields.Errors);
            }

            try
            {
                return Results.Json(answer(asked.Rule!, content.WorkIncentives), ReviewedJob.Json);
            }
            catch (MissingFigureException e)
            {
                return AskedJson.Refused([new(dated, e.Message)]);
            }
        });

        (AskedFields Fields, TRule? Rule) Read(JsonElement sent)
        {
            var fields = new AskedFields(sent, known);
            return (fields, sent.ValueKind == JsonValueKind.Object ? read(fields) : default);
        }
    }

    private static SsiMonth ReadSsi(AskedFields fields) => new(
        fields.Year("year"), fields.Amount("wages"), fields.Amount("unearned"), fields.Amount("irwe"), fields.Amount("bwe"), fields.Flag("recipient", true), fields.Flag("blind", false));

    private static SsdiMonth ReadSsdiMonth(AskedFields fields) => new(
        fields.Month("month"), fields.Amount("gross"), fields.Amount("irwe"), fields.Amount("subsidy"), fields.Flag("blind", false));

    private static TrialWork ReadTrialWork(AskedFields fields) => TrialWork.Of(fields.Months("serviceMonths"));

    private static SsdiTimeline ReadTimeline(AskedFields fields)
    {
        var timeline = new SsdiTimeline(fields.Month("trialWorkLastMonth"), fields.OptionalMonth("earlierCessationMonth"), fields.AmountsByMonth("countableByMonth"), fields.Flag("blind", false));

        if (timeline.EarlierCessationMonth <= timeline.TrialWorkLastMonth)
        {
            fields.Add("earlierCessationMonth", $"earlierCessationMonth has to be later than trialWorkLastMonth, {timeline.TrialWorkLastMonth}. Leave it out where Social Security decided nothing yet.");
        }

        return timeline;
    }

    private static WorkHours ReadHours(AskedFields fields)
    {
        var (year, rate, weekly, daily) = (fields.Year("year"), fields.Amount("hourlyRate"), fields.Hours("hoursPerWeek", WorkHours.MostHours), fields.Hours("hoursPerWeekday", 24));
        var (frequency, first) = (fields.Frequency("payFrequency"), fields.Day("firstPayday"));

        if (fields.Has("hoursPerWeek") == fields.Has("hoursPerWeekday"))
        {
            fields.Add("hoursPerWeek", "Send one of hoursPerWeek and hoursPerWeekday, and not both.");
        }

        if (fields.Has("payFrequency") != fields.Has("firstPayday"))
        {
            fields.Add(fields.Has("payFrequency") ? "firstPayday" : "payFrequency", "Send both payFrequency and firstPayday, or neither.");
        }

        return new(year, rate, weekly ?? (daily * WorkHours.DaysAWeek) ?? 0, frequency is { } often && first is { } day ? new(often, day) : null);
    }
}
