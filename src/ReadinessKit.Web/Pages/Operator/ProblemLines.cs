using ReadinessKit.Content;

namespace ReadinessKit.Web.Pages.Operator;

/// <summary>A problem: where it is, the words that stand there, and what to do.</summary>
public sealed record ProblemLine(string Where, string Words, string Message);

/// <summary>The problems of a content file, those in the file itself first.</summary>
public sealed record ProblemLines(IReadOnlyList<ProblemLine> All, bool NamesShipped)
{
    // More than a few have mostly one cause.
    private const int Few = 5;

    public IEnumerable<ProblemLine> First => All.Take(Few);

    public IReadOnlyList<ProblemLine> Rest => [.. All.Skip(Few)];

    /// <summary>Problems of a file; with its text, which stands on the same page, each by its line there.</summary>
    public static ProblemLines Of(string path, IEnumerable<ContentProblem> problems, string? text = null)
    {
        var all = problems.Select(p => p.File.Length > 0 ? p : p with { File = path }).OrderBy(p => p.File != path).ToArray();
        var lines = text?.Split('\n') ?? [];

        return new(
            [.. all.Select(p => text is not null && p.File == path
                ? new ProblemLine($"Line {p.Line}", Shorten(lines.ElementAtOrDefault(p.Line - 1) ?? ""), p.Message)
                : new($"{p.File}, line {p.Line}", "", p.Message))],
            all.Any(p => p.File.StartsWith(Overlay.Shipped, StringComparison.Ordinal)));
    }

    private static string Shorten(string line) => line.Length <= 100 ? line.Trim() : line[..100].Trim() + "…";
}
