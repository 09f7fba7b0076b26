using System.Security.Claims;

namespace ReadinessKit.Web.Accounts;

/// <summary>What a session says about whoever is signed in.</summary>
public static class SignedIn
{
    /// <summary>How they signed in: "pwd", "mfa" (password and code) or "passkey".</summary>
    public const string Method = "amr";

    public const string Name = "name";

    public const string Operator = "operator";

    public static Guid? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static string? PersonName(this ClaimsPrincipal user) => user.FindFirstValue(Name);

    public static bool IsOperator(this ClaimsPrincipal user) => user.HasClaim(Operator, "true");

    /// <summary>True for a password with a code, and for a passkey.</summary>
    public static bool HasSecondFactor(this ClaimsPrincipal user) => user.HasClaim(Method, "mfa") || user.HasClaim(Method, "passkey");
}
