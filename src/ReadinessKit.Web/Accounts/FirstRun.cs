using System.Security.Cryptography;
using System.Text;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Accounts;

/// <summary>
/// The one-time code of an installation that has no operator yet. It is printed where the program was started,
/// so that only whoever can read that can become the operator.
/// </summary>
public sealed class FirstRun
{
    private string? _code;

    public bool IsDue => _code is not null;

    /// <summary>Makes the code, as the installation turned out to have no operator.</summary>
    public string Begin() => _code ??= NewCode();

    public bool Fits(string? typed) =>
        _code is { } code && CryptographicOperations.FixedTimeEquals(Bytes(code), Bytes(typed ?? ""));

    /// <summary>Uses the code up. Of two people who have it, one gets true.</summary>
    public bool End() => Interlocked.Exchange(ref _code, null) is not null;

    /// <summary>Sixteen random letters and digits in groups, without those that look alike.</summary>
    public static string NewCode() => string.Join('-', RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16).Chunk(4).Select(c => new string(c)));

    private static byte[] Bytes(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ToLowerInvariant()));
}

/// <summary>What an installation without an operator begins with.</summary>
public static class FirstRunOfSite
{
    /// <summary>Prints the code, or makes the operator who is set.</summary>
    public static async Task BeginFirstRun(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var settings = scope.ServiceProvider.GetRequiredService<Settings>();

        if (settings.FirstOperator is not { } first)
        {
            var code = scope.ServiceProvider.GetRequiredService<FirstRun>().Begin();
            Console.WriteLine($"Nobody runs this installation yet. Open {settings.Link("/set-up")} and enter the code {code}");
            return;
        }

        var accounts = scope.ServiceProvider.GetRequiredService<NewAccount>();
        var organization = await accounts.Add(OrganizationProfile.NamedOnly(first.Organization), CancellationToken.None);
        var person = accounts.Add(first.Email.Split('@')[0], first.Email, first.Password, isOperator: true);
        accounts.Join(organization, person, Roles.Administrator);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
        Console.WriteLine($"{first.Email} runs this installation and administers {first.Organization}.");
    }
}
