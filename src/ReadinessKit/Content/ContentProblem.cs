namespace ReadinessKit.Content;

/// <summary>One thing wrong in a content file, in an editor's words.</summary>
/// <param name="File">The file's path inside the content folder, such as <c>readiness/timeline-quiz.md</c>.</param>
/// <param name="Line">The line in that file, counted from 1.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <summary>The problem as <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Content that can not be used, with every problem found in it.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join('\n', problems))
{
    /// <summary>All problems, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}

/// <summary>Collects the problems of one file while it is read, so that an author sees all of them at once.</summary>
public sealed class ProblemList(string file)
{
    private readonly List<ContentProblem> _all = [];

    /// <summary>The problems found so far, by line.</summary>
    public IReadOnlyList<ContentProblem> All => [.. _all.OrderBy(p => p.Line)];

    /// <summary>True when at least one problem was found.</summary>
    public bool Any => _all.Count > 0;

    /// <summary>Notes a problem at a line, counted from 1.</summary>
    public void Add(int line, string message) => _all.Add(new(file, line, message));
}
