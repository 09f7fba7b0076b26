using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>The policy review of an organization, and somebody of HR who works through it.</summary>
public sealed class ReviewOfAgency(Site site, Organization organization, Visitor hr)
{
    public Site Site => site;

    public Organization Organization => organization;

    public Visitor Hr => hr;

    public string Address => $"/o/{organization.Slug}/readiness/reviews/policy-review";

    public static async Task<ReviewOfAgency> Make(Site site, Organization? organization = null)
    {
        organization ??= await Given.Organization(site);
        return new(site, organization, await Given.SignedIn(site, await Given.Person(site, organization, Roles.HR, "Kim Lee")));
    }

    public Task<Screen> Open(string below = "") => hr.Open(Address + below);

    /// <summary>HR answers a point on its page, and goes back to the list.</summary>
    public async Task<Screen> Say(string item, string status, params (string Field, string? Value)[] typed) =>
        await hr.Press(await Open("/items/" + item), "Save, and back to the list", [("Status", status), .. typed]);

    public Task<List<ReviewItem>> Rows() => site.Database(db =>
    {
        db.Enter(organization.Id);
        return db.ReviewItems.AsNoTracking().OrderBy(i => i.Id).ToListAsync();
    });
}
