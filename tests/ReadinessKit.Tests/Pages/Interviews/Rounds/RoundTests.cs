using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>HR begins a hiring round, seats the committee and adds candidates.</summary>
public sealed class RoundTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task HR_begins_a_round_with_a_guide_in_use_and_the_people_whom_it_names_are_seated()
    {
        var guide = await GuideOfAgency.Make(site);
        var (manager, _) = await guide.Colleague(Roles.Supervisor, "Ana Diaz");
        var (_, _) = await guide.Colleague(Roles.Panelist, "Lou Park");
        Assert.Contains("No guide is in use yet", (await guide.Hr.Open($"/o/{guide.Organization.Slug}/interviews/rounds/new")).Text);
        await guide.Use();

        var begin = await guide.Hr.Open((await guide.Open()).Link("Begin a hiring round"));
        var committee = await guide.Hr.Press(begin, "Begin");

        Assert.Equal("Committee", committee.Heading);
        Assert.Equal(["Chair", "Hiring manager", "Change: Ana Diaz Steps out: Ana Diaz"], committee.Row("Ana Diaz"));
        Assert.Equal("Rater", committee.Row("Lou Park")[0]);
        Assert.Equal("Alternate", committee.Row("Kim Lee")[0]);
        Assert.DoesNotContain("needed", committee.Text.Split("Add somebody")[0].Split("To look at")[1]);

        var added = await guide.Hr.Press(
            await guide.Hr.Open(committee.Address.Replace("/committee", "/candidates/new")), "Add", ("Name", "Sam Ito"), ("Day", "2026-12-03"), ("Time", "14:30"), ("Minutes", "60"), ("Place", "Room 2"), ("Instruction", "Give the questions in writing."));
        Assert.Equal("C-01 Sam Ito", added.Html.QuerySelector("tbody th")!.TextContent.Trim());
        Assert.Equal("Dec 3, 2026, 2:30 PM Room 2", added.Row("C-01 Sam Ito")[0]);
        Assert.StartsWith("0 of 2", added.Row("C-01 Sam Ito")[1]);

        // Raters know a number, and what they have to do, on their own page.
        var ana = await Given.SignedIn(site, manager);
        var own = await ana.Open($"/o/{guide.Organization.Slug}/interviews/rounds");
        Assert.Contains("C-01", own.Text);
        Assert.DoesNotContain("Sam Ito", own.Text);
        Assert.Equal("Dec 3, 2026, 2:30 PM", own.Html.QuerySelector("tbody td")!.TextContent.Trim());

        // Nor does a calendar name them, HR’s own neither: calendars are shared.
        Assert.DoesNotContain("Sam", await (await guide.Hr.Get(added.Link("C-01 Sam Ito") + "/interview.ics")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var calendar = await ana.Get(own.Link("Calendar file: C-01"));
        var file = await calendar.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("DTSTART:20261203T193000Z", file);
        Assert.Contains("DTEND:20261203T203000Z", file);
        Assert.DoesNotContain("Sam", file);
        Assert.DoesNotContain("writing", file);
    }

    [Fact]
    public async Task What_is_wrong_about_a_candidate_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var round = await RoundOfAgency.Make(site, 1, 0);
        await Given.Person(site, round.Organization, Roles.PeerWorker, "Ira Vance");

        var refused = await round.Hr.Press(await round.Hr.Open(round.Address + "/candidates/new"), "Add", ("Name", " "), ("Day", "soon"), ("Minutes", "0"), ("Place", "Room 2"), ("Account", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Enter the candidate’s name", refused.Error("Name"));
        Assert.StartsWith("Enter the day of the interview, such as", refused.Error("Day"));
        Assert.StartsWith("Enter how many minutes the interview takes", refused.Error("Minutes"));
        Assert.Equal("Choose one of the accounts, or none", refused.Error("Account"));
        Assert.Equal("Room 2", refused.Value("Place"));
    }

    [Fact]
    public async Task Who_has_no_seat_finds_no_round_and_raters_find_no_page_of_HR()
    {
        var round = await RoundOfAgency.Make(site);
        var other = await Given.SignedIn(site, await Given.Person(site, round.Organization, Roles.Panelist | Roles.Administrator | Roles.Executive));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(round.Address)).Status);
        Assert.DoesNotContain("Community bridger", (await other.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Text);

        var rater = round.Raters[1].Visitor;
        Assert.Equal(HttpStatusCode.OK, (await rater.Open(round.Address)).Status);

        foreach (var page in new[] { "/committee", "/settings", "/candidates/new", $"/candidates/{round.Candidates[0].Id}/accommodation" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await rater.Open(round.Address + page)).Status);
        }
    }

    [Fact]
    public async Task Raters_see_how_many_cards_are_in_and_the_chair_and_HR_see_whose()
    {
        var round = await RoundOfAgency.Make(site);
        await round.Submit(round.Raters[2], round.Candidates[0], 4);

        var rater = await round.Raters[1].Visitor.Open(round.Address);
        Assert.Equal("1 of 3", rater.Row("C-01")[1]);
        Assert.DoesNotContain("Rater 3", rater.Text);

        Assert.Contains("Rater 3: in", (await round.Raters[0].Visitor.Open(round.Address)).Row("C-01")[1]);
        Assert.Contains("Rater 3: in", (await round.Hr.Open(round.Address)).Row("C-01 Applicant 1")[1]);
    }

    [Fact]
    public async Task Whoever_has_cards_to_fill_in_reads_so_where_they_come_in()
    {
        var round = await RoundOfAgency.Make(site, 2, 3);
        await round.Submit(round.Raters[0], round.Candidates[0], 4);
        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[1])), "Did not come");

        var home = await round.Raters[0].Visitor.Open($"/o/{round.Organization.Slug}");
        Assert.Contains("1 interview to come in which you rate.", home.Text);
        Assert.Equal("Hiring rounds", (await round.Raters[0].Visitor.Open(home.Link("Your interviews"))).Heading);
        Assert.DoesNotContain("in which you rate", (await round.Hr.Open($"/o/{round.Organization.Slug}")).Text);
    }

    [Fact]
    public async Task Accommodation_granted_the_committee_reads_the_instruction_and_only_HR_the_request()
    {
        var round = await RoundOfAgency.Make(site, 2, 1);
        var address = round.AddressOf(round.Candidates[0]);
        await round.Hr.Press(await round.Hr.Open(address), "Save", ("Instruction", "Fifteen minutes more."));
        var saved = await round.Hr.Press(await round.Hr.Open(address + "/accommodation"), "Save", ("Request", "Time, because of a secret reason."), ("Decision", "Granted."));

        Assert.Contains("Time, because of a secret reason. Decided: Granted.", saved.Text);
        Assert.Equal("Fifteen minutes more.", (await round.Rows(db => db.Candidates.SingleAsync())).Instruction);
        Assert.DoesNotContain("secret reason", (await round.Hr.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Text);

        // Raters read it on their card, and nothing of the request on any page of theirs.
        var rater = round.Raters[1].Visitor;
        await rater.Press(await rater.Open(address + "/score"), "I can rate fairly");

        foreach (var page in new[] { "/score/q1", "/score/all" })
        {
            var card = await rater.Open(address + page);
            Assert.Equal(HttpStatusCode.OK, card.Status);
            Assert.Contains("What the panel does Fifteen minutes more.", card.Text);
            Assert.DoesNotContain("secret reason", card.Text);
        }

        foreach (var page in new[] { address, address + "/result", round.Address, round.Address + "/record" })
        {
            Assert.DoesNotContain("secret reason", (await rater.Open(page)).Text);
        }

        var empty = await round.Hr.Press(await round.Hr.Open(address + "/accommodation"), "Save", ("Request", ""), ("Decision", "Kept"));
        Assert.Equal("Write down what was asked for", empty.Error("Request"));
        Assert.Contains("Kept", empty.Html.QuerySelector("#Decision")!.TextContent);
    }

    [Fact]
    public async Task Internal_candidate_their_account_sees_nothing_of_the_round()
    {
        var round = await RoundOfAgency.Make(site, 2, 0);
        var person = await Given.Person(site, round.Organization, Roles.HR | Roles.Administrator, "Ira Vance");
        var own = await Given.SignedIn(site, person);
        Assert.Equal(HttpStatusCode.OK, (await own.Open(round.Address)).Status);

        await round.Hr.Press(await round.Hr.Open(round.Address + "/candidates/new"), "Add", ("Name", "Ira Vance"), ("Minutes", "60"), ("Account", person.Id.ToString()));
        var candidate = await round.Rows(db => db.Candidates.SingleAsync());

        foreach (var page in new[] { "", "/committee", "/settings", "/candidates/new", $"/candidates/{candidate.Id}", $"/candidates/{candidate.Id}/accommodation" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await own.Open(round.Address + page)).Status);
        }

        Assert.DoesNotContain("Community bridger", (await own.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Text);

        // Nor can they be seated on it, or a rater become a candidate.
        Assert.DoesNotContain("Ira Vance", (await round.Hr.Open(round.Address + "/committee")).Text);
        Assert.DoesNotContain("Rater 1", (await round.Hr.Open(round.Address + "/candidates/new")).Html.QuerySelector("#Account")!.TextContent);
    }

    [Fact]
    public async Task Internal_candidate_their_account_finds_the_guide_of_the_round_nowhere()
    {
        var round = await RoundOfAgency.Make(site, 2, 0, SampleGuide.Of() with { Title = "Lantern bridger" });
        var (guide, organization) = ((await round.Rows(db => db.Guides.SingleAsync())).Id, $"/o/{round.Organization.Slug}");
        var person = await Given.Person(site, round.Organization, Roles.HR | Roles.Administrator, "Ira Vance");
        var own = await Given.SignedIn(site, person);
        var pages = site.Endpoints().Select(e => e.Pattern()).Where(p => Routes.Names(p).Contains("guide")).Distinct()
            .Select(p => Routes.Fill(p, name => name switch { "organization" => round.Organization.Slug, "guide" => guide.ToString(), "number" => "1", "question" => "q1", _ => "guide" })).ToList();
        Assert.True(pages.Count > 10);
        Assert.Equal(HttpStatusCode.OK, (await own.Open($"{organization}/interviews/{guide}")).Status);
        Assert.Contains("Lantern bridger", (await own.Open(organization)).Text);

        await round.AddCandidate(person.Id);

        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await own.Get(page)).StatusCode);
            Assert.NotEqual(HttpStatusCode.NotFound, (await round.Hr.Get(page)).StatusCode);
        }

        foreach (var list in new[] { "", "/interviews", "/interviews/new", "/interviews/rounds", "/interviews/rounds/new", "/interviews/rounds/records", "/interviews/rounds/agreement", "/audit" })
        {
            var page = await own.Open(organization + list);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Lantern bridger", page.Text);
            Assert.DoesNotContain(guide.ToString(), page.Html.DocumentElement.OuterHtml);
        }

        using var file = JsonDocument.Parse(await (await own.Get(organization + "/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.All(["guides", "guideVersions", "hiringRounds", "candidates"], list => Assert.Empty(file.RootElement.GetProperty(list).EnumerateArray()));
        Assert.DoesNotContain(file.RootElement.GetProperty("auditLog").EnumerateArray(), e => e.GetProperty("subject").GetString()!.StartsWith("RoundCandidate ", StringComparison.Ordinal));
        Assert.Contains("Lantern bridger", (await round.Hr.Open(organization + "/interviews/rounds/records")).Text);
    }

    [Fact]
    public async Task Internal_candidate_another_round_with_the_same_guide_is_there_for_them_only_where_they_sit_on_its_committee()
    {
        var round = await RoundOfAgency.Make(site, 2, 0);
        var person = await Given.Person(site, round.Organization, Roles.HR | Roles.Panelist, "Ira Vance");
        var own = await Given.SignedIn(site, person);
        var (seated, seatedCandidate) = await Another("Evening bridger", isSeated: true);
        var (other, otherCandidate) = await Another("Night bridger", isSeated: false);
        Assert.Equal(HttpStatusCode.OK, (await own.Open($"{other}/candidates/{otherCandidate}")).Status);

        await round.AddCandidate(person.Id);

        foreach (var page in new[] { "", "/committee", "/settings", "/result", "/record", "/decision", "/sealed", "/questions/q1/void", $"/candidates/{seatedCandidate}", $"/candidates/{seatedCandidate}/score", $"/candidates/{seatedCandidate}/result", $"/candidates/{seatedCandidate}/data.json" })
        {
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await own.Get(seated + page)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await own.Get(other + page.Replace(seatedCandidate.ToString(), otherCandidate.ToString()))).StatusCode);
        }

        await own.Press(await own.Open($"{seated}/candidates/{seatedCandidate}/score"), "I can rate fairly");
        Assert.Equal(HttpStatusCode.OK, (await own.Open($"{seated}/candidates/{seatedCandidate}/score/q1")).Status);
        var list = (await own.Open($"/o/{round.Organization.Slug}/interviews/rounds")).Text;
        Assert.Contains("Evening bridger", list);
        Assert.DoesNotContain("Night bridger", list);

        async Task<(string Address, Guid Candidate)> Another(string title, bool isSeated)
        {
            var row = await round.Rows(db => db.HiringRounds.AsNoTracking().SingleAsync(r => r.Id == round.Id));
            var another = new HiringRound { OrganizationId = row.OrganizationId, Title = title, GuideId = row.GuideId, GuideNumber = 1, CreatedAt = site.Clock.Now, CreatedById = round.HrPerson.Id };
            var candidate = new RoundCandidate { OrganizationId = row.OrganizationId, RoundId = another.Id, Number = 1, Name = "Applicant 1", GuideNumber = 1, Minutes = 60, CreatedAt = site.Clock.Now };
            var seat = new PanelSeat { OrganizationId = row.OrganizationId, RoundId = another.Id, PersonId = person.Id, Duty = SeatDuty.Rater, AddedAt = site.Clock.Now };
            await round.Rows(db =>
            {
                db.AddRange(another, candidate);
                db.AddRange(isSeated ? [seat, Scorecard.For(candidate, seat)] : Array.Empty<object>());
                return db.SaveChangesAsync();
            });
            return ($"/o/{round.Organization.Slug}/interviews/rounds/{another.Id}", candidate.Id);
        }
    }

    [Fact]
    public async Task Guide_error_found_after_the_first_interview_a_newer_version_is_for_those_nobody_has_begun_to_rate()
    {
        var guide = await GuideOfAgency.Make(site);
        await guide.Use();
        var committee = await guide.Hr.Press(await guide.Hr.Open((await guide.Open()).Link("Begin a hiring round")), "Begin");
        var address = committee.Address.Replace("/committee", "");
        await guide.Hr.Press(await guide.Hr.Open(address + "/candidates/new"), "Add", ("Name", "First"), ("Minutes", "60"));
        await guide.Hr.Press(await guide.Hr.Open(address + "/candidates/new"), "Add", ("Name", "Second"), ("Minutes", "60"));
        var candidates = await guide.Rows(db => db.Candidates.OrderBy(c => c.Number).ToListAsync());
        await guide.Hr.Press(await guide.Hr.Open($"{address}/candidates/{candidates[0].Id}"), "Held");
        Assert.DoesNotContain("TakesNewer", (await guide.Hr.Open(address + "/settings")).Html.DocumentElement.OuterHtml);

        await guide.Write(g => g with { Opening = "Hello." });
        await guide.Rows(async db =>
        {
            var row = await db.Guides.SingleAsync();
            row.Review(Guid.NewGuid(), site.Clock.Now);
            row.Use(guide.Person.Id, site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        var settings = await guide.Hr.Open(address + "/settings");
        Assert.Contains("Ask from version 2 where nobody has begun: C-02", settings.Text);
        await guide.Hr.Press(settings, "Save", ("TakesNewer", "true"));

        Assert.Equal([1, 2], (await guide.Rows(db => db.Candidates.OrderBy(c => c.Number).ToListAsync())).Select(c => c.GuideNumber));
    }
}
