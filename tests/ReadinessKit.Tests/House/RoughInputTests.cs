using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Tests.House;

/// <summary>Whatever is sent, the answer is a page that says what to do, never an error of ours.</summary>
public sealed class RoughInputTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Rough =
    [
        "", " ", "0", "-1", "2147483648", "9223372036854775808", "NaN", "true", "null", "undefined", "'", "\"", "`", "<b>", "</script>", "{{7*7}}", "${7*7}", "%s%n",
        "../../etc/passwd", "..\\..\\", "a\r\nSet-Cookie: b=c", "\u0000", "\u202Eabc", "\uFEFF", "😀", "ﬀ", "١٢", "2026-02-30", "0001-01-01", "9999-12-31", "12/31/9999", "=1+1", "[]", "Tasks", new('x', 5000),
    ];

    [Fact]
    public async Task No_address_ends_in_an_error_of_ours()
    {
        var visitor = site.Visitor();
        var result = (await visitor.Result("budget")).Address;
        string[] routes = ["/{0}", "/readiness/{0}", "/readiness/results/{0}", "/readiness/results/{0}/open/{0}", "/readiness/results/{0}/plan", "/error/{0}", "/meet/{0}", "/meet/{0}/lead", "/meet/{0}/now", "/meet/{0}/changes", "/meet/new?quiz={0}", "/role-check/activities/{0}", "/library/{0}", "/library/pack?items={0}", "/library/pack?items[{0}]={0}", "/search?q={0}", "/search?q[{0}]={0}", "/readiness/quiz?Answers[{0}]={0}", result + "/{0}", result + "/files/{0}", result + "/open/{0}", "/library/{0}/look-back", "/library/concerns/look-back?answers={0}", "/library/concerns/question/{0}", "/library/whats-harder/question/3?answers={0}&warned={0}", "/library/concerns/question/2/reality?answers={0}&answer={0}", "/library/concerns/question/2/reality?answer[{0}]={0}&answer=little&answer={0}", "/interviews/{0}", "/interviews/banks/{0}", "/jobs/templates/{0}", "/jobs/reading/{0}", "/jobs/reading/open/{0}", "/jobs/review?handler={0}", "/pay/{0}", "/pay/work-and-benefits?handler={0}", "/pay/part-time?handler={0}", "/api/{0}/openapi.json", "/jobs/statements?role={0}&setting={0}&track={0}&competency={0}"];

        foreach (var route in routes)
        {
            // A NUL in a path is refused by the server before the site sees it.
            foreach (var rough in Rough.Where(r => !r.Contains('\0')))
            {
                var response = await visitor.Get(string.Format(route, Uri.EscapeDataString(rough)));

                Assert.True((int)response.StatusCode < 500, $"{route} with '{rough[..Math.Min(40, rough.Length)]}': {response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task No_form_ends_in_an_error_of_ours()
    {
        var visitor = site.Visitor();
        var result = await visitor.Result("budget");
        var meeting = (await visitor.Post("/meet/new", [new("Quiz", "timeline")])).Address.Replace("/lead", "");
        (string Address, string[] Fields)[] forms =
        [
            ("/readiness/quiz", ["Answers[budget]", "Answers[{0}]", "Answers", "{0}", "DeadlineFromOutside", "Deadline"]),
            ("/readiness/motivation", ["Answers[fears].Text", "Answers[fears].Struggled", "Answers[{0}].Text", "Answers[fears]", "Answers", "MoreToSay", "{0}"]),
            ("/meet", ["Code", "{0}"]),
            ("/meet/new", ["Quiz", "{0}"]),
            (meeting, ["question", "choice", "{0}"]),
            (meeting + "/next", ["place", "{0}"]),
            ("/role-check", ["Task", "{0}"]),
            ("/interviews/check", ["Question", "{0}"]),
            ("/interviews/check?handler=live", ["Question", "{0}"]),
            ("/pay/work-and-benefits?handler=ssi", ["Ssi.Year", "Ssi.Wages", "Ssi.Bwe", "Ssi.Standing", "Ssi", "{0}"]),
            ("/pay/work-and-benefits?handler=ssdi", ["Ssdi.Month", "Ssdi.Gross", "Ssdi.Subsidy", "{0}"]),
            ("/pay/work-and-benefits?handler=timeline", ["Timeline.ServiceMonths", "Timeline.TrialWorkEnd", "Timeline.Cessation", "Timeline.Earnings", "{0}"]),
            ("/pay/work-and-benefits?handler=hours", ["Hours.Year", "Hours.Rate", "Hours.HoursPerWeek", "Hours.HoursPerWeekday", "Hours.Frequency", "Hours.FirstPayday", "{0}"]),
            ("/pay/part-time", ["Form.Year", "Form.Rate", "Form.HoursPerWeek", "Form.Frequency", "{0}"]),
            ("/pay/part-time?handler=live", ["Form.Rate", "Form.HoursPerWeek", "{0}"]),
            ("/jobs/review", ["Text", "Document", "{0}"]),
            ("/jobs/review?handler=live", ["Text", "{0}"]),
            ("/role-check/activities/rides", ["Answers[asked]", "Answers[often]", "Answers[{0}]", "Answers", "Task", "activity"]),
            (result.Address, ["Start", "Name", "Version", "{0}", "id", "Row.Id"]),
            (result.Address + "/plan", ["Tasks[place-ad].Owner", "Tasks[place-ad].Weeks", "Tasks[place-ad].NotBefore", "Tasks[{0}].Weeks", "Tasks[place-ad]", "Tasks", "Version"]),
            (result.Address + "/plan/preview", ["Tasks[place-ad].Weeks", "Tasks[place-ad].NotBefore", "Tasks[{0}].Owner", "Tasks"]),
            (result.Address + "/reading-link", ["{0}"]),
        ];

        foreach (var (address, fields) in forms)
        {
            // Each new result brings a cookie, and no browser keeps hundreds.
            var sender = address == "/readiness/quiz" ? site.Visitor() : visitor;

            foreach (var (field, rough) in fields.SelectMany(f => Rough.Select(r => (string.Format(f, r), r))))
            {
                var screen = await sender.Post(address, [.. Given.Answers().Where(a => a.Key != field), new(field, rough), new(field, "twice")]);

                Assert.True((int)screen.Status < 500, $"{address}, '{field[..Math.Min(40, field.Length)]}' with '{rough[..Math.Min(40, rough.Length)]}': {screen.Status}");
            }
        }

        Assert.Equal(200, (int)(await visitor.Open(result.Address)).Status);
    }

    [Fact]
    public async Task No_form_of_accounts_and_organizations_ends_in_one_either()
    {
        using var own = new Site();
        var organization = await Given.Organization(own);
        var sam = await Given.Person(own, organization, Roles.HR, "Sam Lee");
        await Given.Person(own, organization, Roles.Administrator, "Ana Admin");
        var visitor = await Given.SignedIn(own, await Given.Person(own, organization, Roles.Anyone, isOperator: true));
        var o = $"/o/{organization.Slug}";
        var plan = (await visitor.Press(await visitor.Result("budget"), "Take it over")).Address;
        await visitor.Press(await visitor.Open(plan + "/tasks/policy-review"), "Save the task", ("Weeks", "9"));
        await visitor.Press(await visitor.Open(o + "/readiness/reviews/policy-review/items/same-for-all"), "Save, and back to the list", ("Status", "NotYet"));
        var (asked, approved) = (await JobOfAgency.Make(own, organization), await JobOfAgency.Make(own, organization));
        await asked.Hr.Press(await asked.Open("/approval"), "Ask for approval of version 1");
        await approved.Change((_, row) =>
        {
            row.Approve(sam.Id, own.Clock.Now);
            return Task.CompletedTask;
        });
        var job = (await visitor.Press(await visitor.Open(o + "/jobs/new"), "Begin", ("Template", "peer-specialist"))).Address;
        var guide = (await GuideOfAgency.Make(own, organization)).Address;
        var pay = PayOfAgency.RowOf(organization, sam.Id, new() { Role = "Peer specialist" }, own.Clock.Now);
        await own.Database(db =>
        {
            db.Enter(organization.Id);
            db.Add(pay);
            return db.SaveChangesAsync();
        });
        string[] pages =
        [
            $"{o}/pay/{pay.Id}/import", $"{o}/pay/{pay.Id}/import-public",
            o + "/interviews/new", guide + "/questions", guide + "/questions/new", guide + "/questions/q1", guide + "/words", guide + "/committee", guide + "/hand-out", guide + "/review",
            o + "/jobs/new", job, job + "/function", job + "/reporting", job + "/qualifications", job + "/conditions", job + "/pay", job + "/review-due", job + "/statements/qualifications",
            job + "/comments", job + "/readers", job + "/approval", asked.Address + "/approval", asked.Address + "/approval/send-back", approved.Address + "/publish",
            o + "/readiness/reviews/policy-review/items/accountable", o + "/readiness/reviews/policy-review/tasks",
            plan + "/tasks/place-ad", plan + "/tasks/new", plan + "/history",
            "/sign-in", "/set-up", "/account/name", "/account/password", "/account/authenticator", "/account/passkeys", "/account/delete",
            $"{o}/people/invite", $"{o}/people/{sam.Id}", $"{o}/profile", $"{o}/leave/delete", "/operator/organizations/new", "/operator/content/check",
        ];
        var sent = 0;

        foreach (var page in pages)
        {
            var screen = await (page is "/sign-in" or "/set-up" ? own.Visitor() : visitor).Open(page);
            Assert.True((int)screen.Status == 200, page);

            foreach (var form in screen.Html.QuerySelectorAll<IHtmlFormElement>("main form[method=post]"))
            {
                var action = form.GetAttribute("action") is { Length: > 0 } address ? address : page;
                var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]").Select(f => f.GetAttribute("name")!).Where(n => n != "__RequestVerificationToken").Distinct().ToList();
                KeyValuePair<string, string>[] token = screen.Value("__RequestVerificationToken") is { } value ? [new("__RequestVerificationToken", value)] : [];

                foreach (var (field, rough) in fields.SelectMany(f => Rough.Select(r => (f, r))))
                {
                    var answer = await visitor.Post(action, [.. token, .. fields.Where(f => f != field).Select(f => KeyValuePair.Create(f, "x")), new(field, rough), new(field, "twice")]);
                    Assert.True((int)answer.Status < 500, $"{action}, '{field}' with '{rough[..Math.Min(40, rough.Length)]}': {answer.Status}");
                    sent++;
                }
            }
        }

        Assert.True(sent > 1000, $"{sent} forms");

        foreach (var route in new[] { o + "/interviews/{0}", o + "/interviews/new?from={0}", guide + "/{0}", guide + "/questions/{0}", guide + "/choose?proficiency={0}&duty={0}", guide + "/versions/{0}", guide + "/versions?before={0}", guide + "/files/{0}/print?large={0}", guide + "/files/1/{0}", guide + "/files?number={0}", guide + "/words?saved={0}", o + "/jobs/{0}", job + "/{0}", job + "/versions/{0}", job + "/versions/1?with={0}", job + "/versions?before={0}", job + "/statements/{0}", job + "/statements/duties?role={0}&area={0}", job + "/pay?saved={0}&joined={0}&more={0}", job + "/responsibilities?more={0}", job + "/comments?about={0}", job + "/comments/{0}/settle", job + "/readers/{0}/withdraw", job + "/publish?saved={0}", "/o/{0}", "/o/{0}/people", o + "/{0}", o + "/people/{0}", o + "/audit?before={0}", o + "/readiness/timelines/{0}", o + "/readiness/reviews/{0}", o + "/readiness/reviews/policy-review?show={0}", o + "/readiness/reviews/policy-review/items/{0}", o + "/readiness/reviews/policy-review/items/{0}/in-place", plan + "?saved={0}", plan + "/tasks/{0}", plan + "/tasks/{0}/up", plan + "/edits/{0}/undo", plan + "/history?skip={0}", "/account/{0}", "/account/second-factor?organization={0}", "/invitations/{0}", "/resets/{0}", "/sign-in?to={0}", "/operator/backups/{0}", "/operator/content?q={0}", "/operator/content/check?path={0}&from={0}", "/operator/content/shipped/{0}", "/operator/content/remove/{0}", "/operator/content/changes/{0}" })
        {
            foreach (var rough in Rough.Where(r => !r.Contains('\0')))
            {
                var response = await visitor.Get(string.Format(route, Uri.EscapeDataString(rough)));
                Assert.True((int)response.StatusCode < 500, $"{route} with '{rough[..Math.Min(40, rough.Length)]}': {response.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/library/supervision")]
    [InlineData("/library/concerns/question/1/reality")]
    [InlineData("/library")]
    public async Task A_form_that_is_sent_to_a_page_to_read_is_refused(string address)
    {
        var screen = await site.Visitor().Post(address, [new("answers", "a")]);

        Assert.Equal((405, "That can't be done here"), ((int)screen.Status, screen.Heading));
    }

    [Theory]
    [InlineData("application/json", "{\"Answers\":{}}")]
    [InlineData("text/plain", "Answers[budget]=true")]
    [InlineData("application/x-www-form-urlencoded", "%%%=%zz&&&=&;=")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "Answers[budget]=true")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-7\r\n\r\nb\r\n--x--\r\n")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nunended")]
    public async Task A_body_that_is_no_form_is_answered_with_a_page(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/readiness/quiz") { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add("Origin", Visitor.Origin);

        var screen = await Screen.Read(await site.Visitor().Send(request), "/readiness/quiz");

        Assert.Equal(400, (int)screen.Status);
        Assert.NotEmpty(screen.Heading);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/library/supervision")]
    [InlineData("/o/riverbend-behavioral-health")]
    public async Task Letters_that_nothing_here_reads_are_answered_with_a_page_at_any_address(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Content = new StringContent("a=b") };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded; charset=utf-7");

        var screen = await Screen.Read(await site.Visitor().Send(request), address);

        Assert.Equal((400, "That could not be read"), ((int)screen.Status, screen.Heading));
        Assert.True(screen.Response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task More_fields_than_a_form_of_this_site_has_are_answered_with_a_page()
    {
        var screen = await site.Visitor().Post("/readiness/quiz", Enumerable.Range(0, SiteSetup.MaxFields + 1).Select(i => KeyValuePair.Create("f" + i, "x")));

        Assert.Equal("That could not be read", screen.Heading);
    }
}
