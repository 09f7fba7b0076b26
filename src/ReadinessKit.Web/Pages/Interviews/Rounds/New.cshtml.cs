using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>Begins a hiring round with a guide that is in use. Members whom the guide's seats name are seated at once.</summary>
[For(nameof(Right.RunHiring))]
public sealed class NewModel(AppDb db, Member member, TimeProvider clock) : OrganizationPage(db, member)
{
    /// <summary>The id of the guide.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Guide { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>The guides that can be used.</summary>
    public IReadOnlyList<OrganizationGuide> Guides { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await Offer(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Offer(cancel);

        if (!Guid.TryParse(Guide, out var id) || Guides.FirstOrDefault(g => g.Id == id) is not { UsedNumber: { } number } guide)
        {
            Errors.Add(new("Guide", "Choose the guide that the committee uses"));
            return this.PageAgain();
        }

        var version = await Db.GuideVersions.AsNoTracking().SingleAsync(v => v.GuideId == id && v.Number == number, cancel);
        var now = clock.GetUtcNow();
        var round = new HiringRound
        {
            OrganizationId = Organization.Id,
            Title = version.Guide.Title,
            GuideId = id,
            GuideNumber = number,
            JobId = guide.JobId,
            CreatedAt = now,
            CreatedById = Member.Person.Id,
        };
        Db.Add(round);
        Db.AddRange(Seats(version.Guide, await Db.MembersWith(Right.Interview, cancel), round, now));
        await Db.SaveChangesAsync(cancel);

        return LocalRedirect($"/o/{Slug}/interviews/rounds/{round.Id}/committee");
    }

    // Names in a guide are typed; who has the same one belongs to the organization and sits there. HR can change all of it.
    private IEnumerable<PanelSeat> Seats(InterviewGuide guide, IReadOnlyList<Membership> members, HiringRound round, DateTimeOffset now)
    {
        var named = guide.Seats.Where(s => s.Name.Length > 0)
            .Select(s => (Seat: s, Members: members.Where(m => string.Equals(m.Person!.Name, s.Name, StringComparison.CurrentCultureIgnoreCase)).ToList()))
            .Where(s => s.Members.Count == 1).DistinctBy(s => s.Members[0].PersonId).ToList();
        var chair = named.FirstOrDefault(s => !s.Seat.IsAlternate && s.Seat.Kind == SeatKind.HiringManager).Seat ?? named.FirstOrDefault(s => !s.Seat.IsAlternate).Seat;

        return named.Select(s => new PanelSeat
        {
            OrganizationId = Organization.Id,
            RoundId = round.Id,
            PersonId = s.Members[0].PersonId,
            Duty = s.Seat == chair ? SeatDuty.Chair : s.Seat.IsAlternate ? SeatDuty.Alternate : SeatDuty.Rater,
            Kind = s.Seat.Kind,
            AddedAt = now,
        });
    }

    private async Task Offer(CancellationToken cancel) =>
        Guides = await Db.Guides.Where(g => g.UsedNumber != null && g.ArchivedAt == null).OrderByDescending(g => g.UsedAt).ThenBy(g => g.Id).AsNoTracking().ToListAsync(cancel);
}
