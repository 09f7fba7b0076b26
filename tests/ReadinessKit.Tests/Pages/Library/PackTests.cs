using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Library;

public sealed class PackTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_readiness_training_is_one_click_away_with_its_own_agenda_and_notes()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Open((await visitor.Open("/library")).Link("the readiness training"));

        Assert.Equal("A training session for boards and executives", screen.Heading);
        Assert.Equal(["Agenda", "A training session for boards and executives", "For those who lead the meeting"], screen.Html.QuerySelectorAll("section h2").Select(h => h.TextContent));
        Assert.Contains("Five steps toward acceptance: who does what", screen.Html.QuerySelector("section")!.TextContent);
        Assert.DoesNotContain("minutes in all", screen.Text);
        Assert.Contains("Find two leaders.", screen.Html.QuerySelector("[aria-labelledby=lead]")!.TextContent);
        Assert.Contains("Read what others say", screen.Html.QuerySelector("[aria-labelledby=lead]")!.TextContent);
    }

    [Fact]
    public async Task Nothing_chosen_asks_to_choose()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Open("/library/pack?made=true");

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(["Choose at least one page"], screen.Summary);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/library/pack")).Status);
    }

    [Fact]
    public async Task A_pack_of_chosen_pages_has_an_agenda_with_minutes_a_hand_out_for_each_and_questions_to_ask()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Open("/library/pack?items=timeline-quiz&items=medicaid-funding&items=motivation&items=policy-review&items=medicaid-funding");

        Assert.Equal(
            [
                "0|5|Welcome, and why we are here", "5|14|How long should we plan for? (hand-out 1)", "19|16|Medicaid money for peer roles: for and against (hand-out 2)",
                "35|20|Why do we want peer roles? (hand-out 3)", "55|34|Policy review (hand-out 4)", "89|10|What we decide, who does it, and by when",
            ],
            screen.Html.QuerySelector("section table")!.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.QuerySelectorAll("td").Select(c => c.TextContent))));
        Assert.Contains("99 minutes in all.", screen.Text);
        Assert.Equal(4, screen.Html.QuerySelectorAll("[id^=hand-out-]").Length);

        var lead = screen.Html.QuerySelector("[aria-labelledby=lead]")!.TextContent;
        Assert.Contains("Invite those it is for: Executives; Executives and finance directors; Executives and boards; Executives and HR.", lead);
        Assert.Contains("“HR part A: hiring people who fit the role”: which points are not true yet, and who takes each on?", lead);
        Assert.Contains("What are we afraid of? A good answer names", lead);
        Assert.Contains("Read how supervision works", lead);
    }

    [Fact]
    public async Task Beside_the_numbered_hand_outs_of_the_training_others_have_letters()
    {
        var screen = await site.Visitor().Open("/library/pack?items=readiness-training&items=motivation&items=timeline-quiz");

        Assert.Equal(
            ["A training session for boards and executives", "Hand-out A: Why do we want peer roles?", "Hand-out B: How long should we plan for?"],
            screen.Html.QuerySelectorAll(".sheet > h2").Select(h => h.TextContent).SkipLast(1));
        Assert.Contains("How long should we plan for? (hand-out B)", screen.Html.QuerySelector("section table")!.TextContent);
    }

    [Fact]
    public async Task The_Word_file_holds_what_the_page_shows_each_hand_out_on_a_page_of_its_own()
    {
        var visitor = site.Visitor();
        var screen = await visitor.Open("/library/pack?items=timeline-quiz&items=evidence&items=policy-review&items=readiness-training");
        var response = await visitor.Get(screen.Link("Take it as a Word file"));
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("meeting-pack.docx", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Empty(Office.Validate(file));

        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var body = document.MainDocumentPart!.Document.Body!;
        var pages = body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.PageBreakBefore is not null).Select(p => p.InnerText);
        Assert.Equal(screen.Html.QuerySelectorAll(".sheet > h2, .own-sheet").Select(h => h.TextContent), pages);
        Assert.Equal(5, screen.Html.QuerySelectorAll(".own-sheet").Length);
        Assert.Equal(screen.Html.QuerySelectorAll("section table").Length, body.Elements<Table>().Count());
        Assert.Contains("Why and worries (20 minutes).", body.InnerText);
    }

    [Fact]
    public async Task A_learning_quiz_is_a_sheet_of_questions_for_everybody_and_realities_for_those_who_lead()
    {
        var screen = await site.Visitor().Open("/library/pack?items=whats-harder");
        var (sheet, lead) = (screen.Html.QuerySelector("[aria-labelledby=hand-out-1]")!, screen.Html.QuerySelector("[aria-labelledby=lead]")!);

        Assert.Equal(4, sheet.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("☐ In the team of peer roles\n☐ In the team without peer roles\n☐ In neither\n☐ In both", sheet.QuerySelectorAll("tbody tr")[0].QuerySelectorAll("td")[1].TextContent);
        Assert.Equal("Before question 3: This question is about an employee who died by suicide.", sheet.QuerySelectorAll("p")[1].TextContent[..74]);
        Assert.Contains("988", sheet.QuerySelectorAll("p")[1].TextContent);
        Assert.DoesNotContain("Coming late again", sheet.TextContent);
        Assert.Contains("Say this beforehand, and let people skip the question", lead.TextContent);
        Assert.Contains("The answer (the source’s answer: “In the team without peer roles”)", lead.TextContent);
        Assert.Contains("Coming late again", lead.TextContent);
        Assert.Contains("Same rules, then.", lead.TextContent);
        Assert.DoesNotContain("{#", screen.Text);
    }

    [Fact]
    public async Task Where_every_answer_is_the_same_the_notes_do_not_say_it_each_time() =>
        Assert.DoesNotContain("the source’s answer", (await site.Visitor().Open("/library/pack?items=misconceptions")).Text);

    [Fact]
    public async Task Every_page_of_the_library_can_be_part_of_a_pack_and_its_file_is_sound()
    {
        var visitor = site.Visitor();
        var choices = (await visitor.Open("/library/pack")).Html.QuerySelectorAll("input[name=items]").Select(i => i.GetAttribute("value")!).ToArray();
        Assert.True(choices.Length >= 21);

        foreach (var some in choices.Chunk(10))
        {
            var screen = await visitor.Open("/library/pack?" + string.Join('&', some.Select(id => "items=" + id)));
            Assert.Equal(some.Length, screen.Html.QuerySelectorAll("[id^=hand-out-]").Length);
            Assert.Equal(some.Order(), screen.Html.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!).Order());

            var file = await (await visitor.Get(screen.Link("Take it as a Word file"))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Empty(Office.Validate(file));
        }
    }

    [Fact]
    public async Task More_than_ten_are_refused_and_the_choice_stays()
    {
        var visitor = site.Visitor();
        var choices = (await visitor.Open("/library/pack")).Html.QuerySelectorAll("input[name=items]").Select(i => "items=" + i.GetAttribute("value")).Take(11).ToArray();
        var screen = await visitor.Open("/library/pack?" + string.Join('&', choices));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(["Choose ten at most. More than that is more than one meeting"], screen.Summary);
        Assert.NotNull(screen.Html.QuerySelector(screen.Html.QuerySelector("#errors a")!.GetAttribute("href")!));
        Assert.Equal(11, screen.Html.QuerySelectorAll("input[checked]").Length);
    }

    [Theory]
    [InlineData("/library/pack")]
    [InlineData("/library/pack?items=nothing")]
    [InlineData("/library/pack?items=")]
    public async Task Without_a_page_that_is_there_the_choice_is_shown(string address)
    {
        var screen = await site.Visitor().Open(address);

        Assert.Equal((HttpStatusCode.OK, "Put a meeting together"), (screen.Status, screen.Heading));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Get(address.Replace("pack", "pack/meeting-pack.docx", StringComparison.Ordinal))).StatusCode);
    }
}
