using ReadinessKit.Checks;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;
using ReadinessKit.Library;
using ReadinessKit.Quizzes;
using ReadinessKit.Readiness;

namespace ReadinessKit.Content;

/// <summary>
/// All content of the site, read and checked as a whole, and never changed after: other files make another one.
/// A new file of a known kind is picked up by being there.
/// </summary>
public sealed class SiteContent
{
    /// <summary>The folders that content stands in.</summary>
    public static readonly IReadOnlyList<string> Folders = ["readiness", "role-check", "interviews", "jobs", "pay", "library"];

    private static readonly string[] Kinds = ["quiz", "plan", "self-assessment", "article", "checklist", "learning-quiz", "role-check", "activities", "rule", "statements", "job-template", "job-ad", "job-structure"];

    private readonly Lazy<(Shelf Shelf, IReadOnlyList<ContentProblem> Problems)> _shelf;
    private readonly Lazy<(RoleCheck? Read, IReadOnlyList<ContentProblem> Problems)> _roleCheck;
    private readonly Lazy<JobFiles> _jobs;
    private readonly Lazy<(IReadOnlyList<QuestionRule> Rules, IReadOnlyList<ContentProblem> Problems)> _questionRules;
    private readonly Lazy<JobReviewer> _jobReviewer;
    private readonly Lazy<QuestionCheck> _questionCheck;

    private SiteContent(
        Lazy<(Shelf Shelf, IReadOnlyList<ContentProblem> Problems)> shelf,
        Lazy<(RoleCheck? Read, IReadOnlyList<ContentProblem> Problems)> roleCheck,
        Lazy<JobFiles> jobs,
        Lazy<(IReadOnlyList<QuestionRule> Rules, IReadOnlyList<ContentProblem> Problems)> questionRules)
    {
        (_shelf, _roleCheck, _jobs, _questionRules) = (shelf, roleCheck, jobs, questionRules);
        _jobReviewer = new(() => new(RoleCheck, JobStructure));
        _questionCheck = new(() => _questionRules.Value.Problems.Count == 0 ? new(_questionRules.Value.Rules) : throw new ContentException(_questionRules.Value.Problems));
    }

    /// <summary>How many content files were read.</summary>
    public required int Files { get; init; }

    /// <summary>The timeline quiz and the plan's steps.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>The quiz's file as it was read, to be kept with results.</summary>
    public required ContentFile TimelineQuizFile { get; init; }

    /// <summary>The plan's file as it was read, to be kept with results.</summary>
    public required ContentFile TimelinePlanFile { get; init; }

    /// <summary>The questions about motivation.</summary>
    public required MotivationQuestions Motivation { get; init; }

    /// <summary>The file of these questions as it was read.</summary>
    public required ContentFile MotivationFile { get; init; }

    /// <summary>The Library.</summary>
    /// <exception cref="ContentException">With every problem in its files, after <see cref="LoadForStart"/>.</exception>
    public Shelf Shelf => _shelf.Value.Problems.Count == 0 ? _shelf.Value.Shelf : throw new ContentException(_shelf.Value.Problems);

    /// <summary>Every quiz that can be answered alone or in a meeting: the timeline quiz, then the learning quizzes.</summary>
    /// <exception cref="ContentException">As <see cref="Shelf"/>.</exception>
    public IReadOnlyList<QuestionSet> QuestionSets => [Timeline.Quiz.ToQuestionSet(), .. Shelf.Quizzes.Select(q => q.Set)];

    /// <summary>The activities of the role check, and the rules.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public RoleCheck RoleCheck => _roleCheck.Value is { Read: { } read, Problems.Count: 0 } ? read : throw new ContentException(_roleCheck.Value.Problems);

    /// <summary>The statements and the templates of job descriptions.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public JobLibrary Jobs => _jobs.Value.Problems.Count == 0 ? _jobs.Value.Jobs : throw new ContentException(_jobs.Value.Problems);

    /// <summary>What the review looks for in a description as a whole; null where a content folder has no file for it.</summary>
    public JobStructure? JobStructure => _jobs.Value.Structure;

    /// <summary>Reviews job descriptions by the rules; made when it is first asked for.</summary>
    /// <exception cref="ContentException">As <see cref="RoleCheck"/>.</exception>
    public JobReviewer JobReviewer => _jobReviewer.Value;

    /// <summary>Checks questions of interviews by the rules; made when it is first asked for.</summary>
    /// <exception cref="ContentException">With every problem in the rules, after <see cref="LoadForStart"/>.</exception>
    public QuestionCheck QuestionCheck => _questionCheck.Value;

    /// <summary>The sentences of the short ad; null where a content folder has no file for them.</summary>
    public JobAdWording? JobAd => _jobs.Value.Ad;

    /// <summary>Reads a content folder.</summary>
    /// <exception cref="ContentException">With every problem, when there is at least one.</exception>
    public static SiteContent Load(string folder) => Load(ReadFolder(folder), isWhole: true);

    /// <summary>Reads content with an agency's own files over it.</summary>
    /// <exception cref="ContentException">With every problem, each in the file where its author finds it.</exception>
    public static SiteContent Load(IReadOnlyList<ContentFile> shipped, IReadOnlyList<ContentFile> own)
    {
        var overlay = Overlay.Lay(shipped, own);

        try
        {
            return Load(overlay.Files, isWhole: true, overlay.Problems);
        }
        catch (ContentException e)
        {
            throw new ContentException(InOrder(e.Problems.Select(overlay.Place)));
        }
    }

    /// <summary>Reads what the site needs before its first page. The Library, the role check and the job templates, the larger part, are read when somebody asks for them.</summary>
    /// <exception cref="ContentException">As <see cref="Load(string)"/>, unless the only problems are in these.</exception>
    public static SiteContent LoadForStart(IReadOnlyList<ContentFile> files) => Load(files, isWhole: false);

    /// <summary>The content files in a folder, by path; a README is for authors, wherever it stands.</summary>
    /// <exception cref="ContentException">When there is no such folder.</exception>
    public static IReadOnlyList<ContentFile> ReadFolder(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(path => !IsForAuthors(path))
            .Order(StringComparer.Ordinal)
            .Select(path => ContentFile.Of(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))]
        : throw new ContentException([new(folder, 1, "There is no such folder. Name the folder that holds readiness, interviews and the others.")]);

    /// <summary>True for a README, which is no content.</summary>
    public static bool IsForAuthors(string path) => Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads what <see cref="LoadForStart"/> left for later.</summary>
    /// <exception cref="ContentException">With every problem in it.</exception>
    public void ReadTheRest()
    {
        if ((IReadOnlyList<ContentProblem>)[.. _shelf.Value.Problems, .. _roleCheck.Value.Problems, .. _jobs.Value.Problems, .. _questionRules.Value.Problems] is { Count: > 0 } problems)
        {
            throw new ContentException(problems);
        }
    }

    private static SiteContent Load(IReadOnlyList<ContentFile> all, bool isWhole, params IReadOnlyList<ContentProblem> before)
    {
        List<ContentProblem> problems = [.. before];
        var files = all.Select(f => Sort(f, problems)).OfType<Kept>().ToList();

        var quiz = Only("readiness", "quiz", Quiz.Id, files, problems);
        var plan = Only("readiness", "plan", "implementation", files, problems);
        var quizProblems = new ProblemList(quiz?.Path ?? "");
        var planProblems = new ProblemList(plan?.Path ?? "");
        var timeline = Timeline.Read(quiz, plan, quizProblems, planProblems);

        var motivationFile = Only("readiness", "self-assessment", "motivation", files, problems);
        var motivationProblems = new ProblemList(motivationFile?.Path ?? "");
        var motivation = MotivationQuestions.Read(motivationFile, motivationProblems);

        problems.AddRange([.. quizProblems.All, .. planProblems.All, .. motivationProblems.All]);

        var shelf = new Lazy<(Shelf, IReadOnlyList<ContentProblem> Problems)>(() => Shelf.Read(All("article", files), All("checklist", files), All("learning-quiz", files), timeline));

        var roleCheck = new Lazy<(RoleCheck? Read, IReadOnlyList<ContentProblem> Problems)>(() => ReadRoleCheck(files));

        var jobs = new Lazy<JobFiles>(() => ReadJobs(files));

        var questionRules = new Lazy<(IReadOnlyList<QuestionRule>, IReadOnlyList<ContentProblem> Problems)>(() => ReadQuestionRules(files));

        if (isWhole || problems.Count > 0)
        {
            problems.AddRange([.. shelf.Value.Problems, .. roleCheck.Value.Problems, .. jobs.Value.Problems, .. questionRules.Value.Problems]);
        }

        return problems.Count == 0
            ? new SiteContent(shelf, roleCheck, jobs, questionRules)
            {
                Files = files.Count,
                Timeline = timeline!,
                TimelineQuizFile = quiz!,
                TimelinePlanFile = plan!,
                Motivation = motivation!,
                MotivationFile = motivationFile!,
            }
            : throw new ContentException(InOrder(problems));
    }

    private static ContentProblem[] InOrder(IEnumerable<ContentProblem> problems) => [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];

    private sealed record Kept(ContentFile File, string Kind, string Id);

    private static Kept? Sort(ContentFile file, List<ContentProblem> problems)
    {
        var place = file.Path.Split('/')[0];

        if (!Folders.Contains(place))
        {
            problems.Add(new(file.Path, 1, $"Content stands in one of the known folders.{Suggestion.For(place, Folders)}"));
            return null;
        }

        if (SettingLines.Peek(file.Text) is { } peeked && Kinds.Contains(peeked.Kind))
        {
            return new(file, peeked.Kind, peeked.Id);
        }

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

    private static (RoleCheck? Read, IReadOnlyList<ContentProblem> Problems) ReadRoleCheck(List<Kept> files)
    {
        var problems = new List<ContentProblem>();
        var read = RoleCheck.Read(Only("role-check", "role-check", "peer-role", files, problems), All("activities", files), [.. All("rule", files).Where(f => !QuestionRule.IsIn(f))], problems);

        return (read, problems);
    }

    private static (IReadOnlyList<QuestionRule> Rules, IReadOnlyList<ContentProblem> Problems) ReadQuestionRules(List<Kept> files)
    {
        var problems = new List<ContentProblem>();
        return (QuestionRule.Read([.. All("rule", files).Where(QuestionRule.IsIn)], problems), problems);
    }

    private sealed record JobFiles(JobLibrary Jobs, JobAdWording? Ad, JobStructure? Structure, IReadOnlyList<ContentProblem> Problems);

    private static JobFiles ReadJobs(List<Kept> files)
    {
        var (jobs, found) = JobLibrary.Read(All("statements", files), All("job-template", files));
        List<ContentProblem> problems = [.. found];
        var ad = JobAdWording.Read(All("job-ad", files), problems);

        return new(jobs, ad, JobStructure.Read(All("job-structure", files), problems), problems);
    }

    private static ContentFile[] All(string kind, List<Kept> files) => [.. files.Where(f => f.Kind == kind).Select(f => f.File)];

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
