using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Content;
using ReadinessKit.Web.Search;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages;

/// <summary>Search over all content. What people look for is theirs: no browser or proxy keeps it, and no other site learns it.</summary>
[Confidential]
public sealed class SearchModel(SearchIndex index, SiteContent content) : PageModel
{
    /// <summary>The longest search, in characters.</summary>
    public const int Longest = 100;

    public string Query { get; private set; } = "";

    /// <summary>What was found; null when nothing was asked.</summary>
    public SearchResult? Result { get; private set; }

    public string PageTitle => Query.Length == 0 ? "Search" : $"Search: {Query}";

    public string Found => Result!.HasMore ? $"The first {Result.Hits.Count} pages for “{Query}”" : $"{Words.Count(Result.Hits.Count, "page")} for “{Query}”";

    public bool HasNothing => Result!.Hits.Count == 0;

    public bool HasOnlySome => !Result!.HasEveryWord && Result.Hits.Count > 0;

    public void OnGet(string? q)
    {
        Query = (q ?? "").Trim();

        if (Query.Length > Longest)
        {
            Query = Query[..Longest];
        }

        Result = Query.Length == 0 ? null : index.Find(content, Query);
    }
}
