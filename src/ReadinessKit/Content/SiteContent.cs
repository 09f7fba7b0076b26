using ReadinessKit.Checks;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Jobs;
using ReadinessKit.Library;
using ReadinessKit.Pay;
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

    private static readonly string[] Kinds = ["quiz", "plan", "self-assessment", "article", "checklist", "learning-quiz", "role-check", "activities", "rule", "examples", "statements", "job-template", "job-ad", "job-structure", "proficiencies", "question-bank", "interview-guide", "interview-practice", "pay-factors", "pay-positions", "figures", "benefits-advice", "pay-budget"];

    private readonly LaterContent _later;
    private readonly Lazy<JobReviewer> _jobReviewer;
    private readonly Lazy<QuestionCheck> _questionCheck;
    private readonly Lazy<NoteCheck> _noteCheck;

    private SiteContent(LaterContent later)
    {
        _later = later;
        _jobReviewer = new(() => new(RoleCheck, JobStructure, later.Examples.Value.OrThrow() is { Count: > 0 } examples ? [.. examples, .. OwnSentences()] : []));
        _questionCheck = new(() => new(later.QuestionRules.Value.OrThrow()));
        _noteCheck = new(() => new(later.QuestionRules.Value.OrThrow()));
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
    public Shelf Shelf => _later.Shelf.Value.OrThrow();

    /// <summary>Every quiz that can be answered alone or in a meeting: the timeline quiz, then the learning quizzes.</summary>
    /// <exception cref="ContentException">As <see cref="Shelf"/>.</exception>
    public IReadOnlyList<QuestionSet> QuestionSets => [Timeline.Quiz.ToQuestionSet(), .. Shelf.Quizzes.Select(q => q.Set)];

    /// <summary>The activities of the role check, and the rules.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public RoleCheck RoleCheck => _later.RoleCheck.Value.OrThrow()!;

    /// <summary>The statements and the templates of job descriptions.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public JobLibrary Jobs => _later.Jobs.Value.OrThrow().Library;

    /// <summary>What the review looks for in a description as a whole; null where a content folder has no file for it.</summary>
    public JobStructure? JobStructure => _later.Jobs.Value.Read.Structure;

    /// <summary>Reviews job descriptions by the rules; made when it is first asked for.</summary>
    /// <exception cref="ContentException">As <see cref="RoleCheck"/>.</exception>
    public JobReviewer JobReviewer => _jobReviewer.Value;

    /// <summary>Checks questions of interviews by the rules; made when it is first asked for.</summary>
    /// <exception cref="ContentException">With every problem in the rules, after <see cref="LoadForStart"/>.</exception>
    public QuestionCheck QuestionCheck => _questionCheck.Value;

    /// <summary>Checks the notes of raters by the same rules; made when it is first asked for.</summary>
    /// <exception cref="ContentException">As <see cref="QuestionCheck"/>.</exception>
    public NoteCheck NoteCheck => _noteCheck.Value;

    /// <summary>The sentences of the short ad; null where a content folder has no file for them.</summary>
    public JobAdWording? JobAd => _later.Jobs.Value.Read.Ad;

    /// <summary>The questions for interviews.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public InterviewLibrary Interviews => _later.Interviews.Value.OrThrow().Library;

    /// <summary>The usual words of a guide; empty where a content folder has no file for them.</summary>
    /// <exception cref="ContentException">As <see cref="Interviews"/>.</exception>
    public GuideWording GuideWording => _later.Interviews.Value.OrThrow().Guide ?? GuideWording.Empty;

    /// <summary>What raters practice with; null where a content folder has no file for it.</summary>
    /// <exception cref="ContentException">As <see cref="Interviews"/>.</exception>
    public RatingPractice? RatingPractice => _later.Interviews.Value.OrThrow().Practice;

    /// <summary>What a role may ask for and pay may answer; none where a content folder has no file for it.</summary>
    /// <exception cref="ContentException">With every problem in the files of pay, after <see cref="LoadForStart"/>.</exception>
    public PayFactors PayFactors => _later.Rates.Value.OrThrow().Factors ?? PayFactors.Empty;

    /// <summary>What a rate tells people; empty where a content folder has no file for it.</summary>
    /// <exception cref="ContentException">As <see cref="PayFactors"/>.</exception>
    public PayAdvice PayAdvice => _later.Rates.Value.OrThrow().Advice ?? PayAdvice.Empty;

    /// <summary>All files of figures by year.</summary>
    /// <exception cref="ContentException">With every problem in their files, after <see cref="LoadForStart"/>.</exception>
    public IReadOnlyList<Figures> Figures => _later.Pay.Value.OrThrow().Figures;

    /// <summary>The figures of Social Security's work incentives; none for any year where a content folder has no file for them.</summary>
    /// <exception cref="ContentException">As <see cref="Figures"/>.</exception>
    public WorkIncentives WorkIncentives => new(Figures.FirstOrDefault(f => f.Id == Pay.WorkIncentives.Id) ?? Pay.Figures.None);

    /// <summary>Where people get advice on work and benefits; empty where a content folder has no file for it.</summary>
    /// <exception cref="ContentException">As <see cref="Figures"/>.</exception>
    public BenefitsAdvice BenefitsAdvice => _later.Pay.Value.OrThrow().Advice ?? BenefitsAdvice.Empty;

    /// <summary>What employers pay on wages, as dated figures: null where a year has none.</summary>
    /// <exception cref="ContentException">As <see cref="Figures"/>.</exception>
    public Func<string, int, decimal?> PayrollFigures => PayrollFigure.From(Figures.FirstOrDefault(f => f.Id == PayrollFigure.File));

    /// <summary>The lowest pay that federal law allows in a year; null where no figure is here.</summary>
    /// <exception cref="ContentException">As <see cref="Figures"/>.</exception>
    public LowestPay? LowestPay(int year) => Pay.LowestPay.Of(Figures.FirstOrDefault(f => f.Id == PayrollFigure.File), year);

    /// <summary>What a budget begins with; empty where a content folder has no file for it.</summary>
    /// <exception cref="ContentException">As <see cref="Figures"/>.</exception>
    public BudgetStart BudgetStart => _later.Pay.Value.OrThrow().Budget ?? BudgetStart.Empty;

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

    /// <summary>Reads what the site needs before its first page. The Library, the role check, the job templates and the question banks, the larger part, are read when somebody asks for them.</summary>
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
        if (_later.Problems is { Count: > 0 } problems)
        {
            throw new ContentException(problems);
        }
    }

    // What the site itself offers fits.
    private IEnumerable<Example> OwnSentences() =>
        _later.Jobs.Value.Read.Library.Sentences.Concat(JobAd?.Sentences ?? []).Select(text => new Example(text, null));

    private static SiteContent Load(IReadOnlyList<ContentFile> all, bool isWhole, params IReadOnlyList<ContentProblem> before)
    {
        List<ContentProblem> problems = [.. before];
        var files = all.Select(f => Sort(f, problems)).OfType<KeptFile>().ToList();

        var quiz = KeptFile.Only("readiness", "quiz", Quiz.Id, files, problems);
        var plan = KeptFile.Only("readiness", "plan", "implementation", files, problems);
        var quizProblems = new ProblemList(quiz?.Path ?? "");
        var planProblems = new ProblemList(plan?.Path ?? "");
        var timeline = Timeline.Read(quiz, plan, quizProblems, planProblems);

        var motivationFile = KeptFile.Only("readiness", "self-assessment", "motivation", files, problems);
        var motivationProblems = new ProblemList(motivationFile?.Path ?? "");
        var motivation = MotivationQuestions.Read(motivationFile, motivationProblems);

        problems.AddRange([.. quizProblems.All, .. planProblems.All, .. motivationProblems.All]);

        var later = LaterContent.Of(files, timeline);

        if (isWhole || problems.Count > 0)
        {
            problems.AddRange(later.Problems);
        }

        return problems.Count == 0
            ? new SiteContent(later)
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

    private static KeptFile? Sort(ContentFile file, List<ContentProblem> problems)
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
}
