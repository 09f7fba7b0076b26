using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Jobs.Descriptions;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>Says how people apply for a post, and until when. It shows the published description, or the draft as long as none is.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class NewModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : VersionPage(db, member, content, clock)
{
    [BindProperty(Name = "")]
    public OpeningForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    /// <summary>What the law is about in what everybody would read.</summary>
    public IReadOnlyList<JobFinding> Law { get; private set; } = [];

    // Never a version by choice: what is advertised is what is published.
    protected override string? Asked => null;

    public void OnGet() => Input = new() { State = Organization.State, PostedOn = Words.Iso(Today) };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var read = Input.Read(OrganizationProfile.States.Select(s => s.Code), IsPublished, Today, Errors);
        Law = read.IsPublic ? OpeningAds.Law(SiteContent, Shown.Description, new(Organization.LegalName, read.HowToApply, read.ClosesOn)) : [];
        Errors.AddIf(Input.LookFirst(Law.Count));

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var opening = new JobOpening
        {
            OrganizationId = Organization.Id,
            JobId = Job.Id,
            Number = Shown.Number,
            PostedOn = read.PostedOn,
            Details = read,
            CreatedAt = Clock.GetUtcNow(),
            CreatedById = Member.Person.Id,
        };
        Db.JobOpenings.Add(opening);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"{Address}/openings/{opening.Id}");
    }
}
