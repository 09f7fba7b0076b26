using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Guides;

/// <summary>Questions of the banks to take into a guide, those first that ask about its duties.</summary>
[For(nameof(Right.WriteGuides))]
public sealed class ChooseModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : GuidePage(db, member, content, clock)
{
    /// <summary>A question that can be taken, with the duties of this post that it asks about.</summary>
    public sealed record Line(InterviewQuestion Question, string Proficiency, IReadOnlyList<Duty> Duties, bool IsIn, bool IsSuggested);

    /// <summary>Questions that stand together.</summary>
    public sealed record Group(string Id, string Title, IReadOnlyList<Line> Lines);

    [BindProperty(SupportsGet = true)]
    public string? Proficiency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Duty { get; set; }

    /// <summary>The ids of the questions to take.</summary>
    [BindProperty]
    public List<string> Take { get; set; } = [];

    public Errors Errors { get; } = [];

    public IReadOnlyList<Choice> Proficiencies => [.. Library.Proficiencies.Select(p => new Choice(p.Id, p.Name))];

    public IReadOnlyList<Choice> Duties => [.. Guide.Duties.Select(d => new Choice(d.Id, d.Text.Length > 90 ? d.Text[..90].TrimEnd() + "…" : d.Text))];

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    /// <summary>How much time is left, as a sentence.</summary>
    public string Left => Guide.MinutesLeft == 0 ? "The time is full." : $"{Words.Count(Guide.MinutesLeft, "minute")} left.";

    public string Found => Groups.Sum(g => g.Lines.Count) is var count && count == 0 ? "No question fits both. Leave one of them open." : $"{Words.Count(count, "question")}.";

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var taken = Take.Distinct().Select(Library.Question).OfType<InterviewQuestion>().ToList();
        Errors.AddIf(taken.Count == 0 ? new("Take", "Tick the questions to take") : null);
        Errors.AddIf(Guide.Questions.Count + taken.Count > GuideQuestionForm.MostQuestions ? new("Take", $"Keep it to {GuideQuestionForm.MostQuestions} questions; there would be {Guide.Questions.Count + taken.Count}") : null);

        if (Errors.Count > 0)
        {
            Show();
            return this.PageAgain();
        }

        await Write(guide => GuideMoves.Add(guide, taken.Select(q => GuideStart.Take(guide, q, Library.Proficiency(q.Proficiency)!, AccessKey.NewId()))), cancel);
        return LocalRedirect($"{AddressOf(GuidePart.Questions)}?saved={Row.Number}");
    }

    private void Show()
    {
        var suggested = GuideStart.Suggest(Guide, Library).ToHashSet();
        var duty = Guide.Duties.FirstOrDefault(d => d.Id == Duty);

        Groups = [.. Library.Banks.OrderBy(b => b.Roles.Count == 0 || b.Roles.Contains(Guide.Origin.Template ?? "") ? 0 : 1).ThenBy(b => b.Order)
            .Select(b => new Group(b.Id, b.Title, [.. b.Questions.Where(q => Fits(q, duty)).Select(q => Of(q, suggested)).OrderByDescending(l => l.IsSuggested).ThenByDescending(l => l.Duties.Count)]))
            .Where(g => g.Lines.Count > 0)];
    }

    private bool Fits(InterviewQuestion question, Duty? duty) =>
        (string.IsNullOrEmpty(Proficiency) || question.Proficiency == Proficiency) && (duty is null || GuideStart.Serves(question, duty));

    private Line Of(InterviewQuestion question, HashSet<InterviewQuestion> suggested) => new(
        question,
        Library.Proficiency(question.Proficiency)?.Name ?? "",
        [.. Guide.Duties.Where(d => GuideStart.Serves(question, d))],
        Guide.Questions.Any(q => q.Asked.Id == question.Id),
        suggested.Contains(question));
}
