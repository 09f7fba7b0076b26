using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds.Score;

/// <summary>All questions of a rater's card on one page.</summary>
[For(nameof(Right.Interview))]
public sealed class ScoreAllModel(AppDb db, Member member, TimeProvider clock, SiteContent content) : ScorePage(db, member, clock, content)
{
    private readonly HashSet<string> _others = [];

    [BindProperty]
    public Dictionary<string, AnswerForm> Answers { get; set; } = [];

    [BindProperty]
    public Guid? PersonId { get; set; }

    [BindProperty]
    public string? Do { get; set; }

    public Errors Errors { get; } = [];

    public IReadOnlyList<AnswerView> Views =>
    [
        .. Questions.Select(q => new AnswerView(q, Guide, PrefixOf(q), FormOf(q), Errors) { Other = _others.Contains(q.Id) ? Kept(q.Id) : null, SavedAt = SavedAt(q.Id), IsClosed = !MayWrite }),
    ];

    public IActionResult OnGet() => MySeat.ConfirmedAt is null ? LocalRedirect(ScoreAddress) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        List<(string Question, SavedAnswer Sent)> sent = [.. Questions.Where(q => Answers.ContainsKey(q.Id)).Select(q => (q.Id, FormOf(q).Read(PrefixOf(q), Errors)))];

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if ((PersonId is not null && PersonId != Member.Person.Id) || await Keep(sent, cancel) is not { } outcomes)
        {
            return Closed();
        }

        foreach (var (question, _) in sent.Zip(outcomes).Where(s => s.Second == SavedAnswer.Outcome.Conflict).Select(s => s.First))
        {
            _others.Add(question);
            (Answers[question].Draft, Answers[question].Sequence, Answers[question].Revision) = (Guid.NewGuid().ToString("N"), "1", AnswerForm.Of(Kept(question), "").Revision);
        }

        return _others.Count > 0 ? Closed() : LocalRedirect(Do == "submit" ? ScoreAddress + "/submit" : ScoreAddress);
    }

    private static string PrefixOf(GuideQuestion question) => $"Answers[{question.Id}].";

    private AnswerForm FormOf(GuideQuestion question) => Answers.GetValueOrDefault(question.Id) ?? AnswerForm.Of(Kept(question.Id), Guid.NewGuid().ToString("N"));
}
