using System.Net;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Interviews;

/// <summary>HR builds a guide: it begins with duties, and its questions are chosen, written and checked.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_guide_begins_with_a_published_description_and_with_questions_that_fit_its_duties()
    {
        var job = await JobOfAgency.Make(_site, description: Shipped.Content.Jobs.Template("community-bridger")!.Begin());
        await job.Publish();
        var form = await job.Hr.Open($"/o/{job.Organization.Slug}/interviews/new");
        Assert.Contains("version 1, published", form.Text);

        var questions = await job.Hr.Press(form, "Begin", ("From", $"job:{job.Id}"));

        Assert.Equal("Questions", questions.Heading);
        Assert.True(questions.Html.QuerySelectorAll(".questions > li").Length >= 6);
        Assert.Contains("of 50 for", questions.Text);
        var guide = (await job.Rows(db => Task.FromResult(db.GuideVersions.Single()))).Guide;
        Assert.Equal((job.Id, 1, "community-bridger"), (guide.Origin.Job!.Value, guide.Origin.Number!.Value, guide.Origin.Template));
        Assert.Contains(guide.Duties, d => d.Id == "before-leaving" && d.IsEssential);
        Assert.All(guide.Questions, q => Assert.NotEmpty(q.Asked.Duties));
        var published = await job.Open("/publish");
        Assert.Contains("A guide keeps the duties that it was made with.", published.Text);
        Assert.Equal(questions.Address.Split("/questions")[0], published.Link("Community bridger: draft"));
    }

    [Fact]
    public async Task Or_with_a_role_and_no_questions_or_with_a_guide_that_was_used_before()
    {
        var before = await GuideOfAgency.Make(_site);
        var form = await before.Hr.Open($"/o/{before.Organization.Slug}/interviews/new");

        var empty = await before.Hr.Press(form, "Begin", ("From", "template:peer-specialist"), ("Suggest", null));
        Assert.Empty(empty.Html.QuerySelectorAll(".questions > li"));
        Assert.Contains("Choose questions from the banks, or write your own.", empty.Text);

        var again = await before.Hr.Press(form, "Begin", ("From", $"guide:{before.Id}"));
        Assert.Equal(2, again.Html.QuerySelectorAll(".questions > li").Length);
        Assert.DoesNotContain("Ana Diaz", (await before.Hr.Open(again.Address.Replace("/questions", "/committee", StringComparison.Ordinal).Split('?', '#')[0])).Html.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Something_to_begin_with_has_to_be_chosen()
    {
        var before = await GuideOfAgency.Make(_site);
        var form = await before.Hr.Open($"/o/{before.Organization.Slug}/interviews/new");

        foreach (var from in new[] { null, "job:x", $"job:{Guid.NewGuid()}", "template:none", "guide:", "x" })
        {
            var again = await before.Hr.Press(form, "Begin", ("From", from));
            Assert.Equal((HttpStatusCode.BadRequest, "Choose what the guide begins with"), (again.Status, again.Error("From")));
        }
    }

    [Fact]
    public async Task Questions_are_chosen_from_the_banks_moved_and_taken_out()
    {
        var guide = await GuideOfAgency.Make(_site, guide: GuideStart.For(Shipped.Content.Jobs.Template("inpatient-residential")!.Begin(), new() { Template = "inpatient-residential" }, Shipped.Content.GuideWording));
        Assert.NotEmpty((await guide.Open("/choose")).Html.QuerySelectorAll(".takes .tag.sun"));
        var choose = await guide.Open("/choose?proficiency=hope");
        var ids = choose.Html.QuerySelectorAll("input[name=Take]").Select(i => i.GetAttribute("value")!).Take(2).ToArray();
        Assert.All(ids, id => Assert.Equal("hope", Shipped.Content.Interviews.Question(id)!.Proficiency));

        var nothing = await guide.Hr.Press(choose, "Take what is ticked");
        Assert.Equal((HttpStatusCode.BadRequest, "Tick the questions to take"), (nothing.Status, nothing.Error("Take")));

        await guide.Hr.Post(guide.Address + "/choose", [Token(choose), .. ids.Select(id => KeyValuePair.Create("Take", id))]);
        var (first, second) = ((await guide.Last()).Questions[0], (await guide.Last()).Questions[1]);
        Assert.Equal(ids, new[] { first.Asked.Id, second.Asked.Id });

        var page = await guide.Open("/questions");
        await Press($"↓ Move down: {first.Asked.Text}");
        Assert.Equal([second.Id, first.Id], (await guide.Last()).Questions.Select(q => q.Id));
        await Press($"Take out: {first.Asked.Text}");
        Assert.Equal([second.Id], (await guide.Last()).Questions.Select(q => q.Id));

        Task<Screen> Press(string button) => guide.Hr.Press(page, button, ("Do", page.Button(button).Value));
    }

    [Fact]
    public async Task A_question_of_ones_own_is_checked_and_kept_only_with_a_reason()
    {
        var guide = await GuideOfAgency.Make(_site);
        var form = await guide.Open("/questions/new");

        var asked = await guide.Hr.Press(form, "Save", ("Text", "Have you ever been in a psychiatric hospital?"), ("Proficiency", "hope"), ("Kind", "Knowledge"), ("Minutes", "5"), ("Duties", "listen"), ("Weight", "1"));

        Assert.Equal("Question 3", asked.Heading);
        Assert.Contains("Do not ask", asked.Html.QuerySelector("#beside")!.TextContent);
        Assert.Contains("Ask instead:", asked.Html.QuerySelector("#beside")!.TextContent);
        Assert.Contains("1 not to ask", (await guide.Open()).Text);

        var kept = await guide.Hr.Press(asked, "Save", ("Keep[0].Because", "Counsel has cleared it."));
        Assert.Equal("Counsel has cleared it.", kept.Value("Keep[0].Because"));
        Assert.Contains("1 kept with a reason", (await guide.Open()).Text);
        Assert.Contains("Kept because: Counsel has cleared it.", (await guide.Open("/review")).Text);
    }

    [Fact]
    public async Task What_is_typed_is_checked_at_once_and_saves_nothing()
    {
        var guide = await GuideOfAgency.Make(_site);
        var form = await guide.Open("/questions/q1");

        var beside = await guide.Hr.Post(guide.Address + "/questions/q1", [Token(form), new("Do", "preview"), new("Text", "How old are you?")]);

        Assert.Contains("How old are you", beside.Html.Body!.TextContent);
        Assert.Contains("One wording to look at.", beside.Html.Body!.TextContent);
        Assert.Null(beside.Html.QuerySelector("main"));
        Assert.Equal(1, (await guide.Row()).Number);
    }

    [Fact]
    public async Task Mistakes_are_named_and_nothing_typed_is_lost()
    {
        var guide = await GuideOfAgency.Make(_site);

        var again = await guide.Hr.Press(await guide.Open("/questions/q1"), "Save", ("Text", ""), ("Minutes", "many"), ("WeightReason", "Because it matters"), ("Weight", "2"));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(["Enter the question, in the words in which everybody is asked", "Enter how many minutes it takes with its answer as a whole number from 1 to 30"], again.Summary);
        Assert.Equal(("many", "Because it matters"), (again.Value("Minutes"), again.Value("WeightReason")));

        var words = await guide.Hr.Press(await guide.Open("/words"), "Save", ("Minutes", "5"), ("Scale[2]", " "));
        Assert.Equal(("Enter how many minutes the interview takes as a whole number from 15 to 240", "Enter what a score of 3 is called"), (words.Error("Minutes"), words.Error("Scale[2]")));

        var handOut = await guide.Hr.Press(await guide.Open("/hand-out"), "Save", ("Email", "nobody"), ("Where", "Room 4"));
        Assert.Equal(("Enter an e-mail address such as hiring@agency.example.org", "Room 4"), (handOut.Error("Email"), handOut.Value("Where")));

        var seat = await guide.Hr.Press(await guide.Open("/committee"), "Save", ("Seats[3].Name", "Pat Moss"));
        Assert.Equal(("Choose from where this person looks", "Pat Moss"), (seat.Error("Seats[3].Kind"), seat.Value("Seats[3].Name")));
        Assert.Equal(1, (await guide.Row()).Number);
    }

    [Fact]
    public async Task Two_who_work_on_different_parts_lose_nothing_and_on_the_same_part_see_it()
    {
        var guide = await GuideOfAgency.Make(_site);
        var (_, other) = await guide.Colleague(Roles.Executive, "Sam Roe");
        var (words, committee, theirs) = (await guide.Open("/words"), await guide.Open("/committee"), await other.Open(guide.Address + "/words"));

        await other.Press(theirs, "Save", ("Opening", "Good morning."));
        await guide.Hr.Press(committee, "Save", ("Seats[0].Name", "Ana Diaz-Roe"));
        var clash = await guide.Hr.Press(words, "Save", ("Closing", "Goodbye."));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Somebody else saved this page meanwhile", clash.Text);
        Assert.Equal("Goodbye.", clash.Html.QuerySelector("#Closing")!.TextContent);
        var last = await guide.Last();
        Assert.Equal(("Good morning.", "Ana Diaz-Roe", "Thank you."), (last.Opening, last.Seats[0].Name, last.Closing));

        await guide.Hr.Press(clash, "Save");
        Assert.Equal(("Welcome.", "Goodbye."), ((await guide.Last()).Opening, (await guide.Last()).Closing));
    }

    [Fact]
    public async Task A_question_that_somebody_else_changed_or_took_out_meanwhile_is_not_written_over()
    {
        var guide = await GuideOfAgency.Make(_site);
        var form = await guide.Open("/questions/q1");
        await guide.Write(g => GuideMoves.Put(g, g.Questions[0] with { Weight = 3, WeightReason = "It is the work." }));

        var clash = await guide.Hr.Press(form, "Save", ("Text", "How do you listen?"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Equal("How do you listen?", clash.Html.QuerySelector("#Text")!.TextContent);
        await guide.Hr.Press(clash, "Save");
        Assert.Equal("How do you listen?", (await guide.Last()).Questions[0].Asked.Text);

        var late = await guide.Open("/questions/q2");
        await guide.Write(g => GuideMoves.TakeOut(g, "q2"));
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Hr.Press(late, "Save")).Status);
    }

    public void Dispose() => _site.Dispose();

    private static KeyValuePair<string, string> Token(Screen screen) => new("__RequestVerificationToken", screen.Value("__RequestVerificationToken")!);
}
