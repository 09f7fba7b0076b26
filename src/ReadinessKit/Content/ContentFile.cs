using System.Security.Cryptography;
using System.Text;

namespace ReadinessKit.Content;

/// <summary>A line of a file, counted from 1.</summary>
public readonly record struct ContentPlace(string File, int Line);

/// <summary>A content file as it was read: where it stands and what it says.</summary>
/// <param name="Path">The path inside the content folder, with forward slashes.</param>
/// <param name="Text">The text, with line ends as <c>\n</c>.</param>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>Where each line stands, for a file that was merged; null for one that was read as it is.</summary>
    public IReadOnlyList<ContentPlace>? Places { get; init; }

    /// <summary>True for a shipped file that an agency's own ones stand beside: where it speaks of something that these took away, it is not to blame.</summary>
    public bool IsBesideOwn { get; init; }

    /// <summary>Makes a file from text with any kind of line end.</summary>
    public static ContentFile Of(string path, string text) => new(path, text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    /// <summary>The SHA-256 of the texts of several files, as 64 small hexadecimal digits: the name of that edition.</summary>
    public static string Hash(params ReadOnlySpan<ContentFile> files)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (var file in files)
        {
            sha.AppendData(Encoding.UTF8.GetBytes(file.Text));
            sha.AppendData([0]);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
