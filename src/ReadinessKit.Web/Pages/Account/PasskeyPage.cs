using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>A page about one of somebody's own passkeys.</summary>
public abstract class PasskeyPage(AppDb db, SignInManager<Person> signIn) : AccountPage(db, signIn)
{
    public IdentityUserPasskey<Guid> Row { get; private set; } = null!;

    public string Name => Row.Data.Name ?? "Passkey";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (key, person) = (PasskeyLine.Key((string)RouteData.Values["id"]!), User.PersonId());

        if (key is null || await Db.Passkeys.SingleOrDefaultAsync(p => p.CredentialId == key && p.UserId == person) is not { } row)
        {
            context.Result = NotFound();
            return;
        }

        Row = row;
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}
