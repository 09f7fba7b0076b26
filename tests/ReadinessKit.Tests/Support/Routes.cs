using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace ReadinessKit.Tests.Support;

/// <summary>Every address of the site, as the site itself knows them.</summary>
public static partial class Routes
{
    public static IEnumerable<RouteEndpoint> Endpoints(this Site site) =>
        site.Services.GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)

            // Serves files that are new since the build, while developing.
            .Where(e => e.Pattern() != "{**path:file}");

    public static bool IsPublic(this Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>True for a page that something can be sent to.</summary>
    public static bool TakesPosts(this Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerMethods.Any(h => h.HttpMethod == "Post")
        ?? endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && page.RelativePath.Length > 0;

    public static string Pattern(this RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/');

    /// <summary>An address of a pattern, with a value for each of its names.</summary>
    public static string Fill(string pattern, Func<string, string> valueOf) => "/" + Name().Replace(pattern, m => valueOf(m.Groups[1].Value));

    public static IReadOnlyList<string> Names(string pattern) => [.. Name().Matches(pattern).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{\**(\w+)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
