using Microsoft.AspNetCore.Identity;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>Checks the codes of authenticator apps, and takes none twice.</summary>
public sealed class OneTimeCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Person>
{
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Person> manager, Person user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public Task<string> GenerateAsync(string purpose, UserManager<Person> manager, Person user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Person> manager, Person user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key
            || TimeCode.Accept(Base32.Read(key), token, clock.GetUtcNow(), user.LastCodeStep) is not { } step)
        {
            return false;
        }

        // Two requests with one code: the version of the row lets one of them pass.
        user.LastCodeStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }
}

/// <summary>Base 32 (RFC 4648), as authenticator apps write their keys.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] Read(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (buffer, bits) = (0, 0);

        foreach (var value in text.ToUpperInvariant().Select(c => Alphabet.IndexOf(c, StringComparison.Ordinal)).Where(v => v >= 0))
        {
            (buffer, bits) = (((buffer << 5) | value) & 0xfff, bits + 5);

            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (buffer, bits) = (0, 0);

        foreach (var value in bytes)
        {
            (buffer, bits) = (((buffer << 8) | value) & 0xfff, bits + 8);

            for (; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }
}
