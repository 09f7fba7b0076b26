using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.TakeAway))]
public sealed class LeaveModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    public IReadOnlyList<OrganizationExport.Omission> LeavesOut => OrganizationExport.LeavesOut;

    public void OnGet()
    {
    }
}
