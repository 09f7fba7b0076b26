using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Keeps accounts in the database; of recovery codes only fingerprints.</summary>
public sealed class PersonStore(AppDb db, IdentityErrorDescriber errors) : UserOnlyStore<Person, AppDb, Guid>(db, errors)
{
    public const int RecoveryCodes = 10;

    /// <summary>None: what somebody may do is in their memberships.</summary>
    public override Task<IList<System.Security.Claims.Claim>> GetClaimsAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<System.Security.Claims.Claim>>([]);

    // Also called when a code was used, with the fingerprints of the others.
    public override Task ReplaceCodesAsync(Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(c => IsFingerprint(c) ? c : Fingerprint(c)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Fingerprint(code), cancellationToken);

    /// <summary>Ten new recovery codes, to be shown once; the ones before are gone. Whoever calls saves.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Person person, CancellationToken cancel)
    {
        string[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => NewCode())];
        await ReplaceCodesAsync(person, codes, cancel);

        return codes;
    }

    /// <summary>A new recovery code of 120 random bits: long enough that its fingerprint can't be turned back.</summary>
    public static string NewCode() => string.Join('-', Base32.Write(RandomNumberGenerator.GetBytes(15)).ToLowerInvariant().Chunk(6).Select(c => new string(c)));

    private static bool IsFingerprint(string code) => code.Length == 2 * SHA256.HashSizeInBytes && code.All(char.IsAsciiHexDigitLower);

    // However it was copied: capitals, spaces and hyphens don't matter.
    private static string Fingerprint(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
