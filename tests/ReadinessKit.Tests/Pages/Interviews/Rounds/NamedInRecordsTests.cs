using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>Whom hiring records name, with a seat or without one: the name stays as long as these are kept.</summary>
public sealed class NamedInRecordsTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Deletion_request_inside_the_floor_of_who_decided_without_a_seat_closes_the_account_and_the_record_still_names_them()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1);
        await round.Reveal(round.Candidates[0], [4], [3]);
        var person = await Given.Person(_site, round.Organization, Roles.HR, "Noa Ito");
        var visitor = await Given.SignedIn(_site, person);
        Assert.Contains("your name, your e-mail and your password", (await visitor.Open("/account/delete")).Text);
        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync()).Decide(null, "Nobody fitted.", person.Id, _site.Clock.Now);
            return await db.SaveChangesAsync();
        });

        var page = await visitor.Open("/account/delete");
        Assert.Contains("Riverbend Behavioral Health, Community bridger: kept until November 21, 2028", page.Text);
        Assert.DoesNotContain("your name, your e-mail and your password", page.Text);
        await visitor.Press(page, "Delete my account", ("CurrentPassword", Given.Password));

        Assert.Contains("by Noa Ito.", (await round.Hr.Open(round.Address + "/record")).Text);
        Assert.True(await _site.Database(db => db.People.AnyAsync(p => p.Id == person.Id && p.Email == null && p.ClosedAt != null)));
        Assert.Equal(1, await _site.Database(db => ExpiredRecords.Delete(db, new(2028, 11, 22, 12, 0, 0, TimeSpan.Zero), TestContext.Current.CancellationToken)));
        Assert.False(await _site.Database(db => db.People.AnyAsync(p => p.Id == person.Id)));
    }

    [Fact]
    public async Task Every_column_of_a_hiring_round_that_names_somebody_keeps_their_account_from_going()
    {
        var round = await FullHouse();
        var person = await Given.Person(_site, null);
        await _site.Database(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == person.Id)).ClosedAt = _site.Clock.Now;
            return await db.SaveChangesAsync();
        });
        var columns = await _site.Database(db => Task.FromResult(db.Model.GetEntityTypes().Where(t => typeof(IOfRound).IsAssignableFrom(t.ClrType))
            .SelectMany(t => t.GetProperties().Where(NamesSomebody).Select(p => (Table: t.GetTableName()!, Column: p.Name))).ToList()));
        Assert.Contains(("HiringRounds", "DecidedById"), columns);

        foreach (var (table, column) in columns)
        {
            Assert.Equal(1, await Set(table, column, person.Id));
            Assert.False(await MayGo(person), $"{table}.{column}");
            Assert.Equal(round.Id, await _site.Database(db => db.RoundsNaming(person.Id).Select(n => n.RoundId).SingleAsync()));
            await Set(table, column, Guid.NewGuid());
        }

        Assert.True(await MayGo(person));
    }

    public void Dispose() => _site.Dispose();

    // A card’s rater is who has its seat; candidates are named by what HR typed.
    private static bool NamesSomebody(IProperty property) =>
        (property.Name == "PersonId" || property.Name.EndsWith("ById", StringComparison.Ordinal)) && !(property.DeclaringType.ClrType == typeof(RoundCandidate) && property.Name == "PersonId");

    private Task<bool> MayGo(Person person) => _site.Database(async db => (await db.ClosedAccounts(TestContext.Current.CancellationToken)).Any(p => p.Id == person.Id));

    private Task<int> Set(string table, string column, Guid id) => _site.Database(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"UPDATE \"{table}\" SET \"{column}\" = '{id.ToString().ToUpperInvariant()}'";
        return await command.ExecuteNonQueryAsync();
    });

    // One row of every kind that a round has.
    private async Task<RoundOfAgency> FullHouse()
    {
        var round = await RoundOfAgency.Make(_site, 1, 1);
        var (rater, candidate) = (round.Raters[0], round.Candidates[0]);
        var card = await round.CardOf(rater, candidate);
        var (owner, now, hr) = (round.Organization.Id, _site.Clock.Now, round.HrPerson.Id);
        await round.Rows(db =>
        {
            db.AddRange(
                new AccommodationRequest { OrganizationId = owner, CandidateId = candidate.Id, RoundId = round.Id, Request = "More time.", Decision = "Granted.", ChangedAt = now, ChangedById = hr },
                new RevisedRating { OrganizationId = owner, RoundId = round.Id, CandidateId = candidate.Id, CardId = card.Id, QuestionId = "q1", Number = 1, Value = 3, Because = "Heard more.", At = now, PersonId = hr },
                new SealedNote { OrganizationId = owner, RoundId = round.Id, CandidateId = candidate.Id, CardId = card.Id, QuestionId = "q1", Text = "Words.", At = now, PersonId = hr },
                new VoidedQuestion { OrganizationId = owner, RoundId = round.Id, QuestionId = "q1", Because = "Not clear.", At = now, PersonId = hr },
                new DecisionSignature { OrganizationId = owner, RoundId = round.Id, PersonId = hr, At = now },
                new RecordAddendum { OrganizationId = owner, RoundId = round.Id, Text = "They called back.", At = now, PersonId = hr });
            return db.SaveChangesAsync();
        });
        return round;
    }
}
