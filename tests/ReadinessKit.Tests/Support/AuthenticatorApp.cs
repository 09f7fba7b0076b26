using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Support;

/// <summary>An authenticator app with one account in it, and the recovery codes that came with that.</summary>
public sealed record AuthenticatorApp(string Key, StoppedClock Clock)
{
    public string[] RecoveryCodes { get; init; } = [];

    /// <summary>What it shows now.</summary>
    public string Code => TimeCode.At(Base32.Read(Key), Clock.Now);

    /// <summary>What it shows next: the clock moves on.</summary>
    public string NextCode()
    {
        Clock.Now += TimeSpan.FromSeconds(30);
        return Code;
    }
}
