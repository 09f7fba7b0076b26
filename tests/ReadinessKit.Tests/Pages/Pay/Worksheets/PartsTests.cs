using System.Net;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using static ReadinessKit.Tests.Support.SamplePayWorksheet;

namespace ReadinessKit.Tests.Pages.Pay.Worksheets;

/// <summary>The forms of a worksheet: everything works by plain posts, says what to mend, and loses nothing.</summary>
public sealed class PartsTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task Own_rates_are_typed_added_and_taken_out_without_scripts()
    {
        var pay = await PayOfAgency.Make(_site, new() { Role = "Bridger" });
        var form = await pay.Open("/own");
        Assert.Equal(3, form.Html.QuerySelectorAll(".rate-line").Length);

        var more = await pay.Hr.Press(form, "Save, and add lines", ("Lines[0].Role", "Aide"), ("Lines[0].Kind", "EntryLevel"), ("Lines[0].From", "$36,400"), ("Lines[0].Unit", "Year"), ("Lines[1].Role", "Driver"), ("Lines[1].From", "16"), ("Lines[1].People", "2"));
        Assert.Equal(5, more.Html.QuerySelectorAll(".rate-line").Length);
        Assert.Equal([("Aide", 36_400m), ("Driver", 16m)], (await pay.Worksheet()).OwnRates.Select(r => (r.Role, r.From)));

        var fewer = await pay.Hr.Press(more, "Take out: Aide", ("Do", "drop:0"), ("Lines[1].Role", "Van driver"));
        Assert.Contains("Saved.", fewer.Text);
        Assert.Equal(["Van driver"], (await pay.Worksheet()).OwnRates.Select(r => r.Role));
    }

    [Fact]
    public async Task Mistakes_are_named_at_their_fields_and_nothing_typed_is_lost()
    {
        var pay = await PayOfAgency.Make(_site);
        (string Page, (string Field, string Value)[] Typed, string Field, string Message)[] mistakes =
        [
            ("/own", [("Lines[0].From", "lots")], "Lines[0].From", "Enter dollars from 2 to 500, such as 17.50"),
            ("/own", [("Lines[0].To", "17")], "Lines[0].To", "Enter at least as much as the lowest pay, or leave it empty"),
            ("/nearby", [("Lines[0].Date", "2027-05-05")], "Lines[0].Date", "Enter the day on which it was published, today at the latest. What others are going to pay has no place here"),
            ("/public", [("Lines[0].Occupation", "Community Health Workers")], "Lines[0].Area", "Enter the area that the figures are for, such as Springfield, MA"),
            ("/floors", [("Living", "22"), ("LivingSource", "")], "LivingSource", "Enter where it is from, for which household and year, such as MIT Living Wage, Hampden County, one adult, 2026"),
            ("/scenarios", [("Lines[0].Spread", "250")], "Lines[0].Spread", "Enter a percentage from 0 to 100, such as 25"),
            ("/scenarios", [("Lines[0].Factors[0].Amount", "-1")], "Lines[0].Factors[0].Amount", "Enter dollars from 0 to 100, such as 1.10"),
            ("/steps", [("Lines[0].More", "NaN")], "Lines[0].More", "Enter a percentage from 0 to 100, such as 10"),
        ];

        foreach (var (page, typed, field, message) in mistakes)
        {
            var again = await pay.Hr.Press(await pay.Open(page), "Save", [.. typed.Select(t => (t.Field, (string?)t.Value))]);

            Assert.Equal((HttpStatusCode.BadRequest, message), (again.Status, again.Error(field)));
            Assert.Contains(message, again.Summary);
            Assert.All(typed.Where(t => t.Value.Length > 0), t => Assert.Equal(t.Value, again.Value(t.Field)));
        }

        Assert.Equivalent(Of(), await pay.Worksheet(), strict: true);
    }

    [Theory]
    [InlineData("/own", "Lines[0].Role", "Aide")]
    [InlineData("/nearby", "Lines[0].Who", "Harbor")]
    [InlineData("/floors", "Role", "Bridger")]
    [InlineData("/scenarios", "Lines[0].Name", "Theirs")]
    [InlineData("/steps", "Lines[0].Role", "Senior")]
    public async Task Two_who_change_the_same_part_see_it_and_the_second_decides(string page, string field, string theirs)
    {
        var pay = await PayOfAgency.Make(_site);
        var other = await Given.SignedIn(_site, pay.Organization, Roles.Executive);
        var (mine, first) = (await pay.Open(page), await other.Open(pay.Address + page));
        await other.Press(first, "Save", (field, theirs));

        var clash = await pay.Hr.Press(mine, "Save", (field, "Mine"));

        Assert.Equal((HttpStatusCode.Conflict, "Mine"), (clash.Status, clash.Value(field)));
        Assert.Contains(theirs, clash.Html.QuerySelector(".note.stop")!.TextContent);
        Assert.DoesNotContain("Mine", PayLines.Of(await pay.Worksheet(), PayPart.Own, Factors).Concat([(await pay.Worksheet()).Role]));
        Assert.Equal(HttpStatusCode.OK, (await pay.Hr.Press(clash, "Save")).Status);
        Assert.Equal("Mine", (await pay.Open(page)).Value(field));
    }

    [Fact]
    public async Task Two_who_change_different_parts_lose_nothing()
    {
        var pay = await PayOfAgency.Make(_site);
        var (steps, own) = (await pay.Open("/steps"), await pay.Open("/own"));
        await pay.Hr.Press(steps, "Save", ("Lines[0].Role", "Senior"));

        Assert.Equal(HttpStatusCode.OK, (await pay.Hr.Press(own, "Save", ("Lines[0].Role", "Aide"))).Status);
        Assert.Equal(("Senior", "Aide"), ((await pay.Worksheet()).Steps[0].Role, (await pay.Worksheet()).OwnRates[0].Role));
    }

    [Fact]
    public async Task Published_rates_come_with_a_word_on_the_law()
    {
        var page = await (await PayOfAgency.Make(_site)).Open("/nearby");

        Assert.Contains("can break antitrust law", page.Text);
        Assert.Contains("No other one ever sees it.", page.Text);
    }

    [Fact]
    public async Task The_post_names_its_description_and_no_other_organizations()
    {
        var job = await JobOfAgency.Make(_site);
        var pay = await PayOfAgency.Make(_site, job: job);
        var form = await pay.Open("/floors");

        await pay.Hr.Press(form, "Save", ("Job", Guid.NewGuid().ToString()), ("Union", "yes"));
        Assert.Equal((null, true), ((await pay.Row()).JobId, (await pay.Worksheet()).IsInBargainingUnit!.Value));
        await pay.Hr.Press(await pay.Open("/floors"), "Save", ("Job", job.Id.ToString()), ("Role", "Warm line"));
        Assert.Equal((job.Id, "Warm line"), ((await pay.Row()).JobId!.Value, (await pay.Row()).Role));
    }

    [Fact]
    public async Task Two_hundred_rates_fit_into_one_form()
    {
        var pay = await PayOfAgency.Make(_site, Of() with { OwnRates = [.. Enumerable.Range(0, 200).Select(i => Own($"r{i}", $"Role {i}", OwnRateKind.Other, 20, 21) with { People = 1, Years = 2, Hours = 40 })] });
        var form = await pay.Open("/own");

        Assert.Equal(HttpStatusCode.OK, (await pay.Hr.Press(form, "Save", ("Lines[199].Role", "The last"))).Status);
        Assert.Equal((200, "The last"), ((await pay.Worksheet()).OwnRates.Count, (await pay.Worksheet()).OwnRates[199].Role));
    }

    [Fact]
    public async Task Whatever_is_sent_is_no_error_of_ours()
    {
        var pay = await PayOfAgency.Make(_site);
        string[] rough = ["", "0", "-1", "1e308", "NaN", "∞", "79228162514264337593543950335", "0.0000000001", "\u0000", "<b>", "true", "2026-02-30", "9999-12-31", new('9', 3000), "=1+1"];
        (string Page, string[] Fields)[] forms =
        [
            ("/own", ["Lines", "Lines[0]", "Lines[0].From", "Lines[0].Hours", "Lines[0].People", "Lines[0].Kind", "Lines[99999999].Role", "Was", "Do"]),
            ("/nearby", ["Lines[0].To", "Lines[0].Date", "Lines[0].Unit"]),
            ("/public", ["Lines[0].Pct10", "Lines[0].Median"]),
            ("/floors", ["State", "Living", "FullTimeHours", "Union", "Job"]),
            ("/scenarios", ["Lines[0].Spread", "Lines[0].Typed", "Lines[0].Base", "Lines[0].Factors", "Lines[0].Factors[0].Amount", "Lines[0].Factors[0].Factor", "Do"]),
            ("/steps", ["Lines[0].More"]),
        ];

        foreach (var (page, fields) in forms)
        {
            var form = await pay.Open(page);

            foreach (var (field, value) in fields.SelectMany(f => rough.Select(r => (f, r))))
            {
                var answer = await pay.Hr.Press(form, "Save", (field, value));
                Assert.True((int)answer.Status < 500, $"{page}, {field} with '{value[..Math.Min(20, value.Length)]}': {answer.Status}");
            }

            foreach (var verb in new[] { "preview", "drop:0", "drop:-1", "choose:9", "usual:9", "usual:2147483648", "more:x" })
            {
                var answer = await pay.Hr.Press(form, "Save", ("Do", verb));
                Assert.True((int)answer.Status < 500, $"{page}, {verb}: {answer.Status}");
            }
        }
    }

    public void Dispose() => _site.Dispose();
}
