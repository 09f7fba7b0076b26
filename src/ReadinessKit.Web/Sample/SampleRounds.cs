using Microsoft.EntityFrameworkCore;
using ReadinessKit.Readiness;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Sample;

/// <summary>A round that is closed, in which leaders see more that is true than others do, and one that is open.</summary>
public sealed class SampleRounds : SamplePart
{
    /// <summary>How many answers the open round has for each person of the organization.</summary>
    public const int AnswersPerPerson = 5;

    private const float DontKnow = 0.1f;

    // Who was asked, how many for each ten people, and how much of it they find true.
    private static readonly (string Group, int Tenths, float True)[] Groups =
        [("Leadership", 4, 0.85f), ("Staff", 12, 0.5f), ("People who use our services", 9, 0.35f), ("Board", 2, 0.7f)];

    public override IReadOnlyList<string> Brings => ["Two rounds: one closed, with its result; one open, with answers that nobody gave."];

    public override Task Add(SampleRun run, CancellationToken cancel)
    {
        if (run.People.Any(m => m.Roles.HasFlag(Roles.Executive)))
        {
            AddClosed(run);
            AddOpen(run);
        }

        return Task.CompletedTask;
    }

    public override async Task Remove(AppDb db, IReadOnlyList<Guid> people, CancellationToken cancel) =>
        db.Rounds.RemoveRange(await db.Rounds.Where(r => people.Contains(r.CreatedById)).ToListAsync(cancel));

    /// <summary>Answers of one group, made up.</summary>
    public static IEnumerable<RoundAnswer> Answers(SampleRun run, RoundGroup group, int count, float shareTrue) =>
        Enumerable.Range(0, count).Select(_ => new RoundAnswer { Id = RoundAnswer.IdOf(AccessKey.New()), OrganizationId = group.OrganizationId, GroupId = group.Id, Sheet = Sheet(run, shareTrue) });

    private static void AddClosed(SampleRun run)
    {
        var round = New(run, "Baseline", run.Now.AddDays(-120));
        var quiz = run.Content.Timeline.Quiz;
        var ids = Groups.Select(_ => Guid.NewGuid()).ToArray();
        var sheets = Groups.Zip(ids, (g, id) => new GroupSheets(id, [.. Enumerable.Range(0, Number(run, g.Tenths)).Select(_ => (Sheet(run, g.True), 1))])).ToArray();
        var closed = SmallGroups.Close(quiz, sheets);

        for (var i = 0; i < Groups.Length; i++)
        {
            round.Groups.Add(new()
            {
                OrganizationId = round.OrganizationId,
                RoundId = round.Id,
                Id = ids[i],
                Place = i,
                Name = Groups[i].Group,
                Invited = sheets[i].Answered + run.Faker.Random.Int(0, 6),
                Count = new() { OrganizationId = round.OrganizationId, GroupId = ids[i], Answered = sheets[i].Answered, Tallies = closed.Groups.GetValueOrDefault(ids[i]) },
            });
        }

        (round.ClosedAt, round.SmallGroups) = (run.Now.AddDays(-100), closed.Together);
        run.Db.Rounds.Add(round);
    }

    private static void AddOpen(SampleRun run)
    {
        var round = New(run, "After three months", run.Now.AddDays(-9));
        run.Db.Rounds.Add(round);

        foreach (var (place, (name, tenths, share)) in Groups.Index())
        {
            var group = round.NewGroup(place, name, Number(run, tenths) * AnswersPerPerson);
            round.Groups.Add(group);
            run.Db.RoundAnswers.AddRange(Answers(run, group, run.Size * AnswersPerPerson * tenths / Groups.Sum(g => g.Tenths), share));
        }
    }

    private static Round New(SampleRun run, string name, DateTimeOffset at) => new()
    {
        OrganizationId = run.Organization.Id,
        Name = name,
        AskedBy = "the leadership team",
        Edition = run.Content.Timeline.Edition,
        UsesCodes = false,
        CreatedAt = at,
        CreatedById = run.Any(Roles.Executive).Id,
    };

    private static int Number(SampleRun run, int tenths) => Math.Max(1, run.Size * tenths / 10);

    private static string Sheet(SampleRun run, float shareTrue) =>
        string.Concat(run.Content.Timeline.Quiz.Statements.Select(_ => run.Faker.Random.Bool(DontKnow) ? 'D' : run.Faker.Random.Bool(shareTrue) ? 'T' : 'F'));
}
