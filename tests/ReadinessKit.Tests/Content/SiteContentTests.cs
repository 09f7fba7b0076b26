using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class SiteContentTests : IDisposable
{
    private const string AnotherKind = "---\nkind: letter\n---\n\nText.\n";

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void A_folder_with_all_that_the_site_needs_is_loaded_as_it_was_read()
    {
        var content = SiteContent.Load(_folder.Path);

        Assert.Equal("How long?", content.Timeline.Quiz.Title);
        Assert.Equal(("readiness/quiz.md", Sample.Quiz), (content.TimelineQuizFile.Path, content.TimelineQuizFile.Text));
        Assert.Equal(("readiness/plan.md", Sample.Plan), (content.TimelinePlanFile.Path, content.TimelinePlanFile.Text));
        Assert.Equal(("readiness/motivation.md", SampleMotivation.Text), (content.MotivationFile.Path, content.MotivationFile.Text));
        Assert.Equal(("Why?", "Is it?", 6), (content.Motivation.Title, content.RoleCheck.Title, content.Files));
        Assert.Equal(ContentFile.Hash(content.TimelineQuizFile, content.TimelinePlanFile), content.Timeline.Edition);
    }

    [Fact]
    public void Names_and_folders_of_files_are_free()
    {
        var content = SiteContent.Load(_folder.Delete("readiness/quiz.md").Write("jobs/deep/down.md", Sample.Quiz).Path);

        Assert.Equal("jobs/deep/down.md", content.TimelineQuizFile.Path);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readiness/readme.md")]
    [InlineData("pay/ReadMe.md")]
    [InlineData("readiness/notes.txt")]
    [InlineData("else/picture.png")]
    public void Files_for_authors_are_passed_over(string name) => SiteContent.Load(_folder.Write(name, "No settings.").Path);

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(_folder.Path, "nowhere");
        var problems = Assert.Throws<ContentException>(() => SiteContent.Load(missing)).Problems;

        Assert.Contains(new(missing, 1, "There is no such folder. Name the folder that holds readiness, interviews and the others."), problems);
    }

    [Fact]
    public void An_empty_folder_lacks_all_of_them()
    {
        using var empty = ContentFolder.Empty();

        Assert.Equal(
            [
                "readiness:1: There is no file of kind 'quiz' with the id 'timeline'. Put one into this folder.",
                "readiness:1: There is no file of kind 'plan' with the id 'implementation'. Put one into this folder.",
                "readiness:1: There is no file of kind 'self-assessment' with the id 'motivation'. Put one into this folder.",
                "role-check:1: There is no file of kind 'role-check' with the id 'peer-role'. Put one into this folder.",
            ],
            empty.Problems());
    }

    [Theory]
    [InlineData("quiz", "timeline")]
    [InlineData("plan", "implementation")]
    public void A_file_that_is_missing_is_named_and_the_other_one_is_read_all_the_same(string kind, string id)
    {
        var other = kind == "quiz" ? "plan" : "quiz";
        var text = (kind == "quiz" ? Sample.Plan : Sample.Quiz).With("schema: 1", "schema: 9");

        Assert.Equal(
            [
                $"readiness/{other}.md:3: 'schema' must be a whole number from 1 to 1, not '9'.",
                $"readiness:1: There is no file of kind '{kind}' with the id '{id}'. Put one into this folder.",
            ],
            _folder.Delete($"readiness/{kind}.md").Write($"readiness/{other}.md", text).Problems().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_the_questions_about_motivation_the_others_are_read_all_the_same() =>
        Assert.Equal(
            [
                "readiness/quiz.md:3: 'schema' must be a whole number from 1 to 1, not '9'.",
                "readiness:1: There is no file of kind 'self-assessment' with the id 'motivation'. Put one into this folder.",
            ],
            _folder.Delete("readiness/motivation.md").Write("readiness/quiz.md", Sample.Quiz.With("schema: 1", "schema: 9")).Problems().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("interview/a.md", "Content stands in one of the known folders. Did you mean 'interviews'?")]
    [InlineData("Readiness2/a.md", "Content stands in one of the known folders. Did you mean 'readiness'?")]
    [InlineData("stray.md", "Content stands in one of the known folders. Known here: interviews, jobs, library, pay, readiness, role-check.")]
    [InlineData("somewhere/readiness/a.md", "Content stands in one of the known folders. Known here: interviews, jobs, library, pay, readiness, role-check.")]
    public void A_file_in_no_known_folder_is_refused(string name, string message) =>
        Assert.Equal([$"{name}:1: {message}"], _folder.Write(name, Sample.Quiz).Problems());

    [Theory]
    [InlineData("quizz", "Did you mean 'quiz'?")]
    [InlineData("Quiz", "Did you mean 'quiz'?")]
    [InlineData("articel", "Did you mean 'article'?")]
    public void An_unknown_kind_is_refused_on_its_line(string kind, string suggestion) =>
        Assert.Equal([$"library/a.md:3: There is no kind '{kind}'. {suggestion}"], _folder.Write("library/a.md", $"---\nid: a\nkind: {kind}\n---\n").Problems());

    [Fact]
    public void A_file_without_a_kind_is_refused() =>
        Assert.Equal(["library/a.md:1: 'kind' is missing in the settings. Add it."], _folder.Write("library/a.md", "---\nid: a\n---\n").Problems());

    [Fact]
    public void A_file_without_settings_is_refused() =>
        Assert.Equal(
            ["pay/a.md:1: The file must begin with its settings between two lines of three dashes (---)."],
            _folder.Write("pay/a.md", "Only text.").Problems());

    [Theory]
    [InlineData("quiz", "timeline", "readiness/another.md", "readiness/quiz.md", "readiness/another.md")]
    [InlineData("plan", "implementation", "readiness/another.md", "readiness/plan.md", "readiness/another.md")]
    [InlineData("quiz", "timeline", "readiness/zebra.md", "readiness/zebra.md", "readiness/quiz.md")]
    [InlineData("plan", "implementation", "jobs/plan.md", "readiness/plan.md", "jobs/plan.md")]
    [InlineData("self-assessment", "motivation", "readiness/zebra.md", "readiness/zebra.md", "readiness/motivation.md")]
    public void Of_two_files_of_the_same_kind_the_second_by_name_is_refused(string kind, string id, string added, string refused, string kept)
    {
        _folder.Write(added, _folder.Text($"readiness/{(kind == "self-assessment" ? "motivation" : kind)}.md"));

        Assert.Equal([$"{refused}:1: {kept} is of kind '{kind}' with the id '{id}' too. Take one of the two out."], _folder.Problems());
    }

    [Theory]
    [InlineData("id: other", "other")]
    [InlineData("id:", "")]
    [InlineData("title: No id", "")]
    public void A_file_of_a_known_kind_with_another_id_is_refused(string setting, string id) =>
        Assert.Equal(
            [$"library/a.md:1: The site knows one quiz, with the id 'timeline', not '{id}'. Give this file that id or take it out."],
            _folder.Write("library/a.md", $"---\nkind: quiz\n{setting}\n---\n").Problems());

    [Fact]
    public void A_broken_file_hides_no_problem_of_another()
    {
        _folder
            .Write("readiness/quiz.md", Sample.Quiz.With("---\nkind", "kind"))
            .Write("readiness/plan.md", Sample.Plan.With("Weeks: 4", "Weeks: none").With("review-again: 2027-11-01", "review-again: never"))
            .Write("readiness/motivation.md", SampleMotivation.Text.With("source: A handbook", "source:"))
            .Write("library/letter.md", AnotherKind)
            .Write("stray.md", Sample.Quiz);

        Assert.Equal(
            [
                "library/letter.md:2: There is no kind 'letter'.",
                "readiness/motivation.md:7: 'source' is missing in the settings. Add it.",
                "readiness/plan.md:9: 'review-again' must be a date like 2026-11-21, not 'never'.",
                "readiness/plan.md:39: 'Weeks' must be a whole number from 1 to 104, not 'none'.",
                "readiness/quiz.md:1: The file must begin with its settings between two lines of three dashes (---).",
                "stray.md:1: Content stands in one of the known folders. Known here: interviews, jobs, library, pay, readiness, role-check.",
            ],
            _folder.Problems());
    }

    [Fact]
    public void A_setting_that_stands_there_twice_is_said_once() =>
        Assert.Equal(
            ["readiness/quiz.md:8: 'minutes' stands here twice. Keep one of them."],
            _folder.Write("readiness/quiz.md", Sample.Quiz.With("minutes: 4", "minutes: 4\nminutes: 5")).Problems());

    [Fact]
    public void A_file_of_an_unknown_kind_says_what_else_is_wrong_with_its_settings() =>
        Assert.Equal(
            ["library/a.md:2: There is no kind 'letter'.", "library/a.md:3: 'kind' stands here twice. Keep one of them."],
            _folder.Write("library/a.md", "---\nkind: letter\nkind: quiz\n---\n").Problems());

    [Fact]
    public void A_start_does_not_wait_for_the_library_and_whoever_asks_for_it_hears_what_is_wrong()
    {
        _folder.Write("library/words.md", SampleLibrary.Article.With("minutes: 2", "minutes: two"));

        var content = SiteContent.LoadForStart(SiteContent.ReadFolder(_folder.Path));

        Assert.Equal("How long?", content.Timeline.Quiz.Title);
        Assert.Equal("library/words.md:7: 'minutes' must be a whole number from 1 to 60, not 'two'.", Assert.Throws<ContentException>(() => content.Shelf).Message);
        Assert.Throws<ContentException>(() => SiteContent.Load(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();
}
