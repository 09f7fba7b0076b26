using System.Net;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Pay;

public sealed class WorkAndBenefitsTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/pay/work-and-benefits";

    [Fact]
    public async Task It_opens_empty_with_four_questions_this_year_chosen_and_a_way_out()
    {
        var screen = await site.Visitor().Open(Address);

        Assert.Equal(["A month on SSI", "A month on SSDI", "Where am I on SSDI’s timeline?", "How many hours?"], screen.Html.QuerySelectorAll("details:has(form) > summary h2").Select(h => h.TextContent));
        Assert.All(screen.Html.QuerySelectorAll("main form"), form => Assert.Equal(("post", "off"), (form.GetAttribute("method"), form.GetAttribute("autocomplete"))));
        Assert.All(screen.Html.QuerySelectorAll("main input:not([type=radio]):not([type=checkbox]), main textarea"), field => Assert.Equal("off", field.GetAttribute("autocomplete")));
        Assert.All(screen.Html.QuerySelectorAll("main input:not([type=radio]):not([type=checkbox])"), field => Assert.Null(field.GetAttribute("value")));
        Assert.Equal(["2026", "2026"], screen.Html.QuerySelectorAll("option[selected][value^='20']").Select(o => o.GetAttribute("value")!));
        Assert.NotNull(screen.Html.QuerySelector("a[data-exit][href^='https://']"));
        Assert.Contains("Nothing you type is kept here.", screen.Text);
        Assert.Null(screen.Html.QuerySelector("[name=__RequestVerificationToken]"));
        Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
        Assert.Equal(["no-referrer"], screen.Response.Headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task A_month_on_ssi_is_answered_in_a_sentence_and_then_step_by_step()
    {
        var screen = await Ask("ssi", ("Ssi.Year", "2026"), ("Ssi.Wages", "$1,168"), ("Ssi.Standing", "recipient"));

        Assert.Equal((HttpStatusCode.OK, "In a month like this SSI would pay about $452.50."), (screen.Status, Answer(screen)));
        Assert.Contains("20 CFR 416.1112(c)(7)", screen.Html.QuerySelector(".trace")!.TextContent);
        Assert.Contains("Figures of 2026, checked on November 28, 2026.", screen.Text);
        Assert.Contains("Report your wages to Social Security", screen.Text);
        Assert.Contains("WIPA", screen.Text);
        Assert.Equal("$1,168", screen.Value("Ssi.Wages"));
        Assert.True(screen.Html.QuerySelector("#ssi")!.HasAttribute("open"));
        Assert.False(screen.Html.QuerySelector("#hours")!.HasAttribute("open"));
    }

    [Theory]
    [InlineData("applicant", "1690.01", "In a month like this an application for SSI would be turned down because of the work, so SSI would pay nothing.")]
    [InlineData("recipient", "2500", "In a month like this SSI would pay nothing.")]
    public async Task Nothing_paid_says_why(string standing, string wages, string sentence) =>
        Assert.Equal(sentence, Answer(await Ask("ssi", ("Ssi.Year", "2026"), ("Ssi.Wages", wages), ("Ssi.Standing", standing))));

    [Fact]
    public async Task A_month_on_ssdi_takes_months_as_people_type_them()
    {
        var screen = await Ask("ssdi", ("Ssdi.Month", "April 2026"), ("Ssdi.Gross", "1700"));

        Assert.Equal("April 2026 would use up a trial work month, if you have some left, and SSDI would pay in full.", Answer(screen));
        Assert.Contains("$1,700.00 of countable earnings is more than $1,690.", screen.Text);
        Assert.Equal("2026-04", screen.Value("Ssdi.Month"));
    }

    [Fact]
    public async Task The_timeline_counts_trial_work_and_shows_months_as_a_picture_and_a_table()
    {
        var begun = await Ask("timeline", ("Timeline.ServiceMonths", "2026-01 to 2026-03"));
        Assert.Equal("You have used three of nine trial work months in the sixty months that end with March 2026.", Answer(begun));

        var over = await Ask("timeline", ("Timeline.ServiceMonths", "2025-01 to 2025-09"), ("Timeline.Earnings", "2026-01 to 2026-04 1,700\n2026-05 900"));
        Assert.Equal("SSDI is paid in each month that is not SGA, through September 2028.", Answer(over));
        Assert.Contains("through March 2026", over.Text);
        Assert.Equal(["paid", "paid", "paid", "not paid", "paid"], over.Html.QuerySelectorAll(".months td[data-label=SSDI]").Select(c => c.TextContent));
        Assert.Equal(14, over.Html.QuerySelectorAll(".strip rect").Length);
        Assert.Equal("Of the months shown, 9 are trial work, paid in full, 4 are paid and 1 is not paid.", over.Html.QuerySelector(".strip figcaption")!.TextContent);

        var ended = await Ask("timeline", ("Timeline.TrialWorkEnd", "2022-12"), ("Timeline.Cessation", "2023-05"), ("Timeline.Earnings", "2026-02 2000"));
        Assert.StartsWith("SSDI would end with February 2026", Answer(ended));
    }

    [Fact]
    public async Task Hours_are_answered_with_every_month()
    {
        var screen = await Ask("hours", ("Hours.Year", "2026"), ("Hours.Rate", "18.50"), ("Hours.HoursPerWeek", "20"), ("Hours.Frequency", "biweekly"), ("Hours.FirstPayday", "2026-01-02"));

        Assert.Equal("An average month comes to $1,603.33, and the longest month of 2026 to $1,702.00.", Answer(screen));
        Assert.Contains("More than SGA is earned in July 2026 and December 2026.", screen.Text);
        Assert.Equal(12, screen.Html.QuerySelectorAll(".months tbody tr").Length);
        Assert.Equal("$2,220.00", screen.Html.QuerySelector(".months tbody tr td:last-child")!.TextContent);
    }

    [Theory]
    [InlineData("ssi", "Ssi.Year", "2027", "There are no figures for 2027. The years here are 2024, 2025 and 2026.")]
    [InlineData("ssi", "Ssi.Year", "", "Choose a year")]
    [InlineData("ssi", "Ssi.Wages", "lots", "Type an amount from $0 to $1,000,000, such as 1,690 or 1690.50")]
    [InlineData("ssi", "Ssi.Irwe", "-5", "Type an amount from $0 to $1,000,000, such as 1,690 or 1690.50")]
    [InlineData("ssdi", "Ssdi.Month", "", "Type the month and the year, such as 2026-04 or April 2026")]
    [InlineData("ssdi", "Ssdi.Month", "2026-13", "Type the month and the year, such as 2026-04 or April 2026")]
    [InlineData("ssdi", "Ssdi.Month", "2027-01", "There are no figures for 2027. The years here are 2024, 2025 and 2026.")]
    [InlineData("timeline", "Timeline.ServiceMonths", "", "Type your trial work months, or the month in which your trial work ended")]
    [InlineData("timeline", "Timeline.ServiceMonths", "spring", "“spring” is no month. Write it like 2026-04 or April 2026, and several in a row like 2025-01 to 2025-06")]
    [InlineData("timeline", "Timeline.Cessation", "2020-01", "The cessation has to be later than the trial work, which ended in September 2025")]
    [InlineData("timeline", "Timeline.Earnings", "2027-01 900", "There are no figures for 2027. The years here are 2024, 2025 and 2026.")]
    [InlineData("hours", "Hours.Rate", "", "Type what an hour pays, such as 18.50")]
    [InlineData("hours", "Hours.HoursPerWeek", "", "Type the hours of a week, or those of a day below")]
    [InlineData("hours", "Hours.HoursPerWeek", "200", "Type a number of hours up to 168, such as 20 or 17.5")]
    [InlineData("hours", "Hours.HoursPerWeekday", "4", "Type the hours of a week or those of a day, and leave the other field empty")]
    [InlineData("hours", "Hours.FirstPayday", "2026-01-02", "Choose how often wages are paid, or empty the payday")]
    [InlineData("hours", "Hours.Frequency", "weekly", "Type one payday, or choose nothing above")]
    public async Task What_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(string form, string field, string typed, string message)
    {
        (string, string)[] sound = form switch
        {
            "ssi" => [("Ssi.Year", "2026"), ("Ssi.Wages", "1200")],
            "ssdi" => [("Ssdi.Month", "2026-04"), ("Ssdi.Gross", "1200")],
            "timeline" => [("Timeline.ServiceMonths", "2025-01 to 2025-09"), ("Timeline.Earnings", "2026-01 900")],
            _ => [("Hours.Year", "2026"), ("Hours.Rate", "18"), ("Hours.HoursPerWeek", "20")],
        };
        var at = message.StartsWith("Type the hours of a week or", StringComparison.Ordinal) ? "Hours.HoursPerWeek" : field == "Hours.FirstPayday" ? "Hours.Frequency" : field == "Hours.Frequency" ? "Hours.FirstPayday" : field;

        var screen = await Ask(form, [.. sound.Where(f => f.Item1 != field), (field, typed)]);

        Assert.Equal((HttpStatusCode.BadRequest, message), (screen.Status, screen.Error(at)));
        Assert.Contains(message, screen.Summary);
        Assert.True(screen.Html.QuerySelector("#" + form)!.HasAttribute("open"));
        Assert.Null(screen.Html.QuerySelector(".answer"));
        Assert.All(sound.Where(f => f.Item1 != field && !f.Item1.EndsWith("Year", StringComparison.Ordinal) && !f.Item1.StartsWith("Timeline", StringComparison.Ordinal)), f => Assert.Equal(f.Item2, screen.Value(f.Item1)));

        if (!field.EndsWith("Year", StringComparison.Ordinal) && screen.Value(field) is { } shown)
        {
            Assert.Equal(typed, shown);
        }
    }

    [Fact]
    public async Task In_a_year_without_figures_none_is_chosen()
    {
        using var later = new Site();
        later.Clock.Now = later.Clock.Now.AddYears(1);

        Assert.Empty((await later.Visitor().Open(Address)).Html.QuerySelectorAll("option[selected][value^='20']"));
    }

    [Fact]
    public async Task Nothing_is_stored_logged_or_put_into_an_address()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        await visitor.Open(Address);
        var before = await own.AllRows();

        var screen = await visitor.Post(Address + "?handler=ssi", [new("Ssi.Year", "2026"), new("Ssi.Wages", "1234.37")]);
        var mend = await visitor.Post(Address + "?handler=timeline", [new("Timeline.ServiceMonths", "canary 1234.37")]);

        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("1234.37", own.Log.Text);
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.DoesNotContain("37", screen.Address);
        Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
        Assert.Contains("no-store", mend.Response.Headers.CacheControl!.ToString());
        Assert.Empty(visitor.Cookies.GetAllCookies());
    }

    [Fact]
    public async Task A_form_on_another_site_can_not_send_here()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + "?handler=ssi") { Content = new FormUrlEncodedContent([new("Ssi.Year", "2026")]) };
        request.Headers.Add("Origin", "https://elsewhere.example");

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visitor().Send(request)).StatusCode);
    }

    [Fact]
    public async Task Search_finds_both_pages()
    {
        var screen = await site.Visitor().Open("/search?q=trial+work+SSDI");

        Assert.Contains(screen.Html.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith(Address, StringComparison.Ordinal));
        Assert.Contains((await site.Visitor().Open("/search?q=never+ask+who+gets+benefits")).Html.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith("/pay/part-time", StringComparison.Ordinal));
    }

    private Task<Screen> Ask(string form, params (string Field, string Typed)[] typed) =>
        site.Visitor().Post($"{Address}?handler={form}", typed.Select(t => KeyValuePair.Create(t.Field, t.Typed)));

    private static string Answer(Screen screen) => screen.Html.QuerySelector(".answer h3")!.TextContent;
}
