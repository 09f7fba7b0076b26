using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

/// <summary>What a file with <c>extends: base</c> makes of the shipped one.</summary>
public sealed class ExtensionTests
{
    private const string Base =
        """
        ---
        kind: plan
        id: base
        title: Shipped
        ---

        The lede.

        # First {#first}

        About the first.

        - One {#one}
          - Weeks: 1
        - Two {#two}
          - Weeks: 2

        # Second {#second}

        ## Questions

        ### Who? {#who}

        A name.

        ### When? {#when}

        A date.

        # Table

        | a | b |
        |---|---|
        | 1 | 2 |
        """;

    [Fact]
    public void A_line_with_an_id_that_is_there_is_replaced_with_all_below_it()
    {
        Is(Base.With("- One {#one}\n  - Weeks: 1", "- One and only {#one}\n  - Weeks: 9\n  - How: Slowly."), "- One and only {#one}\n  - Weeks: 9\n  - How: Slowly.");
        Is(Base.With("- Two {#two}\n  - Weeks: 2", "- Two {#two}"), "# First {#first}\n\n- Two {#two}");
    }

    [Fact]
    public void A_heading_with_text_is_replaced_with_all_below_it()
    {
        Is(
            Base.With("# First {#first}\n\nAbout the first.\n\n- One {#one}\n  - Weeks: 1\n- Two {#two}\n  - Weeks: 2", "# First of all {#first}\n\nOther words.\n\n- Three {#three}"),
            "# First of all {#first}\n\nOther words.\n\n- Three {#three}");
        Is(Base.With("### Who? {#who}\n\nA name.", "### Who? {#who}\n\nA person."), "### Who? {#who}\n\nA person.");
    }

    [Fact]
    public void A_heading_without_an_id_is_found_by_its_words() =>
        Is(Base.With("| 1 | 2 |", "| 3 | 4 |").With("# Table", "# table"), "# table\n\n| a | b |\n|---|---|\n| 3 | 4 |");

    [Fact]
    public void A_heading_with_nothing_but_ids_below_it_is_a_place_and_can_have_other_words()
    {
        Is(Base.With("- Weeks: 2", "- Weeks: 3"), "# First {#first}\n- Two {#two}\n  - Weeks: 3");
        Is(Base.With("# First {#first}", "# To begin with {#first}"), "# To begin with {#first}");
        Is(Base.With("A date.", "A day."), "# Second\n## Questions\n### When? {#when}\n\nA day.");
    }

    [Fact]
    public void A_new_line_stands_at_the_end_of_its_heading_or_before_the_line_that_follows_it()
    {
        Is(Base.With("  - Weeks: 2", "  - Weeks: 2\n- Three {#three}"), "# First {#first}\n\n- Three {#three}");
        Is(Base.With("- Two {#two}\n  - Weeks: 2", "- Three {#three}\n- Two {#two}"), "# First {#first}\n\n- Three {#three}\n- Two {#two}");
        Is(Base.With("# Second {#second}\n", "# Second {#second}\n\n- Three {#three}\n"), "# Second {#second}\n\n- Three {#three}");
    }

    [Fact]
    public void A_new_heading_stands_at_the_end_of_its_own_or_before_the_one_that_follows_it()
    {
        Is(Base.With("A date.", "A date.\n\n### Why? {#why}\n\nA reason."), "# Second {#second}\n## Questions\n### Why? {#why}\n\nA reason.");
        Is(Base.With("# Table\n", "# New\n\nText.\n\n# Table\n"), "# New\n\nText.\n\n# Table");
        Is(Base + "\n\n# New\n\nText.", "# New\n\nText.");
    }

    [Fact]
    public void Text_before_the_first_heading_replaces_that_of_the_shipped_file() =>
        Is(Base.With("The lede.", "Our lede."), "Our lede.");

    [Fact]
    public void Settings_replace_settings_and_new_ones_are_added() =>
        Assert.Equal(Base.With("title: Shipped", "title: Ours").With("title: Ours\n", "title: Ours\ntags: [a, b]\n"), Merge("---\nextends: base\ntitle: Ours\ntags: [a, b]\n---\n").Text);

    [Theory]
    [InlineData("one", "- One {#one}\n  - Weeks: 1\n")]
    [InlineData("who", "### Who? {#who}\n\nA name.\n")]
    [InlineData("second", "# Second {#second}\n\n## Questions\n\n### Who? {#who}\n\nA name.\n\n### When? {#when}\n\nA date.\n")]
    public void What_is_removed_is_gone_with_all_below_it(string id, string part) =>
        Assert.Equal(Base.With(part, ""), Merge($"---\nextends: base\nremove: [{id}]\n---\n").Text);

    [Fact]
    public void Several_can_be_removed_also_as_a_list_of_lines() =>
        Assert.Equal(Base.With("- One {#one}\n  - Weeks: 1\n", "").With("### Who? {#who}\n\nA name.\n", ""), Merge("---\nextends: base\nremove:\n  - one\n  - who\n---\n").Text);

    [Theory]
    [InlineData("remove: [oen]", "", 3, "There is no 'oen' in the shipped file to take out. Did you mean 'one'?")]
    [InlineData("remove: [one, one]", "", 3, "This is replaced or taken out twice in this file. Keep one of the two.")]
    [InlineData("remove: [first]", "- One {#one}", 6, "This is replaced or taken out twice in this file. Keep one of the two.")]
    [InlineData("title: x", "- Tow {#tow}", 6, "There is no line 'tow' in the shipped file. Put it under the heading that it belongs to. Did you mean 'two'?")]
    [InlineData("title: x", "## First {#first}\n\nText.", 6, "In the shipped file this heading begins with #. Begin it so here too.")]
    [InlineData("title: x", "# Second\n\n### Why? {#why}\n\nText.", 8, "Here headings begin with ## in the shipped file. Begin it so too.")]
    [InlineData("\"title\": x", "", 2, "Write each setting as 'name: value' on a line of its own, beginning with its name.")]
    public void What_can_not_be_merged_is_named_with_its_line(string setting, string text, int line, string message)
    {
        var overlay = Overlay.Lay([new("library/a.md", Base)], [new("library/a.md", $"---\nextends: base\n{setting}\n---\n\n{text}\n")]);

        Assert.Equal([new("library/a.md", line, message)], overlay.Problems);
    }

    [Fact]
    public void An_id_that_stands_under_several_headings_is_taken_where_it_is_meant()
    {
        var twice = Base.With("# Second {#second}", "# Other {#other}\n\n## Questions\n\n### Who? {#who}\n\nAnother.\n\n# Second {#second}");

        Assert.Equal(twice.With("A name.", "A person."), Merge("---\nextends: base\n---\n# Second\n## Questions\n### Who? {#who}\n\nA person.\n", twice).Text);
        Assert.Equal(
            ["library/a.md:3: 'who' stands 2 times in the shipped file. Write the heading it stands under in full, without it."],
            Overlay.Lay([new("library/a.md", twice)], [new("library/a.md", "---\nextends: base\nremove: [who]\n---\n")]).Problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("library/b.md", "extends: base", "library/b.md:2: There is no shipped file 'library/b.md' to extend. Did you mean 'library/a.md'?")]
    [InlineData("library/a.md", "extends: shipped", "library/a.md:2: 'extends' can't be 'shipped'. Write 'extends: base', or take the line out to replace the shipped file.")]
    [InlineData("library/A.md", "kind: article", "library/A.md:1: There is 'library/a.md', which differs in capitals only. Give this file the same name, or another one.")]
    public void A_file_that_can_not_lie_over_a_shipped_one_says_why(string path, string setting, string problem) =>
        Assert.Equal([problem], Overlay.Lay([new("library/a.md", Base)], [new(path, $"---\n{setting}\n---\n")]).Problems.Select(p => p.ToString()));

    [Fact]
    public void Every_line_of_the_merged_file_knows_where_it_stands()
    {
        const string Own = "---\nextends: base\ntitle: Ours\n---\n\n# First {#first}\n\n- Three {#three}\n- Two {#two}\n  - Weeks: 7\n";
        var merged = Merge(Own);
        var (lines, own, shipped) = (merged.Text.Split('\n'), Own.Split('\n'), Base.Split('\n'));

        Assert.Equal(lines.Length, merged.Places!.Count);
        Assert.All(lines.Zip(merged.Places), l => Assert.Equal(l.First, (l.Second.File == "library/a.md" ? own : shipped)[l.Second.Line - 1]));
        Assert.Equal(4, merged.Places.Count(p => p.File == "library/a.md"));
        Assert.All(merged.Places, p => Assert.Contains(p.File, new[] { "library/a.md", "shipped/library/a.md" }));
    }

    [Fact]
    public void Problems_are_named_where_their_author_finds_them()
    {
        ContentFile[] shipped = [.. SiteContent.ReadFolder(Repository.File("content"))];
        var plan = shipped.Single(f => f.Path == "readiness/implementation-plan.md");
        var (_, problems) = Acceptance.Try(shipped, [new(plan.Path, "---\nextends: base\nfirst-day: nowhere\n---\n\n# Foundation {#foundation}\n\n- Something {#something}\n  - Weeks: many\n  - Owner: Us\n  - How: Well.\n")]);

        Assert.Contains(new(plan.Path, 9, "'Weeks' must be a whole number from 1 to 104, not 'many'."), problems);
        (_, problems) = Acceptance.Try(shipped, [new(plan.Path, "---\nextends: base\nremove: [foundation]\n---\n")]);

        Assert.Contains(problems, p => p.File == "shipped/readiness/timeline-quiz.md" && p.Message.StartsWith("There is no step 'foundation' in the plan.", StringComparison.Ordinal)
            && shipped.Single(f => "shipped/" + f.Path == p.File).Text.Split('\n')[p.Line - 1].StartsWith("## ", StringComparison.Ordinal));
    }

    private static void Is(string expected, string own) =>
        Assert.Equal(expected, Merge($"---\nextends: base\n---\n\n{own}\n").Text);

    private static ContentFile Merge(string own, string shipped = Base)
    {
        var overlay = Overlay.Lay([new("library/a.md", shipped)], [new("library/a.md", own)]);
        Assert.Empty(overlay.Problems);
        return Assert.Single(overlay.Files);
    }
}
