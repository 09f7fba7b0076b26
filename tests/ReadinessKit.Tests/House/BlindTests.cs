using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.House;

/// <summary>
/// Nobody but who wrote it reads a rating before it is shown, and who stepped out reads none of the others': on no page, in no file, in no letter and in no log.
/// Ratings are planted that no rater could give, and everybody opens every address.
/// </summary>
public sealed class BlindTests : IDisposable
{
    private const string Hidden = "quokka", Shown = "numbat";

    private readonly MailBox _mail = new();
    private readonly Site _site;

    public BlindTests() => _site = Site.With(("KIT_SMTP", _mail.Address), ("KIT_MAIL_FROM", "kit@example.org"));

    [Fact]
    public async Task Nobody_finds_a_planted_rating_on_any_page_or_in_any_file_whoever_they_are()
    {
        // Everybody wrote about the first candidate, and only one card is in. The second is shown to those who rated: the last three did not.
        var round = await RoundOfAgency.Make(_site, raters: 5, candidates: 2);
        var observer = await round.AddRater(SeatDuty.Observer);
        var (first, second) = (round.Candidates[0], round.Candidates[1]);

        foreach (var rater in round.Raters.Where(r => r.Seat.Duty.Rates()))
        {
            await Plant(round, rater, first, Hidden);
            await Plant(round, rater, second, round.Raters.Take(2).Contains(rater) ? Shown : Hidden);
        }

        await round.Rows(async db =>
        {
            var cards = await db.Scorecards.Where(c => c.RoundId == round.Id).ToListAsync();
            Scorecard Card(int rater, RoundCandidate candidate) => cards.Single(c => c.CandidateId == candidate.Id && c.SeatId == round.Raters[rater].Seat.Id);
            Card(1, first).Submit(null, _site.Clock.Now);
            Card(0, second).Submit(null, _site.Clock.Now);
            Card(1, second).Submit(null, _site.Clock.Now);
            Card(2, second).StepOut();
            Card(3, second).Decline();
            Card(4, second).Expire("On leave.");
            await db.SaveChangesAsync();
            await db.ShowRatings(second.Id, TestContext.Current.CancellationToken);
            (await db.Candidates.SingleAsync(c => c.Id == second.Id)).Reveal(round.HrPerson.Id, "", _site.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await PlantWhatCameLater(round, second);

        // Who stepped out, declined, ran out of time or only watches may be an administrator too, who exports everything.
        foreach (var rater in round.Raters.Skip(2))
        {
            await round.Rows(async db =>
            {
                (await db.Memberships.SingleAsync(m => m.PersonId == rater.Person.Id)).Roles |= Roles.Administrator;
                return await db.SaveChangesAsync();
            });
        }

        var found = new Walk(_site, round);

        // Who rated sees what is shown, and of the rest their own.
        for (var i = 0; i < 5; i++)
        {
            await found.As($"rater {i + 1}", round.Raters[i].Visitor, own: i, seesShown: i < 2);
        }

        await found.As("an observer", observer.Visitor, own: null, seesShown: false);
        await found.As("HR", round.Hr, own: null, seesShown: true);

        foreach (var role in RoleDescription.All.Select(r => r.Role))
        {
            // Administrators have what is shown in the export, and HR on the pages.
            await found.As($"{role} without a seat", await Given.SignedIn(_site, round.Organization, role), own: null, seesShown: role is Roles.Administrator or Roles.HR);
        }

        await found.As("the operator", await Given.SignedIn(_site, await Given.Person(_site, null, isOperator: true)), own: null, seesShown: false);
        await found.As("a stranger", _site.Visitor(), own: null, seesShown: false);

        Assert.Empty(found.Leaks);
        Assert.True(found.Opened > 500, $"{found.Opened} addresses");

        // The walk finds what it may find: else it would prove nothing.
        Assert.True(found.Seen.IsSupersetOf(["rater 1", "rater 2", "HR", "Administrator without a seat", "HR without a seat"]), string.Join(", ", found.Seen));
        Assert.DoesNotContain(Hidden, _site.Log.Text);
        Assert.DoesNotContain(Shown, _site.Log.Text);

        while (!_mail.IsEmpty)
        {
            Assert.DoesNotContain(Hidden, _mail.Take());
        }

        Assert.DoesNotContain(await _site.Log(round.Organization), e => Has($"{e.Action} {e.Subject} {e.Fields}", Hidden) || Has($"{e.Action} {e.Subject} {e.Fields}", Shown));
    }

    [Fact]
    public async Task Of_a_candidate_who_asked_to_be_deleted_an_administrator_who_is_not_HR_exports_neither_name_nor_rating()
    {
        var round = await RoundOfAgency.Make(_site, raters: 2, candidates: 1);
        var candidate = round.Candidates[0];
        await Plant(round, round.Raters[0], candidate, Shown);
        await Plant(round, round.Raters[1], candidate, Shown);
        await round.Rows(async db =>
        {
            await db.Scorecards.ForEachAsync(c => c.Submit(null, _site.Clock.Now));
            await db.SaveChangesAsync();
            await db.ShowRatings(candidate.Id, TestContext.Current.CancellationToken);
            var row = await db.Candidates.SingleAsync();
            row.Reveal(round.HrPerson.Id, "", _site.Clock.Now);
            (row.Place, row.Instruction, row.RestrictedAt) = ("Harbor room", "Fifteen minutes more.", _site.Clock.Now);
            db.Add(new RecordAddendum { OrganizationId = round.Organization.Id, RoundId = round.Id, Text = "They called back.", At = _site.Clock.Now, PersonId = round.HrPerson.Id });
            return await db.SaveChangesAsync();
        });
        await PlantWhatCameLater(round, candidate);
        var kept = new[] { "Applicant 1", "Harbor room", "Fifteen minutes more.", $"{Shown}0.", $"{Shown}0 earlier", $"{Shown}0 revised", $"{Planted(Shown, 1)}" };

        var administrator = await Export(Roles.Administrator);
        Assert.All(kept, words => Assert.DoesNotContain(words, administrator));
        Assert.Contains("They called back.", administrator);

        var hr = await Export(Roles.Administrator | Roles.HR);
        Assert.All(kept, words => Assert.Contains(words, hr));

        async Task<string> Export(Roles roles)
        {
            var visitor = await Given.SignedIn(_site, round.Organization, roles);
            return await (await visitor.Get($"/o/{round.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_observer_who_is_an_administrator_exports_ratings_only_where_the_round_shows_them_to_observers(bool shows)
    {
        var round = await RoundOfAgency.Make(_site, raters: 1, candidates: 1, set: r => r.ObserversSeeRatings = shows);
        await Plant(round, round.Raters[0], round.Candidates[0], Shown);
        var observer = await round.AddRater(SeatDuty.Observer);
        await round.Rows(async db =>
        {
            (await db.Scorecards.SingleAsync()).Submit(null, _site.Clock.Now);
            (await db.Memberships.SingleAsync(m => m.PersonId == observer.Person.Id)).Roles |= Roles.Administrator;
            await db.SaveChangesAsync();
            await db.ShowRatings(round.Candidates[0].Id, TestContext.Current.CancellationToken);
            (await db.Candidates.SingleAsync()).Reveal(round.HrPerson.Id, "", _site.Clock.Now);
            return await db.SaveChangesAsync();
        });

        var text = await (await observer.Visitor.Get($"/o/{round.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(shows, Has(text, $"{Shown}0"));
    }

    [Fact]
    public async Task The_page_says_who_can_read_everything_all_the_same()
    {
        var round = await RoundOfAgency.Make(_site, candidates: 1);

        Assert.Contains("Whoever holds the database file or a backup of it can read everything.", (await round.Raters[1].Visitor.Open(round.AddressOf(round.Candidates[0]) + "/result")).Text);
    }

    public void Dispose()
    {
        _site.Dispose();
        _mail.Dispose();
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    // A note with a word that stands nowhere else, and a score that nobody can give; also as what was handed in before the card was opened again.
    private Task<int> Plant(RoundOfAgency round, RoundOfAgency.Rater rater, RoundCandidate candidate, string word) => round.Rows(async db =>
    {
        db.PersonId = rater.Person.Id;
        var card = await db.Scorecards.SingleAsync(c => c.CandidateId == candidate.Id && c.SeatId == rater.Seat.Id);
        card.Start();
        var number = round.Raters.ToList().IndexOf(rater);

        foreach (var question in new[] { "q1", "q2" })
        {
            var answer = new ScorecardAnswer { OrganizationId = round.Organization.Id, CardId = card.Id, RoundId = round.Id, CandidateId = candidate.Id, RaterId = rater.Person.Id, QuestionId = question };
            answer.Write(new(new(Heard.Rated, Planted(word, number), $"{word}{number}."), "rows", 1, 0), _site.Clock.Now);
            db.AddRange(answer, EarlierAnswer.Of(answer, 1, _site.Clock.Now));
        }

        return await db.SaveChangesAsync();
    });

    // What the first rater’s card said when it was in before, and what they said after the talk.
    private Task<int> PlantWhatCameLater(RoundOfAgency round, RoundCandidate candidate) => round.Rows(async db =>
    {
        var rater = round.Raters[0];
        var card = await db.Scorecards.SingleAsync(c => c.CandidateId == candidate.Id && c.SeatId == rater.Seat.Id);
        db.AddRange(
            new EarlierAnswer { OrganizationId = round.Organization.Id, CardId = card.Id, RoundId = round.Id, CandidateId = candidate.Id, RaterId = rater.Person.Id, QuestionId = "q1", Number = 2, Heard = Heard.Rated, Value = Planted(Shown, 0), Evidence = $"{Shown}0 earlier", SubmittedAt = _site.Clock.Now, IsRevealed = true },
            new RevisedRating { OrganizationId = round.Organization.Id, RoundId = round.Id, CandidateId = candidate.Id, CardId = card.Id, QuestionId = "q1", Number = 1, Value = Planted(Shown, 0), Because = $"{Shown}0 revised", At = _site.Clock.Now, PersonId = rater.Person.Id });
        return await db.SaveChangesAsync();
    });

    private static int Planted(string word, int rater) => (word == Hidden ? 40404040 : 70707070) + rater;

    private sealed class Walk(Site site, RoundOfAgency round)
    {
        private readonly List<RouteEndpoint> _endpoints = [.. site.Endpoints()];

        public List<string> Leaks { get; } = [];

        /// <summary>Who found what they may see.</summary>
        public HashSet<string> Seen { get; } = [];

        public int Opened { get; private set; }

        public async Task As(string who, Visitor visitor, int? own, bool seesShown)
        {
            foreach (var address in await Addresses())
            {
                var response = await visitor.Get(address);
                var text = await Text(response);
                Opened++;

                for (var rater = 0; rater < 5; rater++)
                {
                    if (rater != own && (Has(text, $"{Hidden}{rater}") || text.Contains($"{Planted(Hidden, rater)}", StringComparison.Ordinal)))
                    {
                        Leaks.Add($"{who} reads rater {rater + 1} at {address}");
                    }

                    var shown = Has(text, $"{Shown}{rater}") || text.Contains($"{Planted(Shown, rater)}", StringComparison.Ordinal);

                    if (shown && seesShown && rater != own)
                    {
                        Seen.Add(who);
                    }
                    else if (shown && !seesShown)
                    {
                        Leaks.Add($"{who} reads what is shown to others at {address}");
                    }
                }

                if (response.StatusCode >= HttpStatusCode.InternalServerError)
                {
                    Leaks.Add($"{who}: {address} answered {(int)response.StatusCode}");
                }
            }
        }

        private async Task<IReadOnlyList<string>> Addresses()
        {
            var cards = await round.Rows(db => db.Scorecards.Where(c => c.RoundId == round.Id).Select(c => new { c.Id, c.CandidateId }).ToListAsync());
            var guide = await round.Rows(db => db.HiringRounds.Where(r => r.Id == round.Id).Select(r => r.GuideId).SingleAsync());

            return
            [
                .. from pattern in _endpoints.Select(e => e.Pattern()).Distinct()
                   let names = Routes.Names(pattern)
                   from candidate in names.Contains("candidate") ? round.Candidates : round.Candidates.Take(1)
                   from card in names.Contains("card") ? cards.Where(c => c.CandidateId == candidate.Id) : cards.Take(1)
                   from format in names.Contains("format") ? new[] { "csv", "json", "xlsx" } : ["csv"]
                   select Routes.Fill(pattern, name => name switch
                   {
                       "organization" => round.Organization.Slug,
                       "round" => round.Id.ToString(),
                       "candidate" => candidate.Id.ToString(),
                       "card" => card.Id.ToString(),
                       "format" => format,
                       "question" => "q1",
                       "guide" => guide.ToString(),
                       "number" => "1",
                       "person" => round.Raters[1].Person.Id.ToString(),
                       "seat" => round.Raters[1].Seat.Id.ToString(),
                       _ => "guide",
                   }),
                $"/search?q={Hidden}",
            ];
        }

        // An Office file is a zip of texts.
        private static async Task<string> Text(HttpResponseMessage response)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            if (bytes is not [(byte)'P', (byte)'K', ..])
            {
                return Encoding.UTF8.GetString(bytes);
            }

            using var zip = new ZipArchive(new MemoryStream(bytes));
            var text = new StringBuilder();

            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                text.Append(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
            }

            return text.ToString();
        }
    }
}
