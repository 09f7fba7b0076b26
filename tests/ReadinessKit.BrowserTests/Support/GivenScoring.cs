using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReadinessKit.Interviews;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.BrowserTests.Support;

/// <summary>A hiring round with candidates and raters who have said that they can be fair, as rows.</summary>
public sealed class GivenScoring
{
    private readonly IServiceProvider _services;
    private readonly Guid _organizationId;

    private GivenScoring(IServiceProvider services, Guid organizationId, string round, IReadOnlyList<string> candidates, IReadOnlyList<Person> raters) =>
        (_services, _organizationId, Round, Candidates, Raters) = (services, organizationId, round, candidates, raters);

    /// <summary>Where the round is.</summary>
    public string Round { get; }

    /// <summary>Where each candidate is.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Where a rater's card for the first candidate is.</summary>
    public string Address => Candidates[0] + "/score";

    public IReadOnlyList<Person> Raters { get; }

    /// <summary>With a third rater, the first one is the chair.</summary>
    public static async Task<GivenScoring> Make(bool confirmed = true, int raterCount = 2, int candidateCount = 1)
    {
        var services = (await TestContext.Current.GetFixture<BrowserFixture>())!.Services;
        await using var scope = services.CreateAsyncScope();
        var (db, accounts) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<NewAccount>());
        var organization = await accounts.Add(Agency.Profile($"Willow Creek {Guid.NewGuid():N}"), CancellationToken.None);
        db.Enter(organization.Id);
        List<Person> raters = [.. new[] { "Ana Diaz", "Lou Park", "Kim Lee" }.Take(raterCount).Select(name => accounts.Add(name, $"{Guid.NewGuid():N}@example.org", Given.Password))];
        raters.ForEach(r => accounts.Join(organization, r, Roles.Panelist));
        var now = DateTimeOffset.UtcNow;
        var hope = new Proficiency("hope", "Hope", "Keeps hope open.");
        var (guide, version) = OrganizationGuide.Begin(organization.Id, new() { Title = "Community bridger", Scale = ["Not yet", "Nearly", "Solid", "Strong", "Outstanding"], Questions = [Question("q1", "How would you listen?", hope), Question("q2", "How would you help somebody choose?", hope)] }, raters[0].Id, now);
        var round = new HiringRound { OrganizationId = organization.Id, Title = "Community bridger", GuideId = guide.Id, GuideNumber = version.Number, CreatedAt = now, CreatedById = raters[0].Id };
        List<RoundCandidate> candidates = [.. Enumerable.Range(1, candidateCount).Select(n => new RoundCandidate { OrganizationId = organization.Id, RoundId = round.Id, Number = n, Name = "Sam", GuideNumber = 1, Minutes = 60, CreatedAt = now })];
        List<PanelSeat> seats = [.. raters.Select((r, i) => new PanelSeat { OrganizationId = organization.Id, RoundId = round.Id, PersonId = r.Id, Duty = i == 0 && raterCount > 2 ? SeatDuty.Chair : SeatDuty.Rater, AddedAt = now, ConfirmedAt = confirmed ? now : null })];
        db.AddRange([guide, version, round, .. candidates, .. seats, .. candidates.SelectMany(c => seats.Select(s => Scorecard.For(c, s)))]);
        await db.SaveChangesAsync();

        var address = $"/o/{organization.Slug}/interviews/rounds/{round.Id}";
        return new(services, organization.Id, address, [.. candidates.Select(c => $"{address}/candidates/{c.Id}")], raters);
    }

    /// <summary>What the server keeps of a rater's answers, by question.</summary>
    public async Task<Dictionary<string, ScorecardAnswer>> AnswersOf(Person rater)
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Enter(_organizationId);
        db.PersonId = rater.Id;
        return await db.ScorecardAnswers.AsNoTracking().Where(a => a.RaterId == rater.Id).ToDictionaryAsync(a => a.QuestionId);
    }

    private static GuideQuestion Question(string id, string text, Proficiency proficiency) =>
        new(id, new("bank-" + id, "", text, proficiency.Id, QuestionKind.Situational, 6, ["listen"], ["What would you say first?"], ["Listens first"], ["Gives orders"], ["Have you lost hope yourself?"], [new(1, "Gives advice.", ""), new(3, "Listens.", ""), new(5, "Listens and waits.", "")]), proficiency);
}
