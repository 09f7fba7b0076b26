using ReadinessKit.Jobs;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A link of the bar above every page of a job description.</summary>
public sealed record JobBar(string Words, string Address, bool IsDone = false)
{
    /// <summary>The links for whoever looks at the page; writers see the components.</summary>
    public static IReadOnlyList<JobBar> Of(JobPage page)
    {
        var open = JobReadiness.Of(page.Description, new(null, null, true, true)).Where(l => !l.IsReady).Select(l => l.Component).Concat(page.Reviewed.Open.Select(f => f.Component)).ToHashSet();

        return
        [
            new("Overview", page.Address),
            .. page.MayWrite ? JobWords.Components.Select(c => new JobBar(c.InWords(), page.AddressOf(c), !open.Contains(c))) : [],
            new("Versions", page.Address + "/versions"),
            new("Comments", page.Address + "/comments"),
            new("Readers", page.Address + "/readers"),
            new("Approval", page.Address + "/approval"),
            new("Publish", page.Address + "/publish"),
            new("Files and ads", page.Address + "/files"),
        ];
    }
}
