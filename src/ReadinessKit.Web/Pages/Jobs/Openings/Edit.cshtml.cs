using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Openings;

/// <summary>Changes what an opening says, and takes over the version of the description that is published by now.</summary>
[For(nameof(Right.WriteJobs))]
public sealed class EditModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : OpeningPage(db, member, content, clock)
{
    [BindProperty(Name = "")]
    public OpeningForm Input { get; set; } = new();

    [BindProperty]
    public Guid? Version { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>What the law is about in what everybody would read.</summary>
    public IReadOnlyList<JobFinding> Law { get; private set; } = [];

    /// <summary>The version that it shows from now on.</summary>
    public int Number => Job.PublishedNumber ?? Job.Number;

    public bool MayBePublic => Job.PublishedNumber is not null;

    public void OnGet() => (Input, Version) = (OpeningFields.Of(Opening), Opening.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var read = Input.Read(OrganizationProfile.States.Select(s => s.Code), MayBePublic, Today, Errors);
        Law = read.IsPublic ? OpeningAds.Law(SiteContent, (await VersionOf(Number, cancel)).Description, new(Organization.LegalName, read.HowToApply, read.ClosesOn)) : [];
        Errors.AddIf(Input.LookFirst(Law.Count));

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (Version == Opening.Version)
        {
            (Opening.Details, Opening.Number) = (read, Number);

            if (await TrySave(cancel))
            {
                return LocalRedirect(OpeningAddress);
            }

            await Db.Entry(Opening).ReloadAsync(cancel);
        }

        Errors.Add(new("HowToApply", "Somebody else saved this opening while you were typing. What you typed is still here: save again to keep it"));
        Version = Opening.Version;
        return this.PageAgain(StatusCodes.Status409Conflict);
    }
}
