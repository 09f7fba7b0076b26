using ReadinessKit.Interviews;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>The bar above every page of a guide.</summary>
public static class GuideBar
{
    /// <summary>The links for whoever looks at the page; writers see the parts.</summary>
    public static PageBar Of(GuidePage page)
    {
        var open = page.Ready.Where(l => !l.IsReady).Select(l => l.Part).ToHashSet();

        return new("This interview guide",
        [
            new("Overview", page.Address),
            .. page.MayWrite ? GuideParts.All.Select(p => new BarLink(p.InWords(), page.AddressOf(p), !open.Contains(p))) : [],
            new("Second look", page.Address + "/review"),
            new("Versions", page.Address + "/versions"),
            new("Print and files", page.Address + "/files"),
        ]);
    }
}
