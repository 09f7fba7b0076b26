using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Begins a guide: with a description of the organization, a role of the library, or a guide that was used before.</summary>
[For(nameof(Right.WriteGuides))]
public sealed class NewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    private const string FromJob = "job:", FromTemplate = "template:", FromGuide = "guide:";

    /// <summary>Something that a guide can begin with.</summary>
    public sealed record Beginning(string Value, string Title, string About);

    /// <summary>What it begins with: one of the values that are offered.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>True when questions that fit the duties are chosen already.</summary>
    [BindProperty]
    public bool Suggest { get; set; }

    public Errors Errors { get; } = [];

    public IReadOnlyList<Beginning> Jobs { get; private set; } = [];

    public IReadOnlyList<Beginning> Guides { get; private set; } = [];

    public IReadOnlyList<Beginning> Templates => [.. content.Jobs.Templates.Select(t => new Beginning(FromTemplate + t.Id, t.Title, t.Summary))];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Suggest = true;
        await Offer(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Begin(cancel) is not { } begun)
        {
            Errors.Add(new("From", "Choose what the guide begins with"));
            await Offer(cancel);
            return this.PageAgain();
        }

        var suggested = Suggest && begun.Questions.Count == 0
            ? GuideMoves.Add(begun, GuideStart.Suggest(begun, content.Interviews).Select(q => GuideStart.Take(begun, q, content.Interviews.Proficiency(q.Proficiency)!, AccessKey.NewId())))
            : begun;
        var (guide, first) = OrganizationGuide.Begin(Organization.Id, suggested, Member.Person.Id, clock.GetUtcNow());
        Db.AddRange(guide, first);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/interviews/{guide.Id}/questions");
    }

    private async Task Offer(CancellationToken cancel)
    {
        var jobs = await Db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.PublishedNumber != null).ThenByDescending(j => j.ChangedAt).ThenBy(j => j.Id).AsNoTracking().ToListAsync(cancel);
        Jobs = [.. jobs.Select(j => new Beginning(FromJob + j.Id, j.Title, j.PublishedNumber is { } number ? $"version {number}, published" : $"version {j.Number}, a draft: publish it before you advertise"))];
        var guides = await Db.Guides.OrderByDescending(g => g.ChangedAt).ThenBy(g => g.Id).AsNoTracking().ToListAsync(cancel);
        Guides = [.. guides.Select(g => new Beginning(FromGuide + g.Id, g.Title, g.UsedNumber is { } used ? $"version {used}, in use" : $"version {g.Number}, a draft"))];
    }

    private async Task<InterviewGuide?> Begin(CancellationToken cancel)
    {
        if (From?.StartsWith(FromTemplate, StringComparison.Ordinal) == true && content.Jobs.Template(From[FromTemplate.Length..]) is { } template)
        {
            return GuideStart.For(template.Begin(), new() { Template = template.Id }, content.GuideWording);
        }

        if (From?.StartsWith(FromJob, StringComparison.Ordinal) == true && Guid.TryParse(From[FromJob.Length..], out var jobId)
            && await Db.Jobs.AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId, cancel) is { } job)
        {
            var number = job.PublishedNumber ?? job.Number;
            var version = await Db.JobVersions.AsNoTracking().SingleAsync(v => v.JobId == jobId && v.Number == number, cancel);
            return GuideStart.For(version.Description, new() { Job = jobId, Number = number, Template = version.Description.Template }, content.GuideWording);
        }

        if (From?.StartsWith(FromGuide, StringComparison.Ordinal) == true && Guid.TryParse(From[FromGuide.Length..], out var guideId)
            && await Db.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.Id == guideId, cancel) is { } guide)
        {
            var number = guide.UsedNumber ?? guide.Number;
            return GuideStart.Again((await Db.GuideVersions.AsNoTracking().SingleAsync(v => v.GuideId == guideId && v.Number == number, cancel)).Guide, guideId);
        }

        return null;
    }
}
