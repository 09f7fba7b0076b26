using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace ReadinessKit.Web.Accounts;

/// <summary>What a session says about whoever is signed in.</summary>
public static class SignedIn
{
    /// <summary>How they signed in.</summary>
    public const string Method = "amr";

    public const string PasswordOnly = "pwd";

    public const string PasswordAndCode = "mfa";

    public const string Passkey = "passkey";

    public const string Name = "name";

    public const string Operator = "operator";

    /// <summary>Which of their sessions it is.</summary>
    public const string Session = "session";

    public static Guid? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The row of the session that the request came in.</summary>
    public static Guid? SessionId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Session), out var id) ? id : null;

    public static string? PersonName(this ClaimsPrincipal user) => user.FindFirstValue(Name);

    public static bool IsOperator(this ClaimsPrincipal user) => user.HasClaim(Operator, "true");

    /// <summary>True for a password with a code, and for a passkey.</summary>
    public static bool HasSecondFactor(this ClaimsPrincipal user) => user.HasClaim(Method, PasswordAndCode) || user.HasClaim(Method, Passkey);

    /// <summary>Every minute a session is read anew from the account. How they signed in, and where, is in the session only.</summary>
    public static Task Keep(SecurityStampRefreshingPrincipalContext refreshing)
    {
        var kept = refreshing.CurrentPrincipal!.Claims.Where(c => c.Type is Method or Session);
        ((ClaimsIdentity)refreshing.NewPrincipal!.Identity!).AddClaims(kept);

        return Task.CompletedTask;
    }
}
