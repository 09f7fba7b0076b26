using System.ComponentModel;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Api;

/// <summary>An amount of dollars as it may be sent: for the description alone.</summary>
public readonly record struct AmountIn;

/// <summary>A number of hours as it may be sent: for the description alone.</summary>
public readonly record struct HoursIn;

/// <summary>A year as it may be sent: for the description alone.</summary>
public readonly record struct YearIn;

/// <summary>A month as it is sent: for the description alone.</summary>
public readonly record struct MonthIn;

public sealed record SsiAsked(
    [property: Description("The year of the figures.")] YearIn Year,
    [property: Description("Gross wages, in the month in which they are received.")] AmountIn? Wages = null,
    [property: Description("Other income, such as SSDI.")] AmountIn? Unearned = null,
    [property: Description("Impairment-related work expenses.")] AmountIn? Irwe = null,
    [property: Description("Blind work expenses.")] AmountIn? Bwe = null,
    [property: Description("True for somebody who gets SSI already, false for somebody who applies; true where it is left out.")] bool Recipient = true,
    [property: Description("True for somebody who is blind by Social Security's definition.")] bool Blind = false);

public sealed record SsdiMonthAsked(
    [property: Description("The month in which the work is done.")] MonthIn Month,
    [property: Description("Gross earnings of the work in that month.")] AmountIn? Gross = null,
    [property: Description("Impairment-related work expenses.")] AmountIn? Irwe = null,
    [property: Description("Pay above what the work is worth, as Social Security found.")] AmountIn? Subsidy = null,
    [property: Description("True for somebody who is blind by Social Security's definition.")] bool Blind = false);

public sealed record TrialWorkAsked(
    [property: Description("Service months, in any order; at most 600.")] IReadOnlyList<MonthIn> ServiceMonths);

public sealed record TimelineAsked(
    [property: Description("The ninth service month of the trial work.")] MonthIn TrialWorkLastMonth,
    [property: Description("The month in which Social Security decided that disability ceased because of work; left out where it decided nothing yet.")] MonthIn? EarlierCessationMonth = null,
    [property: Description("Countable earnings by month, such as {\"2026-04\": \"1700.00\"}; at most 600 months.")] IReadOnlyDictionary<string, AmountIn>? CountableByMonth = null,
    [property: Description("True for somebody who is blind by Social Security's definition.")] bool Blind = false);

public sealed record HoursAsked(
    [property: Description("The year of the months and of the figures.")] YearIn Year,
    [property: Description("Dollars an hour.")] AmountIn? HourlyRate = null,
    [property: Description("Hours a week, spread evenly over Monday to Friday. Either this or hoursPerWeekday.")] HoursIn? HoursPerWeek = null,
    [property: Description("Hours on each day from Monday to Friday.")] HoursIn? HoursPerWeekday = null,
    [property: Description("How often wages are paid, each payday for one full period. With firstPayday, or not at all.")] PayFrequency? PayFrequency = null,
    [property: Description("The first payday, in any year, such as 2026-01-02.")] DateOnly? FirstPayday = null);

/// <summary>Says of the kinds of values how they are written.</summary>
internal static class WorkIncentivesSchemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;

        if (type == typeof(AmountIn))
        {
            Set(JsonSchemaType.String | JsonSchemaType.Number, @"^\d{1,7}(\.\d+)?$", "Dollars from 0 to 1,000,000, as a number or in a string.");
        }
        else if (type == typeof(HoursIn))
        {
            Set(JsonSchemaType.String | JsonSchemaType.Number, @"^\d{1,3}(\.\d+)?$", "Hours, as a number or in a string.");
        }
        else if (type == typeof(YearIn))
        {
            Set(JsonSchemaType.String | JsonSchemaType.Integer, @"^\d{4}$", "A year, as a number or in a string.");
        }
        else if (type == typeof(MonthIn))
        {
            Set(JsonSchemaType.String, @"^\d{4}-\d{2}$", "A month, such as 2026-04.");
        }

        return Task.CompletedTask;

        void Set(JsonSchemaType kind, string pattern, string description)
        {
            schema.Type = kind;
            schema.Pattern = pattern;
            schema.Properties?.Clear();
            schema.Required?.Clear();
            schema.Description ??= description;
        }
    }
}
