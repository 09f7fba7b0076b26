using ReadinessKit.Checks;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Jobs;
using ReadinessKit.Library;
using ReadinessKit.Pay;
using ReadinessKit.Readiness;

namespace ReadinessKit.Content;

/// <summary>A file of a known kind.</summary>
internal sealed record KeptFile(ContentFile File, string Kind, string Id)
{
    public static ContentFile[] All(string kind, List<KeptFile> files) => [.. files.Where(f => f.Kind == kind).Select(f => f.File)];

    public static ContentFile? Only(string folder, string kind, string id, List<KeptFile> files, List<ContentProblem> problems)
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

internal sealed record JobFiles(JobLibrary Library, JobAdWording? Ad, JobStructure? Structure);

internal sealed record InterviewFiles(InterviewLibrary Library, GuideWording? Guide, RatingPractice? Practice);

internal sealed record RateFiles(PayFactors? Factors, PayAdvice? Advice);

internal sealed record PayFiles(IReadOnlyList<Figures> Figures, BenefitsAdvice? Advice, BudgetStart? Budget);

/// <summary>What was read, and what is wrong with it.</summary>
internal sealed record Part<T>(T Read, IReadOnlyList<ContentProblem> Problems)
{
    public T OrThrow() => Problems.Count == 0 ? Read : throw new ContentException(Problems);
}

/// <summary>The larger part of the content, each read when somebody asks for it.</summary>
internal sealed record LaterContent(
    Lazy<Part<Shelf>> Shelf,
    Lazy<Part<RoleCheck?>> RoleCheck,
    Lazy<Part<IReadOnlyList<Example>>> Examples,
    Lazy<Part<JobFiles>> Jobs,
    Lazy<Part<InterviewFiles>> Interviews,
    Lazy<Part<IReadOnlyList<QuestionRule>>> QuestionRules,
    Lazy<Part<RateFiles>> Rates,
    Lazy<Part<PayFiles>> Pay)
{
    public IReadOnlyList<ContentProblem> Problems => [.. Shelf.Value.Problems, .. RoleCheck.Value.Problems, .. Examples.Value.Problems, .. Jobs.Value.Problems, .. Interviews.Value.Problems, .. QuestionRules.Value.Problems, .. Rates.Value.Problems, .. Pay.Value.Problems];

    public static LaterContent Of(List<KeptFile> files, Timeline? timeline)
    {
        var jobs = new Lazy<Part<JobFiles>>(() => ReadJobs(files));
        var roleCheck = new Lazy<Part<RoleCheck?>>(() => ReadRoleCheck(files));

        return new(
            new(() => ReadShelf(files, timeline)),
            roleCheck,
            new(() => ReadExamples(files, roleCheck.Value)),
            jobs,
            new(() => ReadInterviews(files, jobs.Value)),
            new(() => ReadQuestionRules(files)),
            new(() => ReadRates(files, jobs.Value)),
            new(() => ReadPay(files)));
    }

    private static Part<Shelf> ReadShelf(List<KeptFile> files, Timeline? timeline)
    {
        var (shelf, problems) = Library.Shelf.Read(KeptFile.All("article", files), KeptFile.All("checklist", files), KeptFile.All("learning-quiz", files), timeline);
        return new(shelf, problems);
    }

    private static Part<RoleCheck?> ReadRoleCheck(List<KeptFile> files)
    {
        var problems = new List<ContentProblem>();
        return new(Checks.RoleCheck.Read(KeptFile.Only("role-check", "role-check", "peer-role", files, problems), KeptFile.All("activities", files), [.. KeptFile.All("rule", files).Where(f => !QuestionRule.IsIn(f))], problems), problems);
    }

    private static Part<IReadOnlyList<Example>> ReadExamples(List<KeptFile> files, Part<RoleCheck?> roleCheck)
    {
        var problems = new List<ContentProblem>();
        string[]? rules = roleCheck is { Problems.Count: 0, Read: { } read } ? [.. JobReviewer.RulesOf(read).Select(r => r.Id)] : null;
        return new(Example.ReadAll(KeptFile.All("examples", files), rules, problems), problems);
    }

    private static Part<JobFiles> ReadJobs(List<KeptFile> files)
    {
        var (jobs, found) = JobLibrary.Read(KeptFile.All("statements", files), KeptFile.All("job-template", files));
        List<ContentProblem> problems = [.. found];
        return new(new(jobs, JobAdWording.Read(KeptFile.All("job-ad", files), problems), JobStructure.Read(KeptFile.All("job-structure", files), problems)), problems);
    }

    private static Part<InterviewFiles> ReadInterviews(List<KeptFile> files, Part<JobFiles> jobs)
    {
        var problems = new List<ContentProblem>();
        var banks = KeptFile.All("question-bank", files);
        var hasAny = banks.Length > 0 || files.Exists(f => f.Kind == "proficiencies");
        var (library, found) = InterviewLibrary.Read(hasAny ? KeptFile.Only("interviews", "proficiencies", "peer-role", files, problems) : null, banks, jobs.Problems.Count == 0 ? jobs.Read.Library : null);
        problems.AddRange(found);

        return new(new(library, GuideWording.Read(KeptFile.All("interview-guide", files), problems), RatingPractice.Read(KeptFile.All("interview-practice", files), problems)), problems);
    }

    private static Part<IReadOnlyList<QuestionRule>> ReadQuestionRules(List<KeptFile> files)
    {
        var problems = new List<ContentProblem>();
        return new(QuestionRule.Read([.. KeptFile.All("rule", files).Where(QuestionRule.IsIn)], problems), problems);
    }

    private static Part<RateFiles> ReadRates(List<KeptFile> files, Part<JobFiles> jobs)
    {
        var problems = new List<ContentProblem>();
        var factors = PayFactors.Read(KeptFile.All("pay-factors", files), jobs.Problems.Count == 0 ? jobs.Read.Library : null, problems);
        return new(new(factors, PayAdvice.Read(KeptFile.All("pay-positions", files), problems)), problems);
    }

    private static Part<PayFiles> ReadPay(List<KeptFile> files)
    {
        var problems = new List<ContentProblem>();
        return new(new(Figures.ReadAll(KeptFile.All("figures", files), problems), BenefitsAdvice.Read(KeptFile.All("benefits-advice", files), problems), BudgetStart.Read(KeptFile.All("pay-budget", files), problems)), problems);
    }
}
