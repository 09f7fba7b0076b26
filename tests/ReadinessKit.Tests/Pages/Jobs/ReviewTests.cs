using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests.Pages.Jobs;

public sealed class ReviewTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/jobs/review";
    private const string Live = "/jobs/review?handler=live";
    private const string Planted = "Peer Specialist\n\n- Hand out medication in the evening.\n- Drive members to appointments twice a week.\n- Walk with people to places they choose.";

    [Fact]
    public async Task It_is_found_from_the_job_descriptions_and_the_role_check_and_leads_to_the_roles()
    {
        var visitor = site.Visitor();

        Assert.Equal(Address, (await visitor.Open("/jobs")).Link("Review a description you have"));
        Assert.Equal(Address, (await visitor.Open("/role-check")).Link("Review a whole job description"));
        var screen = await visitor.Open(Address);
        Assert.Equal(("Review a job description", "/jobs"), (screen.Heading, screen.Link("Begin with one of our roles")));
        Assert.Contains("Nothing of it is stored", screen.Text);
        Assert.Contains("guidance, not legal advice", screen.Text);
        Assert.Equal("", Words(screen, "#answer"));
    }

    [Fact]
    public async Task Words_are_marked_in_place_and_lead_to_why_and_back()
    {
        var screen = await Type(Planted);

        Assert.Equal((HttpStatusCode.OK, Address), (screen.Status, screen.Address));
        Assert.Equal(["Hand out medication", "Drive members to appointments twice a week"], Marks(screen).Select(m => m.Words));
        Assert.All(Marks(screen), mark =>
        {
            var link = mark.Element.QuerySelector("a")!;
            var card = screen.Html.GetElementById(link.GetAttribute("href")![1..])!;
            Assert.Contains("“" + mark.Words, card.TextContent);
            Assert.Equal("#" + link.Id, card.QuerySelector("a.quote")!.GetAttribute("href"));
            Assert.Equal(mark.Element.ClassName, card.ClassName!.Split(' ')[1]);
            Assert.Contains("Duty", mark.Element.TextContent);
            Assert.Contains("Duty", card.QuerySelector(".kicker")!.TextContent);
            Assert.Contains("Try: ", card.TextContent);
            Assert.Contains("Source: ", card.TextContent);
            Assert.StartsWith("/role-check/activities#", card.QuerySelector("a.reason")!.GetAttribute("href"));
        });
        Assert.Equal(Planted, Plain(screen.Html.QuerySelector(".marked")!));
        Assert.Equal(Planted, Typed(screen));
    }

    [Theory]
    [InlineData("We are hiring a peer support specialist to join our team. Apply today!", true)]
    [InlineData("Peer Specialist\n\nWhat you will do\n\n- Walk with people to places they choose.", false)]
    public async Task Of_a_text_that_is_too_short_nobody_is_told_that_nothing_is_missing(string text, bool isTooShort) =>
        Assert.Equal(isTooShort, (await Type(text)).Text.Contains("This is too short to say what is missing."));

    [Fact]
    public async Task The_heading_is_the_answer_and_so_is_the_title()
    {
        var screen = await Type(Planted);
        var heading = screen.Html.QuerySelector("#answer h2")!;

        Assert.Matches("^[A-Z].* things to talk about", heading.TextContent);
        Assert.True(heading.HasAttribute("data-focus"));
        Assert.Equal(heading.TextContent + " – ReadinessKit", screen.Html.Title);
        Assert.Equal("status", screen.Html.GetElementById("answer")!.GetAttribute("role"));
        Assert.DoesNotContain("score", Words(screen, "#review"));
    }

    [Fact]
    public async Task A_Word_file_is_reviewed_and_its_text_can_be_changed()
    {
        var document = new WordDocument("Job", DateTimeOffset.UnixEpoch, "");
        document.Heading(1, "Duties");
        document.Bullets(["Hand out medication in the evening."]);

        var screen = await File("job.docx", document.ToBytes());

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal(["Hand out medication"], Marks(screen).Select(m => m.Words));
        Assert.Equal("# Duties\n- Hand out medication in the evening.", Typed(screen));
    }

    [Theory]
    [InlineData("job.md")]
    [InlineData("JOB.TXT")]
    public async Task A_text_file_is_reviewed(string name) =>
        Assert.Equal("Drive members to appointments twice a week", Marks(await File(name, Encoding.UTF8.GetBytes(Planted)))[1].Words);

    [Fact]
    public async Task A_file_takes_the_place_of_what_is_typed() =>
        Assert.Equal("- Drive people daily", Typed(await File("job.md", "- Drive people daily"u8.ToArray(), ("Text", Planted))));

    [Theory]
    [InlineData("job.docx", 2_097_153, 413, "The file has more than 2 MB. Save it without pictures, or paste the text.")]
    [InlineData("job.docx", 50_000_000, 413, "The file has more than 2 MB. Save it without pictures, or paste the text.")]
    [InlineData("job.pdf", 10, 400, "A PDF can't be read. Choose the Word file that it was made from, or paste the text.")]
    [InlineData("job.docx", 10, 400, "This is not a Word file that can be read. Open it in Word, save it as .docx, and choose it again; or paste the text.")]
    [InlineData("job.txt", 0, 400, "There is no text in it. Choose another file, or paste the text.")]
    public async Task A_file_is_read_in_memory_and_what_is_typed_beside_it_stays(string name, int length, int status, string message)
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*");

        var screen = await File(name, new byte[length], ("Text", Planted));

        Assert.Equal(status, (int)screen.Status);
        Assert.Equal([message], screen.Summary);
        Assert.Equal((message, null), (screen.Error("Document"), screen.Error("Text")));
        Assert.Equal(Planted, Typed(screen));
        Assert.Equal("", Words(screen, "#answer"));
        Assert.Empty(Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*").Except(before));
    }

    [Theory]
    [InlineData("", 400, "Paste a job description, or choose a file")]
    [InlineData("  \r\n ", 400, "Paste a job description, or choose a file")]
    [InlineData("100001", 413, "The text has more than 100,000 characters. Paste the part that describes the job.")]
    public async Task A_text_has_to_be_there_and_not_too_long(string typed, int status, string message)
    {
        var text = int.TryParse(typed, out var length) ? new string('x', length) : typed;

        var screen = await File("", [], ("Text", text));

        Assert.Equal((status, message), ((int)screen.Status, screen.Error("Text")));
        Assert.Equal([message], screen.Summary);
        Assert.Equal(text.Trim(), Typed(screen).Trim());
        Assert.Equal("", Words(screen, "#review"));
    }

    [Fact]
    public async Task A_hundred_thousand_characters_of_any_alphabet_are_taken() =>
        Assert.Equal(HttpStatusCode.OK, (await File("", [], ("Text", new string('й', 100_000)))).Status);

    [Fact]
    public async Task More_than_a_million_characters_are_refused()
    {
        var screen = await File("", [], ("Text", new string('x', 1_100_000)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "That was too much at once"), (screen.Status, screen.Heading));
    }

    [Theory]
    [InlineData("multipart/form-data", "--x")]
    [InlineData("multipart/form-data; boundary=\"\"", "--x")]
    [InlineData("multipart/form-data; boundary=x", "no boundary in it")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n\r\nno name\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"Text\"\r\n\r\nbroken off")]
    public async Task A_broken_form_is_told(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Headers.Add("Origin", Visitor.Origin);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visitor().Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> Hand out <b>medication</b> daily")]
    [InlineData("Hand out medication \"daily\" & <img src=x onerror=alert(1)> pills")]
    [InlineData("</textarea></div><script>alert(1)</script> hand out medication")]
    public async Task What_is_typed_is_shown_as_it_stands_and_never_as_a_page(string text)
    {
        var screen = await Type(text);

        Assert.Equal(text, Typed(screen));
        Assert.Equal(text, Plain(screen.Html.QuerySelector(".marked")!));
        Assert.Empty(screen.Html.QuerySelectorAll("main script, main img, main b"));
    }

    [Fact]
    public async Task While_somebody_types_the_answer_comes_alone()
    {
        var screen = await site.Visitor().Post(Live, [new("Text", Planted)]);

        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal(["answer", "review"], screen.Html.Body!.Children.Select(c => c.Id));
        Assert.Equal(Words(await Type(Planted), "#answer"), Words(screen, "#answer"));
        Assert.Null(screen.Html.QuerySelector("[data-focus]"));
        Assert.Equal(2, Marks(screen).Count);
        Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("100001", "The text has more than 100,000 characters. Paste the part that describes the job.")]
    public async Task While_somebody_types_nothing_or_too_much_that_is_said_quietly(string typed, string answer)
    {
        var screen = await site.Visitor().Post(Live, [new("Text", int.TryParse(typed, out var length) ? new string('x', length) : typed)]);

        Assert.Equal((HttpStatusCode.OK, answer, ""), (screen.Status, Words(screen, "#answer"), Words(screen, "#review")));
    }

    [Fact]
    public async Task Nothing_is_stored_logged_or_kept_by_browsers()
    {
        using var own = new Site();
        var visitor = own.Visitor();
        await visitor.Open(Address);
        var before = await own.AllRows();

        var typed = await visitor.Post(Address, [new("Text", "The canary hands out medication.")]);
        var sent = await visitor.PostFile(Address, "Document", "canary.txt", "The canary hands out medication."u8.ToArray());
        var refused = await visitor.PostFile(Address, "Document", "canary.txt", new byte[300_000]);

        Assert.Equal(before, await own.AllRows());
        Assert.DoesNotContain("canary", own.Log.Text);
        Assert.Equal(0, visitor.Cookies.Count);
        Assert.All([typed, sent, refused], screen =>
        {
            Assert.Contains("no-store", screen.Response.Headers.CacheControl!.ToString());
            Assert.Equal(Address, screen.Address);
        });
    }

    [Theory]
    [InlineData(Address)]
    [InlineData(Live)]
    public async Task A_post_from_another_site_is_turned_away(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("Text", "drive")]) };
        request.Headers.Add("Origin", "http://evil.example");

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visitor().Send(request)).StatusCode);
    }

    private Task<Screen> Type(string text) => site.Visitor().Post(Address, [new("Text", text)]);

    private Task<Screen> File(string name, byte[] file, params (string, string)[] typed) => site.Visitor().PostFile(Address, "Document", name, file, typed);

    private static string Typed(Screen screen) => screen.Html.QuerySelector<IHtmlTextAreaElement>("#Text")!.Value;

    /// <summary>The marks of the text, each with its words.</summary>
    private static IReadOnlyList<(IElement Element, string Words)> Marks(Screen screen) =>
        [.. screen.Html.QuerySelectorAll(".marked mark").Select(m => (m, Plain(m)))];

    /// <summary>The words without what a mark adds to them.</summary>
    private static string Plain(IElement element)
    {
        var copy = (IElement)element.Clone();

        foreach (var added in copy.QuerySelectorAll(".number, .hidden"))
        {
            added.Remove();
        }

        return copy.TextContent;
    }

    private static string Words(Screen screen, string selector) =>
        string.Join(' ', screen.Html.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
