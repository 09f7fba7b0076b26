using System.Text;
using QRCoder;

namespace ReadinessKit.Web.Pages.Shared;

/// <summary>A QR code as a picture.</summary>
/// <param name="Size">How many squares wide and high it is, its margin included.</param>
/// <param name="Path">The dark squares as the path of an SVG.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>The code that says a text.</summary>
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();

        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
            {
                var from = x;

                while (x < code.ModuleMatrix.Count && code.ModuleMatrix[y][x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append($"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return new(code.ModuleMatrix.Count, path.ToString());
    }
}
