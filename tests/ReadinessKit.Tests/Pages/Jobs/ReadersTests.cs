using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>People with experience of the role read a draft by a link, without an account, and say what they think of it.</summary>
public sealed class ReadersTests(Site site) : IClassFixture<Site>
{
    private const string Send = "Send it";

    [Fact]
    public async Task A_reader_opens_the_link_reads_the_draft_and_answers()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();

        var draft = await reader.Open(await Invite(job));
        Assert.Equal($"/jobs/reading/{(await job.Readers()).Single().Id}", draft.Address);
        Assert.Equal("Would you read this draft?", draft.Heading);
        Assert.Contains("Peer Specialist, before it is published: version 1, of November 21, 2026", draft.Text);
        Assert.Contains("Meet with people at the times they choose.", draft.Text);
        Assert.DoesNotContain("We began in 1984.", draft.Text);

        var sent = await reader.Press(draft, Send, ("Says", "WithChanges"), ("Words", "Ask what people want to be called."), ("Comments[Responsibilities]", "Why two groups?"), ("Comments[Pay]", "Fair."));
        Assert.Contains("You answered on November 21, 2026, about version 1. There are 2 comments of yours.", sent.Text);
        Assert.Contains("You wrote: Why two groups?", sent.Text);
        Assert.Equal(("WithChanges", "Ask what people want to be called."), (Chosen(sent), sent.Html.GetElementById("Words")!.TextContent));

        var list = await job.Open("/readers");
        Assert.Contains("1 reader, and they have answered.", list.Text);
        Assert.Contains("Sam from the drop-in Answered Nov 21, 2026, about version 1", list.Text);
        Assert.Contains("“It can be one, once some things are changed.” Ask what people want to be called.", list.Text);
        var comments = await job.Open("/comments");
        Assert.Contains("second reader Sam from the drop-in · Nov 21, 2026 · about version 1", comments.Text);
        Assert.True(comments.HasButton("Settle it: Why two groups?"));
    }

    [Fact]
    public async Task A_reader_comes_back_and_changes_the_answer_and_sees_that_the_draft_was_changed()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();
        var sent = await reader.Press(await reader.Open(await Invite(job)), Send, ("Says", "AnotherRole"), ("Words", "No."));
        Assert.DoesNotContain("The draft was changed since.", sent.Text);

        await job.Write(d => d with { Function = "Stands by people." });
        var again = await reader.Open(sent.Address);
        Assert.Contains("The draft was changed since. What you read here is version 2.", again.Text);
        Assert.Contains("about version 1; it is version 2 now", (await job.Open("/readers")).Text);

        await reader.Press(again, Send, ("Says", "Recognizable"), ("Words", ""));
        var row = (await job.Readers()).Single();
        Assert.Equal((ReaderAnswer.Recognizable, "", 2), (row.Says!.Value, row.Words, row.ReadNumber!.Value));
    }

    [Fact]
    public async Task What_is_sent_is_about_the_version_that_was_read()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();
        var draft = await reader.Open(await Invite(job));
        await job.Write(d => d with { Function = "Stands by people." });

        var sent = await reader.Press(draft, Send, ("Says", "Recognizable"), ("Comments[Function]", "Plain and short."));

        Assert.Contains("You answered on November 21, 2026, about version 1.", sent.Text);
        Assert.Contains("The draft was changed since.", sent.Text);
        Assert.Equal((1, 1), ((await job.Readers()).Single().ReadNumber!.Value, (await job.Comments()).Single().Number));
        await reader.Press(sent, Send, ("Number", "99"));
        Assert.Equal(2, (await job.Readers()).Single().ReadNumber);
    }

    [Fact]
    public async Task A_comment_alone_is_kept_and_the_answer_can_come_later()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();

        var sent = await reader.Press(await reader.Open(await Invite(job)), Send, ("Comments[Conditions]", "Which evening?"));

        Assert.Contains("You have not said yet whether this describes a peer role", sent.Text);
        Assert.Contains("Nobody has answered yet.", (await job.Open("/readers")).Text);
        Assert.Null((await job.Readers()).Single().Says);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();
        var draft = await reader.Open(await Invite(job));

        Assert.Equal("Choose one of the three answers, or write something about a part above", (await reader.Press(draft, Send)).Error("Says"));
        var again = await reader.Press(draft, Send, ("Says", "Maybe"), ("Words", "Typed."), ("Comments[Pay]", new string('x', 2001)));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("Choose one of the three answers", again.Error("Says"));
        Assert.Equal("Shorten the comment to 2,000 characters; there are 2,001", again.Error("Comments[Pay]"));
        Assert.Equal("Typed.", again.Html.GetElementById("Words")!.TextContent);
        Assert.NotNull(again.Html.GetElementById("Comments-Pay")!.Closest("details[open]"));
        Assert.Empty(await job.Comments());
    }

    [Fact]
    public async Task One_reader_leaves_sixty_comments_at_most()
    {
        var job = await JobOfAgency.Make(site);
        var reader = site.Visitor();
        var page = await reader.Open(await Invite(job));

        for (var i = 0; i < 10; i++)
        {
            page = await reader.Press(page, Send, [.. JobWords.Components.Select(c => ($"Comments[{c}]", (string?)"So."))]);
        }

        Assert.Equal(ReaderForm.MaxComments, (await job.Comments()).Count);
        var again = await reader.Press(page, Send, ("Comments[Pay]", "One more."));
        Assert.Equal("You have left 60 comments, and 60 are the most that one reader can leave. Write what is left here", again.Error("Words"));
    }

    [Fact]
    public async Task A_link_works_for_three_weeks_and_then_says_so_kindly()
    {
        // The clock of the others stands still.
        using var own = new Site();
        var job = await JobOfAgency.Make(own);
        var (reader, link) = (own.Visitor(), await Invite(job));
        var draft = await reader.Open(link);
        own.Clock.Now += JobReader.Lifetime - TimeSpan.FromSeconds(1);
        Assert.Equal(HttpStatusCode.OK, (await reader.Open(draft.Address)).Status);

        own.Clock.Now += TimeSpan.FromSeconds(1);
        await IsClosed(await reader.Press(draft, Send, ("Says", "Recognizable")), HttpStatusCode.Gone, job);
        await IsClosed(await own.Visitor().Open(link), HttpStatusCode.Gone, job);
        Assert.Null((await job.Readers()).Single().Says);
        var hr = await Given.SignedIn(own, job.Person);
        Assert.Contains("No answer the link ended on Dec 12, 2026", (await hr.Open(job.Address + "/readers")).Text);
    }

    [Fact]
    public async Task A_link_that_is_withdrawn_opens_nothing_more_and_what_was_said_stays()
    {
        var job = await JobOfAgency.Make(site);
        var (reader, link) = (site.Visitor(), await Invite(job));
        var sent = await reader.Press(await reader.Open(link), Send, ("Says", "Recognizable"), ("Words", "Good."));

        var list = await job.Hr.Press(await job.Open("/readers"), "Withdraw the link of Sam from the drop-in");

        Assert.Contains("“Yes, this is a peer role.” Good.", list.Text);
        Assert.False(list.HasButton("Withdraw the link of Sam from the drop-in"));
        await IsClosed(await reader.Press(sent, Send, ("Says", "AnotherRole")), HttpStatusCode.Gone, job);
        await IsClosed(await site.Visitor().Open(link), HttpStatusCode.Gone, job);
    }

    [Fact]
    public async Task A_description_that_was_put_away_is_read_no_more()
    {
        var job = await JobOfAgency.Make(site);
        var link = await Invite(job);
        await job.Change((_, row) =>
        {
            row.ArchivedAt = site.Clock.Now;
            return Task.CompletedTask;
        });

        await IsClosed(await site.Visitor().Open(link), HttpStatusCode.Gone, job);
    }

    [Fact]
    public async Task Without_the_link_there_is_nothing_and_the_key_stays_in_no_address()
    {
        var job = await JobOfAgency.Make(site);
        var (reader, link) = (site.Visitor(), await Invite(job));
        var draft = await reader.Open(link);

        await IsClosed(await site.Visitor().Open(draft.Address), HttpStatusCode.NotFound, job);
        await IsClosed(await site.Visitor().Post(draft.Address, [new("Says", "Recognizable")]), HttpStatusCode.NotFound, job);
        Assert.Equal("This link opens nothing", (await site.Visitor().Open("/jobs/reading/open/" + AccessKey.New())).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().Open("/jobs/reading/open/" + new string('x', 200))).Status);
        Assert.DoesNotContain(link.Split('/')[^1], draft.Html.DocumentElement.OuterHtml);
        Assert.DoesNotContain(link.Split('/')[^1], await Rows());
        using var response = await reader.Get(draft.Address);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("noindex, nofollow", response.Headers.GetValues("X-Robots-Tag").Single());

        async Task<string> Rows() => string.Join('\n', await site.AllRows());
    }

    [Fact]
    public async Task A_reader_reads_their_own_draft_and_no_other()
    {
        var job = await JobOfAgency.Make(site);
        var (sibling, stranger) = (await JobOfAgency.Make(site, job.Organization, SampleDescription.Of() with { Title = "Canary" }), await JobOfAgency.Make(site, null, SampleDescription.Of() with { Title = "Canary" }));
        var (_, _) = (await Invite(sibling), await Invite(stranger));
        var (reader, link) = (site.Visitor(), await Invite(job));
        await reader.Open(link);

        foreach (var other in new[] { sibling, stranger })
        {
            var id = (await other.Readers()).Single().Id;
            reader.Cookies.Add(new Uri(Visitor.Origin), new Cookie("kit-reading", link.Split('/')[^1], $"/jobs/reading/{id}"));

            await IsClosed(await reader.Open($"/jobs/reading/{id}"), HttpStatusCode.NotFound, other);
            await IsClosed(await reader.Post($"/jobs/reading/{id}", [new("Says", "Recognizable")]), HttpStatusCode.NotFound, other);
            Assert.Null((await other.Readers()).Single().Says);
        }
    }

    [Fact]
    public async Task Two_readings_are_open_in_one_browser_side_by_side()
    {
        var (one, two) = (await JobOfAgency.Make(site), await JobOfAgency.Make(site, null, SampleDescription.Of() with { Title = "Community Bridger" }));
        var reader = site.Visitor();
        var (first, second) = (await reader.Open(await Invite(one)), await reader.Open(await Invite(two)));

        Assert.Contains("Peer Specialist", (await reader.Open(first.Address)).Text);
        Assert.Contains("Community Bridger", (await reader.Open(second.Address)).Text);
    }

    [Fact]
    public async Task Only_whoever_writes_descriptions_asks_readers_and_the_name_is_needed()
    {
        var job = await JobOfAgency.Make(site);
        var (_, supervisor) = await job.Colleague(Roles.Supervisor, "Sol Rivera");
        var list = await supervisor.Open(job.Address + "/readers");
        Assert.False(list.HasButton("Make the link"));
        var token = KeyValuePair.Create("__RequestVerificationToken", (await supervisor.Open("/account/sign-out")).Value("__RequestVerificationToken")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Post(job.Address + "/readers", [token, new("For", "Sam")])).Status);

        var again = await job.Hr.Press(await job.Open("/readers"), "Make the link", ("For", " "));
        Assert.Equal("Enter a name or a few words, such as \"Sam from the drop-in\"", again.Error("For"));
        Assert.Empty(await job.Readers());
    }

    [Fact]
    public async Task Where_mail_goes_out_the_link_can_go_with_it_and_the_address_is_not_kept()
    {
        using var mail = new MailBox();
        using var mailing = Site.With(("KIT_SMTP", mail.Address), ("KIT_MAIL_FROM", "kit@example.org"));
        var job = await JobOfAgency.Make(mailing);

        var page = await job.Hr.Press(await job.Open("/readers"), "Make the link", ("For", "Sam"), ("Email", "sam@example.org"));

        var (letter, link) = (mail.Take(), page.Html.GetElementById("link")!.GetAttribute("value")!);
        Assert.Contains("Riverbend Behavioral Health asks you to read a job description", letter);
        Assert.Contains(link, letter);
        Assert.Contains("We are sending it to sam@example.org.", page.Text);
        Assert.DoesNotContain("sam@example.org", string.Join('\n', await mailing.AllRows()));
        Assert.DoesNotContain(link.Split('/')[^1], mailing.Log.Text);
        Assert.Equal("Enter an e-mail address such as name@example.org", (await job.Hr.Press(await job.Open("/readers"), "Make the link", ("For", "Sam"), ("Email", "sam"))).Error("Email"));
    }

    [Fact]
    public async Task Somebody_who_sends_on_and_on_has_to_wait()
    {
        using var limited = Site.With(("KIT_ANSWERS_PER_MINUTE", "2"));
        var job = await JobOfAgency.Make(limited);
        var (reader, other) = (limited.Visitor(), limited.Visitor());
        var (draft, theirs) = (await reader.Open(await Invite(job)), await other.Open(await Invite(job)));
        await reader.Press(draft, Send, ("Says", "Recognizable"));
        await reader.Press(draft, Send, ("Says", "Recognizable"));

        var wait = await reader.Press(draft, Send, ("Says", "WithChanges"), ("Words", "Typed."));

        Assert.Equal(HttpStatusCode.TooManyRequests, wait.Status);
        Assert.Equal("Typed.", wait.Html.GetElementById("Words")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await other.Press(theirs, Send, ("Says", "WithChanges"))).Status);
    }

    /// <summary>HR asks somebody to read; the link that is shown once.</summary>
    private static async Task<string> Invite(JobOfAgency job)
    {
        var page = await job.Hr.Press(await job.Open("/readers"), "Make the link", ("For", "Sam from the drop-in"));
        Assert.Equal("Send this link to Sam from the drop-in", page.Heading);
        Assert.Contains("It opens the draft until ", page.Text);
        return page.Html.GetElementById("link")!.GetAttribute("value")!;
    }

    private static async Task IsClosed(Screen screen, HttpStatusCode status, JobOfAgency job)
    {
        Assert.Equal((status, "This draft is not open to you, or no longer"), (screen.Status, screen.Heading));
        Assert.DoesNotContain((await job.Row()).Title, screen.Html.DocumentElement.OuterHtml);
        Assert.DoesNotContain(job.Organization.LegalName, screen.Html.DocumentElement.OuterHtml);
    }

    private static string? Chosen(Screen page) => page.Html.QuerySelector("input[name=Says]:checked")?.GetAttribute("value");
}
