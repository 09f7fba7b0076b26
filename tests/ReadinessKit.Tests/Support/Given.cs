namespace ReadinessKit.Tests.Support;

/// <summary>What a test starts from.</summary>
public static partial class Given
{
    public static readonly string[] Statements =
        ["backers", "supervisors", "budget", "neighbors", "peer-run", "values", "events", "training", "learned", "advisory"];

    /// <summary>The fields of a quiz in which only the named statements are false.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Answers(params string[] notTrue) =>
        Statements.Select(s => KeyValuePair.Create($"Answers[{s}]", notTrue.Contains(s) ? "false" : "true"));

    /// <summary>Somebody answered the quiz, and sees the result.</summary>
    public static Task<Screen> Result(this Visitor visitor, params string[] notTrue) =>
        visitor.Post("/readiness/quiz", Answers(notTrue));

    /// <summary>A copy of the shipped content, for a test to change.</summary>
    public static string CopyOfContent()
    {
        var copy = Directory.CreateTempSubdirectory("readinesskit-content-").FullName;

        foreach (var file in Directory.EnumerateFiles(Repository.File("content"), "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(Repository.File("content"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }
}
