using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Organization;

/// <summary>A page about somebody who belongs to the organization, for its administrators.</summary>
[For(nameof(Right.Invite))]
public abstract class PersonPage(AppDb db, Member member) : OrganizationPage(db, member)
{
    public Membership Row { get; private set; } = null!;

    public string Name => Row.Person!.Name;

    /// <summary>Why an administrator of this organization can't make a reset link for them; null when one can.</summary>
    public string? WhyNoReset { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)RouteData.Values["person"]!);

        if (await Db.Memberships.Include(m => m.Person).SingleOrDefaultAsync(m => m.PersonId == id) is not { } row)
        {
            context.Result = NotFound();
            return;
        }

        Row = row;
        WhyNoReset = row.Person!.IsSample ? "People of the sample can’t sign in, so there is nothing to reset."
            : row.Person.IsOperator ? "They run this installation. Whoever has the server makes their link: ReadinessKit.Web admin-link, with their e-mail."

            // An administrator here would otherwise open what is theirs elsewhere.
            : await Db.MembershipsOf(id).CountAsync() > 1 ? "They belong to other organizations too, so a link made here would open those. Whoever runs this installation can make one."
            : null;
        await next();
    }

    /// <summary>True when without them nobody could invite anybody any more. The organization takes part in the save, so that two administrators don’t go at the same moment.</summary>
    protected async Task<bool> IsLastAdministrator(CancellationToken cancel)
    {
        if (!Row.Roles.HasFlag(Roles.Administrator))
        {
            return false;
        }

        await Db.TakePart(Organization.Id, cancel);
        return !await Db.HasAdministratorBeside(Row.PersonId, cancel);
    }
}
