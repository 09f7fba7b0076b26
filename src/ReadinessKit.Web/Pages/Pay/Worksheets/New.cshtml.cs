using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Begins a worksheet, for a job description or for a role alone.</summary>
[For(nameof(Right.WritePay))]
public sealed class NewModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    [BindProperty]
    public string? Role { get; set; }

    /// <summary>The id of a job description; empty for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Job { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The job descriptions to choose from.</summary>
    public IReadOnlyList<Choice> Jobs { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => Read(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Read(cancel);
        var job = Jobs.FirstOrDefault(j => j.Value == Job);
        Errors.AddIf(job is null && !string.IsNullOrEmpty(Job) ? new("Job", "Choose one of the descriptions, or none") : null);

        // The role of a description is its title, unless somebody types another one.
        var role = new FloorsForm { Role = string.IsNullOrWhiteSpace(Role) ? job?.Words : Role, FullTimeHours = "40", Union = FloorsForm.Unknown };
        var worksheet = role.Read(new(), Organization.DayOf(clock.GetUtcNow()), Errors);

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        var now = clock.GetUtcNow();
        var row = new OrganizationPay
        {
            OrganizationId = Organization.Id,
            Role = worksheet.Role,
            JobId = job is null ? null : Guid.Parse(job.Value),
            Worksheet = worksheet,
            CreatedAt = now,
            CreatedById = Member.Person.Id,
            ChangedAt = now,
            ChangedById = Member.Person.Id,
        };
        Db.Add(row);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/pay/{row.Id}/own");
    }

    private async Task Read(CancellationToken cancel) => Jobs = await PayJobs.Choices(Db, null, cancel);
}
