using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Readiness.Rounds;

/// <summary>Nobody finds out who answered what: not on a page, not in a file, not in the database.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Riverbend = "riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task An_answer_is_stored_without_time_address_name_or_order()
    {
        var (_, round) = await Round();
        var sheets = new[] { "TFFFFFFFFF", "FTFFFFFFFF", "FFTFFFFFFF", "FFFTFFFFFF", "FFFFTFFFFF", "FFFFFTFFFF", "FFFFFFTFFF", "FFFFFFFTFF" };
        await round.Answers("Staff", sheets);

        var rows = (await _site.AllRows()).Where(r => r.StartsWith("RoundAnswers:", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, rows.Count);
        Assert.All(rows, row => Assert.Matches("^RoundAnswers: Id=\\d+, OrganizationId=[^,]+, GroupId=[^,]+, Sheet=[TFD]{10}$", row));

        // As the file holds them, whatever the order is asked for.
        var stored = await _site.Database(async db => await db.RoundAnswers.IgnoreQueryFilters([Ownership.Filter]).OrderBy(a => EF.Property<long>(a, "Id")).Select(a => a.Sheet).ToListAsync());
        Assert.NotEqual(sheets, stored);
        Assert.Equal(sheets.Order(), stored.Order());
    }

    [Fact]
    public async Task No_log_has_a_line_about_an_answer_or_a_code()
    {
        var organizer = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Anyone);
        var round = await GivenRound.Start(_site, organizer, Riverbend, usesCodes: true);
        var page = await organizer.Open((await organizer.Open(round.Address)).Link("Codes for Staff"));
        var slips = await organizer.Press(page, "Make the codes", ("Number", "1"));
        var before = await Audit();

        await GivenRound.Answer(_site.Visitor(), await round.Link("Staff"), "T", slips.Html.QuerySelector(".slips strong")!.TextContent);

        Assert.Equal(before, await Audit());
        Assert.DoesNotContain((await round.Link("Staff")).Split('/')[^1], _site.Log.Text);
        Assert.Equal(1, (await Audit()).Count(a => a.StartsWith("made codes", StringComparison.Ordinal)));
        Assert.DoesNotContain(await Audit(), a => a.Contains("RoundCode", StringComparison.Ordinal) || a.Contains("RoundAnswer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_it_is_closed_single_answers_and_the_tallies_of_small_groups_are_gone_from_the_database()
    {
        var (_, round) = await Round();
        await round.Answers("Staff", "T", "T", "T", "T");
        await round.Answers("Board", "F", "F", "F");
        await round.Close();

        var rows = await _site.AllRows();
        Assert.DoesNotContain(rows, r => r.StartsWith("RoundAnswers:", StringComparison.Ordinal));
        Assert.Equal(2, rows.Count(r => r.StartsWith("RoundCounts:", StringComparison.Ordinal) && r.EndsWith("Tallies=", StringComparison.Ordinal)));
        Assert.DoesNotContain(rows, r => r.Contains("\"False\":3"));
    }

    [Fact]
    public async Task A_group_of_three_is_hidden_on_every_page_and_in_every_file()
    {
        var (organizer, round) = await Round();
        await round.Answers("Staff", "T", "T", "T", "T");
        await round.Answers("Board", "F", "F", "F");
        await round.Close();

        foreach (var address in new[] { round.Address, $"/o/{Riverbend}/readiness/rounds", round.Address + "/decide" })
        {
            Assert.DoesNotMatch("[37] false|of [37] true", (await organizer.Open(address)).Text);
        }

        foreach (var file in new[] { round.Address + "/counts.csv", round.Address + "/counts.json", $"/o/{Riverbend}/leave/export.json" })
        {
            using var response = await organizer.Get(file);
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotMatch(new Regex("\"false\": ?[37]|,0,3,0\r", RegexOptions.IgnoreCase), text);
            Assert.Contains("Staff", text);
        }
    }

    [Fact]
    public async Task While_it_is_open_no_file_holds_what_anybody_said()
    {
        var (organizer, round) = await Round();
        await round.Answers("Staff", "TTTTTFFFFF", "TTTTTFFFFF", "TTTTTFFFFF", "TTTTTFFFFF");

        using var response = await organizer.Get($"/o/{Riverbend}/leave/export.json");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"answered\": 4", text);
        Assert.DoesNotContain("TTTTTFFFFF", text);
        Assert.DoesNotContain((await round.Link("Staff")).Split('/')[^1], text);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_what_is_closed()
    {
        var (_, round) = await Round();
        await round.Answers("Staff", "T", "T", "T", "T");
        await round.Close();

        foreach (var change in new Action<AppDb, Round>[]
        {
            (_, row) => row.ClosedAt = null,
            (_, row) => row.Groups.Single(g => g.Name == "Staff").Count!.Tallies = null,
            (db, row) => db.RoundAnswers.Add(new() { Id = 1, OrganizationId = row.OrganizationId, GroupId = row.Groups[0].Id, Sheet = "TTTTTTTTTT" }),
        })
        {
            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => _site.Database(async db =>
            {
                db.Enter(await db.Organizations.Select(o => o.Id).SingleAsync());
                var row = await db.Rounds.Include(r => r.Groups).ThenInclude(g => g.Count).SingleAsync();
                change(db, row);
                return await db.SaveChangesAsync();
            }));
            Assert.True(SqliteFault.Refuses(refused));
        }
    }

    [Fact]
    public async Task Answers_that_come_while_it_is_closed_are_counted_or_refused_never_lost()
    {
        var (organizer, round) = await Round();
        var link = await round.Link("Staff");
        var phones = Enumerable.Range(0, 30).Select(_ => _site.Visitor()).ToList();
        await Task.WhenAll(phones.Select(p => p.Open(link)));
        var close = await organizer.Open(round.Address + "/close");

        var answers = phones.Select((phone, i) => phone.Post(link, GivenRound.Fields(i % 2 == 0 ? "T" : "F"))).ToList();
        var closed = await organizer.Press(close, "Close it for good");
        var screens = await Task.WhenAll(answers);

        var (thanked, answered) = (screens.Count(s => s.Heading == "Thank you"), int.Parse(closed.Row("Staff")[0].Split(' ')[0]));
        Assert.True(thanked <= answered, $"{thanked} were thanked, {answered} were counted");
        Assert.All(screens.Where(s => s.Heading != "Thank you"), s => Assert.Contains("This round is closed, and takes no more answers.", s.Text));
        Assert.All(closed.Html.QuerySelectorAll("figure.opinions tbody tr"), row => Assert.Equal(answered, row.QuerySelectorAll("td.num").Sum(t => int.Parse(t.TextContent))));
    }

    public void Dispose() => _site.Dispose();

    private async Task<(Visitor Organizer, GivenRound Round)> Round()
    {
        var organizer = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Anyone);
        return (organizer, await GivenRound.Start(_site, organizer, Riverbend));
    }

    private Task<List<string>> Audit() => _site.Database(db => db.AuditLog.IgnoreQueryFilters([Ownership.Filter]).OrderBy(e => e.Number).Select(e => $"{e.Action} {e.Subject}").ToListAsync());
}
