using ReadinessKit.Interviews;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>A link of the bar above every page of a guide.</summary>
public sealed record GuideBar(string Words, string Address, bool IsDone = false)
{
    /// <summary>The links for whoever looks at the page; writers see the parts.</summary>
    public static IReadOnlyList<GuideBar> Of(GuidePage page)
    {
        var open = page.Ready.Where(l => !l.IsReady).Select(l => l.Part).ToHashSet();

        return
        [
            new("Overview", page.Address),
            .. page.MayWrite ? GuideParts.All.Select(p => new GuideBar(p.InWords(), page.AddressOf(p), !open.Contains(p))) : [],
            new("Second look", page.Address + "/review"),
            new("Versions", page.Address + "/versions"),
            new("Print and files", page.Address + "/files"),
        ];
    }
}
