using System.Net;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

public sealed class EditionTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("readinesskit-").FullName;
    private readonly string _content = Given.CopyOfContent();

    public void Dispose()
    {
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_content, recursive: true);
    }

    [Fact]
    public async Task Editing_the_content_changes_new_results_and_no_past_one()
    {
        using var before = Serve();
        var link = EditLink(await before.Visitor().Result("budget"));
        Edit("timeline-quiz.md", "Plan for at least six months", "Take half a year");
        Edit("timeline-quiz.md", "Find lasting money for the roles", "Win the money for good");
        before.Dispose();

        using var after = Serve();
        var visitor = after.Visitor();
        var past = await visitor.Open(link);
        var fresh = await after.Visitor().Result("budget");

        Assert.Equal("Plan for at least six months", past.Heading);
        Assert.Contains("Find lasting money for the roles", past.Text);
        Assert.Equal("Take half a year", fresh.Heading);
        Assert.Contains("Win the money for good", fresh.Text);

        var plan = await visitor.Open(past.Address + "/plan");
        var changed = await visitor.Press(plan, "Save the plan", ("Tasks[budget-source].Weeks", "9"));
        Assert.Equal("9", changed.Row("Find lasting money for the roles")[1]);
    }

    [Fact]
    public async Task A_round_that_is_open_goes_on_asking_what_it_began_with_and_only_the_same_statement_is_compared()
    {
        const string Old = "We know how our budget will pay for peer roles.", New = "Our budget pays for peer roles for three years.";
        using var before = Serve();
        var riverbend = await Given.Organization(before);
        var baseline = await GivenRound.Start(before, await Given.SignedIn(before, riverbend, Roles.Executive), riverbend.Slug);
        await baseline.Answers("Staff", "T", "T");
        var link = await baseline.Link("Staff");
        Edit("timeline-quiz.md", Old, New);
        before.Dispose();

        using var after = Serve();
        var organizer = await Given.SignedIn(after, riverbend, Roles.Executive);
        baseline = new(after, organizer, baseline.Address);
        Assert.Contains(Old, (await after.Visitor().Open(link)).Text);
        await baseline.Answers("Staff", "T", "F");
        Assert.Contains(Old, (await baseline.Close()).Text);
        after.Clock.Now = after.Clock.Now.AddMinutes(5);

        var later = await GivenRound.Start(after, organizer, riverbend.Slug, name: "Later");
        Assert.Contains(New, (await after.Visitor().Open(await later.Link("Staff"))).Text);
        await later.Answers("Staff", "T", "T", "T", "T");
        await later.Close();

        var trend = await organizer.Open($"/o/{riverbend.Slug}/readiness/rounds");
        Assert.Contains("4 of 4 true (Later); nothing to compare with yet. One earlier round asked this in other words and can’t be compared.", trend.Text);
        Assert.Contains("From 3 of 4 true (Baseline) to 4 of 4 true (Later).", trend.Text);
    }

    [Fact]
    public async Task A_failure_of_ours_says_so_in_plain_words_and_shows_nothing_of_the_inside()
    {
        using var before = Serve();
        var link = EditLink(await before.Visitor().Result());
        Edit("timeline-quiz.md", "Plan for at least six months", "Take half a year");
        before.Dispose();
        using var after = Serve();
        await after.Database(db => db.Editions.ExecuteUpdateAsync(set => set.SetProperty(e => e.Quiz, "damaged")));

        var screen = await after.Visitor().Open(link);

        Assert.Equal(HttpStatusCode.InternalServerError, screen.Status);
        Assert.Equal("Something went wrong on our side", screen.Heading);
        Assert.DoesNotContain("Exception", screen.Html.DocumentElement.OuterHtml);
        Assert.Contains("default-src 'none'", screen.Response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Starting_again_with_the_same_content_keeps_one_edition()
    {
        using var first = Serve();
        await first.Visitor().Result();
        first.Dispose();
        using var second = Serve();
        await second.Visitor().Result();

        Assert.Equal(1, await second.Database(db => db.Editions.CountAsync()));
    }

    [Fact]
    public void A_broken_file_stops_the_start_with_its_place()
    {
        Edit("implementation-plan.md", "first-day: first-weeks", "first-day: first-week");

        // The program prints this list and ends.
        var stopped = Assert.Throws<ContentException>(() => SiteContent.Load(_content));

        Assert.Equal("readiness/implementation-plan.md:7: There is no task 'first-week' for 'first-day'. Did you mean 'first-weeks'?", stopped.Message);
    }

    private static string EditLink(Screen screen) => screen.Html.GetElementById("edit-link")!.GetAttribute("value")!;

    private Site Serve() => Site.With(("KIT_DATA", _data), ("KIT_CONTENT", _content));

    private void Edit(string file, string from, string to)
    {
        var path = Path.Combine(_content, "readiness", file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to));
    }
}
