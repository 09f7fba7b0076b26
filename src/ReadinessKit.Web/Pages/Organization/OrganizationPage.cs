using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>A page of the organization that its address names. <see cref="OrganizationGate"/> has let the sender in before it is made.</summary>
[Confidential]
public abstract class OrganizationPage(AppDb db, Member member) : PageModel
{
    public Member Member => member;

    public Data.Organization Organization => member.Organization;

    public string Slug => member.Organization.Slug;

    protected AppDb Db => db;

    /// <summary>The frame of a page below the organization's own, or further down.</summary>
    public Frame Below(string title, params Crumb[] between) =>
        new(title, [new Crumb(Organization.LegalName, $"/o/{Slug}"), .. between, new Crumb(title)]) { Section = "Organization" };
}
