using System.Security.Cryptography;

namespace ReadinessKit.Web.Data;

/// <summary>The codes of a round in which every answer needs one: eight letters and digits that are hard to mistake for each other.</summary>
public static class SingleUseCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private const int Length = 8;

    /// <summary>A new code as people read it: "7GK2-XMQ4".</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, Length).Insert(Length / 2, "-");

    /// <summary>The fingerprint of a code, as it was typed: spaces, dashes and small letters don't matter.</summary>
    public static byte[] Hash(Guid groupId, string? typed) =>
        AccessKey.Hash($"{groupId:N}{new string([.. (typed ?? "").Where(char.IsAsciiLetterOrDigit).Take(Length + 1)]).ToUpperInvariant()}");
}
