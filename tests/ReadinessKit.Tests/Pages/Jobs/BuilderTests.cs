using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>Beginning a description and writing it component by component.</summary>
public sealed class BuilderTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task From_a_role_to_a_complete_description_component_by_component()
    {
        var organization = await Given.Organization(_site);
        var hr = await Given.SignedIn(_site, organization, Roles.HR);
        var role = await hr.Open("/jobs/templates/community-bridger");
        var begin = await hr.Open(role.Link("Begin with this role at Riverbend Behavioral Health"));
        Assert.Equal("community-bridger", begin.Html.QuerySelector("input[name=Template]:checked")!.GetAttribute("value"));

        var overview = await hr.Press(begin, "Begin", ("Title", "Bridger, North Team"));
        Assert.Equal("Bridger, North Team Draft", overview.Heading);
        Assert.Contains("Pay range shown To do Enter what is paid.", overview.Text);

        var pay = await hr.Open(overview.Link("Go on: pay"));
        var saved = await hr.Press(pay, "Save", ("From", "21"), ("To", "26"));
        Assert.Contains("Saved as version 2.", saved.Text);
        Assert.Contains("$21 to $26 an hour", saved.Html.QuerySelector(".preview")!.TextContent);

        var address = saved.Address.Split("/pay")[0];
        var function = await hr.Press(await hr.Open(address + "/function"), "Save, and on to reporting", ("Do", "next"), ("Function", "Walk beside people who move home from hospital."));
        Assert.Equal("Reporting", function.Heading);
        var reporting = await hr.Press(function, "Save, and on to responsibilities", ("Do", "next"), ("Lines[2].Who", "Nora’s team lead"), ("Lines[2].For", "the day"));
        Assert.Equal("Responsibilities", reporting.Heading);

        var done = await hr.Open(address);
        Assert.Contains("Walk beside people who move home from hospital.", done.Text);
        Assert.Contains("Nora’s team lead for the day.", done.Text);
        Assert.Contains("Pay range shown $21 to $26 an hour", done.Text);
        Assert.Equal(["Bridger, North Team"], (await hr.Open($"/o/{organization.Slug}/jobs")).Html.QuerySelectorAll("table a").Select(a => a.TextContent));
        Assert.Contains("Bridger, North Team: draft", (await hr.Open($"/o/{organization.Slug}")).Html.GetElementById("jobs")!.TextContent);
    }

    [Theory]
    [InlineData("6", "7", "Hour", true)]
    [InlineData("7.25", "9", "Hour", false)]
    [InlineData("12,000", "", "Year", true)]
    [InlineData("36,000", "", "Year", false)]
    public async Task Pay_below_the_federal_minimum_wage_is_saved_and_named(string from, string to, string unit, bool isTooLow)
    {
        var job = await JobOfAgency.Make(_site, description: SampleDescription.Of() with { Conditions = new() });
        var saved = await job.Hr.Press(await job.Open("/pay"), "Save", ("From", from), ("To", to), ("Unit", unit));

        Assert.Contains("Saved as version 2.", saved.Text);
        Assert.Equal(isTooLow, saved.Text.Contains("That is less than the federal minimum wage: $7.25 an hour in 2026.", StringComparison.Ordinal));
        Assert.Equal(isTooLow, saved.Html.QuerySelector(".found.law") is not null);
        Assert.Equal(isTooLow, (await job.Open()).Text.Contains("federal minimum wage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_description_can_begin_empty_and_is_asked_for_its_title()
    {
        var organization = await Given.Organization(_site);
        var hr = await Given.SignedIn(_site, organization, Roles.HR);
        var begin = await hr.Open($"/o/{organization.Slug}/jobs/new");

        Assert.Equal("Choose a role to begin with, or an empty description", (await hr.Press(begin, "Begin", ("Title", "Peer worker"))).Error("Template"));
        Assert.Equal(["Choose a role to begin with, or an empty description"], (await hr.Press(begin, "Begin")).Summary);
        var again = await hr.Press(begin, "Begin", ("Template", "empty"));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter the title of the post"), (again.Status, again.Error("Title")));
        var begun = await hr.Press(again, "Begin", ("Title", "Peer worker"));

        Assert.Equal("Peer worker Draft", begun.Heading);
        Assert.True(begun.HasLink("Go on: title and function"));
        Assert.Contains("One-sentence function To do Say in one sentence what the role is for.", begun.Text);
    }

    [Fact]
    public async Task Duties_are_written_marked_essential_moved_and_taken_out_without_scripts()
    {
        var job = await JobOfAgency.Make(_site);
        var page = await job.Open("/responsibilities");
        Assert.Equal("3 of 6 · 2 areas of 4–6", page.Html.QuerySelector(".kicker")!.TextContent.Trim());

        var more = await job.Hr.Press(page, "Add a duty to Groups", ("Do", "more:b"), ("Areas[1].Duties[2].Text", "Set up the room.\nPut the chairs back."), ("Areas[1].Duties[2].Essential", "true"), ("Areas[0].Duties[0].Text", ""));
        Assert.Equal(["a2", "a3", "b1", "b2"], (await Last(job)).Areas.SelectMany(a => a.Duties).Select(d => d.Id).Where(id => id.Length == 2));
        Assert.Equal(["Set up the room.", "Put the chairs back."], (await Last(job)).Areas[1].Duties.Where(d => d.IsEssential).Skip(1).Select(d => d.Text));
        Assert.Equal("", more.Html.QuerySelector("textarea[autofocus]")!.TextContent);

        await job.Hr.Press(more, "↑ Move up: Lead two support groups a week.", ("Do", "up:b1"));
        Assert.Equal(["a2", "a3", "b1"], (await Last(job)).Areas[0].Duties.Select(d => d.Id));
        await job.Hr.Press(await job.Open("/responsibilities"), "↓ Move the area down: Support", ("Do", "area-down:a"));
        Assert.Equal(["b", "a"], (await Last(job)).Areas.Select(a => a.Id));
        await job.Hr.Press(await job.Open("/responsibilities"), "Take out: Lead two support groups a week.", ("Do", "out:b1"), ("Areas[1].Title", "Being there"));
        Assert.Equal(["a2", "a3"], (await Last(job)).Areas[1].Duties.Select(d => d.Id));
        Assert.Equal("Being there", (await Last(job)).Areas[1].Title);

        var another = await job.Hr.Press(await job.Open("/responsibilities"), "Add an area", ("Do", "more:area"));
        var written = await job.Hr.Press(another, "Save", ("Areas[2].Title", "Advocacy"), ("Areas[2].Duties[0].Text", "Speak up with people."));
        Assert.Equal(("Advocacy", "Speak up with people."), ((await Last(job)).Areas[2].Title, (await Last(job)).Areas[2].Duties.Single().Text));
        Assert.Contains("3 areas of 4–6", written.Text);
    }

    [Fact]
    public async Task Qualifications_are_ranked_and_change_their_level()
    {
        var job = await JobOfAgency.Make(_site);

        await job.Hr.Press(await job.Open("/qualifications"), "↓ Move down: Lived experience of a diagnosis or trauma.", ("Do", "down:q1"));
        Assert.Equal(["q2", "q1", "q3", "q4"], (await Last(job)).Qualifications.Select(q => q.Id));
        var page = await job.Open("/qualifications");
        var saved = await job.Hr.Press(page, "Save", ("Lines[0].Level", "Preferred"), ("Lines[4].Text", "A certificate."));

        Assert.Equal(["q1", "q3", "q2", "q4"], (await Last(job)).Qualifications.Select(q => q.Id).Where(id => id.Length == 2));
        Assert.Contains((await Last(job)).Qualifications, q => q.Text == "A certificate.");
        Assert.Contains("2 lines at hire", saved.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_with_everything_that_was_typed()
    {
        var job = await JobOfAgency.Make(_site);

        var again = await job.Hr.Press(await job.Open("/conditions"), "Save", ("HoursFrom", "full"), ("Schedule", "Days and nights"), ("Further", "One line.\nAnother."));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter hours a week up to 80, such as 20 or 37.5, or leave it empty"), (again.Status, again.Error("HoursFrom")));
        Assert.Equal(("full", "Days and nights", "One line.\nAnother."), (again.Value("HoursFrom"), again.Value("Schedule"), again.Html.GetElementById("Further")!.TextContent));

        var areas = await job.Hr.Press(await job.Open("/responsibilities"), "Save", ("Areas[0].Title", ""), ("Areas[1].Duties[2].Text", "Typed."));
        Assert.Equal("Enter what these duties have in common, in a few words", areas.Error("Areas[0].Title"));
        Assert.Contains(areas.Html.QuerySelectorAll("textarea"), t => t.TextContent == "Typed.");

        Assert.Equal("Enter dollars from 2 to 500, such as 21 or 21.50", (await job.Hr.Press(await job.Open("/pay"), "Save", ("From", "a lot"))).Error("From"));
        Assert.Equal("Enter the title of the post", (await job.Hr.Press(await job.Open("/function"), "Save", ("Title", " "))).Error("Title"));
        Assert.Equal("Enter who gives this supervision, such as “Peer supervisor”, or empty the line", (await job.Hr.Press(await job.Open("/reporting"), "Save", ("Lines[2].For", "practice"))).Error("Lines[2].Who"));
        Assert.Single(await job.Versions());
    }

    [Fact]
    public async Task Saving_a_component_as_it_is_makes_no_version()
    {
        var job = await JobOfAgency.Make(_site, description: SampleDescription.Of() with { Function = "Walk beside people." });

        foreach (var component in JobWords.Components)
        {
            await job.Hr.Press(await job.Open("/" + component.ToString().ToLowerInvariant()), "Save");
        }

        Assert.Single(await job.Versions());
    }

    [Fact]
    public async Task What_an_import_could_not_place_is_moved_or_taken_out_from_every_page()
    {
        var job = await JobOfAgency.Make(_site, description: SampleDescription.Of() with { Unplaced = ["We began in 1984.", "Lead a choir.", "It pays $20 an hour."] });

        var page = await job.Open("/responsibilities");
        await job.Hr.Press(page, "Move here: Lead a choir.", ("Do", "place:Lead a choir."), ("Areas[0].Title", "Being there"));
        Assert.Equal(("Being there", "Lead a choir."), ((await Last(job)).Areas[0].Title, (await Last(job)).Areas[1].Duties[^1].Text));
        var refused = await job.Hr.Press(await job.Open("/pay"), "Move here: We began in 1984.", ("Do", "place:We began in 1984."));
        Assert.Contains("This line names no pay for an hour or a year. Type the range, and take the line out", refused.Text);
        await job.Hr.Press(await job.Open("/pay"), "Move here: It pays $20 an hour.", ("Do", "place:It pays $20 an hour."));
        var done = await job.Hr.Press(await job.Open("/conditions"), "Take out: We began in 1984.", ("Do", "drop:We began in 1984."));

        Assert.Empty((await Last(job)).Unplaced);
        Assert.Equal(20, (await Last(job)).Pay!.From);
        Assert.DoesNotContain("Not placed yet", done.Text);
    }

    [Fact]
    public async Task While_somebody_types_the_preview_follows_and_nothing_is_saved()
    {
        var job = await JobOfAgency.Make(_site);
        var page = await job.Open("/function");
        Assert.Equal("{\"Do\":\"preview\"}", page.Form("Save").GetAttribute("hx-vals"));

        var beside = await job.Hr.Press(page, "Save", ("Do", "preview"), ("Function", "Ensure medication adherence."), ("Title", ""));

        Assert.Equal(HttpStatusCode.OK, beside.Status);
        Assert.Null(beside.Html.QuerySelector("h1"));
        Assert.Equal("Ensure medication adherence", beside.Html.QuerySelector(".preview mark")!.TextContent);
        Assert.Contains("to look at", beside.Html.GetElementById("found-words")!.TextContent);
        Assert.Single(await job.Versions());
    }

    [Fact]
    public async Task A_description_is_duplicated_put_away_and_brought_back()
    {
        var job = await JobOfAgency.Make(_site);

        var copy = await job.Hr.Press(await job.Open(), "Duplicate it");
        Assert.Equal("Peer Specialist (copy) Draft", copy.Heading);
        var away = await job.Hr.Press(await job.Open(), "Put it away");

        Assert.Equal("Peer Specialist Put away", away.Heading);
        Assert.False(away.HasLink("Pay ✓ (nothing to do)"));
        Assert.Contains("This description is put away.", (await job.Open("/pay")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await job.Hr.Post(job.Address + "/pay", [Token(away), new("From", "1")])).Status);
        var list = await job.Hr.Open($"/o/{job.Organization.Slug}/jobs");
        Assert.Equal(["Peer Specialist (copy)"], list.Html.QuerySelectorAll("table a").Select(a => a.TextContent));
        Assert.Contains("Put away (1)", list.Text);
        Assert.True((await job.Hr.Press(away, "Bring it back")).HasLink("Pay ✓ (nothing to do)"));
    }

    [Fact]
    public async Task A_day_to_look_at_it_again_is_set_and_asked_for_when_it_comes()
    {
        var job = await JobOfAgency.Make(_site);
        var page = await job.Open("/review-due");

        var again = await job.Hr.Press(page, "Save the day", ("Day", "soon"));
        Assert.Equal((HttpStatusCode.BadRequest, "soon"), (again.Status, again.Value("Day")));
        Assert.StartsWith("Enter a day from today on", again.Error("Day"));
        Assert.Contains("Review due: December 1, 2026.", (await job.Hr.Press(page, "Save the day", ("Day", "2026-12-01"))).Text);
        _site.Clock.Now = _site.Clock.Now.AddDays(12);

        var hr = await Given.SignedIn(_site, job.Person);
        Assert.Contains("Review due since December 1, 2026.", (await hr.Open(job.Address)).Text);
        Assert.Equal("now", (await hr.Open($"/o/{job.Organization.Slug}/jobs")).Html.QuerySelector("td .clay")!.TextContent);
    }

    [Theory]
    [InlineData(Roles.Supervisor)]
    [InlineData(Roles.PeerWorker)]
    [InlineData(Roles.Administrator)]
    public async Task Whoever_does_not_write_reads(Roles roles)
    {
        var job = await JobOfAgency.Make(_site);
        var (_, reader) = await job.Colleague(roles, "Jo Park");

        Assert.Equal(HttpStatusCode.OK, (await reader.Open(job.Address)).Status);
        Assert.Empty((await reader.Open(job.Address + "/pay")).Html.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.OK, (await reader.Open(job.Address + "/versions/1")).Status);
        Assert.False((await reader.Open($"/o/{job.Organization.Slug}/jobs")).HasLink("Begin a description"));
        var token = Token(await reader.Open("/account/sign-out"));

        foreach (var below in new[] { "/function", "/reporting", "/responsibilities", "/qualifications", "/conditions", "/pay", "/statements/duties", "/versions/1", "/duplicate", "/archive", "/unarchive", "/review-due", "/../new" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Post(job.Address + below, [token, new("Title", "Taken")])).Status);
        }

        Assert.Single(await job.Versions());
    }

    [Theory]
    [InlineData(Roles.Reader)]
    [InlineData(Roles.Panelist)]
    public async Task Whoever_may_not_read_descriptions_sees_none(Roles roles)
    {
        var job = await JobOfAgency.Make(_site);
        var (_, other) = await job.Colleague(roles, "Jo Park");

        Assert.All(await Task.WhenAll(new[] { "", "/pay", "/versions", "/versions/1", "/statements/duties" }.Select(b => other.Get(job.Address + b))), r => Assert.Equal(HttpStatusCode.Forbidden, r.StatusCode));
        Assert.DoesNotContain("Job descriptions", (await other.Open($"/o/{job.Organization.Slug}")).Html.QuerySelector("main .grid.three")!.TextContent);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/versions/99")]
    [InlineData("/versions/0")]
    [InlineData("/statements/nothing")]
    public async Task What_is_not_there_is_not_found(string below) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await JobOfAgency.Make(_site)).Open(below)).Status);

    public void Dispose() => _site.Dispose();

    private static KeyValuePair<string, string> Token(Screen screen) => new("__RequestVerificationToken", screen.Value("__RequestVerificationToken")!);

    private static async Task<JobDescription> Last(JobOfAgency job) => (await job.Versions())[^1].Description;
}
