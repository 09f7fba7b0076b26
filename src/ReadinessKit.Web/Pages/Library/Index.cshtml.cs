using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Library;

namespace ReadinessKit.Web.Pages.Library;

[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public IReadOnlyList<ShelfTopic> Topics => content.Shelf.Topics;
}
