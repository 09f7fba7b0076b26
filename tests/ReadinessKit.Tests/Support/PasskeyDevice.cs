using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ReadinessKit.Tests.Support;

/// <summary>A device that makes passkeys, whose owner always agrees (Web Authentication, level 3).</summary>
public static class PasskeyDevice
{
    // The owner was there, the device made sure of who it is, and a new key is in it.
    private const byte Flags = 0x01 | 0x04 | 0x40;

    /// <summary>What a browser sends when the device has made a passkey for a challenge.</summary>
    public static string Make(string options)
    {
        var challenge = JsonDocument.Parse(options).RootElement.GetProperty("challenge").GetString();
        var client = JsonSerializer.SerializeToUtf8Bytes(new { type = "webauthn.create", challenge, origin = Visitor.Origin, crossOrigin = false });
        var id = RandomNumberGenerator.GetBytes(16);

        return JsonSerializer.Serialize(new
        {
            id = Base64Url.EncodeToString(id),
            rawId = Base64Url.EncodeToString(id),
            type = "public-key",
            clientExtensionResults = new { },
            response = new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(Attestation(id)), transports = new[] { "internal" } },
        });
    }

    // CBOR: a map of "fmt" (none), "attStmt" (empty) and "authData".
    private static byte[] Attestation(byte[] id)
    {
        byte[] about = [.. SHA256.HashData(Encoding.UTF8.GetBytes(new Uri(Visitor.Origin).Host)), Flags, 0, 0, 0, 0, .. new byte[16], 0, (byte)id.Length, .. id, .. NewKey()];

        return [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)about.Length, .. about];
    }

    // COSE: an elliptic curve key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), and its point (-2, -3).
    private static byte[] NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;

        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }
}
