using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Answers;

/// <summary>
/// Lets one browser answer once and change its answers: a random key that is sent to the pages of one link only.
/// Nobody else has it, and the site keeps only a part of its fingerprint.
/// </summary>
public static class AnswerCookie
{
    private const string Name = "kit-answer", Forgotten = "forgotten";

    public static string Begin(HttpContext context)
    {
        var key = AccessKey.New();
        Write(context, key);
        return key;
    }

    /// <summary>Nobody can see or change the answers from this browser any more, nor answer again.</summary>
    public static void Forget(HttpContext context) => Write(context, Forgotten);

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 20 and <= AccessKey.MaxLength } key ? key : null;

    public static bool IsForgotten(HttpRequest request) => request.Cookies[Name] == Forgotten;

    private static void Write(HttpContext context, string value) => context.Response.Cookies.Append(Name, value, new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(366),
        Path = $"/answer/{context.GetRouteValue("key")}",
        SameSite = SameSiteMode.Lax,
        Secure = context.RequestServices.GetRequiredService<Settings>().IsHttps,
    });
}
