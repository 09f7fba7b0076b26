using System.Net;
using AngleSharp.Dom;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

public sealed class ResultTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(10, "Plan for at least six months")]
    [InlineData(8, "Plan for at least six months")]
    [InlineData(7, "Plan for at least one year")]
    [InlineData(5, "Plan for at least one year")]
    [InlineData(4, "Make a start; no fixed length yet")]
    [InlineData(0, "Make a start; no fixed length yet")]
    public async Task The_heading_is_the_answer(int trueCount, string heading)
    {
        var screen = await site.Visitor().Result([.. Given.Statements.Skip(trueCount)]);

        Assert.Equal(heading, screen.Heading);
        Assert.StartsWith(heading, screen.Html.Title);
        Assert.Contains($"{trueCount} of 10 true", screen.Text);
    }

    [Fact]
    public async Task The_handbooks_least_time_stands_beside_the_tasks()
    {
        var screen = await site.Visitor().Result("budget", "training", "advisory");

        Assert.Contains("The handbook says at least one year; your tasks take about ten months at the earliest. The plan keeps to the handbook: it ends on November 23, 2027.", screen.Text);
    }

    [Fact]
    public async Task Under_five_true_the_page_says_that_there_is_no_length()
    {
        var screen = await site.Visitor().Result([.. Given.Statements]);

        Assert.Contains("The handbook gives no length for this result.", screen.Text);
    }

    [Fact]
    public async Task False_statements_come_with_the_least_slack_first()
    {
        var screen = await site.Visitor().Result("training", "budget");

        Assert.Equal(
            ["Money for the roles found in the budget", "Respected local training for peer roles"],
            screen.Html.QuerySelectorAll(".gap summary strong").Select(s => s.TextContent));
    }

    [Fact]
    public async Task A_false_statement_adds_its_tasks_to_the_plan()
    {
        var all = await site.Visitor().Result();
        var without = await site.Visitor().Result("budget");

        Assert.DoesNotContain("Find lasting money for the roles", all.Text);
        Assert.Equal(["Finance director", "6", "Dec 28, 2026", "Feb 7, 2027", "not at all"], without.Row("Find lasting money for the roles"));
    }

    [Fact]
    public async Task The_pay_range_and_a_supervisor_come_before_the_ad()
    {
        var screen = await site.Visitor().Result();
        var ad = Date(screen.Row("Write and place the ad")[2]);

        Assert.True(Date(screen.Row("Set the pay range")[3]) < ad);
        Assert.True(Date(screen.Row("Name the supervisor")[3]) < ad);
    }

    [Fact]
    public async Task A_deadline_from_outside_stands_beside_the_horizon_with_three_ways_to_shorten()
    {
        var screen = await site.Visitor().Post("/readiness/quiz", Given.Answers("budget", "training", "advisory")
            .Append(new("DeadlineFromOutside", "true")).Append(new("Deadline", "6/30/2027")));

        var note = screen.Html.QuerySelector(".deadline-note")!;
        Assert.Contains("Your deadline, June 30, 2027, is about seven months after your start. The handbook says at least one year, and your tasks take about ten months. That is about five months more than you have.", note.TextContent);
        Assert.Equal(3, note.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Without_a_deadline_from_outside_nothing_is_said_about_one()
    {
        var screen = await site.Visitor().Result("budget");

        Assert.Null(screen.Html.QuerySelector(".deadline-note"));
    }

    [Fact]
    public async Task The_start_is_today_and_moving_it_moves_every_date()
    {
        var visitor = site.Visitor();
        var before = await visitor.Result();
        Assert.Equal("2026-11-23", before.Value("Start"));

        var after = await visitor.Press(before, "Save", ("Start", "2027-01-04"), ("Name", "Riverbend"));

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal("2027-01-04", after.Value("Start"));
        Assert.Equal("Riverbend", after.Value("Name"));
        Assert.Equal("Jan 4, 2027", after.Row("Ask yourselves why you want peer roles")[2]);
    }

    [Theory]
    [InlineData("soon", "Enter the start as a date, such as 11/21/2026")]
    [InlineData("", "Enter the start as a date, such as 11/21/2026")]
    [InlineData("2025-11-20", "Enter a start between November 21, 2025 and November 21, 2031")]
    [InlineData("9999-12-31", "Enter a start between November 21, 2025 and November 21, 2031")]
    public async Task A_start_that_can_not_be_used_says_what_to_enter_and_saves_nothing(string typed, string message)
    {
        var visitor = site.Visitor();
        var before = await visitor.Result();

        var screen = await visitor.Press(before, "Save", ("Start", typed), ("Name", "Riverbend"));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error("Start"));
        Assert.Equal((typed, "Riverbend"), (screen.Value("Start"), screen.Value("Name")));
        Assert.Equal(("2026-11-23", ""), ((await visitor.Open(before.Address)).Value("Start"), (await visitor.Open(before.Address)).Value("Name")));
    }

    [Fact]
    public async Task A_name_of_a_thousand_letters_is_asked_to_be_shorter()
    {
        var visitor = site.Visitor();

        var screen = await visitor.Press(await visitor.Result(), "Save", ("Name", new string('x', 1000)));

        Assert.Equal("Shorten the name to 100 characters; it has 1000", screen.Error("Name"));
    }

    [Fact]
    public async Task Somebody_elses_change_is_not_overwritten_unseen()
    {
        var visitor = site.Visitor();
        var first = await visitor.Result();
        var second = await visitor.Open(first.Address);
        await visitor.Press(first, "Save", ("Start", "2027-01-04"));

        var conflict = await visitor.Press(second, "Save", ("Start", "2027-02-01"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("It now says: the preparation starts on January 4, 2027; the name for the report is empty.", conflict.Html.GetElementById("theirs")!.TextContent);
        Assert.Null(conflict.Error("Start"));
        Assert.Equal("2027-02-01", conflict.Value("Start"));
        Assert.Equal("2027-01-04", (await visitor.Open(first.Address)).Value("Start"));
        Assert.Equal("2027-02-01", (await visitor.Press(conflict, "Save")).Value("Start"));
    }

    [Fact]
    public async Task Words_from_people_are_shown_as_words()
    {
        var visitor = site.Visitor();

        var screen = await visitor.Press(await visitor.Result(), "Save", ("Name", "<script>alert(1)</script>\" onfocus=\"x"));

        Assert.Equal("<script>alert(1)</script>\" onfocus=\"x", screen.Value("Name"));
        Assert.DoesNotContain(screen.Html.Scripts, s => s.Text.Contains("alert"));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "MMM d, yyyy", null);
}
