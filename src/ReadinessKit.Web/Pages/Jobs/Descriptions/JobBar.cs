using ReadinessKit.Jobs;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>The bar above every page of a job description.</summary>
public static class JobBar
{
    /// <summary>The links for whoever looks at the page; writers see the components.</summary>
    public static PageBar Of(JobPage page)
    {
        var open = JobReadiness.Of(page.Description, new(null, null, true, true)).Where(l => !l.IsReady).Select(l => l.Component).Concat(page.Reviewed.Open.Select(f => f.Component)).ToHashSet();

        return new("This job description",
        [
            new("Overview", page.Address),
            .. page.MayWrite ? JobWords.Components.Select(c => new BarLink(c.InWords(), page.AddressOf(c), !open.Contains(c))) : [],
            new("Versions", page.Address + "/versions"),
            new("Comments", page.Address + "/comments"),
            new("Readers", page.Address + "/readers"),
            new("Approval", page.Address + "/approval"),
            new("Publish", page.Address + "/publish"),
            new("Files and ads", page.Address + "/files"),
        ]);
    }
}
