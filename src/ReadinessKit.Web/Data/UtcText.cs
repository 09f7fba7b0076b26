using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReadinessKit.Web.Data;

/// <summary>A moment as text in UTC, of one length, so that texts sort as moments do: "2026-11-21T15:00:00.0000000Z".</summary>
public sealed class UtcText() : ValueConverter<DateTimeOffset, string>(moment => Write(moment), text => Read(text))
{
    public static string Write(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
