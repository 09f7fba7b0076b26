using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Interviews.Rounds;
using ReadinessKit.Web.Pages.Readiness.Reviews;
using ReadinessKit.Web.Pages.Readiness.Timelines;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Organization;

[For(nameof(Right.Enter))]
public sealed class IndexModel(AppDb db, Member member, SiteContent content, Editions editions, Outbox outbox, TimeProvider clock) : OrganizationPage(db, member)
{
    private const int MostNews = 8, MostJobs = 4;

    /// <summary>After so long without a look, the next one begins a new visit.</summary>
    private static readonly TimeSpan VisitEnds = TimeSpan.FromMinutes(30);

    /// <summary>Where the plan stands; null without one, and for whoever may not read it.</summary>
    public Dashboard? Dashboard { get; private set; }

    /// <summary>The rounds that are open.</summary>
    public IReadOnlyList<Round> OpenRounds { get; private set; } = [];

    /// <summary>The round that was closed last, without those that are left out.</summary>
    public Round? LastRound { get; private set; }

    /// <summary>What became of rounds since the last visit, in words.</summary>
    public IReadOnlyList<string> RoundNews { get; private set; } = [];

    /// <summary>Job descriptions that should be looked at again soon; none for whoever does not write them.</summary>
    public IReadOnlyList<OrganizationJob> JobsToReview { get; private set; } = [];

    public bool HasMotivation { get; private set; }

    /// <summary>The checklists, with how far the organization is.</summary>
    public IReadOnlyList<ReviewLine> Reviews { get; private set; } = [];

    /// <summary>The job descriptions in use, the one that was changed last first.</summary>
    public IReadOnlyList<OrganizationJob> Jobs { get; private set; } = [];

    /// <summary>The interview guides that were changed last.</summary>
    public IReadOnlyList<OrganizationGuide> Guides { get; private set; } = [];

    /// <summary>The pay worksheets that were changed last.</summary>
    public IReadOnlyList<OrganizationPay> PayWorksheets { get; private set; } = [];

    /// <summary>How many scorecards wait for whoever looks, and how many are for interviews to come.</summary>
    public (int Now, int Later) ToRate { get; private set; }

    /// <summary>What waits in hiring rounds for whoever runs or leads them.</summary>
    public IReadOnlyList<HiringToDo> HiringToDo { get; private set; } = [];

    public string ToRateWords => ToRate switch
    {
        (0, 0) => "",
        (0, var later) => $"{Words.Count(later, "interview")} to come in which you rate.",
        (var now, 0) => $"{Words.Count(now, "scorecard")} {(now == 1 ? "waits" : "wait")} for you.",
        var (now, later) => $"{Words.Count(now, "scorecard")} {(now == 1 ? "waits" : "wait")} for you; {Words.Count(later, "interview")} to come.",
    };

    public bool MayReadJobs => Member.May(Right.ReadJobs);

    public bool MayRead => Member.May(Right.ReadTimeline);

    /// <summary>Since when something is news, in words; null at a first visit.</summary>
    public string? Since { get; private set; }

    /// <summary>Whether they are reminded of their tasks by e-mail; null where no mail goes out.</summary>
    public bool? IsReminded { get; private set; }

    public int People { get; private set; }

    public int OpenInvitations { get; private set; }

    /// <summary>The organization's timelines, newest first; none for whoever may not read them.</summary>
    public IReadOnlyList<OrganizationTimeline> Timelines { get; private set; } = [];

    public int SamplePeople { get; private set; }

    /// <summary>Who can give them a role; nobody asks themselves.</summary>
    public string WhomToAsk { get; private set; } = "";

    /// <summary>True when there is something that they would be reminded of.</summary>
    public bool HasReminders => Dashboard?.Mine.Count > 0 || JobsToReview.Count > 0 || ToRate != (0, 0);

    public bool IsOperator => User.IsOperator();

    public bool ProfileIsOpen => Organization.State.Length == 0 && Member.May(Right.Profile);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var memberships = await Db.Memberships.Include(m => m.Person).AsNoTracking().ToListAsync(cancel);
        People = memberships.Count;
        SamplePeople = memberships.Count(m => m.Person!.IsSample);
        OpenInvitations = Member.May(Right.Invite)
            ? await Db.Invitations.CountAsync(i => i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now, cancel)
            : 0;
        var administrators = string.Join(" or ", memberships.Where(m => m.Roles.HasFlag(Roles.Administrator) && !m.Person!.IsSample && m.PersonId != Member.Person.Id).Select(m => m.Person!.Name).Order(StringComparer.CurrentCulture));
        WhomToAsk = Member.May(Right.Invite) ? "As an administrator you can give yourself the role, under People." : $"Ask {administrators} to give you the role.";

        JobsToReview = Member.May(Right.WriteJobs) ? await Db.JobsToReview(Reminder.Until(Organization.DayOf(now)), cancel) : [];
        Jobs = MayReadJobs ? await Db.Jobs.Where(j => j.ArchivedAt == null).OrderByDescending(j => j.ChangedAt).ThenBy(j => j.Id).Take(MostJobs).AsNoTracking().ToListAsync(cancel) : [];
        Guides = Member.May(Right.ReadGuides) ? await Db.Guides.Where(g => g.ArchivedAt == null).OrderByDescending(g => g.ChangedAt).ThenBy(g => g.Id).Take(MostJobs).AsNoTracking().ToListAsync(cancel) : [];
        PayWorksheets = Member.May(Right.ReadPay) ? await Db.PayWorksheets.Where(p => p.ArchivedAt == null).OrderByDescending(p => p.ChangedAt).ThenBy(p => p.Id).Take(MostJobs).AsNoTracking().ToListAsync(cancel) : [];
        ToRate = Member.May(Right.Interview) ? await CardsToHandIn(now, cancel) : (0, 0);
        HiringToDo = Member.May(Right.Interview) ? await Interviews.Rounds.HiringToDo.Of(Db, Member, Slug, now, cancel) : [];
        IsReminded = outbox.IsOpen ? memberships.Single(m => m.PersonId == Member.Person.Id).WantsReminders : null;

        if (MayRead)
        {
            await Look(memberships.Single(m => m.PersonId == Member.Person.Id), now, cancel);
        }
    }

    private async Task Look(Membership membership, DateTimeOffset now, CancellationToken cancel)
    {
        Timelines = await Db.Timelines.OrderByDescending(t => t.AdoptedAt).ThenBy(t => t.Id).AsNoTracking().ToListAsync(cancel);
        OpenRounds = await Rounds.Where(r => r.ClosedAt == null).ToListAsync(cancel);
        LastRound = await Rounds.Where(r => r.ClosedAt != null && !r.IsLeftOut).OrderByDescending(r => r.ClosedAt).FirstOrDefaultAsync(cancel);
        HasMotivation = await Db.Motivations.AnyAsync(cancel);
        Reviews = await ReviewLine.All(Db, content.Shelf, membership.PersonId, cancel);
        var since = await Arrive(membership, now, cancel);
        Since = since is { } moment ? Words.Ago(now - moment) : null;
        RoundNews =
        [
            .. OpenRounds.Where(r => r.CreatedAt > since).Select(r => $"The round “{r.Name}” was started."),
            .. LastRound?.ClosedAt > since ? [$"The round “{LastRound.Name}” was closed."] : Array.Empty<string>(),
        ];

        if (Timelines is [var running, ..])
        {
            var plan = await OrganizationPlan.Open(Db, editions, running, cancel);
            Dashboard = new(plan, plan.WorkOut(Organization.DayOf(now)), Member.Person.Id, $"/o/{Slug}/readiness/timelines/{running.Id}", await News(plan, since, cancel));
        }
    }

    private IQueryable<Round> Rounds => Db.Rounds.Include(r => r.Groups).ThenInclude(g => g.Count).AsNoTracking();

    private async Task<IReadOnlyList<EditLine>> News(OrganizationPlan plan, DateTimeOffset? since, CancellationToken cancel)
    {
        if (since is not { } moment)
        {
            return [];
        }

        var edits = await Db.PlanEdits.Where(e => e.TimelineId == plan.Timeline.Id && e.At > moment && e.PersonId != Member.Person.Id)
            .OrderByDescending(e => e.At).Take(MostNews).AsNoTracking().ToListAsync(cancel);

        return await EditLine.Of(edits, plan, Member, Db, cancel);
    }

    // Notes that they are here, and returns when the visit before this one ended. At most once a minute, as every look would be a write.
    private async Task<DateTimeOffset?> Arrive(Membership membership, DateTimeOffset now, CancellationToken cancel)
    {
        var isNewVisit = membership.HereAt is { } last && now - last > VisitEnds;
        var before = isNewVisit ? membership.HereAt : membership.HereBefore;

        if (membership.HereAt is null || now - membership.HereAt > TimeSpan.FromMinutes(1))
        {
            await Db.Memberships.Where(m => m.PersonId == membership.PersonId)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.HereAt, now).SetProperty(m => m.HereBefore, before), cancel);
        }

        return before;
    }

    // A card waits from the beginning of its interview on, and where somebody has begun to write.
    private async Task<(int Now, int Later)> CardsToHandIn(DateTimeOffset now, CancellationToken cancel)
    {
        var open = await (from card in Db.Scorecards
                          where card.RaterId == Member.Person.Id && (card.Standing == CardStanding.NotStarted || card.Standing == CardStanding.Draft)
                              && Db.HiringRounds.Any(r => r.Id == card.RoundId && r.DecidedAt == null && r.ClosedAt == null)
                          join candidate in Db.Candidates on card.CandidateId equals candidate.Id
                          select new { card.Standing, Candidate = candidate }).AsNoTracking().ToListAsync(cancel);
        var waits = open.Where(c => c.Candidate.TakesRatings).Select(c => c.Standing == CardStanding.Draft || c.Candidate.Standing == CandidateStanding.Held || c.Candidate.StartsAt <= now).ToList();
        return (waits.Count(w => w), waits.Count(w => !w));
    }
}
