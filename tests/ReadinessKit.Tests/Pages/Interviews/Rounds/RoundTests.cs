using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

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
