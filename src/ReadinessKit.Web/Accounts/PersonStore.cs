using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Keeps accounts in the database; of recovery codes only fingerprints.</summary>
public sealed class PersonStore(AppDb db, IdentityErrorDescriber errors) : UserOnlyStore<Person, AppDb, Guid>(db, errors)
{
    /// <summary>None: what somebody may do is in their memberships.</summary>
    public override Task<IList<System.Security.Claims.Claim>> GetClaimsAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<System.Security.Claims.Claim>>([]);

    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Fingerprint), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Fingerprint(code), cancellationToken);

    /// <summary>A new recovery code of 120 random bits: long enough that its fingerprint can't be turned back.</summary>
    public static string NewCode() => string.Join('-', Base32.Write(RandomNumberGenerator.GetBytes(15)).ToLowerInvariant().Chunk(6).Select(c => new string(c)));

    // However it was copied: capitals, spaces and hyphens don't matter.
    private static string Fingerprint(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
