using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests.Exports;

public sealed class CalendarTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_task_is_a_day_in_the_calendar_with_the_date_of_the_page()
    {
        var visitor = site.Visitor();
        var result = await visitor.Result("budget");

        var events = await Events(visitor, result.Address);

        Assert.Equal(result.Html.QuerySelectorAll("#plan tbody tr:not(.group)").Length, events.Count);
        Assert.All(events, e => Assert.StartsWith("Due: ", e["SUMMARY"]));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        var first = events[0];
        Assert.Equal(result.Row(first["SUMMARY"]["Due: ".Length..])[3], DateOnly.ParseExact(first["DTSTART;VALUE=DATE"], "yyyyMMdd").ToString("MMM d, yyyy"));
    }

    [Fact]
    public async Task Imported_again_it_moves_what_has_moved_also_after_an_organization_took_it_over()
    {
        using var own = new Site();
        var visitor = await Given.SignedIn(own, await Given.Organization(own), Roles.Executive);
        var result = await visitor.Result("budget");
        var before = await Events(visitor, result.Address);

        own.Clock.Now = own.Clock.Now.AddHours(2);
        await visitor.Press(await visitor.Open(result.Address), "Save", ("Start", "2027-03-01"));
        var adopted = await visitor.Press(await visitor.Open(result.Address), "Take it over");
        var after = await Events(visitor, adopted.Address);

        Assert.Equal(before.Select(e => e["UID"]).Order(), after.Select(e => e["UID"]).Order());
        Assert.True(int.Parse(after[0]["SEQUENCE"]) > int.Parse(before[0]["SEQUENCE"]));
        Assert.All(before.Zip(after), pair => Assert.True(string.CompareOrdinal(pair.Second["DTSTART;VALUE=DATE"], pair.First["DTSTART;VALUE=DATE"]) > 0));
    }

    [Fact]
    public void Whatever_is_typed_stays_in_its_place() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(s => s is not null), text =>
        {
            var calendar = new Calendar("Plan", DateTimeOffset.UnixEpoch);
            calendar.Add("id", new(2027, 1, 1), text + ";a,b\\c\r\nBEGIN:VEVENT\nATTENDEE:x", text);
            var bytes = calendar.ToBytes();
            var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");

            return lines.All(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Any(char.IsControl))
                && lines.Count(l => l == "BEGIN:VEVENT") == 1
                && !lines.Any(l => l.StartsWith("ATTENDEE", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    private static async Task<List<Dictionary<string, string>>> Events(Visitor visitor, string address)
    {
        using var response = await visitor.Get(address + "/files/plan.ics");
        Assert.Equal("text/calendar", response.Content.Headers.ContentType!.MediaType);
        var text = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "");
        Assert.EndsWith("END:VCALENDAR\r\n", text);

        return [.. text.Split("BEGIN:VEVENT").Skip(1).Select(e => e.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).TakeWhile(l => l != "END:VEVENT").ToDictionary(l => l.Split(':', 2)[0], l => l.Split(':', 2)[1]))];
    }
}
