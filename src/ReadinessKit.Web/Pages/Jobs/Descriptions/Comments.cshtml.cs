using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Jobs.Descriptions;

/// <summary>What colleagues and second readers say of a job description, part by part.</summary>
[For(nameof(Right.ReadJobs))]
public sealed class CommentsModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : JobPage(db, member, content, clock)
{
    /// <summary>The comments on one part: those that are open, and those that are settled.</summary>
    public sealed record Part(string Title, IReadOnlyList<CommentLine> Open, IReadOnlyList<CommentLine> Settled);

    [BindProperty(Name = "")]
    public CommentForm Input { get; set; } = new();

    public Errors Errors { get; } = [];

    public IReadOnlyList<CommentLine> Comments { get; private set; } = [];

    public bool MayComment => Job.ArchivedAt is null;

    public IReadOnlyList<Part> Parts => [.. Comments
        .GroupBy(c => c.Component)
        .OrderBy(g => g.Key is null ? -1 : (int)g.Key)
        .Select(g => new Part(g.First().About, [.. g.Where(c => c.Settled is null)], [.. g.Where(c => c.Settled is not null)]))];

    public string Standing => (Comments.Count(c => c.Settled is null), Comments.Count) switch
    {
        (_, 0) => "Nobody has said anything yet.",
        (0, var all) => all == 1 ? "The one comment is settled." : $"All {all} comments are settled.",
        (var open, var all) => open == all ? $"{Words.Count(open, "comment")}, open." : $"{Words.Count(all, "comment")}, {open} of them open.",
    };

    public IReadOnlyList<Shared.Choice> Choices => [.. JobWords.Components.Select(c => new Shared.Choice(c.ToString(), c.InWords()))];

    public async Task OnGetAsync(string? about, CancellationToken cancel)
    {
        Input.About = about;
        Comments = await CommentLine.All(Db, this, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayComment)
        {
            return Forbid();
        }

        var (about, text) = Input.Read(Errors);

        if (Errors.Count > 0)
        {
            Comments = await CommentLine.All(Db, this, cancel);
            return this.PageAgain();
        }

        var comment = new JobComment { OrganizationId = Organization.Id, JobId = Job.Id, Number = Job.Number, Component = about, Text = text, At = Clock.GetUtcNow(), PersonId = Member.Person.Id };
        Db.JobComments.Add(comment);
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"{Address}/comments#comment-{comment.Id}");
    }
}
