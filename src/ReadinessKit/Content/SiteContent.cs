using ReadinessKit.Checks;
using ReadinessKit.Readiness;

namespace ReadinessKit.Content;

/// <summary>
/// All content of the site, read and checked once when the program starts, and never changed after.
/// A new file of a known kind is picked up by being there.
/// </summary>
public sealed class SiteContent
{
    private static readonly string[] Folders = ["readiness", "role-check", "interviews", "jobs", "pay", "library"];
    private static readonly string[] Kinds = ["quiz", "plan", "self-assessment", "role-check", "activities", "rule"];

    private SiteContent(Timeline timeline, ContentFile quiz, ContentFile plan, MotivationQuestions motivation, ContentFile motivationFile, RoleCheck roleCheck, int files)
    {
        Timeline = timeline;
        TimelineQuizFile = quiz;
        TimelinePlanFile = plan;
        Motivation = motivation;
        MotivationFile = motivationFile;
        RoleCheck = roleCheck;
        Files = files;
    }

    /// <summary>How many content files were read.</summary>
    public int Files { get; }

    /// <summary>The timeline quiz and the plan's steps.</summary>
    public Timeline Timeline { get; }

    /// <summary>The quiz's file as it was read, to be kept with results.</summary>
    public ContentFile TimelineQuizFile { get; }

    /// <summary>The plan's file as it was read, to be kept with results.</summary>
    public ContentFile TimelinePlanFile { get; }

    /// <summary>The questions about motivation.</summary>
    public MotivationQuestions Motivation { get; }

    /// <summary>The file of these questions as it was read.</summary>
    public ContentFile MotivationFile { get; }

    /// <summary>The activities of the role check, and the rules.</summary>
    public RoleCheck RoleCheck { get; }

    /// <summary>Reads a content folder.</summary>
    /// <exception cref="ContentException">With every problem, when there is at least one.</exception>
    public static SiteContent Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ContentException([new(folder, 1, "There is no such folder. Name the folder that holds readiness, interviews and the others.")]);
        }

        var problems = new List<ContentProblem>();
        var files = ReadFiles(folder, problems);

        var quiz = Only("readiness", "quiz", "timeline", files, problems);
        var plan = Only("readiness", "plan", "implementation", files, problems);
        var quizProblems = new ProblemList(quiz?.Path ?? "");
        var planProblems = new ProblemList(plan?.Path ?? "");
        var timeline = Timeline.Read(quiz, plan, quizProblems, planProblems);

        var motivationFile = Only("readiness", "self-assessment", "motivation", files, problems);
        var motivationProblems = new ProblemList(motivationFile?.Path ?? "");
        var motivation = MotivationQuestions.Read(motivationFile, motivationProblems);
        problems.AddRange([.. quizProblems.All, .. planProblems.All, .. motivationProblems.All]);

        var roleCheck = RoleCheck.Read(Only("role-check", "role-check", "peer-role", files, problems), OfKind("activities", files), OfKind("rule", files), problems);

        return problems.Count == 0
            ? new SiteContent(timeline!, quiz!, plan!, motivation!, motivationFile!, roleCheck!, files.Count)
            : throw new ContentException([.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    private sealed record Kept(ContentFile File, string Kind, string Id);

    private static List<Kept> ReadFiles(string folder, List<ContentProblem> problems)
    {
        var files = new List<Kept>();

        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');

            // A README is for authors, wherever it stands.
            if (Path.GetFileName(name).Equals("README.md", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var place = name.Split('/')[0];

            if (!Folders.Contains(place))
            {
                problems.Add(new(name, 1, $"Content stands in one of the known folders.{Suggestion.For(place, Folders)}"));
            }
            else if (Sort(ContentFile.Of(name, File.ReadAllText(path)), problems) is { } kept)
            {
                files.Add(kept);
            }
        }

        return files;
    }

    private static Kept? Sort(ContentFile file, List<ContentProblem> problems)
    {
        var own = new ProblemList(file.Path);
        var settings = FrontMatter.Read(file, own);
        var kind = settings?.Text("kind", 40) ?? "";

        if (Kinds.Contains(kind))
        {
            // What else is wrong with the settings is said when the file is read for its kind.
            return new(file, kind, settings!.Optional("id") ?? "");
        }

        if (kind.Length > 0)
        {
            own.Add(settings!.LineOf("kind"), $"There is no kind '{kind}'.{Suggestion.For(kind, Kinds)}");
        }

        problems.AddRange(own.All);
        return null;
    }

    private static List<ContentFile> OfKind(string kind, List<Kept> files) => [.. files.Where(f => f.Kind == kind).Select(f => f.File)];

    private static ContentFile? Only(string folder, string kind, string id, List<Kept> files, List<ContentProblem> problems)
    {
        var found = files.Where(f => f.Kind == kind).ToArray();

        foreach (var other in found.Where(f => f.Id != id))
        {
            problems.Add(new(other.File.Path, 1, $"The site knows one {kind}, with the id '{id}', not '{other.Id}'. Give this file that id or take it out."));
        }

        var right = found.Where(f => f.Id == id).ToArray();

        if (right.Length == 0 && !problems.Any(p => p.File.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            problems.Add(new(folder, 1, $"There is no file of kind '{kind}' with the id '{id}'. Put one into this folder."));
        }

        foreach (var second in right.Skip(1))
        {
            problems.Add(new(second.File.Path, 1, $"{right[0].File.Path} is of kind '{kind}' with the id '{id}' too. Take one of the two out."));
        }

        return right.FirstOrDefault()?.File;
    }
}
