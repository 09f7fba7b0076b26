using System.Net;
using System.Text.Json;
using ReadinessKit.Library;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Reviews;

/// <summary>Working through a checklist: what is said of each point, by whom, and what is lost when two do it (nothing).</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_point_is_answered_and_the_next_one_comes()
    {
        var review = await ReviewOfAgency.Make(_site);
        var supervisor = await Given.Person(_site, review.Organization, Roles.Supervisor, "Sol Rivera");
        var first = await review.Hr.Open((await review.Open()).Link("Begin with the first point"));
        Assert.Equal("Our vision, mission and values hold a full recovery vision.", first.Heading);
        Assert.Contains("Vision, mission and values · point 1 of 31", first.Text);

        var next = await review.Hr.Press(first, "Save, and on to the next point", ("Then", "next"), ("Status", "Partly"), ("Evidence", "https://example.org/values"), ("OwnerId", supervisor.Id.ToString()), ("Until", "2027-02-01"), ("Note", "Old leaflets."));
        Assert.Equal("Our policies leave room for dignity of risk.", next.Heading);
        var list = await review.Say("dignity-of-risk", "NotForUs", ("Reason", "Our parent agency writes them."));

        Assert.Contains("2 of 31 points are looked at: 1 partly, 1 not for us.", list.Text);
        Assert.Equal(["Partly", "Sol Rivera", "Feb 1, 2027", "not in the plan"], list.Row("Our vision, mission and values hold a full recovery vision."));
        Assert.Equal(["Not for us", "", "", ""], list.Row("Our policies leave room for dignity of risk."));
        var reader = await Given.SignedIn(_site, review.Organization, Roles.PeerWorker);
        var read = await reader.Open(review.Address + "/items/recovery-vision");
        Assert.Equal(["Partly", "https://example.org/values", "Sol Rivera", "February 1, 2027", "Old leaflets."], read.Html.QuerySelectorAll(".facts dd").Select(d => d.TextContent.Trim()));
        Assert.Contains("Last changed on November 21, 2026 by Kim Lee.", read.Text);
        Assert.Equal(("https://example.org/values", "noopener noreferrer nofollow"), (read.Link("https://example.org/values"), read.Html.QuerySelector("main a[href='https://example.org/values']")!.GetAttribute("rel")));
        Assert.Contains("Not for us: Our parent agency writes them.", (await reader.Open(review.Address + "/items/dignity-of-risk")).Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var review = await ReviewOfAgency.Make(_site);
        var stranger = await Given.Person(_site, await Given.Organization(_site, "Elsewhere"), Roles.HR);

        var again = await review.Say("recovery-vision", "NotForUs", ("Evidence", "https://"), ("Until", "soon"), ("Note", "Typed."), ("OwnerId", stranger.Id.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("Enter why this is not for you, or choose another answer", again.Error("Reason"));
        Assert.StartsWith("Enter the whole web address", again.Error("Evidence"));
        Assert.StartsWith("Enter a day within ten years", again.Error("Until"));
        Assert.Equal("Choose somebody who belongs here and may read the plan", again.Error("OwnerId"));
        Assert.Equal(("https://", "soon", "Typed.", "NotForUs"), (again.Value("Evidence"), again.Value("Until"), again.Html.GetElementById("Note")!.TextContent, again.Html.QuerySelector("input[name=Status]:checked")!.GetAttribute("value")));
        Assert.Empty(await review.Rows());
        Assert.Equal("Choose how it stands", (await review.Hr.Press(await review.Open("/items/recovery-vision"), "Save, and back to the list", ("Status", null))).Error("Status"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_who_answer_a_point_the_second_sees_what_the_first_saved_and_keeps_what_they_typed(bool isFirstAnswer)
    {
        var review = await ReviewOfAgency.Make(_site);
        var other = await Given.SignedIn(_site, await Given.Person(_site, review.Organization, Roles.Executive, "Casey Okafor"));

        if (!isFirstAnswer)
        {
            await review.Say("accountable", "NotYet");
        }

        var seen = await other.Open(review.Address + "/items/accountable");
        await review.Say("accountable", "Partly", ("Note", "Reviews are alike."), ("Evidence", "Handbook"));

        var conflict = await other.Press(seen, "Save, and back to the list", ("Status", "InPlace"), ("Note", "All done."));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(["How it stands: Partly", "Evidence: Handbook", "Note: Reviews are alike."], conflict.Html.QuerySelectorAll("main .note:not(.summary) li").Select(l => l.TextContent));
        Assert.Equal("All done.", conflict.Html.GetElementById("Note")!.TextContent);
        Assert.Equal("Reviews are alike.", (await review.Rows()).Single().Note);

        await other.Press(conflict, "Save, and back to the list", ("Evidence", "Handbook"));
        var row = (await review.Rows()).Single();
        Assert.Equal((ReviewStatus.InPlace, "Handbook", "All done."), (row.Status, row.Evidence, row.Note));
    }

    [Fact]
    public async Task Saving_a_point_as_it_is_changes_nothing()
    {
        var review = await ReviewOfAgency.Make(_site);
        await review.Say("accountable", "Partly", ("Note", "One\r\ntwo"));
        var before = await _site.AllRows();

        await review.Hr.Press(await review.Open("/items/accountable"), "Save, and back to the list");
        await review.Say("recovery-vision", "NotLookedAt");
        await review.Open("/tasks");

        Assert.Equal(before.Where(IsOurs), (await _site.AllRows()).Where(IsOurs));

        static bool IsOurs(string row) => !row.StartsWith("Sessions", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_answers_for_a_point_answers_that_one_and_others_read()
    {
        var review = await ReviewOfAgency.Make(_site);
        var person = await Given.Person(_site, review.Organization, Roles.PeerWorker, "Jo Park");
        await review.Say("role-notes", "NotYet", ("OwnerId", person.Id.ToString()));
        var jo = await Given.SignedIn(_site, person);

        Assert.Equal("1 open point has your name", (await jo.Open($"/o/{review.Organization.Slug}")).Html.QuerySelectorAll("#reviews a")[1].TextContent);
        Assert.Equal(["Our documentation rules fit the peer role."], (await jo.Open(review.Address + "?show=mine")).Html.QuerySelectorAll("#points th a").Select(a => a.TextContent));
        await jo.Press(await jo.Open(review.Address + "/items/role-notes"), "Save, and back to the list", ("Status", "InPlace"));
        Assert.Equal((ReviewStatus.InPlace, person.Id), ((await review.Rows()).Single().Status, (await review.Rows()).Single().ChangedById));

        var token = KeyValuePair.Create("__RequestVerificationToken", (await jo.Open("/account/sign-out")).Value("__RequestVerificationToken")!);
        Assert.Empty((await jo.Open(review.Address + "/items/accountable")).Html.QuerySelectorAll("main form"));

        foreach (var address in new[] { "/items/accountable", "/items/accountable/in-place", "/tasks" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await jo.Post(review.Address + address, [token, new("Status", "InPlace"), new("Tasks", "accountable-reviews")])).Status);
        }

        var panelist = await Given.SignedIn(_site, review.Organization, Roles.Panelist);

        foreach (var below in new[] { "", "/items/accountable", "/tasks", "/report.docx" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await panelist.Get(review.Address + below)).StatusCode);
        }

        Assert.DoesNotContain("Policy review", (await panelist.Open($"/o/{review.Organization.Slug}")).Text);
    }

    [Fact]
    public async Task Another_organization_sees_nothing_of_it()
    {
        var (review, other) = (await ReviewOfAgency.Make(_site), await ReviewOfAgency.Make(_site, await Given.Organization(_site, "Elsewhere")));
        await review.Say("accountable", "NotForUs", ("Reason", "A canary."));

        Assert.Contains("None of 31 points is looked at yet.", (await other.Open()).Text);
        Assert.DoesNotContain("canary", (await other.Open("/items/accountable")).Html.Body!.InnerHtml);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Hr.Open(review.Address)).Status);
    }

    [Fact]
    public async Task The_list_can_be_cut_down_to_what_is_open()
    {
        var review = await ReviewOfAgency.Make(_site);
        await review.Say("recovery-vision", "InPlace");
        await review.Say("dignity-of-risk", "NotYet");

        var open = await review.Hr.Open(review.Address + (await review.Open()).Link("What is open (30)").Split("policy-review")[1]);

        Assert.Equal("true", open.Html.QuerySelectorAll("nav a").Single(a => a.TextContent == "What is open (30)").GetAttribute("aria-current"));
        Assert.DoesNotContain("Our vision, mission and values hold a full recovery vision.", open.Html.GetElementById("points")!.TextContent);
        Assert.Equal(30, open.Html.QuerySelectorAll("#points tr[id]").Length);
        Assert.Contains("There is no such point.", (await review.Open("?show=mine")).Text);
        Assert.Equal(31, (await review.Open("?show=whatever")).Html.QuerySelectorAll("#points tr[id]").Length);
    }

    [Fact]
    public async Task The_picture_has_its_numbers_in_a_table()
    {
        var review = await ReviewOfAgency.Make(_site);
        await review.Say("hr-knows-role", "Partly");
        await review.Say("hr-can-interview", "InPlace");

        var page = await review.Open();

        Assert.Equal("Each bar is one part of the checklist. Most is missing in “HR part A: hiring people who fit the role”: 1 of 5 points is partly or not yet in place.", page.Html.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(["1", "1", "0", "0", "3"], page.Row("HR part A: hiring people who fit the role"));
        Assert.Equal(["1", "1", "0", "0", "29"], page.Row("All points"));
        var bar = page.Html.QuerySelectorAll(".picture .row").Single(r => r.TextContent.Contains("HR part A"));
        Assert.Equal(["in-place 0% 20%", "partly 20% 20%", "not-looked-at 40% 60%"], bar.QuerySelectorAll("rect").Select(r => $"{r.ClassName} {r.GetAttribute("x")} {r.GetAttribute("width")}"));
    }

    [Fact]
    public async Task The_log_and_the_export_of_the_organization_have_it()
    {
        var review = await ReviewOfAgency.Make(_site);
        await review.Say("accountable", "NotForUs", ("Reason", "Our parent agency’s."));
        await review.Say("accountable", "Partly", ("Reason", "Our parent agency’s."));
        var administrator = await Given.SignedIn(_site, review.Organization, Roles.Administrator);

        Assert.Contains("point of a review, accountable", (await administrator.Open($"/o/{review.Organization.Slug}/audit")).Text);
        Assert.DoesNotContain("parent agency", (await administrator.Open($"/o/{review.Organization.Slug}/audit")).Text);
        var json = await (await administrator.Get($"/o/{review.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var row = JsonDocument.Parse(json).RootElement.GetProperty("reviewItems").EnumerateArray().Single();
        Assert.Equal(("policy-review", "accountable", "Partly", "Our parent agency’s."), (row.GetProperty("checklist").GetString(), row.GetProperty("id").GetString(), row.GetProperty("status").GetString(), row.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task The_librarys_page_leads_members_into_it_and_strangers_to_the_sign_in()
    {
        var review = await ReviewOfAgency.Make(_site);

        Assert.Equal(review.Address, (await review.Hr.Open("/library/policy-review")).Link("Work through it with Riverbend Behavioral Health"));
        Assert.False((await review.Hr.Open("/library/supervision")).HasLink("Work through it with Riverbend Behavioral Health"));
        Assert.Equal("/sign-in?to=%2Flibrary%2Fpolicy-review", (await _site.Visitor().Open("/library/policy-review")).Link("Sign in to work through it with your organization"));
        Assert.DoesNotContain("Work through it with Riverbend", (await (await Given.SignedIn(_site, review.Organization, Roles.Panelist)).Open("/library/policy-review")).Text);
    }

    [Theory]
    [InlineData("/items/nothing")]
    [InlineData("/items/nothing/in-place")]
    [InlineData("s")]
    public async Task What_is_not_there_is_not_found(string below) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await ReviewOfAgency.Make(_site)).Open(below)).Status);

    public void Dispose() => _site.Dispose();
}
