using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace ReadinessKit.Web.Pages.Account;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">The name of its row in addresses; it opens nothing.</param>
/// <param name="Name">What they call it.</param>
/// <param name="Added">The day on which it was made.</param>
public sealed record PasskeyLine(string Id, string Name, DateOnly Added)
{
    /// <summary>How many passkeys somebody can have.</summary>
    public const int Most = 10;

    public const int MaxName = 60;

    /// <summary>The oldest first.</summary>
    public static IReadOnlyList<PasskeyLine> Of(IEnumerable<UserPasskeyInfo> passkeys) =>
        [.. passkeys.OrderBy(p => p.CreatedAt).Select(p => new PasskeyLine(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "Passkey", DateOnly.FromDateTime(p.CreatedAt.UtcDateTime)))];

    /// <summary>The key of a passkey's row by its name in an address; null when it is none.</summary>
    public static byte[]? Key(string id) => id.Length <= 1400 && Base64Url.IsValid(id) ? Base64Url.DecodeFromChars(id) : null;

    /// <summary>Reads the name of one more passkey, if there is room for it.</summary>
    public static (string? Name, RuleError? Error) ReadNew(string? typed, int count) =>
        count >= Most ? (null, new("Name", $"Remove a passkey first: there is room for {Most}")) : ReadName(typed);

    public static (string? Name, RuleError? Error) ReadName(string? typed)
    {
        var name = typed?.Trim() ?? "";

        return name.Length == 0 ? (null, new("Name", "Name the passkey, such as “My phone”"))
            : name.Length > MaxName ? (null, new("Name", $"Shorten the name to {MaxName} characters"))
            : name.Any(char.IsControl) ? (null, new("Name", "Write the name on one line"))
            : (name, null);
    }
}
