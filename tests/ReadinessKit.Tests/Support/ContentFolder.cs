using ReadinessKit.Content;

namespace ReadinessKit.Tests.Support;

/// <summary>A content folder of a test's own, gone when the test ends.</summary>
public sealed class ContentFolder : IDisposable
{
    private ContentFolder(string path) => Path = path;

    /// <summary>The folder's path.</summary>
    public string Path { get; }

    /// <summary>An empty folder.</summary>
    public static ContentFolder Empty() => new(Directory.CreateTempSubdirectory("readinesskit-content-").FullName);

    /// <summary>A folder with the sample's quiz, plan, questions about motivation and role check.</summary>
    public static ContentFolder OfSample() => Empty()
        .Write("readiness/quiz.md", Sample.Quiz)
        .Write("readiness/plan.md", Sample.Plan)
        .Write("readiness/motivation.md", SampleMotivation.Text)
        .Write("role-check/reasons.md", SampleRoleCheck.Reasons)
        .Write("role-check/activities.md", SampleRoleCheck.Activities)
        .Write("role-check/rules/driving.md", SampleRoleCheck.Rule);

    /// <summary>A copy of the shipped content.</summary>
    public static ContentFolder OfShipped() => new(Given.CopyOfContent());

    /// <summary>Writes a file at a path inside the folder.</summary>
    public ContentFolder Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Takes a file out.</summary>
    public ContentFolder Delete(string name)
    {
        File.Delete(System.IO.Path.Combine(Path, name));
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Text(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>What loading the folder says is wrong, as <c>file:line: message</c>.</summary>
    public string[] Problems() => [.. Assert.Throws<ContentException>(() => SiteContent.Load(Path)).Problems.Select(p => p.ToString())];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
