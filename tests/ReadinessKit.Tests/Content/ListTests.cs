using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class ListTests
{
    [Fact]
    public void A_task_holds_what_its_list_says()
    {
        var task = Sample.Edition().Outline.Steps[1].Tasks[1];

        Assert.Equal(("first-weeks", "hire", "First weeks", "Meet often.", "Supervisor"), (task.Id, task.Step, task.Title, task.How, task.Owner));
        Assert.Equal((4, false, 37), (task.Weeks, task.MayBeShortened, task.Line));
        Assert.Equal(["place-ad"], task.After);
        Assert.Empty(task.Before);
    }

    [Fact]
    public void A_task_may_be_shortened_if_nothing_says_otherwise() =>
        Assert.Equal([true, true, true, false], Sample.Edition().Outline.Steps.SelectMany(s => s.Tasks).Select(t => t.MayBeShortened));

    [Fact]
    public void A_fact_may_hold_colons_commas_and_a_second_line() =>
        Assert.Equal(
            "Mind this: read, think\nand ask.",
            Sample.Edition(plan: Sample.Plan.With("How: Read a lot.", "How: Mind this: read, *think*\n    and [ask](https://example.org).")).Outline.Steps[0].Tasks[0].How);

    [Fact]
    public void A_misspelt_fact_names_the_right_one() =>
        Sample.PlanHas(
            Sample.Plan.With("May be shortened: no", "May be shortend: no"),
            ("May be shortend", "'May be shortend' is not known in 'First weeks'. Did you mean 'May be shortened'?"));

    [Theory]
    [InlineData("Owner: Supervisor", "Owner")]
    [InlineData("Weeks: 4", "Weeks")]
    [InlineData("How: Meet often.", "How")]
    public void A_fact_that_is_missing_is_missed_at_its_task(string fact, string name) =>
        Sample.PlanHas(Sample.Plan.With($"  - {fact}", "").TrimEnd() + "\n", ("- First weeks", $"'{name}' is missing in 'First weeks'. Add it."));

    [Fact]
    public void A_fact_that_is_empty_is_missed_on_its_own_line() =>
        Sample.PlanHas(Sample.Plan.With("Owner: Supervisor", "Owner:"), ("  - Owner:\n", "'Owner' is missing in 'First weeks'. Add it."));

    [Fact]
    public void A_fact_that_stands_there_twice_is_refused_where_it_is_repeated() =>
        Sample.PlanHas(Sample.Plan.With("Weeks: 4", "Weeks: 4\n  - weeks: 5"), ("weeks: 5", "'weeks' stands here twice. Keep one of them."));

    [Theory]
    [InlineData("Meet them often", "Meet them often")]
    [InlineData(": Meet them", ": Meet them")]
    [InlineData("Meet with them as often as you possibly can", "Meet with them as often as you possibly…")]
    public void A_line_that_is_no_fact_is_refused(string line, string shown) =>
        Sample.PlanHas(Sample.Plan.With("  - Weeks: 4", $"  - Weeks: 4\n  - {line}"), ($"- {line}", $"'{shown}' must be written as 'Name: value'."));

    [Theory]
    [InlineData("0")]
    [InlineData("105")]
    [InlineData("1.5")]
    [InlineData("-1")]
    public void Weeks_out_of_range_are_refused(string weeks) =>
        Sample.PlanHas(Sample.Plan.With("Weeks: 4", $"Weeks: {weeks}"), ($"Weeks: {weeks}", $"'Weeks' must be a whole number from 1 to 104, not '{weeks}'."));

    [Theory]
    [InlineData(1)]
    [InlineData(104)]
    public void Weeks_at_the_edges_are_read(int weeks) =>
        Assert.Equal(weeks, Sample.Edition(plan: Sample.Plan.With("Weeks: 4", $"Weeks: {weeks}")).Outline.Steps[1].Tasks[1].Weeks);

    [Fact]
    public void May_be_shortened_is_yes_or_no() =>
        Sample.PlanHas(
            Sample.Plan.With("May be shortened: no", "May be shortened: Never"),
            ("May be shortened", "'May be shortened' must be yes or no, not 'never'."));

    [Theory]
    [InlineData("Owner: Supervisor", "Owner", 80)]
    [InlineData("How: Meet often.", "How", 500)]
    public void A_fact_may_be_so_long_and_no_longer(string fact, string name, int longest)
    {
        Sample.PlanHas(Sample.Plan.With(fact, $"{name}: {new string('x', longest)}"));
        Sample.PlanHas(
            Sample.Plan.With(fact, $"{name}: {new string('x', longest + 1)}"),
            ($"{name}: xxx", $"'{name}' has {longest + 1} characters. Keep it to {longest}."));
    }

    [Fact]
    public void A_topic_is_short_enough_for_a_table()
    {
        Sample.QuizHas(Sample.Quiz.With("Team behind it", new string('x', 45)));
        Sample.QuizHas(Sample.Quiz.With("Team behind it", new string('x', 46)), ("Topic: xxx", "'Topic' has 46 characters. Keep it to 45."));
    }

    [Fact]
    public void A_task_without_an_id_is_refused_by_its_first_forty_letters() =>
        Sample.PlanHas(
            Sample.Plan.With("- Agree on it {#agree}", "- Agree on whatever it is that you want to do\n  - Owner: Me\n- Agree on it {#agree}"),
            ("- Agree on whatever", "'Agree on whatever it is that you want to…' needs an id at the end of its line, such as {#short-name}."));

    [Fact]
    public void Forty_letters_are_shown_whole()
    {
        const string forty = "Agree on whatever that you want to do no";

        Sample.PlanHas(
            Sample.Plan.With("- Agree on it {#agree}", $"- {forty}\n- Agree on it {{#agree}}"),
            ($"- {forty}", $"'{forty}' needs an id at the end of its line, such as {{#short-name}}."));
    }

    [Fact]
    public void A_heading_that_needs_a_list_says_so() =>
        Sample.PlanHas(
            Sample.Plan + "\n\n# Another one {#another}\n\nOnly text.\n",
            ("# Another", "There is no list under 'Another one'. Add one line for each thing, beginning with a dash."));

    [Fact]
    public void Statements_need_their_list_first() =>
        Sample.QuizHas(
            Sample.Quiz.With("- Topic: Team behind it", "Some words first.\n\n- Topic: Team behind it"),
            ("## The team", "'Topic' is missing in 'The team agrees.'. Add it."),
            ("## The team", "'Step' is missing in 'The team agrees.'. Add it."),
            ("Some words", "This text under 'The team agrees.' has no place here. Move it or take it out."));

    [Fact]
    public void Lists_with_text_between_them_and_numbered_ones_are_all_read()
    {
        var plan = Sample.Plan.With(
            "- Agree on it {#agree}\n  - Owner: Executive director\n  - Weeks: 1\n  - After: learn\n  - How: Meet once.",
            "\nIn between.\n\n1. Agree on it {#agree}\n   1. Owner: Executive director\n   2. Weeks: 1\n   3. How: Meet once.");
        var step = Sample.Edition(plan: plan).Outline.Steps[0];

        Assert.Equal(["learn", "agree"], step.Tasks.Select(t => t.Id));
        Assert.Equal("<p>Begin here.</p>\n<p>In between.</p>", step.Prose);
    }

    [Fact]
    public void A_shortcut_has_a_how_and_nothing_else() =>
        Sample.QuizHas(
            Sample.Quiz.With("  - How: Choose a few.", "  - Hwo: Choose a few."),
            ("- Visit", "'How' is missing in 'Visit somebody'. Add it."),
            ("- Hwo", "'Hwo' is not known in 'Visit somebody'. Did you mean 'How'?"));

    [Fact]
    public void Ids_in_a_fact_stand_between_commas()
    {
        var task = Sample.Edition(plan: Sample.Plan.With("After: place-ad", "After: place-ad , learn,agree")).Outline.Steps[1].Tasks[1];

        Assert.Equal(["place-ad", "learn", "agree"], task.After);
    }
}
