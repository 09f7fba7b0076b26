using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Interviews.Panels;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.Pages.Interviews.Rounds;

/// <summary>How long hiring records are kept, and what happens to whoever wants them deleted earlier.</summary>
public sealed class RecordsTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Over_three_years_a_round_is_kept_held_and_then_deleted_without_a_trace_of_people()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1);
        await round.Reveal(round.Candidates[0], [4], [3]);
        Assert.Contains("The round goes on", (await round.Hr.Open(round.Address + "/keep")).Text);
        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync()).Decide(null, "Nobody fitted.", round.HrPerson.Id, _site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Kept until November 21, 2028. Counted from November 21, 2026.", (await round.Hr.Open(round.Address + "/keep")).Text);
        Assert.Contains("On November 22, 2028: 1 round", (await round.Hr.Open($"/o/{round.Organization.Slug}/interviews/rounds/records?on=2028-11-22")).Text);
        Assert.Contains("On November 21, 2028: nothing", (await round.Hr.Open($"/o/{round.Organization.Slug}/interviews/rounds/records?on=2028-11-21")).Text);

        Assert.Equal(0, await DeleteOn(new(2028, 11, 21)));
        var hold = await round.Hr.Press(await round.Hr.Open(round.Address + "/keep"), "Hold the records", ("Because", ""));
        Assert.Equal("Write what the records are held for", hold.Error("Because"));
        await round.Hr.Press(hold, "Hold the records", ("Because", "Charge 12-34"));
        Assert.Equal(0, await DeleteOn(new(2029, 5, 1)));
        await round.Hr.Press(await round.Hr.Open(round.Address + "/keep"), "End the hold");
        Assert.Equal(1, await DeleteOn(new(2029, 11, 20)));

        Assert.Equal(HttpStatusCode.NotFound, (await round.Hr.Open(round.Address)).Status);
        Assert.Equal(0, await round.Rows(db => db.ScorecardAnswers.IgnoreQueryFilters(["Blind"]).CountAsync()) + await round.Rows(db => db.Candidates.CountAsync()) + await round.Rows(db => db.Scorecards.CountAsync()));
        var log = await round.Rows(db => db.AuditLog.OrderBy(e => e.Number).ToListAsync());
        Assert.Contains(log, e => e.Action == "deleted" && e.Subject == $"HiringRound {round.Id}");
        Assert.DoesNotContain(log, e => $"{e.Action}{e.Subject}{e.Fields}".Contains("Applicant") || $"{e.Subject}".Contains("12-34"));
        Assert.Null(AuditEntry.Fault(await _site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).OrderBy(e => e.Number).ToListAsync())));
    }

    [Fact]
    public async Task Deletion_request_inside_the_floor_of_a_candidate_is_refused_with_the_date_and_only_HR_opens_them_from_then_on()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1, set: r => r.ShowsNames = true);
        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync()).Close("No money.", _site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        var address = round.AddressOf(round.Candidates[0]);

        var refused = await round.Hr.Press(await round.Hr.Open(address + "/delete"), "Record the wish");

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.Contains("Not deleted yet: only HR opens it now", refused.Text);
        Assert.Contains("kept until November 21, 2028", refused.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Raters[0].Visitor.Open(address)).Status);
        Assert.DoesNotContain("Applicant 1", (await round.Raters[0].Visitor.Open(round.Address)).Text);
        Assert.Equal(HttpStatusCode.OK, (await round.Hr.Open(address)).Status);
        await round.Hr.Press(refused, "They changed their mind: open it again");
        Assert.Contains("Applicant 1", (await round.Raters[0].Visitor.Open(round.Address)).Text);
    }

    [Fact]
    public async Task Ratings_of_who_asked_for_deletion_are_seen_by_HR_alone_on_every_page_and_in_every_file()
    {
        var round = await RoundOfAgency.Make(_site, 2, 2);
        await round.Reveal(round.Candidates[0], [5], [4]);
        await round.Reveal(round.Candidates[1], [2], [2]);
        await round.Rows(async db =>
        {
            await db.Candidates.ForEachAsync(c => c.FinalAt = _site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Contains("4.50", (await round.Raters[0].Visitor.Open(round.Address + "/result")).Text);

        await round.Hr.Press(await round.Hr.Open(round.AddressOf(round.Candidates[0]) + "/delete"), "Record the wish");

        foreach (var page in new[] { "/result", "/decision", "/record", "/scores.csv", "/scores.json" })
        {
            var answer = await round.Raters[0].Visitor.Get(round.Address + page);
            Assert.DoesNotContain("4.50", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.Contains("4.50", (await round.Hr.Open(round.Address + "/result")).Text);
        Assert.Contains("C-01: only HR opens this now; no rating is in here.", (await round.Raters[0].Visitor.Open(round.Address + "/record")).Text);
        var overview = await round.Raters[0].Visitor.Open(round.Address);
        Assert.Equal("only HR opens this now", overview.Row("C-01")[^1]);
        Assert.False(overview.HasLink("Result: C-01"));
        Assert.Equal("only HR opens this now", (await round.Raters[0].Visitor.Open(round.Address + "/result")).Row("C-01")[0]);
    }

    [Fact]
    public async Task HR_who_stepped_out_as_a_rater_gets_the_copy_without_ratings_and_is_told_so()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1);
        await round.Reveal(round.Candidates[0], [5], [3]);
        var hr = await Given.Person(_site, round.Organization, Roles.HR, "Noa Ito");
        var seat = new PanelSeat { OrganizationId = round.Organization.Id, RoundId = round.Id, PersonId = hr.Id, Duty = SeatDuty.Rater, AddedAt = _site.Clock.Now, SteppedOutAt = _site.Clock.Now };
        var card = Scorecard.For(round.Candidates[0], seat);
        card.StepOut();
        await round.Rows(db =>
        {
            db.AddRange(seat, card);
            return db.SaveChangesAsync();
        });
        var visitor = await Given.SignedIn(_site, hr);

        Assert.Contains("your copy comes without them", (await visitor.Open(round.AddressOf(round.Candidates[0]))).Text);
        var data = JsonDocument.Parse(await (await visitor.Get(round.AddressOf(round.Candidates[0]) + "/data.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.True(data.GetProperty("ratingsAreLeftOut").GetBoolean());
        Assert.All(data.GetProperty("questions").EnumerateArray(), q => Assert.Empty(q.GetProperty("ratings").EnumerateArray()));
        Assert.DoesNotContain("your copy comes without them", (await round.Hr.Open(round.AddressOf(round.Candidates[0]))).Text);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_at_its_field()
    {
        var round = await RoundOfAgency.Make(_site, 1, 0);
        var page = await round.Hr.Open($"/o/{round.Organization.Slug}/interviews/rounds/records?on=foo");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Enter a day, such as 2029-01-31", page.Error("On"));
    }

    [Fact]
    public async Task An_administrator_who_is_a_candidate_reads_of_no_round_where_the_organization_is_deleted()
    {
        var round = await RoundOfAgency.Make(_site, 1, 0);
        var person = await Given.Person(_site, round.Organization, Roles.Administrator, "Ada Poe");
        await round.AddCandidate(person.Id);
        var page = await (await Given.SignedIn(_site, person)).Open($"/o/{round.Organization.Slug}/leave/delete");

        Assert.Contains("A hiring round: the round goes on", page.Text);
        Assert.DoesNotContain("Community bridger", page.Text);
    }

    [Fact]
    public async Task Deletion_request_inside_the_floor_of_a_rater_closes_the_account_and_keeps_the_name_until_the_records_go()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1);
        var rater = round.Raters[1];
        var page = await rater.Visitor.Open("/account/delete");
        Assert.Contains("Riverbend Behavioral Health, Community bridger: the round goes on", page.Text);

        await rater.Visitor.Press(page, "Delete my account", ("CurrentPassword", Given.Password));

        Assert.Equal("Sign in", (await rater.Visitor.Open("/account")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await _site.Visitor().SignIn(rater.Person.Email!)).Status);
        Assert.Contains("Rater 2: not started", (await round.Hr.Open(round.Address)).Text);
        var row = await _site.Database(db => db.People.AsNoTracking().SingleAsync(p => p.Id == rater.Person.Id));
        Assert.True(row is { Name: "Rater 2", Email: null, PasswordHash: null, ClosedAt: not null });

        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync()).Close("No money.", _site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        Assert.Equal(1, await DeleteOn(new(2028, 11, 22)));
        Assert.False(await _site.Database(db => db.People.AnyAsync(p => p.Id == rater.Person.Id)));
        Assert.True(await _site.Database(db => db.People.AnyAsync(p => p.Id == round.Raters[0].Person.Id)));
    }

    [Fact]
    public async Task Deletion_request_inside_the_floor_of_the_organization_is_refused_with_the_date_and_only_administrators_enter()
    {
        var round = await RoundOfAgency.Make(_site, 2, 1);
        var admin = await Given.SignedIn(_site, await Given.Person(_site, round.Organization, Roles.Administrator, "Ada Poe"));
        await round.Rows(async db =>
        {
            (await db.HiringRounds.SingleAsync()).Close("No money.", _site.Clock.Now);
            return await db.SaveChangesAsync();
        });
        var page = await admin.Open($"/o/{round.Organization.Slug}/leave/delete");
        Assert.Contains("Community bridger: kept until November 21, 2028", page.Text);

        var refused = await admin.Press(page, "Delete the organization", ("LegalName", "Riverbend Behavioral Health"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Nothing is deleted yet, and only administrators enter", refused.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await round.Hr.Open(round.Address)).Status);
        await admin.Press(refused, "Keep the organization after all");
        Assert.Equal(HttpStatusCode.OK, (await round.Hr.Open(round.Address)).Status);

        await admin.Press(await admin.Open($"/o/{round.Organization.Slug}/leave/delete"), "Delete the organization", ("LegalName", "Riverbend Behavioral Health"));
        await DeleteOn(new(2028, 11, 22));
        Assert.False(await _site.Database(db => db.Organizations.AnyAsync(o => o.Id == round.Organization.Id)));
    }

    [Fact]
    public async Task A_candidate_gets_a_copy_of_what_is_kept_about_them_without_what_nobody_may_see_yet()
    {
        var round = await RoundOfAgency.Make(_site, 2, 2);
        await round.Submit(round.Raters[0], round.Candidates[0], 4);
        await round.Reveal(round.Candidates[1], [5], [3]);

        var hidden = await Data(round.Candidates[0]);
        Assert.Equal("Applicant 1", hidden.GetProperty("name").GetString());
        Assert.False(hidden.GetProperty("ratingsAreShown").GetBoolean());
        Assert.All(hidden.GetProperty("questions").EnumerateArray(), q => Assert.Empty(q.GetProperty("ratings").EnumerateArray()));
        Assert.Equal([3, 5], (await Data(round.Candidates[1])).GetProperty("questions")[0].GetProperty("ratings").EnumerateArray().Select(r => r.GetProperty("value").GetInt32()).Order());

        async Task<JsonElement> Data(RoundCandidate candidate) =>
            JsonDocument.Parse(await (await round.Hr.Get(round.AddressOf(candidate) + "/data.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    public void Dispose() => _site.Dispose();

    private Task<int> DeleteOn(DateOnly day) => _site.Database(db => ExpiredRecords.Delete(db, new(day, new(12, 0), TimeSpan.Zero), TestContext.Current.CancellationToken));
}
