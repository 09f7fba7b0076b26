using DocumentFormat.OpenXml.Packaging;

namespace ReadinessKit.Web.Imports;

/// <summary>What the Open XML SDK throws when somebody brings a broken file. It documents none of it, and none of it is our mistake.</summary>
internal static class BrokenFile
{
    /// <summary>True where the file is to blame.</summary>
    public static bool IsWhy(Exception e) =>
        e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException or ArgumentException or InvalidOperationException
            or UriFormatException or KeyNotFoundException or FormatException or NotSupportedException or OverflowException or NullReferenceException;
}
