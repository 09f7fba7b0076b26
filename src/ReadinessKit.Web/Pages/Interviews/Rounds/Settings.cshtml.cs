using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>What raters and observers see, when ratings are shown, and which version of the guide is asked from.</summary>
[For(nameof(Right.RunHiring))]
public sealed class SettingsModel(AppDb db, Member member, TimeProvider clock) : RoundPage(db, member, clock)
{
    private IReadOnlyList<RoundCandidate> _candidates = [];
    private IReadOnlyList<Guid> _begun = [];

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public bool ShowsNames { get; set; }

    [BindProperty]
    public bool RevealsTogether { get; set; }

    [BindProperty]
    public bool ObserversSeeRatings { get; set; }

    /// <summary>True to ask those from the newer version whose interview has not begun.</summary>
    [BindProperty]
    public bool TakesNewer { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The version of the guide that is in use now, where it is newer.</summary>
    public int? Newer { get; private set; }

    /// <summary>The candidates who would be asked from it: nobody has begun to rate them.</summary>
    public IReadOnlyList<RoundCandidate> NotBegun => [.. _candidates.Where(c => c.TakesRatings && c.Standing == CandidateStanding.Planned && !_begun.Contains(c.Id))];

    /// <summary>True where some ratings are shown: then it stays as it is when that happens.</summary>
    public bool IsRevealed => _candidates.Any(c => c.RevealedAt is not null);

    /// <summary>What was chosen, to read where nothing can change.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        new("Post", Round.Title),
        new("Raters see", Round.ShowsNames ? "the names of candidates" : "numbers, such as C-01"),
        new("Ratings are shown", Round.RevealsTogether ? "when all candidates’ cards are in" : "candidate by candidate"),
        new("Observers", Round.ObserversSeeRatings ? "see ratings once the committee does" : "see no ratings"),
        new("Guide", $"version {Round.GuideNumber}"),
    ];

    public void OnGet() => (Title, ShowsNames, RevealsTogether, ObserversSeeRatings) = (Round.Title, Round.ShowsNames, Round.RevealsTogether, Round.ObserversSeeRatings);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var title = Title?.ReplaceLineEndings(" ").Trim() ?? "";

        if (title.Length is 0 or > HiringRound.MaxTitle)
        {
            Errors.Add(new("Title", $"Enter the title of the post, with at most {HiringRound.MaxTitle} characters"));
        }

        if (!Round.IsOpen)
        {
            Errors.Add(new("Title", "The round is closed: its settings stay as they are"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        (Round.Title, Round.ShowsNames, Round.ObserversSeeRatings) = (title, ShowsNames, ObserversSeeRatings);
        Round.RevealsTogether = IsRevealed ? Round.RevealsTogether : RevealsTogether;

        if (TakesNewer && Newer is { } number)
        {
            Round.GuideNumber = number;

            foreach (var candidate in NotBegun)
            {
                candidate.GuideNumber = number;
            }
        }

        if (!await Db.TrySave(cancel))
        {
            Errors.Add(new("Title", "Something changed at the same moment, so nothing was saved. What you chose stands below: save again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect(Address);
    }

    protected override async Task<bool> Load(CancellationToken cancel)
    {
        if (!await base.Load(cancel))
        {
            return false;
        }

        _candidates = await Db.Candidates.Where(c => c.RoundId == Round.Id).OrderBy(c => c.Number).ToListAsync(cancel);
        _begun = await Db.Scorecards.Where(c => c.RoundId == Round.Id && c.Standing != CardStanding.NotStarted).Select(c => c.CandidateId).Distinct().ToListAsync(cancel);
        Newer = await Db.Guides.Where(g => g.Id == Round.GuideId && g.UsedNumber > Round.GuideNumber).Select(g => g.UsedNumber).SingleOrDefaultAsync(cancel);
        return true;
    }
}
