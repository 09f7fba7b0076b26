using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>Two people write one description at the same time, and nothing is lost.</summary>
public sealed class TwoEditorsTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task What_two_write_in_different_places_is_both_in_it()
    {
        var job = await JobOfAgency.Make(_site);
        var (casey, other) = await job.Colleague(Roles.Executive, "Casey Okafor");
        var (mine, theirs) = (await job.Open("/responsibilities"), await other.Open(job.Address + "/responsibilities"));

        await other.Press(theirs, "Save", ("Areas[0].Duties[1].Text", "Share your story."), ("Areas[1].Duties[2].Text", "Set up the room."));
        var saved = await job.Hr.Press(mine, "Save", ("Areas[0].Duties[0].Text", "Meet people."), ("Areas[1].Title", "Groups and learning"));

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("Somebody else had saved meanwhile: what they changed is in it too.", saved.Text);
        var versions = await job.Versions();
        Assert.Equal([job.Person.Id, casey.Id, job.Person.Id], versions.Select(v => v.PersonId));
        var last = versions[^1].Description;
        Assert.Equal(["Meet people.", "Share your story.", SampleDescription.Of().Areas[0].Duties[2].Text], last.Areas[0].Duties.Select(d => d.Text));
        Assert.Equal(("Groups and learning", "Set up the room."), (last.Areas[1].Title, last.Areas[1].Duties[^1].Text));
    }

    [Fact]
    public async Task Two_who_write_on_different_pages_never_meet()
    {
        var job = await JobOfAgency.Make(_site);
        var (_, other) = await job.Colleague(Roles.Executive, "Casey Okafor");
        var (pay, function) = (await job.Open("/pay"), await other.Open(job.Address + "/function"));

        await job.Hr.Press(pay, "Save", ("From", "21"), ("To", "26"));
        await other.Press(function, "Save", ("Function", "Walk beside people."));

        var last = (await job.Versions())[^1].Description;
        Assert.Equal(("Walk beside people.", 21m), (last.Function, last.Pay!.From));
    }

    [Fact]
    public async Task Who_wrote_in_two_tabs_is_told_so_and_hears_of_nobody_else()
    {
        var job = await JobOfAgency.Make(_site);
        var (one, two) = (await job.Open("/function"), await job.Open("/function"));
        await job.Hr.Press(two, "Save", ("Function", "Walk beside people."));

        var told = await job.Hr.Press(one, "Save", ("Function", "Stand beside people."));

        Assert.Equal((HttpStatusCode.Conflict, "You changed the same words in another tab"), (told.Status, told.Html.QuerySelector("[role=alert] h2")!.TextContent));
        Assert.Equal(["Here: Stand beside people.", "In the other tab: Walk beside people."], told.Html.QuerySelectorAll(".clashes dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public async Task Where_both_changed_the_same_words_both_are_shown_and_saving_again_keeps_mine()
    {
        var job = await JobOfAgency.Make(_site);
        var (_, other) = await job.Colleague(Roles.Executive, "Casey Okafor");
        var (mine, theirs) = (await job.Open("/responsibilities"), await other.Open(job.Address + "/responsibilities"));
        await other.Press(theirs, "Save", ("Areas[0].Duties[1].Text", "Share your story."), ("Areas[0].Duties[2].Text", "Come along when asked."));

        var conflict = await job.Hr.Press(mine, "Save", ("Areas[0].Duties[1].Text", "Tell your story."), ("Areas[1].Duties[2].Text", "Set up the room."));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(["Yours: Tell your story.", "Theirs: Share your story."], conflict.Html.QuerySelectorAll(".clashes dd").Select(d => d.TextContent.Trim()));
        Assert.Equal(2, (await job.Versions()).Count);
        var typed = conflict.Html.QuerySelectorAll("textarea").Select(t => t.TextContent).ToArray();
        Assert.Contains("Tell your story.", typed);
        Assert.Contains("Come along when asked.", typed);
        Assert.Contains("Set up the room.", typed);

        await job.Hr.Press(conflict, "Save");
        var last = (await job.Versions())[^1].Description;
        Assert.Equal(["Tell your story.", "Come along when asked."], last.Areas[0].Duties.Skip(1).Select(d => d.Text));
        Assert.Equal("Set up the room.", last.Areas[1].Duties[^1].Text);
        Assert.Contains((await job.Versions())[1].Description.Areas[0].Duties, d => d.Text == "Share your story.");
    }

    [Fact]
    public async Task What_one_takes_out_while_the_other_writes_on_it_is_back_to_be_decided()
    {
        var job = await JobOfAgency.Make(_site);
        var (_, other) = await job.Colleague(Roles.Executive, "Casey Okafor");
        var mine = await job.Open("/responsibilities");
        await other.Press(await other.Open(job.Address + "/responsibilities"), "Save", ("Areas[0].Duties[1].Text", "Share your story."));

        var conflict = await job.Hr.Press(mine, "Take out: Share your own story when it helps.", ("Do", "out:a2"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("you took it out; it is back, so that you can decide again", conflict.Text);
        await job.Hr.Press(conflict, "Take out: Share your story.", ("Do", "out:a2"));
        Assert.DoesNotContain((await job.Versions())[^1].Description.Areas[0].Duties, d => d.Id == "a2");
    }

    [Fact]
    public async Task Many_who_save_at_the_same_moment_are_all_in_it()
    {
        var job = await JobOfAgency.Make(_site);
        var pages = new[] { ("/function", "Function", "Walk beside people."), ("/conditions", "Schedule", "Evenings."), ("/pay", "From", "20"), ("/reporting", "Lines[2].Who", "Team lead"), ("/qualifications", "Lines[1].Text", "Comfort with groups."), ("/responsibilities", "Areas[1].Title", "Circles") };
        var opened = await Task.WhenAll(pages.Select(async p => (Page: p, Screen: await job.Open(p.Item1), Visitor: (await job.Colleague(Roles.HR, "Somebody")).Visitor)));
        var screens = new List<(Visitor Visitor, Screen Screen, (string, string Field, string Value) Page)>();

        foreach (var (page, _, visitor) in opened)
        {
            screens.Add((visitor, await visitor.Open(job.Address + page.Item1), page));
        }

        var answers = await Task.WhenAll(screens.Select(s => s.Visitor.Press(s.Screen, "Save", (s.Page.Field, s.Page.Value))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var last = (await job.Versions())[^1];
        Assert.Equal(7, last.Number);
        Assert.Equal(("Walk beside people.", "Evenings.", 20m, "Team lead", "Circles"), (last.Description.Function, last.Description.Conditions.Schedule, last.Description.Pay!.From, last.Description.Reporting[^1].Who, last.Description.Areas[1].Title));
        Assert.Contains(last.Description.Qualifications, q => q.Text == "Comfort with groups.");
    }

    public void Dispose() => _site.Dispose();
}
