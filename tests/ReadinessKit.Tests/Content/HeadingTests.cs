using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class HeadingTests
{
    private const string AnotherStep = "\n\n# Another one {#another}\n\nSome text.\n\n- Do it {#do-it}\n  - Owner: Me\n  - Weeks: 1\n  - How: Well\n";

    [Theory]
    [InlineData("# Another one {#another}")]
    [InlineData("# Another one{#another}")]
    [InlineData("# Another one   {#another}   ")]
    [InlineData("# Another one {#another} ##")]
    [InlineData("# **Another** *one* {#another}")]
    [InlineData("# [Another](https://example.org) one {#another}")]
    [InlineData("Another one {#another}\n===")]
    public void An_id_is_taken_from_the_end_of_a_heading(string heading)
    {
        var step = Sample.Edition(plan: Sample.Plan + AnotherStep.With("# Another one {#another}", heading)).Outline.Steps[^1];

        Assert.Equal(("another", "Another one"), (step.Id, step.Title));
        Assert.All(step.Tasks, task => Assert.Equal("another", task.Step));
    }

    [Theory]
    [InlineData("7-days")]
    [InlineData("x")]
    [InlineData("a23456789-123456789-123456789-123456789-")]
    public void An_id_has_small_letters_numbers_and_dashes(string id) =>
        Sample.PlanHas(Sample.Plan + AnotherStep.With("another", id));

    [Theory]
    [InlineData("Another")]
    [InlineData("an_other")]
    [InlineData("-another")]
    [InlineData("another one")]
    [InlineData("änother")]
    [InlineData("a23456789-123456789-123456789-123456789-1")]
    [InlineData("")]
    [InlineData("#another")]
    public void Any_other_id_is_refused_where_it_stands(string id) =>
        Sample.PlanHas(
            Sample.Plan + AnotherStep.With("{#another}", $"{{#{id}}}"),
            ("# Another", $"The id '{id}' may have only small letters, numbers and dashes, and at most 40 of them."));

    [Theory]
    [InlineData("Another one", "Another one")]
    [InlineData("Another {#another} one", "Another {#another} one")]
    [InlineData("Another one {another}", "Another one {another}")]
    [InlineData("Another one {#another", "Another one {#another")]
    [InlineData("Another one `{#another}`", "Another one {#another}")]
    public void A_step_without_an_id_at_its_end_is_refused(string heading, string title) =>
        Sample.PlanHas(
            Sample.Plan + AnotherStep.With("Another one {#another}", heading),
            ("# Another", $"'{title}' needs an id at the end of its line, such as {{#short-name}}."));

    [Theory]
    [InlineData("# Statements", "Statements")]
    [InlineData("# Horizons", "Horizons")]
    [InlineData("# If the deadline is not yours", "If the deadline is not yours")]
    public void A_main_heading_that_is_missing_is_missed_on_line_1(string heading, string name)
    {
        var (_, problems) = Sample.Read(quiz: Sample.Quiz.With(heading, "# Nothing like it"));

        Assert.Contains($"quiz.md:1: The heading '{name}' is missing under the settings. Add it.", problems);
        Assert.Contains(problems, p => p.StartsWith($"quiz.md:{Sample.LineOf(Sample.Quiz, heading)}: The heading 'Nothing like it' is not known under the settings.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Why this matters")]
    [InlineData("What true looks like")]
    public void A_part_of_a_statement_that_is_missing_is_missed_at_the_statement(string name)
    {
        var (before, after) = (Sample.Quiz[..Sample.Quiz.IndexOf("## The team", StringComparison.Ordinal)], Sample.Quiz[Sample.Quiz.IndexOf("## The team", StringComparison.Ordinal)..]);
        var quiz = before.With($"### {name}", "### Something else altogether") + after;

        Sample.QuizHas(
            quiz,
            ("## We know", $"The heading '{name}' is missing under 'We know what pays for it.'. Add it."),
            ("### Something", "The heading 'Something else altogether' is not known under 'We know what pays for it.'. Known here: If not yet, What true looks like, Why this matters."));
    }

    [Fact]
    public void A_misspelt_heading_names_the_right_one()
    {
        var (_, problems) = Sample.Read(quiz: Sample.Quiz.With("# Horizons", "# Horizon"));

        Assert.Contains($"quiz.md:{Sample.LineOf(Sample.Quiz, "# Horizons")}: The heading 'Horizon' is not known under the settings. Did you mean 'Horizons'?", problems);
    }

    [Fact]
    public void Headings_are_known_in_any_case() =>
        Sample.QuizHas(Sample.Quiz.With("# Statements", "# STATEMENTS").With("# If the deadline is not yours", "# if the deadline is NOT yours"));

    [Fact]
    public void A_heading_two_levels_down_belongs_to_the_one_above() =>
        Sample.QuizHas(Sample.Quiz.Replace("### Why this matters", "##### Why this matters", StringComparison.Ordinal));

    [Fact]
    public void A_heading_on_the_same_level_ends_the_one_before()
    {
        var quiz = Sample.Quiz.Replace("### If not yet", "## If not yet {#if-not-yet}", StringComparison.Ordinal);

        Assert.Contains(
            $"quiz.md:{Sample.LineOf(quiz, "## We know")}: The heading 'If not yet' is missing under 'We know what pays for it.'. Add it.",
            Sample.Read(quiz: quiz).Problems);
    }

    [Theory]
    [InlineData("# Statements\n", "'Statements'")]
    [InlineData("- Step: hire\n", "'The team agrees.'")]
    [InlineData("  - How: Meet with everyone.\n", "'If not yet'")]
    [InlineData("|          0-1 | No length  |                  | Make a start. |\n", "'Horizons'")]
    public void Text_where_none_belongs_is_reported(string after, string place) =>
        Sample.QuizHas(
            Sample.Quiz.With(after, $"{after}\nWritten in vain.\n\nThis too.\n"),
            ("Written in vain.", $"This text under {place} has no place here. Move it or take it out."));

    [Theory]
    [InlineData("A role needs money.", "'Why this matters'")]
    [InlineData("There is a budget line.", "'What true looks like'")]
    public void A_heading_nobody_knows_is_reported_with_its_level_above(string text, string place) =>
        Sample.QuizHas(
            Sample.Quiz.With(text, $"{text}\n\n#### Furthermore\n\nMore."),
            ("#### Furthermore", $"The heading 'Furthermore' is not known under {place}."));

    [Fact]
    public void A_heading_inside_a_step_is_reported() =>
        Sample.PlanHas(
            Sample.Plan.With("# Hire {#hire}", "## In short {#short}\n\nBe quick.\n\n# Hire {#hire}"),
            ("## In short", "The heading 'In short' is not known under 'Prepare'."));

    [Theory]
    [InlineData("Three statements.", "---", "the settings")]
    [InlineData("A team can welcome somebody.", "", "'Why this matters'")]
    [InlineData("Three moves can help.", "# If the deadline", "'If the deadline is not yours'")]
    public void Text_that_must_be_there_is_missed_at_its_heading(string text, string where, string place)
    {
        var quiz = Sample.Quiz.With(text, where.Length == 0 ? "\n<!-- gone -->" : "");

        if (where.Length > 0)
        {
            Sample.QuizHas(quiz, (where, $"There is no text under {place}. Write a sentence or two."));
            return;
        }

        // What looks like a comment is text like any other: it is shown, not hidden.
        Assert.Contains("&lt;!-- gone --&gt;", Sample.Edition(quiz).Quiz.Statements[1].Why);
    }

    [Fact]
    public void A_plan_and_its_steps_need_text_too() =>
        Sample.PlanHas(
            Sample.Plan.With("This is the plan.", "").With("Then find somebody.", ""),
            ("---", "There is no text under the settings. Write a sentence or two."),
            ("# Hire", "There is no text under 'Hire'. Write a sentence or two."));

    [Fact]
    public void What_stands_under_the_headings_is_read()
    {
        var timeline = Sample.Edition();
        var money = timeline.Quiz.Statements[0];

        Assert.Equal(("How long?", "Executives", 4, "A handbook"), (timeline.Quiz.Title, timeline.Quiz.Audience, timeline.Quiz.Minutes, timeline.Quiz.Source));
        Assert.Equal(("<p>Three statements.</p>", "<p>Three moves can help.</p>"), (timeline.Quiz.Lede, timeline.Quiz.ShortcutsProse));
        Assert.Equal(("money", "We know what pays for it.", "Money found"), (money.Id, money.Text, money.Topic));
        Assert.Equal(("<p>A role needs money.</p>", "<p>There is a budget line.</p>", 17), (money.Why, money.True, money.Line));
        Assert.Equal([("Visit somebody", "Choose a few.")], timeline.Quiz.Shortcuts.Select(s => (s.Title, s.How)));
        Assert.Equal(("From first to last", "A handbook", "<p>This is the plan.</p>", "first-weeks"), (timeline.Outline.Title, timeline.Outline.Source, timeline.Outline.Prose, timeline.Outline.FirstDayTask));
        Assert.Equal([("prepare", "Prepare", "<p>Begin here.</p>", 14), ("hire", "Hire", "<p>Then find somebody.</p>", 28)], timeline.Outline.Steps.Select(s => (s.Id, s.Title, s.Prose, s.Line)));
    }
}
