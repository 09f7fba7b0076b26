using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;

namespace ReadinessKit.Web.Pages.RoleCheck;

[OutputCache(PolicyName = "public")]
public sealed class ActivitiesModel(SiteContent content) : PageModel
{
    public Checks.RoleCheck RoleCheck => content.RoleCheck;
}
