using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ReadinessKit.Web.Data;

/// <summary>The secret part of a link: 256 random bits, of which only the hash is stored.</summary>
public static class AccessKey
{
    /// <summary>More than a key has; what is longer is none.</summary>
    public const int MaxLength = 100;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A key of twelve letters that can be typed from a sheet of paper: 59 random bits.</summary>
    public static string NewToType() => RandomNumberGenerator.GetString("23456789abcdefghjkmnpqrstuvwxyz", 12);

    /// <summary>A random name for a row: no secret, but not to be guessed from its neighbors.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    public static bool Fits(string? key, byte[] hash) =>
        key is { Length: > 0 and <= MaxLength } && CryptographicOperations.FixedTimeEquals(Hash(key), hash);
}
