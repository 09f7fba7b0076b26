namespace ReadinessKit.Web.Site;

/// <summary>What a browser kept of the site.</summary>
public static class BrowserData
{
    /// <summary>Tells the browser to forget it when somebody leaves.</summary>
    /// <param name="response">The answer that says so.</param>
    /// <param name="keepsStorage">True where somebody else left something there that is not sent yet: then only the pages go.</param>
    public static void Clear(HttpResponse response, bool keepsStorage = false) =>
        response.Headers["Clear-Site-Data"] = keepsStorage ? "\"cache\"" : "\"cache\", \"storage\"";
}
