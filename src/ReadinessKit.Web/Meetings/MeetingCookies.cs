using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Meetings;

/// <summary>The two random keys of a meeting: that of whoever leads it, and that of a phone. Both are sent to the pages of this one meeting only, and go when the browser is closed.</summary>
public sealed record MeetingCookies(string Name)
{
    public static readonly MeetingCookies Leader = new("kit-leader"), Phone = new("kit-phone");

    public string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 20 and <= AccessKey.MaxLength } key ? key : null;

    public void Write(HttpResponse response, LiveMeeting meeting, string key) => response.Cookies.Append(Name, key, new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = $"/meet/{meeting.Code}",
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.RequestServices.GetRequiredService<Settings>().IsHttps,
    });
}
