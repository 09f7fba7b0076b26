using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>What colleagues say of a job description: part by part, settled and opened again, and nothing is lost.</summary>
public sealed class CommentsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_colleague_says_something_about_a_part_and_it_stands_under_that_part()
    {
        var job = await JobOfAgency.Make(site);
        var (_, peer) = await job.Colleague(Roles.PeerWorker, "Jo Park");
        Assert.Contains("Nobody has said anything yet.", (await job.Open("/comments")).Text);

        var page = await peer.Press(await peer.Open(job.Address + "/comments"), "Add the comment", ("About", "Responsibilities"), ("Text", "Who decides\r\nwho comes along?"));
        await job.Hr.Press(await job.Open("/comments"), "Add the comment", ("Text", "Shorter, please."));
        page = await peer.Open(job.Address + "/comments");

        Assert.Contains("2 comments, open.", page.Text);
        Assert.Equal(["The whole", "Responsibilities"], Parts(page));
        Assert.Equal("Who decides\nwho comes along?", page.Html.QuerySelectorAll("li .lines")[1].TextContent);
        Assert.Contains("Jo Park · Nov 21, 2026 · about version 1", page.Text);
        Assert.Equal((JobComponent.Responsibilities, 1), ((await job.Comments())[0].Component!.Value, (await job.Comments())[0].Number));
    }

    [Fact]
    public async Task A_link_can_name_the_part_that_is_meant()
    {
        var page = await (await JobOfAgency.Make(site)).Open("/comments?about=Pay");

        Assert.Equal("Pay", page.Html.QuerySelector("#About option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_comment_says_about_which_version_it_was_written()
    {
        var job = await JobOfAgency.Make(site);
        await job.Write(d => d with { Function = "Stands by people." });
        await job.Hr.Press(await job.Open("/comments"), "Add the comment", ("Text", "Better."));
        await job.Write(d => d with { Function = "Stays with people." });

        Assert.Contains("about version 2", (await job.Open("/comments")).Text);
    }

    [Fact]
    public async Task Whoever_wrote_it_and_whoever_writes_the_description_settle_it_and_open_it_again()
    {
        var job = await JobOfAgency.Make(site);
        var (_, peer) = await job.Colleague(Roles.PeerWorker, "Jo Park");
        var (_, other) = await job.Colleague(Roles.Supervisor, "Sol Rivera");
        await peer.Press(await peer.Open(job.Address + "/comments"), "Add the comment", ("Text", "Name the bus pass."));

        Assert.False((await other.Open(job.Address + "/comments")).HasButton("Settle it: Name the bus pass."));
        var settled = await job.Hr.Press(await job.Open("/comments"), "Settle it: Name the bus pass.");
        Assert.Contains("Settled by Kim Lee, Nov 21, 2026", settled.Text);
        Assert.Contains("The one comment is settled.", settled.Text);

        var open = await peer.Press(await peer.Open(job.Address + "/comments"), "Open it again: Name the bus pass.");
        Assert.Contains("1 comment, open.", open.Text);
        Assert.Null((await job.Comments()).Single().SettledAt);

        await peer.Press(open, "Settle it: Name the bus pass.");
        var token = KeyValuePair.Create("__RequestVerificationToken", (await other.Open("/account/sign-out")).Value("__RequestVerificationToken")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Post($"{job.Address}/comments/{(await job.Comments()).Single().Id}/reopen", [token])).Status);
        Assert.NotNull((await job.Comments()).Single().SettledAt);
    }

    [Theory]
    [InlineData("Text", "   ", "Text", "Write what you would like to say")]
    [InlineData("About", "Everything", "About", "Choose the part that it is about, or the whole")]
    [InlineData("About", "0", "About", "Choose the part that it is about, or the whole")]
    public async Task What_is_missing_is_said_at_its_field(string field, string typed, string at, string message)
    {
        var job = await JobOfAgency.Make(site);

        var again = await job.Hr.Press(await job.Open("/comments"), "Add the comment", [.. new[] { ("Text", "Typed."), ("About", "Pay") }.Where(f => f.Item1 != field).Select(f => (f.Item1, (string?)f.Item2)), (field, typed)]);

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(message, again.Error(at));
        Assert.Equal(field == "Text" ? "" : "Typed.", again.Html.GetElementById("Text")!.TextContent);
        Assert.Empty(await job.Comments());
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_kept_in_the_form()
    {
        var job = await JobOfAgency.Make(site);

        var again = await job.Hr.Press(await job.Open("/comments"), "Add the comment", ("Text", new string('x', CommentForm.MaxText + 1)));

        Assert.Equal("Shorten the comment to 2,000 characters; there are 2,001", again.Error("Text"));
        Assert.Equal(CommentForm.MaxText + 1, again.Html.GetElementById("Text")!.TextContent.Length);
    }

    [Fact]
    public async Task Whoever_may_not_read_descriptions_reads_no_comments_and_a_description_that_was_put_away_takes_none()
    {
        var job = await JobOfAgency.Make(site);
        var (_, panelist) = await job.Colleague(Roles.Panelist, "Pat Ng");
        Assert.Equal(HttpStatusCode.Forbidden, (await panelist.Open(job.Address + "/comments")).Status);

        var form = await job.Open("/comments");
        await job.Change((_, row) =>
        {
            row.ArchivedAt = site.Clock.Now;
            return Task.CompletedTask;
        });
        Assert.False((await job.Open("/comments")).HasButton("Add the comment"));
        Assert.Equal(HttpStatusCode.Forbidden, (await job.Hr.Press(form, "Add the comment", ("Text", "Late."))).Status);
    }

    [Fact]
    public async Task Comments_of_one_description_are_not_found_below_another()
    {
        var (job, other) = (await JobOfAgency.Make(site), await JobOfAgency.Make(site));
        await job.Hr.Press(await job.Open("/comments"), "Add the comment", ("Text", "A canary."));
        var id = (await job.Comments()).Single().Id;

        Assert.DoesNotContain("canary", (await other.Open("/comments")).Html.Body!.InnerHtml);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/comments/{id}/settle")).Status);
    }

    private static IEnumerable<string> Parts(Screen page) => page.Html.QuerySelectorAll(".text section h2").Select(h => h.TextContent);
}
