namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>
/// The keys to one result, in a cookie that is sent to that result's pages only.
/// The link that makes the edit cookie holds the edit key alone; the reading key is known only to the browser that made it.
/// </summary>
public static class ResultCookie
{
    public static void Write(HttpResponse response, string id, string? edit, string? read) =>
        response.Cookies.Append(Name(id), $"{edit}.{read}", Options(response, id));

    public static (string? Edit, string? Read) Read(HttpRequest request, string id) =>
        request.Cookies[Name(id)]?.Split('.') is [var edit, var read] ? (edit, read) : (null, null);

    public static void Delete(HttpResponse response, string id) => response.Cookies.Delete(Name(id), Options(response, id));

    private static string Name(string id) => $"kit-result-{id}";

    private static CookieOptions Options(HttpResponse response, string id) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(30),
        Path = $"/readiness/results/{id}",
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.RequestServices.GetRequiredService<Settings>().IsHttps,
    };
}
