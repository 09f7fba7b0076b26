using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>
/// Lets a request into the organization that its address names, if whoever sent it belongs there; for everybody else it does not exist.
/// From here on the database shows that organization's rows, and no others.
/// </summary>
public sealed class OrganizationGate(RequestDelegate next)
{
    /// <summary>The part of an address that names an organization.</summary>
    public const string RouteValue = "organization";

    /// <summary>Where somebody has to go first who signed in without the second factor that an organization requires; else null.</summary>
    public static string? NeedsSecondFactor(Organization organization, ClaimsPrincipal user) =>
        organization.RequiresSecondFactor && !user.HasSecondFactor() ? $"/account/second-factor?organization={organization.Slug}" : null;

    public async Task InvokeAsync(HttpContext context, AppDb db, Member member)
    {
        if (context.User.PersonId() is not { } personId)
        {
            await next(context);
            return;
        }

        db.PersonId = personId;
        context.Response.Headers.CacheControl = "no-cache, no-store";

        if (context.GetRouteValue(RouteValue) is string slug)
        {
            var membership = await db.MembershipsOf(personId).Include(m => m.Organization).Include(m => m.Person)
                .SingleOrDefaultAsync(m => m.Organization!.Slug == slug, context.RequestAborted);

            if (membership is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            if (NeedsSecondFactor(membership.Organization!, context.User) is { } address)
            {
                context.Response.Redirect(address);
                return;
            }

            if (membership.Organization!.DeletionAskedAt is not null && !membership.Roles.HasFlag(Roles.Administrator))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            db.Enter(membership.OrganizationId);
            member.Enters(membership);
            await db.HideApplicationsOf(personId, context.RequestAborted);
        }

        await next(context);
    }
}
