namespace ReadinessKit.Web.Exports;

/// <summary>The site's colors, as Office files write them.</summary>
internal static class Palette
{
    public const string Green = "0C4E45";
    public const string Mist = "E3F0EC";
    public const string Ink = "1D2523";
    public const string Muted = "5B6663";
    public const string Line = "E2DCD0";
    public const string Input = "FFF4CC";
    public const string InputLine = "E3D596";
}
