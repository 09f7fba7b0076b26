using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ReadinessKit.Web.Accounts;

/// <summary>The six digits of an authenticator app (RFC 6238: SHA-1, 30 seconds).</summary>
public static class TimeCode
{
    public const int Digits = 6;

    private const int Seconds = 30;

    // Clocks of phones are a little off.
    private const int StepsEitherWay = 1;

    /// <summary>The code of a moment.</summary>
    public static string At(byte[] key, DateTimeOffset moment) => OfStep(key, StepOf(moment));

    /// <summary>The time step whose code this is; null when it is none that may be used now, or one not later than the last one used.</summary>
    public static long? Accept(byte[] key, string code, DateTimeOffset now, long lastUsed)
    {
        for (var step = StepOf(now) - StepsEitherWay; step <= StepOf(now) + StepsEitherWay; step++)
        {
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(Bytes(OfStep(key, step)), Bytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    private static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    private static byte[] Bytes(string code) => System.Text.Encoding.UTF8.GetBytes(code);

    private static string OfStep(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // SHA-1 is what authenticator apps compute; as an HMAC it is not broken.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & 0x7fffffff;

        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
