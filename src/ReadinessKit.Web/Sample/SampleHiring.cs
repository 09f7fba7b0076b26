using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using Person = ReadinessKit.Web.Data.Person;

namespace ReadinessKit.Web.Sample;

/// <summary>A hiring round with a guide in use and a committee: the ratings of one candidate are shown, another's cards are all in, and a third interview is to come.</summary>
public sealed class SampleHiring : SamplePart
{
    /// <summary>How many candidates it makes up, and how many raters.</summary>
    public const int Candidates = 3, Raters = 3;

    private static readonly string[] Said =
    [
        "“I would ask what helped before, and wait.”", "Described a group that members planned themselves.", "“It is their decision. I can say what I see.”",
        "Named two places in town to turn to, and when.", "Would talk with the supervisor first, and tell the person so.", "Stayed general; no example.",
    ];

    public override IReadOnlyList<string> Brings => ["A hiring round with a committee, three candidates and scorecards."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        var hr = run.People.FirstOrDefault(m => m.Roles.HasFlag(Roles.HR))?.Person;
        var raters = run.People.Where(m => m.PersonId != hr?.Id && Right.Interview.IsFor(m.Roles)).Take(Raters).Select(m => m.Person!).ToList();
        var library = run.Content.Interviews;

        if (hr is null || raters.Count < Raters || library.Banks.Count == 0 || run.Content.Jobs.Template("peer-specialist") is not { } template)
        {
            return Task.CompletedTask;
        }

        var begun = GuideStart.For(template.Begin(), new() { Template = template.Id }, run.Content.GuideWording);
        var asked = GuideMoves.Add(begun, GuideStart.Suggest(begun, library).Select((q, i) => GuideStart.Take(begun, q, library.Proficiency(q.Proficiency)!, $"q{i + 1}")));
        var (guide, first) = OrganizationGuide.Begin(run.Organization.Id, asked with { Questions = [asked.Questions[0] with { Minimum = 3 }, .. asked.Questions.Skip(1)], HandOut = asked.HandOut with { Contact = hr.Name, Phone = "555-0142", Email = "interviews@example.org" } }, hr.Id, run.Now.AddDays(-20));
        guide.Review(raters[0].Id, run.Now.AddDays(-18));
        guide.Use(hr.Id, run.Now.AddDays(-17));

        var round = new HiringRound { OrganizationId = run.Organization.Id, Title = guide.Title, GuideId = guide.Id, GuideNumber = first.Number, CreatedAt = run.Now.AddDays(-15), CreatedById = hr.Id };
        run.Db.AddRange(guide, first, round);
        List<PanelSeat> seats = [.. raters.Select((rater, i) => Seat(run, round, rater, i))];
        run.Db.AddRange(seats);

        for (var number = 1; number <= Candidates; number++)
        {
            AddCandidate(run, round, first.Guide, seats, number, hr);
        }

        return Task.CompletedTask;
    }

    // Their seats, candidates and cards go with them; their guides are another part's.
    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel) =>
        db.RemoveRange(await db.HiringRounds.Where(r => people.Contains(r.CreatedById)).ToListAsync(cancel));

    private static PanelSeat Seat(SampleRun run, HiringRound round, Person person, int i) => new()
    {
        OrganizationId = run.Organization.Id,
        RoundId = round.Id,
        PersonId = person.Id,
        Duty = i == 0 ? SeatDuty.Chair : SeatDuty.Rater,
        Kind = i switch { 0 => SeatKind.HiringManager, 1 => SeatKind.PeerWorker, _ => SeatKind.Colleague },
        AddedAt = run.Now.AddDays(-15),
        ConfirmedAt = run.Now.AddDays(-12),
    };

    private static void AddCandidate(SampleRun run, HiringRound round, InterviewGuide guide, List<PanelSeat> seats, int number, Person hr)
    {
        var isHeld = number < Candidates;
        var candidate = new RoundCandidate
        {
            OrganizationId = run.Organization.Id,
            RoundId = round.Id,
            Number = number,
            Name = run.Faker.Name.FullName(),
            GuideNumber = round.GuideNumber,
            StartsAt = new DateTimeOffset(run.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays((number * 3) - 8).AddHours(14),
            Minutes = guide.Minutes,
            Place = "Main Street office",
            Standing = isHeld ? CandidateStanding.Held : CandidateStanding.Planned,
            CreatedAt = run.Now.AddDays(-14),
        };
        var isShown = number == 1;
        run.Db.Add(candidate);

        foreach (var seat in seats)
        {
            var card = Scorecard.For(candidate, seat);
            run.Db.Add(card);

            if (!isHeld)
            {
                continue;
            }

            foreach (var question in guide.Questions)
            {
                var answer = new ScorecardAnswer { OrganizationId = run.Organization.Id, CardId = card.Id, RoundId = round.Id, CandidateId = candidate.Id, RaterId = seat.PersonId, QuestionId = question.Id, IsRevealed = isShown };
                answer.Write(new(new(Heard.Rated, run.Faker.Random.Int(2, 5), run.Faker.PickRandom(Said)), "sample", 1, 0), run.Now.AddDays(-4));
                run.Db.Add(answer);
            }

            card.Submit(null, run.Now.AddDays(-4));
        }

        if (isShown)
        {
            candidate.Reveal(hr.Id, "", run.Now.AddDays(-3));
        }
    }
}
