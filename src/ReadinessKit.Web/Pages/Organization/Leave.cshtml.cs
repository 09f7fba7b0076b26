using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.TakeAway))]
public sealed class LeaveModel(AppDb db, Member member) : OrganizationPage(db, member)
{
    public void OnGet()
    {
    }
}
