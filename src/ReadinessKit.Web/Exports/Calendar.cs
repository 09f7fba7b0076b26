using System.Globalization;
using System.Text;

namespace ReadinessKit.Web.Exports;

/// <summary>A calendar file (RFC 5545) of days and appointments: what a calendar needs to show them, and to move them when the file is imported again.</summary>
public sealed class Calendar
{
    // The longest line, in bytes; what goes on begins with a space.
    private const int Longest = 75;

    private readonly StringBuilder _text = new();
    private readonly DateTimeOffset _made;

    public Calendar(string name, DateTimeOffset made)
    {
        _made = made;
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//ReadinessKit//Plan//EN");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line("X-WR-CALNAME:" + Escaped(name));
    }

    /// <summary>Adds a day. Its id is the same for the same thing in every file: by it, calendars know what they have already.</summary>
    public void Add(string id, DateOnly day, string title, string description)
    {
        Line("BEGIN:VEVENT");
        Line("UID:" + Escaped(id));

        // The later file counts.
        Line("SEQUENCE:" + (_made.ToUnixTimeSeconds() / 60 % int.MaxValue).ToString(CultureInfo.InvariantCulture));
        Line("DTSTAMP:" + Moment(_made));
        Line("DTSTART;VALUE=DATE:" + Day(day));
        Line("DTEND;VALUE=DATE:" + Day(day.AddDays(1)));
        Line("SUMMARY:" + Escaped(title));
        Line("DESCRIPTION:" + Escaped(description));

        // It takes no room among the day's meetings.
        Line("TRANSP:TRANSPARENT");
        Line("END:VEVENT");
    }

    /// <summary>Adds an appointment.</summary>
    public void Add(string id, DateTimeOffset start, TimeSpan length, string title, string place, string description)
    {
        Line("BEGIN:VEVENT");
        Line("UID:" + Escaped(id));
        Line("SEQUENCE:" + (_made.ToUnixTimeSeconds() / 60 % int.MaxValue).ToString(CultureInfo.InvariantCulture));
        Line("DTSTAMP:" + Moment(_made));
        Line("DTSTART:" + Moment(start));
        Line("DTEND:" + Moment(start + length));
        Line("SUMMARY:" + Escaped(title));

        if (place.Length > 0)
        {
            Line("LOCATION:" + Escaped(place));
        }

        Line("DESCRIPTION:" + Escaped(description));
        Line("END:VEVENT");
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text + "END:VCALENDAR\r\n");

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .ReplaceLineEndings(@"\n");

    private void Line(string line)
    {
        var length = 0;

        foreach (var rune in line.EnumerateRunes())
        {
            // No other control character has a place in a calendar.
            if (Rune.IsControl(rune))
            {
                continue;
            }

            if (length + rune.Utf8SequenceLength > Longest)
            {
                _text.Append("\r\n ");
                length = 1;
            }

            _text.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
