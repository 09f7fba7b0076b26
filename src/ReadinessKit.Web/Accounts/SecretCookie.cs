using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Holds the key of a link that was opened, so that it does not stay in the address.</summary>
public sealed record SecretCookie(string Name, string Path)
{
    public static readonly SecretCookie Invitation = new("kit-invitation", "/join");
    public static readonly SecretCookie Reset = new("kit-reset", "/reset");

    /// <summary>How long the browser keeps it.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The key of a second reader, who may come back as long as their link works. It is sent to the pages of their own reading only.</summary>
    public static SecretCookie Reading(Guid reader) => new("kit-reading", $"/jobs/reading/{reader}") { Lifetime = JobReader.Lifetime };

    public void Write(HttpResponse response, string key) => response.Cookies.Append(Name, key, Options(response));

    public string Read(HttpRequest request) => request.Cookies[Name] is { Length: <= AccessKey.MaxLength } key ? key : "";

    public void Delete(HttpResponse response) => response.Cookies.Delete(Name, Options(response));

    private CookieOptions Options(HttpResponse response) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Lifetime,
        Path = Path,
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.RequestServices.GetRequiredService<Settings>().IsHttps,
    };
}
