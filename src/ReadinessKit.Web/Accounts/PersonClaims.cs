using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>What a session holds about a person beside their id: the name for the frame of every page, and whether they run the installation.</summary>
public sealed class PersonClaims(UserManager<Person> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(SignedIn.Name, user.Name));

        if (user.IsOperator)
        {
            identity.AddClaim(new(SignedIn.Operator, "true"));
        }

        return identity;
    }
}
