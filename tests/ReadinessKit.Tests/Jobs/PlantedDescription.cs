using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>A job description with problems that somebody planted in it, and with phrases that only look like problems.</summary>
internal sealed record PlantedDescription(string Name, string Text, IReadOnlyList<(JobCategory Category, string Words)> Planted, IReadOnlyList<string> Absent, IReadOnlyList<string> Fine)
{
    /// <summary>True when nothing is wrong with it.</summary>
    public bool IsClean => Planted.Count == 0 && Absent.Count == 0;

    /// <summary>The descriptions in one of the folders; none when the folder is not there.</summary>
    public static IReadOnlyList<PlantedDescription> All(string folder)
    {
        var path = Repository.File($"tests/ReadinessKit.Tests/Jobs/Planted/{folder}");

        return Directory.Exists(path) ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(Read)] : [];
    }

    /// <summary>Where some words of the text stand.</summary>
    public (int Start, int End) PlaceOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Name} does not say: {words}");

        return (start, start + words.Length);
    }

    private static PlantedDescription Read(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n---\n", 2);
        var head = parts[0].Split('\n').Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToLookup(l => l[0], l => l[1]);

        return new(
            Path.GetFileNameWithoutExtension(path),
            parts[1],
            [.. head["planted"].Select(p => p.Split('|', 2, StringSplitOptions.TrimEntries)).Select(p => (Enum.Parse<JobCategory>(p[0], ignoreCase: true), p[1]))],
            [.. head["absent"].Select(a => a.Split(' ')[0])],
            [.. head["fine"]]);
    }
}
