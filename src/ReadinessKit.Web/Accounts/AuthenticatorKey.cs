using System.Security.Cryptography;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Accounts;

/// <summary>The secret that an authenticator app and we share, while it is set up.</summary>
public sealed record AuthenticatorKey(string Letters)
{
    // As long as the hash that codes are made with (RFC 4226).
    private const int Bytes = 20;

    /// <summary>The letters as they are typed into an app by hand, in groups of four.</summary>
    public string Groups => string.Join(' ', Letters.Chunk(4).Select(g => new string(g)));

    public static AuthenticatorKey New() => new(Base32.Write(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Reads a key as the page sent it; null when it is none of ours.</summary>
    public static AuthenticatorKey? Read(string? letters) =>
        letters is { Length: <= 100 } && Base32.Read(letters) is { Length: Bytes } bytes && Base32.Write(bytes) == letters ? new(letters) : null;

    /// <summary>What the picture says: the key, and under which name the app shows it.</summary>
    public string Address(string email) => $"otpauth://totp/ReadinessKit:{Uri.EscapeDataString(email)}?secret={Letters}&issuer=ReadinessKit";

    /// <summary>The same as a picture.</summary>
    public QrCode Picture(string email) => QrCode.Of(Address(email));
}
