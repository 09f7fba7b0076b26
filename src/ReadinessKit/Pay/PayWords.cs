using System.Globalization;

namespace ReadinessKit.Pay;

/// <summary>How pay is written in sentences.</summary>
public static class PayWords
{
    /// <summary>An amount with its cents: "$1,234.50".</summary>
    public static string Dollars(decimal amount) => "$" + amount.ToCents().ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>Two amounts: "$18.00 to $24.00", or one where both are the same.</summary>
    public static string Dollars(decimal from, decimal to) => from == to ? Dollars(from) : $"{Dollars(from)} to {Dollars(to)}";

    /// <summary>A share from 0 to 1 as "12.5%".</summary>
    public static string Percent(decimal share) => InDigits(share * 100) + "%";

    /// <summary>Two shares as "77% to 112%", or one where both are the same.</summary>
    public static string Shares(decimal from, decimal to) => from == to ? Percent(from) : $"{Percent(from)} to {Percent(to)}";

    /// <summary>A number with as many decimals as it needs, at most two: "37.5".</summary>
    public static string InDigits(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>What the base of a scenario is called.</summary>
    public static string InWords(this PayBase from) => from switch
    {
        PayBase.NearbyMedian => "What is published nearby: the median of the middles",
        PayBase.PublicMedian => "Public data: the median of an occupation",
        PayBase.EntryTop => "The highest pay of entry-level direct support here",
        PayBase.ThisRole => "The middle of what this role is paid today",
        _ => "A figure that we type",
    };

    /// <summary>What one of the organization's own rates is compared as.</summary>
    public static string InWords(this OwnRateKind kind) => kind switch
    {
        OwnRateKind.EntryLevel => "Entry-level direct support",
        OwnRateKind.ThisRole => "This role today",
        OwnRateKind.Leads => "Leads people in this role",
        _ => "Another role",
    };

    /// <summary>What kind of source a rate from elsewhere has.</summary>
    public static string InWords(this NearbySource kind) => kind switch
    {
        NearbySource.Survey => "A survey by a third party",
        NearbySource.PublicPlan => "A public pay plan",
        _ => "A published ad or page",
    };

    /// <summary>What a page of a worksheet is called.</summary>
    public static string InWords(this PayPart part) => part switch
    {
        PayPart.Own => "Own rates",
        PayPart.Nearby => "Nearby",
        PayPart.Public => "Public data",
        PayPart.Floors => "Post and floors",
        PayPart.Scenarios => "Scenarios",
        _ => "Steps",
    };

    /// <summary>Every page of a worksheet, in the order in which it is filled in.</summary>
    public static readonly IReadOnlyList<PayPart> Parts = Enum.GetValues<PayPart>();
}
