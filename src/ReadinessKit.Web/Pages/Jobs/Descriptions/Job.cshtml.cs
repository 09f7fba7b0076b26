using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>A job description as it will be read, with what is still to do.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class JobModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    /// <summary>A line of the list, with where it is done.</summary>
    public sealed record ToDo(ReadyLine Line, string? Address);

    private bool _isRead;

    public DescriptionView View => new(Description, SiteContent.Jobs) { Findings = [.. Reviewed.Open.Select(f => f.Finding)] };

    public IReadOnlyList<ToDo> Ready =>
        [.. JobReadiness.Of(Description, new(Reviewed.OpenDuties, Reviewed.OpenWords, _isRead, Job.IsApproved)).Select(l => new ToDo(l, l.IsReady || !MayWrite ? null : AddressFor(l)))];

    /// <summary>The component to go on with; null when all of them are done.</summary>
    public JobComponent? GoOn => Ready.FirstOrDefault(r => !r.Line.IsReady && r.Line.Component is not null)?.Line.Component;

    public string ReadyWords => Ready.Count(r => !r.Line.IsReady) is var open && open == 0 ? "Everything on the list is done." : $"{Words.Count(open, "line")} of {Ready.Count} to do. Nothing here stops you: it is advice.";

    public string Standing => JobStandings.Of(Job);

    public string Mark => JobStandings.MarkOf(Job);

    public string Changed { get; private set; } = "";

    public bool IsDue => Job.ReviewDue <= Today;

    public string? TemplateAddress => SiteContent.Jobs.Template(Description.Template)?.Address;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        _isRead = await Db.JobReaders.AnyAsync(r => r.JobId == Job.Id && r.ReadNumber != null, cancel);
        Changed = $"Version {Job.Number}, {WhoAndWhen.When(Organization, Job.ChangedAt)}, by {(await WhoAndWhen.Names(Db, [Job.ChangedById], cancel)).Of(Job.ChangedById)}";
    }

    private string? AddressFor(ReadyLine line) =>
        line.Component is { } component ? AddressOf(component)
        : line.Title.StartsWith("Read by", StringComparison.Ordinal) ? Address + "/readers"
        : line.Title.StartsWith("Approved by", StringComparison.Ordinal) ? Address + "/approval"
        : line.Title == "Everything placed" ? AddressOf(JobComponent.Responsibilities)
        : line.Title == "Fair and lawful words" && Reviewed.Open.FirstOrDefault(f => f.Component is not null && f.Finding.Category is JobCategory.Language or JobCategory.Law) is { Component: { } found } ? AddressOf(found)
        : null;
}
