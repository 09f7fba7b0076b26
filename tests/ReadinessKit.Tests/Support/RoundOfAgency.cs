using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Support;

/// <summary>A hiring round of an organization, made by rows: HR who runs it, a chair and raters who sit on it, and candidates with a card for each.</summary>
public sealed class RoundOfAgency
{
    private RoundOfAgency(Site site, Organization organization, Guid id, Visitor hr, Person hrPerson) =>
        (Site, Organization, Id, Hr, HrPerson) = (site, organization, id, hr, hrPerson);

    /// <summary>Somebody with a seat, and their browser.</summary>
    public sealed record Rater(Person Person, PanelSeat Seat, Visitor Visitor);

    public Site Site { get; }

    public Organization Organization { get; }

    public Guid Id { get; }

    /// <summary>The browser of HR, who has no seat.</summary>
    public Visitor Hr { get; }

    public Person HrPerson { get; }

    /// <summary>The chair first.</summary>
    public IReadOnlyList<Rater> Raters { get; private set; } = [];

    public IReadOnlyList<RoundCandidate> Candidates { get; private set; } = [];

    public string Address => $"/o/{Organization.Slug}/interviews/rounds/{Id}";

    public string AddressOf(RoundCandidate candidate) => $"{Address}/candidates/{candidate.Id}";

    public static async Task<RoundOfAgency> Make(Site site, int raters = 3, int candidates = 3, InterviewGuide? guide = null, Action<HiringRound>? set = null)
    {
        var organization = await Given.Organization(site);
        var hr = await Given.Person(site, organization, Roles.HR, "Kim Lee");
        var (row, first) = OrganizationGuide.Begin(organization.Id, guide ?? SampleGuide.Of(), hr.Id, site.Clock.Now);
        var round = new HiringRound { OrganizationId = organization.Id, Title = row.Title, GuideId = row.Id, GuideNumber = first.Number, CreatedAt = site.Clock.Now, CreatedById = hr.Id };
        set?.Invoke(round);
        await Save(site, organization, row, first, round);

        var made = new RoundOfAgency(site, organization, round.Id, await Given.SignedIn(site, hr), hr);

        for (var i = 0; i < raters; i++)
        {
            await made.AddRater(i == 0 ? SeatDuty.Chair : SeatDuty.Rater);
        }

        for (var i = 0; i < candidates; i++)
        {
            await made.AddCandidate();
        }

        return made;
    }

    /// <summary>Somebody new takes a seat; those who rate get a card for each candidate.</summary>
    public async Task<Rater> AddRater(SeatDuty duty = SeatDuty.Rater)
    {
        var person = await Given.Person(Site, Organization, Roles.Panelist, $"Rater {Raters.Count + 1}");
        var seat = new PanelSeat { OrganizationId = Organization.Id, RoundId = Id, PersonId = person.Id, Duty = duty, AddedAt = Site.Clock.Now };
        var cards = duty.Rates() ? Candidates.Select(c => Card(c, seat)) : [];
        await Save(Site, Organization, [seat, .. cards]);
        var rater = new Rater(person, seat, await Given.SignedIn(Site, person));
        Raters = [.. Raters, rater];
        return rater;
    }

    /// <summary>One more candidate, with a card for everybody who rates.</summary>
    public async Task<RoundCandidate> AddCandidate(Guid? personId = null)
    {
        var number = Candidates.Count + 1;
        var candidate = new RoundCandidate { OrganizationId = Organization.Id, RoundId = Id, Number = number, Name = $"Applicant {number}", PersonId = personId, GuideNumber = 1, Minutes = 60, CreatedAt = Site.Clock.Now };
        await Save(Site, Organization, [candidate, .. Raters.Where(r => r.Seat.Duty.Rates()).Select(r => Card(candidate, r.Seat))]);
        Candidates = [.. Candidates, candidate];
        return candidate;
    }

    /// <summary>A rater's card about a candidate is written and handed in, with one score for each question of the guide; null for one that was not asked, 0 for one that they did not hear.</summary>
    public Task Submit(Rater rater, RoundCandidate candidate, params int?[] scores) => Rows(async db =>
    {
        db.PersonId = rater.Person.Id;
        var card = await db.Scorecards.SingleAsync(c => c.CandidateId == candidate.Id && c.SeatId == rater.Seat.Id);
        var guide = (await db.GuideVersions.AsNoTracking().SingleAsync(v => v.GuideId == db.HiringRounds.Single(r => r.Id == Id).GuideId && v.Number == candidate.GuideNumber)).Guide;

        foreach (var (i, question) in guide.Questions.Index())
        {
            var answer = new ScorecardAnswer { OrganizationId = Organization.Id, CardId = card.Id, RoundId = Id, CandidateId = candidate.Id, RaterId = rater.Person.Id, QuestionId = question.Id };
            var score = scores[i % scores.Length];
            answer.Write(new(new(score switch { null => Heard.NotAsked, 0 => Heard.NotHeard, _ => Heard.Rated }, score is > 0 ? score : null, score is null or 0 ? "" : $"Said something about {question.Id}."), "rows", 1, 0), Site.Clock.Now);
            db.Add(answer);
        }

        card.Submit(null, Site.Clock.Now);
        return await db.SaveChangesAsync();
    });

    /// <summary>Cards about a candidate are handed in, and their ratings shown. One row of scores for each rater; an empty one for who hands in none.</summary>
    public async Task Reveal(RoundCandidate candidate, params int?[][] scores)
    {
        foreach (var (rater, row) in Raters.Where(r => r.Seat.Duty.Rates()).Zip(scores).Where(r => r.Second.Length > 0))
        {
            await Submit(rater, candidate, row);
        }

        await Rows(async db =>
        {
            await db.ShowRatings(candidate.Id, CancellationToken.None);
            (await db.Candidates.SingleAsync(c => c.Id == candidate.Id)).Reveal(HrPerson.Id, "", Site.Clock.Now);
            return await db.SaveChangesAsync();
        });
    }

    public Task<Scorecard> CardOf(Rater rater, RoundCandidate candidate) =>
        Rows(db => db.Scorecards.AsNoTracking().SingleAsync(c => c.CandidateId == candidate.Id && c.SeatId == rater.Seat.Id));

    /// <summary>What a rater's card says, as they see it.</summary>
    public Task<List<ScorecardAnswer>> AnswersOf(Rater rater, RoundCandidate candidate) => Rows(db =>
    {
        db.PersonId = rater.Person.Id;
        return db.ScorecardAnswers.AsNoTracking().Where(a => a.CandidateId == candidate.Id && a.RaterId == rater.Person.Id).OrderBy(a => a.QuestionId).ToListAsync();
    });

    /// <summary>Reads or changes what the organization's rows hold.</summary>
    public Task<T> Rows<T>(Func<AppDb, Task<T>> work) => Site.Database(db =>
    {
        db.Enter(Organization.Id);
        return work(db);
    });

    private Scorecard Card(RoundCandidate candidate, PanelSeat seat) =>
        new() { OrganizationId = Organization.Id, RoundId = Id, CandidateId = candidate.Id, SeatId = seat.Id, RaterId = seat.PersonId };

    private static Task<int> Save(Site site, Organization organization, params object[] rows) => site.Database(db =>
    {
        db.Enter(organization.Id);
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });
}
