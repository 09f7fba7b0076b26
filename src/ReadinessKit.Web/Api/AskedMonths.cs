using System.Text.Json;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Api;

/// <content>Months, and what happened in them.</content>
internal sealed partial class AskedFields
{
    /// <summary>The most months that are taken at once: fifty years of them.</summary>
    public const int MostMonths = 600;

    /// <summary>A month that must be there.</summary>
    public Month Month(string field)
    {
        if (_fields.TryGetValue(field, out var value) && MonthIn(value) is { } month)
        {
            return month;
        }

        Add(field, $"{field} has to be a month, such as \"2026-04\", from {Pay.Month.FirstYear} to {Pay.Month.LastYear}.");
        return default;
    }

    /// <summary>A month that may be missing.</summary>
    public Month? OptionalMonth(string field) => Has(field) ? Month(field) : null;

    public IReadOnlyList<Month> Months(string field)
    {
        if (!_fields.TryGetValue(field, out var value) || value.ValueKind != JsonValueKind.Array)
        {
            Add(field, $"{field} has to be a list of months, such as [\"2026-04\", \"2026-05\"]. It may be empty.");
            return [];
        }

        if (value.GetArrayLength() > MostMonths)
        {
            Add(field, $"{field} has {value.GetArrayLength():N0} months. Send at most {MostMonths}.");
            return [];
        }

        var months = value.EnumerateArray().Select(MonthIn).ToArray();

        if (months.Contains(null))
        {
            Add(field, $"{field} holds something that is no month. Send months such as \"2026-04\", from {Pay.Month.FirstYear} to {Pay.Month.LastYear}.");
        }

        return [.. months.OfType<Month>()];
    }

    public IReadOnlyDictionary<Month, decimal> AmountsByMonth(string field)
    {
        var amounts = new Dictionary<Month, decimal>();

        if (!_fields.TryGetValue(field, out var value))
        {
            return amounts;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(field, $"{field} has to be an object of months and amounts, such as {{\"2026-04\": \"1700.00\"}}.");
            return amounts;
        }

        foreach (var (i, pair) in value.EnumerateObject().Index())
        {
            if (i == MostMonths)
            {
                Add(field, $"{field} has too many months. Send at most {MostMonths}.");
                break;
            }

            if (Errors.Count >= MostErrors)
            {
                break;
            }

            if (Pay.Month.Parse(pair.Name) is not { } month)
            {
                Add(field, $"{field} holds something that is no month. Send months such as \"2026-04\", from {Pay.Month.FirstYear} to {Pay.Month.LastYear}.");
                break;
            }

            if (!amounts.TryAdd(month, Amount(field, $"{month} in {field}", pair.Value)))
            {
                Add(field, $"{month} stands in {field} twice. Send it once.");
            }
        }

        return amounts;
    }

    private static Month? MonthIn(JsonElement value) => value.ValueKind == JsonValueKind.String ? Pay.Month.Parse(value.GetString()) : null;
}
