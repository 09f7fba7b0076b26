using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Pay;

public sealed class PartTimeTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/pay/part-time";

    [Fact]
    public async Task It_asks_about_a_post_and_about_no_person()
    {
        var screen = await site.Visitor().Open(Address);

        Assert.Equal(["Form.Rate", "Form.HoursPerWeek", "Form.Frequency", "Form.Year"], screen.Html.QuerySelectorAll("main [name]").Select(f => f.GetAttribute("name")!).Distinct());
        Assert.Equal("2026", screen.Html.QuerySelector("option[selected][value^='20']")!.GetAttribute("value"));
        Assert.Contains("Never ask who gets benefits", screen.Text);
        Assert.Equal("/pay/work-and-benefits", screen.Link("Work and benefits"));
    }

    [Fact]
    public async Task A_rate_and_hours_are_answered_for_three_types_of_people()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Press(await visitor.Open(Address), "See the months", ("Form.Rate", "18.50"), ("Form.HoursPerWeek", "20"));

        Assert.Equal((HttpStatusCode.OK, Address), (screen.Status, screen.Address));
        Assert.StartsWith("At $18.50 an hour for 20 hours a week, an average month comes to $1,603.33", screen.Html.QuerySelector("#answer h2")!.TextContent);
        Assert.Equal(["Somebody on SSI", "Somebody in the trial work period of SSDI", "Somebody after the trial work period"], screen.Html.QuerySelectorAll(".types dt").Select(d => d.TextContent));
        Assert.Contains("the month that causes surprises", screen.Text);
        Assert.Equal(3, screen.Html.QuerySelectorAll(".lines line").Length);
        Assert.Equal(3, screen.Html.QuerySelectorAll(".part-time tbody tr").Length);
        Assert.Equal(3, screen.Html.QuerySelectorAll(".lines rect.behind + text").Length);
        Assert.StartsWith("How three kinds of months compare with three amounts: ", screen.Html.QuerySelector(".lines figcaption")!.TextContent);
        Assert.Contains("Figures of 2026, checked on November 28, 2026.", screen.Text);
    }

    [Theory]
    [InlineData("?rate=23.50&hours=30", "23.50", "30", "At $23.50 an hour for 30 hours a week")]
    [InlineData("?rate=23.50", "23.50", null, null)]
    [InlineData("?rate=%3Cb%3E&hours=1e9", "<b>", "1e9", null)]
    public async Task A_worksheet_leads_here_with_its_rate_and_hours(string asked, string rate, string? hours, string? answer)
    {
        var screen = await site.Visitor().Open(Address + asked);

        Assert.Equal((HttpStatusCode.OK, rate, hours ?? ""), (screen.Status, screen.Value("Form.Rate"), screen.Value("Form.HoursPerWeek") ?? ""));
        Assert.StartsWith(answer ?? "", screen.Html.QuerySelector("#answer h2")?.TextContent ?? "");
        Assert.Equal(answer is null, screen.Html.QuerySelector("#answer h2") is null);
    }

    [Fact]
    public async Task While_somebody_types_the_answer_comes_alone()
    {
        var screen = await site.Visitor().Post(Address + "?handler=live", [new("Form.Rate", "18.50"), new("Form.HoursPerWeek", "20"), new("Form.Year", "2025")]);

        Assert.Equal(["answer", "months"], screen.Html.Body!.Children.Select(c => c.Id));
        Assert.Null(screen.Html.QuerySelector("[data-focus]"));
        Assert.Contains("$967", screen.Html.Body.TextContent);
        Assert.Contains("Type what an hour pays", (await site.Visitor().Post(Address + "?handler=live", [new("Form.HoursPerWeek", "20"), new("Form.Year", "2025")])).Html.Body!.TextContent);
    }

    [Theory]
    [InlineData("Form.Rate", "", "Type what an hour pays, such as 18.50")]
    [InlineData("Form.Rate", "1e9", "Type an amount from $0 to $1,000,000, such as 1,690 or 1690.50")]
    [InlineData("Form.HoursPerWeek", "", "Type the hours of a week, such as 20")]
    [InlineData("Form.HoursPerWeek", "-1", "Type a number of hours up to 168, such as 20 or 17.5")]
    [InlineData("Form.Year", "2027", "There are no figures for 2027. The years here are 2024, 2025 and 2026.")]
    public async Task What_is_wrong_stands_at_its_field(string field, string typed, string message)
    {
        var screen = await site.Visitor().Post(Address, new Dictionary<string, string> { ["Form.Rate"] = "18", ["Form.HoursPerWeek"] = "20", ["Form.Year"] = "2026", [field] = typed });

        Assert.Equal((HttpStatusCode.BadRequest, message), (screen.Status, screen.Error(field)));
        Assert.Equal([message], screen.Summary);
    }

    [Fact]
    public async Task In_a_year_without_figures_that_is_said_and_none_is_chosen()
    {
        using var later = new Site();
        later.Clock.Now = later.Clock.Now.AddYears(1);

        var screen = await later.Visitor().Open(Address);

        Assert.Contains("There are no figures for 2027. The years here are 2024, 2025 and 2026.", screen.Text);
        Assert.Empty(screen.Html.QuerySelectorAll("option[selected][value^='20']"));
    }
}
