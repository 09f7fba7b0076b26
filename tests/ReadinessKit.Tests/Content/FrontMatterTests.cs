using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class FrontMatterTests
{
    private const string Unreadable =
        "These settings can't be read. Write each as 'name: value' on a line of its own; a value with a colon in it goes in double quotes.";

    [Theory]
    [InlineData("")]
    [InlineData("# A heading\n\nText.\n")]
    [InlineData("kind: quiz\nid: timeline\n---\n")]
    [InlineData("\n---\nkind: quiz\n---\n")]
    [InlineData("---\nkind: quiz\n\nText that never comes to an end of the settings.\n")]
    [InlineData("---\nkind: quiz\n----\n")]
    public void A_file_that_does_not_begin_with_settings_says_so_on_line_1(string text) =>
        Assert.Equal(["quiz.md:1: The file must begin with its settings between two lines of three dashes (---)."], Sample.Read(quiz: text).Problems);

    [Theory]
    [InlineData("title: How long?", "title: Timeline: how long?")]
    [InlineData("title: How long?", "title: \"How long?")]
    [InlineData("minutes: 4", "minutes 4")]
    [InlineData("minutes: 4", "- minutes: 4")]
    public void Settings_that_are_no_names_and_values_are_refused_at_most_a_line_from_the_fault(string setting, string broken)
    {
        var quiz = Sample.Quiz.With(setting, broken);
        var (_, problems) = Sample.Read(quiz: quiz);
        var line = Sample.LineOf(quiz, broken);

        Assert.Contains(Assert.Single(problems), Enumerable.Range(line - 1, 3).Select(at => $"quiz.md:{at}: {Unreadable}"));
    }

    [Theory]
    [InlineData("- one\n- two")]
    [InlineData("Only a sentence")]
    public void Settings_that_are_a_list_or_a_sentence_are_refused_on_line_2(string settings) =>
        Assert.Equal([$"quiz.md:2: {Unreadable}"], Sample.Read(quiz: $"---\n{settings}\n---\n").Problems);

    [Fact]
    public void A_colon_without_quotes_is_found_on_its_own_line() =>
        Sample.QuizHas(Sample.Quiz.With("How long?", "Timeline: how long?"), ("title: Timeline", Unreadable));

    [Fact]
    public void A_colon_or_a_hash_in_quotes_is_part_of_the_value()
    {
        var timeline = Sample.Edition(Sample.Quiz.With("A handbook", "\"A handbook: step #3\""));

        Assert.Equal("A handbook: step #3", timeline.Quiz.Source);
    }

    [Fact]
    public void Settings_without_a_single_line_lack_everything()
    {
        var (_, problems) = Sample.Read(plan: "---\n---\n\nText.\n\n# Step {#step}\n\nText.\n\n- Do it {#do-it}\n  - Owner: Me\n  - Weeks: 1\n  - How: Well\n");

        Assert.Equal(
            ["id", "schema", "title", "source", "first-day", "reviewed", "review-again"],
            problems.Where(p => p.StartsWith("plan.md:1: ", StringComparison.Ordinal)).Select(p => p.Split('\'')[1]));
    }

    [Theory]
    [InlineData("minutes: 4\nminutes: 5", "minutes: 5", "minutes")]
    [InlineData("minutes: 4\nMinutes: 5", "Minutes: 5", "Minutes")]
    public void A_setting_that_stands_there_twice_is_refused_where_it_is_repeated(string settings, string where, string name) =>
        Sample.QuizHas(Sample.Quiz.With("minutes: 4", settings), (where, $"'{name}' stands here twice. Keep one of them."));

    [Fact]
    public void A_misspelt_setting_names_the_right_one() =>
        Sample.QuizHas(
            Sample.Quiz.With("minutes:", "minuts:"),
            ("---", "'minutes' is missing in the settings. Add it."),
            ("minuts: 4", "'minuts' is not known in the settings. Did you mean 'minutes'?"));

    [Fact]
    public void A_setting_like_no_other_lists_the_known_ones() =>
        Sample.PlanHas(
            Sample.Plan.With("schema: 1", "schema: 1\naudience: Everyone"),
            ("audience", "'audience' is not known in the settings. Known here: first-day, id, kind, review-again, reviewed, schema, source, title."));

    [Fact]
    public void A_setting_that_is_empty_is_missing_on_its_own_line() =>
        Sample.QuizHas(Sample.Quiz.With("title: How long?", "title:"), ("title:", "'title' is missing in the settings. Add it."));

    [Theory]
    [InlineData("reviewed", "21.11.2026")]
    [InlineData("reviewed", "2026-11-31")]
    [InlineData("reviewed", "2026-1-2")]
    [InlineData("review-again", "next year")]
    [InlineData("review-again", "2026-11-21T00:00")]
    public void A_date_that_is_none_is_refused(string name, string value)
    {
        var right = name == "reviewed" ? "2026-11-21" : "2027-11-01";
        var message = $"'{name}' must be a date like 2026-11-21, not '{value}'.";

        Sample.QuizHas(Sample.Quiz.With($"{name}: {right}", $"{name}: {value}"), ($"{name}: ", message));
        Sample.PlanHas(Sample.Plan.With($"{name}: {right}", $"{name}: {value}"), ($"{name}: ", message));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("61")]
    [InlineData("-4")]
    [InlineData("4.5")]
    [InlineData("four")]
    [InlineData("99999999999")]
    [InlineData("4 5")]
    public void A_number_that_is_none_or_out_of_range_is_refused(string value) =>
        Sample.QuizHas(
            Sample.Quiz.With("minutes: 4", $"minutes: {value}"),
            ("minutes:", $"'minutes' must be a whole number from 1 to 60, not '{value}'."));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("60", 60)]
    [InlineData("\"7\"", 7)]
    [InlineData("'8' # a few", 8)]
    public void A_number_within_its_range_is_read(string value, int minutes) =>
        Assert.Equal(minutes, Sample.Edition(Sample.Quiz.With("minutes: 4", $"minutes: {value}")).Quiz.Minutes);

    [Theory]
    [InlineData("[Executives, Board]")]
    [InlineData("\n  - Executives\n  - Board")]
    public void A_list_is_read_as_its_parts_with_commas(string value) =>
        Assert.Equal("Executives, Board", Sample.Edition(Sample.Quiz.With("for: Executives", $"for: {value}")).Quiz.Audience);

    [Fact]
    public void A_value_that_holds_names_and_values_of_its_own_is_refused_and_what_follows_is_read() =>
        Sample.QuizHas(
            Sample.Quiz.With("minutes: 4", "extra:\n  one: [1, 2]\n  two: {a: b}\nminutes: 0"),
            ("extra:", "'extra' must hold a short value or a list of them. Move anything longer below the settings."),
            ("minutes: 0", "'minutes' must be a whole number from 1 to 60, not '0'."));

    [Fact]
    public void A_list_of_lists_is_unreadable() =>
        Sample.QuizHas(Sample.Quiz.With("for: Executives", "for: [[Executives]]"), ("for: ", Unreadable));

    [Theory]
    [InlineData("id", "timeline", 40)]
    [InlineData("title", "How long?", 80)]
    [InlineData("for", "Executives", 80)]
    [InlineData("source", "A handbook", 500)]
    public void A_setting_may_be_so_long_and_no_longer(string name, string value, int longest)
    {
        string Quiz(int length) => Sample.Quiz.With($"\n{name}: {value}\n", $"\n{name}: {new string('x', length)}\n");

        Sample.QuizHas(Quiz(longest));
        Sample.QuizHas(Quiz(longest + 1), ($"{name}: x", $"'{name}' has {longest + 1} characters. Keep it to {longest}."));
    }

    [Fact]
    public void Another_schema_is_refused() =>
        Sample.PlanHas(Sample.Plan.With("schema: 1", "schema: 2"), ("schema: 2", "'schema' must be a whole number from 1 to 1, not '2'."));

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing()
    {
        var quiz = '\uFEFF' + Sample.Quiz.With("minutes: 4", "minutes: 0").With("Topic: Team", "Topc: Team").ReplaceLineEndings("\r\n");

        Sample.QuizHas(
            quiz,
            ("minutes: 0", "'minutes' must be a whole number from 1 to 60, not '0'."),
            ("- Topc", "'Topic' is missing in 'The team agrees.'. Add it."),
            ("Topc", "'Topc' is not known in 'The team agrees.'. Did you mean 'Topic'?"));
    }

    [Fact]
    public void Three_dashes_further_down_are_a_line_across_the_text() =>
        Assert.Contains("<hr", Sample.Edition(Sample.Quiz.With("There is a budget line.", "There is a budget line.\n\n---\n\nYes.")).Quiz.Statements[0].True);

    [Fact]
    public void The_settings_are_read_as_they_stand()
    {
        var problems = new ProblemList("a.md");
        var facts = FrontMatter.Read(ContentFile.Of("a.md", "---\n# a note\nname:   Jo  \nother: ' x '\n---\n"), problems)!;

        Assert.Equal(("Jo", "x", 3, 4, 1), (facts.Text("Name"), facts.Text("other"), facts.LineOf("name"), facts.LineOf("other"), facts.Line));
        Assert.False(problems.Any);
    }
}
