using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Organization;

public sealed class DashboardTests : IDisposable
{
    private const string Home = "/o/riverbend-behavioral-health";

    private readonly Site _site = new();

    [Fact]
    public async Task It_shows_where_the_plan_stands_on_the_way()
    {
        var plan = await PlanOfAgency.Make(_site);
        var tasks = await plan.Executive.Open(Home);
        Assert.All(Steps(tasks), step => Assert.Equal("later", step.ClassName));

        await plan.Change("motivation", ("Status", "InProgress"));
        var steps = Steps(await plan.Executive.Open(Home));

        Assert.Equal("now", steps[0].ClassName);
        Assert.StartsWith("0 of ", steps[0].QuerySelector(".muted")!.TextContent);
        Assert.All(steps.Skip(1), step => Assert.Equal("later", step.ClassName));

        await plan.Change("motivation", ("Status", "Done"));
        Assert.StartsWith("1 of ", Steps(await plan.Executive.Open(Home))[0].QuerySelector(".muted")!.TextContent);
    }

    [Fact]
    public async Task What_is_mine_late_and_next_comes_with_its_days()
    {
        var plan = await PlanOfAgency.Make(_site);
        await plan.Change("motivation", ("OwnerId", plan.Person.Id.ToString()));

        var home = await plan.Executive.Open(Home);
        Assert.Equal(["Ask yourselves why you want peer roles"], Titles(home, "#yours"));
        Assert.Contains("Nothing is late.", home.Html.QuerySelector("#late")!.TextContent);
        Assert.Contains("Ask yourselves why you want peer roles", Titles(home, "#next"));

        plan = await plan.Later(days: 30);
        home = await plan.Executive.Open(Home);
        Assert.Contains("Ask yourselves why you want peer roles", Titles(home, "#late"));
        Assert.Contains("3 weeks late", home.Html.QuerySelector("#yours")!.TextContent);

        await plan.Change("motivation", ("Status", "Done"));
        home = await plan.Executive.Open(Home);
        Assert.Empty(Titles(home, "#yours"));
        Assert.DoesNotContain("Ask yourselves why you want peer roles", Titles(home, "#late"));
    }

    [Fact]
    public async Task What_others_changed_since_my_last_visit_is_news()
    {
        var plan = await PlanOfAgency.Make(_site);
        var colleague = await Given.Person(_site, plan.Organization, Roles.Supervisor, "Kim Lee");
        var reader = await Given.SignedIn(_site, colleague);
        Assert.Contains("This is your first visit.", (await reader.Open(Home)).Text);

        _site.Clock.Now = _site.Clock.Now.AddHours(2);
        await plan.Change("motivation", ("Weeks", "3"));
        var round = await GivenRound.Start(_site, plan.Executive, "riverbend-behavioral-health");
        _site.Clock.Now = _site.Clock.Now.AddHours(2);

        var news = (await reader.Open(Home)).Html.QuerySelector("#news")!.TextContent;
        Assert.Contains("weeks: 1 → 3", news);
        Assert.Contains("Casey Okafor", news);
        Assert.Contains("The round “Baseline” was started.", news);
        Assert.Contains("weeks: 1 → 3", (await reader.Open(Home)).Html.QuerySelector("#news")!.TextContent);

        // The next visit begins when this one is over; and nobody hears of what they did themselves.
        _site.Clock.Now = _site.Clock.Now.AddHours(2);
        Assert.Contains("Nobody else has changed the plan since your last visit, 2 hours ago.", (await reader.Open(Home)).Text);
        Assert.DoesNotContain("weeks: 1 → 3", (await plan.Executive.Open(Home)).Text);
        Assert.Equal("0 of 5 invited", (await plan.Executive.Open(round.Address)).Row("Leadership")[0]);
    }

    [Fact]
    public async Task Whoever_may_not_read_the_plan_sees_none_of_it()
    {
        var plan = await PlanOfAgency.Make(_site);
        var panelist = await Given.SignedIn(_site, plan.Organization, Roles.Panelist);

        var home = await panelist.Open(Home);

        Assert.Null(home.Html.QuerySelector("#yours"));
        Assert.DoesNotContain("Rounds", home.Text);
        Assert.False(home.HasLink("Open the plan"));
    }

    [Fact]
    public async Task Nobody_is_told_to_ask_themselves_for_a_role()
    {
        var organization = await Given.Organization(_site);
        var administrator = await Given.SignedIn(_site, await Given.Person(_site, organization, Roles.Administrator, "Ana Admin"));
        var reader = await Given.SignedIn(_site, organization, Roles.Reader);

        Assert.Contains("Ask Ana Admin to give you the role.", (await reader.Open(Home)).Text);
        Assert.DoesNotContain("Ask Ana Admin", (await administrator.Open(Home)).Text);
        Assert.Contains("you can give yourself the role, under People.", (await administrator.Open(Home)).Text);
        Assert.DoesNotContain("ask Ana Admin", (await administrator.Open(Home + "/pay")).Text);
    }

    [Fact]
    public async Task Without_a_plan_it_leads_to_the_quiz()
    {
        var executive = await Given.SignedIn(_site, await Given.Organization(_site), Roles.Executive);

        Assert.Equal("/readiness/quiz", (await executive.Open(Home)).Link("Take the timeline quiz"));
    }

    public void Dispose() => _site.Dispose();

    private static List<AngleSharp.Dom.IElement> Steps(Screen home) => [.. home.Html.QuerySelectorAll(".way li")];

    private static IEnumerable<string> Titles(Screen home, string section) => home.Html.QuerySelectorAll($"{section} li a").Select(a => a.TextContent);
}
