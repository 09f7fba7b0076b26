using System.Globalization;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Site;

public static class Clock
{
    /// <summary>Today's date where the server stands.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>A moment by the server's clock, in words.</summary>
    public static string Moment(this TimeProvider clock, DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>The day of a moment where an organization works.</summary>
    public static DateOnly DayOf(this Organization organization, DateTimeOffset moment) => DateOnly.FromDateTime(organization.LocalTime(moment));

    /// <summary>The last minute of a day where an organization works.</summary>
    public static DateTimeOffset EndOf(this Organization organization, DateOnly day)
    {
        var end = day.ToDateTime(new TimeOnly(23, 59));

        return new(end, TimeZoneInfo.TryFindSystemTimeZoneById(organization.TimeZone, out var zone) ? zone.GetUtcOffset(end) : TimeSpan.Zero);
    }

    /// <summary>The moment of a time by the clock on an organization's wall. An hour that the clock skips in spring is the one after it.</summary>
    public static DateTimeOffset Moment(this Organization organization, DateTime local) =>
        new(local, TimeZoneInfo.TryFindSystemTimeZoneById(organization.TimeZone, out var zone) ? zone.GetUtcOffset(local) : TimeSpan.Zero);

    /// <summary>A moment by the clock on an organization's wall.</summary>
    public static DateTime LocalTime(this Organization organization, DateTimeOffset moment) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(organization.TimeZone, out var zone) ? TimeZoneInfo.ConvertTime(moment, zone).DateTime : moment.UtcDateTime;
}
