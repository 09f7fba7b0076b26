using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

public sealed class PlanTests(Site site) : IClassFixture<Site>
{
    private const string Ad = "Write and place the ad";

    [Fact]
    public async Task Owners_weeks_and_dates_can_be_changed_and_are_kept()
    {
        var visitor = site.Visitor();
        var plan = await Plan(visitor);

        var result = await visitor.Press(plan, "Save the plan", ("Tasks[place-ad].Owner", "Recruiting lead"), ("Tasks[place-ad].Weeks", "3"), ("Tasks[place-ad].NotBefore", "2027-08-02"));

        Assert.Equal(["Recruiting lead", "3", "Aug 2, 2027", "Aug 22, 2027"], result.Row(Ad).Take(4));
        Assert.Equal("Aug 23, 2027", result.Row("Take applications")[2]);

        var again = await visitor.Open(result.Address.Split('#')[0] + "/plan");
        Assert.Equal(("Recruiting lead", "3", "2027-08-02"), (again.Value("Tasks[place-ad].Owner"), again.Value("Tasks[place-ad].Weeks"), again.Value("Tasks[place-ad].NotBefore")));
    }

    [Fact]
    public async Task An_emptied_field_goes_back_to_what_the_content_says()
    {
        var visitor = site.Visitor();
        var changed = await visitor.Press(await Plan(visitor), "Save the plan", ("Tasks[place-ad].Weeks", "3"));

        var plan = await visitor.Open(changed.Address.Split('#')[0] + "/plan");
        var result = await visitor.Press(plan, "Save the plan", ("Tasks[place-ad].Weeks", ""), ("Tasks[place-ad].Owner", " "));

        Assert.Equal(["HR director", "1"], result.Row(Ad).Take(2));
    }

    [Theory]
    [InlineData("Weeks", "0", "Enter whole weeks from 1 to 104")]
    [InlineData("Weeks", "105", "Enter whole weeks from 1 to 104")]
    [InlineData("Weeks", "two", "Enter whole weeks from 1 to 104")]
    [InlineData("Weeks", "1.5", "Enter whole weeks from 1 to 104")]
    [InlineData("NotBefore", "someday", "Enter a date up to ten years after the start, such as 11/23/2027, or leave it empty")]
    [InlineData("NotBefore", "9999-12-31", "Enter a date up to ten years after the start, such as 11/23/2027, or leave it empty")]
    public async Task A_value_that_can_not_be_used_says_what_to_enter_and_nothing_is_lost(string field, string typed, string message)
    {
        var visitor = site.Visitor();
        var plan = await Plan(visitor);

        var screen = await visitor.Press(plan, "Save the plan", ($"Tasks[place-ad].{field}", typed), ("Tasks[motivation].Owner", "Everybody"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error($"Tasks[place-ad].{field}"));
        Assert.Equal(["Write and place the ad: " + message], screen.Summary);
        Assert.Equal(typed, screen.Value($"Tasks[place-ad].{field}"));
        Assert.Equal("Everybody", screen.Value("Tasks[motivation].Owner"));
        Assert.Equal("Executive director", (await visitor.Open(plan.Address)).Value("Tasks[motivation].Owner"));
    }

    [Fact]
    public async Task An_owner_of_a_thousand_letters_is_asked_to_be_shorter()
    {
        var visitor = site.Visitor();

        var screen = await visitor.Press(await Plan(visitor), "Save the plan", ("Tasks[place-ad].Owner", new string('x', 1000)));

        Assert.Equal("Shorten the owner to 80 characters; it has 1000", screen.Error("Tasks[place-ad].Owner"));
    }

    [Fact]
    public async Task Messages_that_say_the_same_name_their_tasks_at_the_top_and_an_empty_owner_says_who_it_is_then()
    {
        var visitor = site.Visitor();

        var screen = await visitor.Press(await Plan(visitor), "Save the plan", ("Tasks[place-ad].Weeks", "x"), ("Tasks[hr-review].Weeks", "x"), ("Tasks[place-ad].Owner", ""));

        Assert.Equal(2, screen.Summary.Distinct().Count());
        Assert.Contains("Write and place the ad: Enter whole weeks from 1 to 104", screen.Summary);
        Assert.Equal("Enter whole weeks from 1 to 104", screen.Error("Tasks[place-ad].Weeks"));
        Assert.Equal("Empty: HR director", screen.Html.QuerySelector("input[name='Tasks[place-ad].Owner']")!.GetAttribute("placeholder"));
    }

    [Fact]
    public async Task A_task_that_is_not_in_the_plan_is_refused_whole()
    {
        var visitor = site.Visitor();
        var plan = await Plan(visitor);

        var screen = await visitor.Press(plan, "Save the plan", ("Tasks[sabotage].Weeks", "9"), ("Tasks[place-ad].Weeks", "9"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.StartsWith("There is no task 'sabotage' in this plan.", screen.Summary.Single());
        Assert.Equal("1", (await visitor.Open(plan.Address)).Value("Tasks[place-ad].Weeks"));
    }

    [Fact]
    public async Task Somebody_elses_change_is_not_overwritten_unseen()
    {
        var visitor = site.Visitor();
        var first = await Plan(visitor);
        var second = await visitor.Open(first.Address);
        await visitor.Press(first, "Save the plan", ("Tasks[place-ad].Weeks", "5"));

        var conflict = await visitor.Press(second, "Save the plan", ("Tasks[place-ad].Weeks", "7"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Somebody else saved a change while you were typing", conflict.Summary.Single());
        Assert.Contains("What somebody else saved Write and place the ad: HR director, 5 weeks", conflict.Text);
        Assert.Equal("7", conflict.Value("Tasks[place-ad].Weeks"));
        Assert.Equal("5", (await visitor.Open(first.Address)).Value("Tasks[place-ad].Weeks"));
        Assert.Equal("7", (await visitor.Press(conflict, "Save the plan")).Row(Ad)[1]);
    }

    [Fact]
    public async Task The_preview_shows_what_is_typed_and_saves_nothing()
    {
        var visitor = site.Visitor();
        var plan = await Plan(visitor);

        var preview = await visitor.Post(plan.Address + "/preview", [new("Tasks[motivation].Weeks", "5"), new("Tasks[place-ad].Weeks", "nonsense")]);

        Assert.Contains("The tasks end on September 12, 2027", preview.Html.Body!.TextContent);
        Assert.Contains("The tasks end on August 15, 2027", (await visitor.Open(plan.Address)).Text);
    }

    private static async Task<Screen> Plan(Visitor visitor) => await visitor.Open((await visitor.Result()).Address + "/plan");
}
