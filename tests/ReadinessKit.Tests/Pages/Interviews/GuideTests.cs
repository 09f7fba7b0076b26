using System.Net;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Interviews;

/// <summary>HR builds a guide, a second person looks at it, and what is used never changes.</summary>
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

    [Fact]
    public async Task Only_what_a_second_person_has_read_is_used_and_that_is_frozen()
    {
        var guide = await GuideOfAgency.Make(_site);
        var own = await guide.Open("/review");
        Assert.Equal("Version 1 needs a second look", own.Heading);
        Assert.False(own.HasButton("I have read version 1"));
        Assert.False((await guide.Open()).HasButton("Use this guide"));
        var early = await guide.Hr.Post(guide.Address + "/use", [Token(await guide.Open("/words")), new("Number", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Contains("Looked at by a second person: Ask a colleague to look at this version.", early.Text);

        await guide.Use();

        Assert.Equal((1, 1), ((await guide.Row()).UsedNumber, (await guide.Row()).ReviewedNumber));
        Assert.Contains("Version 1 is in use since November 21, 2026: Kim Lee decided that. It is frozen", (await guide.Open()).Text);

        await guide.Hr.Press(await guide.Open("/questions/q1"), "Save", ("Text", "How do you listen?"));
        var changed = await guide.Open();
        Assert.Contains("Compare with care. Candidates of both versions can be compared by one question only", changed.Text);
        Assert.False(changed.HasButton("Use this guide"));
        Assert.Contains("How would you listen to somebody who has lost hope?", (await guide.Open("/files/1/print")).Text);
        Assert.Contains("This is version 1, in use.", (await guide.Open("/files")).Text);
    }

    [Fact]
    public async Task What_was_changed_after_somebody_opened_it_is_neither_looked_at_nor_used_by_that()
    {
        var guide = await GuideOfAgency.Make(_site);
        var (_, second) = await guide.Colleague(Roles.Supervisor, "Noa Ito");
        var look = await second.Open(guide.Address + "/review");
        await guide.Write(g => g with { Opening = "Hello." });

        var refused = await second.Press(look, "I have read version 1");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("It was changed meanwhile: it is version 2 now. Read that one first.", refused.Text);

        await second.Press(refused, "I have read version 2");
        var ready = await guide.Open();
        await guide.Write(g => g with { Opening = "Hi." });
        var late = await guide.Hr.Press(ready, "Use this guide");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Null((await guide.Row()).UsedNumber);
    }

    [Fact]
    public async Task Whether_the_committee_includes_somebody_served_is_one_answer_without_a_name_in_no_file()
    {
        var guide = await GuideOfAgency.Make(_site);
        await guide.Hr.Press(await guide.Open("/committee"), "Save", ("IncludesSomeoneServed", "yes"));

        Assert.True((await guide.Row()).IncludesSomeoneServed);
        Assert.NotNull((await guide.Open("/committee")).Html.QuerySelector("input[name=IncludesSomeoneServed][value=yes][checked]"));
        var admin = await Given.SignedIn(_site, guide.Organization, Roles.Administrator);
        var text = await (await admin.Get($"/o/{guide.Organization.Slug}/leave/export.json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("How would you listen to somebody who has lost hope?", text);
        Assert.DoesNotContain("SomeoneServed", text, StringComparison.OrdinalIgnoreCase);

        foreach (var page in new[] { "", "/review", "/versions/1", "/files/1/print", "/files/1/score-sheet", "/files/1/candidate-hand-out" })
        {
            Assert.DoesNotContain("includes somebody", (await guide.Open(page)).Text);
        }
    }

    [Fact]
    public async Task Candidates_get_the_questions_only_where_everybody_does()
    {
        var guide = await GuideOfAgency.Make(_site);
        var without = await guide.Open("/files/1/candidate-hand-out");
        Assert.Contains("Ana Diaz, Hiring manager", without.Text);
        Assert.Contains("Kim Lee may take somebody’s place.", without.Text);
        Assert.Contains("Kim Lee: 555-0100 or kim@harbor.example", without.Text);
        Assert.Contains("About 60 minutes, with two questions.", without.Text);
        Assert.DoesNotContain("lost hope", without.Text);

        await guide.Hr.Press(await guide.Open("/hand-out"), "Save", ("SendsQuestions", "true"));
        var with = await guide.Open("/files/2/candidate-hand-out");
        Assert.Contains("How would you listen to somebody who has lost hope?", with.Text);
        Assert.Contains("Share only what you wish.", with.Text);
        Assert.DoesNotContain("Gives advice.", with.Text);
        Assert.DoesNotContain("Have you lost hope yourself?", with.Text);
    }

    [Fact]
    public async Task A_score_sheet_has_boxes_with_anchors_and_two_that_are_no_score()
    {
        var guide = await GuideOfAgency.Make(_site);
        var sheet = await guide.Open("/files/1/score-sheet?large=true");

        Assert.NotNull(sheet.Html.QuerySelector(".score-sheet.large-print"));
        Assert.Equal(["1 Not yet Gives advice.", "2 Nearly", "3 Solid Listens.", "4 Strong", "5 Outstanding Listens and waits.", "Not asked", "I did not hear this"],
            sheet.Html.QuerySelectorAll(".question")[0].QuerySelectorAll(".boxes li").Select(l => string.Join(' ', l.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("Entered by", sheet.Text);
    }

    [Fact]
    public async Task Versions_say_what_they_changed()
    {
        var guide = await GuideOfAgency.Make(_site);
        await guide.Hr.Press(await guide.Open("/words"), "Save", ("Closing", "Goodbye."));
        await guide.Hr.Press(await guide.Open("/words"), "Save");

        var versions = await guide.Open("/versions");
        Assert.Equal(2, versions.Html.QuerySelectorAll(".history > li").Length);
        Assert.Contains("Words around them.", versions.Text);
        Assert.Contains("What it changed. Words around them.", (await guide.Open("/versions/2")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Open("/versions/3")).Status);
    }

    [Fact]
    public async Task Panelists_read_and_do_not_write_and_readers_see_nothing()
    {
        var guide = await GuideOfAgency.Make(_site);
        var (_, panelist) = await guide.Colleague(Roles.Panelist, "Lou Park");
        Assert.Equal(200, (int)(await panelist.Open(guide.Address)).Status);
        Assert.Contains("Say to everybody: “Share only what you wish.", (await panelist.Open(guide.Address + "/files/1/print")).Text);
        var words = await panelist.Open(guide.Address + "/words");
        Assert.Contains("HR and executives write interview guides.", words.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await panelist.Post(guide.Address + "/words", [Token(await panelist.Open(guide.Address + "/review")), new("Title", "x")])).Status);

        var (_, reader) = await guide.Colleague(Roles.Reader, "Pat Moss");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open(guide.Address)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Get(guide.Address + "/files/1/guide.docx")).StatusCode);
        Assert.Equal("community-bridger-guide.docx", (await panelist.Get(guide.Address + "/files/1/guide.docx")).Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(HttpStatusCode.NotFound, (await panelist.Get(guide.Address + "/files/1/other.docx")).StatusCode);
    }

    [Fact]
    public async Task What_is_put_away_is_read_and_not_changed_until_it_is_brought_back()
    {
        var guide = await GuideOfAgency.Make(_site);
        var words = await guide.Open("/words");
        var away = await guide.Hr.Press(await guide.Open(), "Put it away");
        Assert.Contains("It is put away", away.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await guide.Hr.Press(words, "Save", ("Closing", "x"))).Status);

        await guide.Hr.Press(away, "Bring it back");
        Assert.Equal(200, (int)(await guide.Hr.Press(words, "Save", ("Closing", "x"))).Status);
    }

    public void Dispose() => _site.Dispose();

    private static KeyValuePair<string, string> Token(Screen screen) => new("__RequestVerificationToken", screen.Value("__RequestVerificationToken")!);
}
