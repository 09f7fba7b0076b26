using System.Net;
using AngleSharp.Dom;
using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Interviews;

public sealed class InterviewsTests(Site site) : IClassFixture<Site>
{
    private static readonly SiteContent Content = SiteContent.Load(Repository.File("content"));

    [Fact]
    public async Task The_questions_are_one_click_from_every_page_with_how_many_there_are_and_how_long_they_take()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open((await visitor.Open("/")).Link("Interviews"));

        Assert.Equal("true", list.Html.QuerySelector("header a[href='/interviews']")!.GetAttribute("aria-current"));
        Assert.Contains("13 banks of questions", list.Text);
        Assert.Equal(Content.Interviews.Banks.Select(b => b.Title), Banks(list).Select(a => a.TextContent));
        Assert.Contains($"5 questions · {Content.Interviews.Bank("lived-experience")!.Minutes} minutes", list.Text);
        Assert.Contains("For the IPS peer specialist", list.Text);
    }

    [Fact]
    public async Task Each_proficiency_leads_to_the_questions_that_measure_it()
    {
        var visitor = site.Visitor();
        var list = await visitor.Open("/interviews");

        Assert.Contains("Ten proficiencies, and the questions that measure them", list.Text);

        foreach (var proficiency in Content.Interviews.Proficiencies)
        {
            var part = list.Html.GetElementById(proficiency.Id)!;
            var links = part.QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href")!)).ToArray();

            Assert.Contains(proficiency.Text, part.TextContent);
            Assert.Equal(Content.Interviews.Measuring(proficiency).Select(q => q.Text), links.Select(l => l.TextContent));

            foreach (var (text, address) in links)
            {
                var there = (await visitor.Open(address.Split('#')[0])).Html.GetElementById(address.Split('#')[1])!;
                Assert.Equal(text, there.QuerySelector("h2")!.TextContent);
            }
        }
    }

    [Fact]
    public async Task A_bank_shows_all_that_raters_need_beside_each_question()
    {
        foreach (var bank in Content.Interviews.Banks)
        {
            var screen = await site.Visitor().Open(bank.Address);
            Assert.Equal(bank.Title, screen.Heading);
            Assert.Equal(bank.Questions.Select(q => q.Text), screen.Html.QuerySelectorAll(".question > h2").Select(h => h.TextContent));
            Assert.Equal(bank.Questions.Select(q => q.Text), screen.Html.QuerySelectorAll("nav[aria-label='In this bank'] a").Select(a => a.TextContent));

            foreach (var question in bank.Questions)
            {
                Shows(question, screen.Html.GetElementById(question.Id)!);
            }
        }
    }

    [Fact]
    public async Task A_situation_is_read_aloud_first_where_there_is_one()
    {
        var visitor = site.Visitor();

        Assert.All((await visitor.Open("/interviews/banks/scenarios")).Html.QuerySelectorAll(".question"), q => Assert.StartsWith("Read aloud first", q.QuerySelector(".situation")!.TextContent.Trim()));
        Assert.Null((await visitor.Open("/interviews/banks/lived-experience")).Html.QuerySelector("#when-to-share .situation"));
    }

    [Fact]
    public async Task Share_only_what_you_wish_stands_wherever_a_question_about_lived_experience_is_shown()
    {
        var visitor = site.Visitor();

        Assert.All((await visitor.Open("/interviews/banks/lived-experience")).Html.QuerySelectorAll(".question"), q => Assert.Contains(QuestionBank.ShareOnlyWhatYouWish, q.TextContent));
        Assert.DoesNotContain(QuestionBank.ShareOnlyWhatYouWish, (await visitor.Open("/interviews/banks/scenarios")).Text);
        Assert.Equal(1, (await visitor.Open("/interviews")).Text.Split(QuestionBank.ShareOnlyWhatYouWish).Length - 1);
    }

    [Fact]
    public async Task A_bank_for_one_role_leads_to_that_role() =>
        Assert.Equal("/jobs/templates/ips-peer-specialist", (await site.Visitor().Open("/interviews/banks/ips-track")).Link("IPS peer specialist"));

    [Theory]
    [InlineData("/interviews/banks/nothing")]
    [InlineData("/interviews/banks")]
    [InlineData("/interviews/banks/scenarios/more")]
    public async Task What_is_not_there_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Open(address)).Status);

    [Fact]
    public async Task An_address_in_capitals_leads_to_the_bank() => Assert.Equal("Situations from the work", (await site.Visitor().Open("/interviews/banks/Scenarios")).Heading);

    [Theory]
    [InlineData("situations from the work", "/interviews/banks/scenarios")]
    [InlineData("shoebox letters dentist", "/interviews/banks/scenarios#box-of-letters")]
    public async Task Banks_and_questions_are_found_by_search(string query, string address) => Assert.Contains(address, await Found(query));

    [Fact]
    public async Task What_not_to_ask_is_not_found_without_the_words_that_forbid_it() =>
        Assert.DoesNotContain(await Found("claustrophobic"), address => address.StartsWith("/interviews", StringComparison.Ordinal));

    [Fact]
    public async Task A_site_of_ones_own_without_banks_says_so()
    {
        using var folder = ContentFolder.OfShipped();
        Directory.Delete(Path.Combine(folder.Path, "interviews"), recursive: true);
        using var other = Site.With(("KIT_CONTENT", folder.Path));

        Assert.Contains("No banks of questions", (await other.Visitor().Open("/interviews")).Text);
    }

    private static void Shows(InterviewQuestion question, IElement part)
    {
        string[] Under(string heading) => [.. part.QuerySelectorAll("h3").Single(h => h.TextContent == heading).ParentElement!.QuerySelectorAll(heading.StartsWith("The duties", StringComparison.Ordinal) ? ".duties li" : "li").Select(l => l.TextContent.Trim())];

        Assert.Equal(question.FollowUps, Under("Follow up, only if needed"));
        Assert.Equal(question.ListenFor, Under("Listen for"));
        Assert.Equal(question.Warnings, Under("Warning signs"));
        Assert.Equal(question.NotNext, Under("Do not ask next"));
        Assert.Equal(question.Duties.Select(id => Content.Jobs.Statement(id)!.Text), Under("The duties that it serves"));
        Assert.Equal(
            question.Anchors.Select(a => $"{a.Score}|{a.LooksLike}|{a.MightHear}"),
            part.QuerySelectorAll(".anchors tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Contains(Content.Interviews.Proficiency(question.Proficiency)!.Name, part.TextContent);
        Assert.Contains($"{question.Minutes} minute", part.TextContent);
        Assert.True(question.Situation.Length == 0 || part.TextContent.Contains(question.Situation, StringComparison.Ordinal), question.Id);
    }

    private async Task<string[]> Found(string query) =>
        [.. (await site.Visitor().Open($"/search?q={Uri.EscapeDataString(query)}")).Html.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")!)];

    private static IEnumerable<IElement> Banks(Screen list) => list.Html.QuerySelectorAll("section[aria-labelledby=banks] h3 a");
}
