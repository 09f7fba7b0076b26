using ReadinessKit.Content;
using ReadinessKit.Readiness;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

public sealed class MotivationContentTests
{
    private const string Text = SampleMotivation.Text;

    private static readonly MotivationQuestions Shipped = SiteContent.Load(Repository.File("content")).Motivation;

    [Fact]
    public void The_shipped_questions_are_the_sources_three_and_three_in_its_order()
    {
        Assert.Equal(["inspired", "contribution", "gain"], Shipped.Reasons.Questions.Select(q => q.Id));
        Assert.Equal(["challenges", "fears", "sources"], Shipped.Worries.Questions.Select(q => q.Id));
    }

    [Fact]
    public void The_shipped_findings_differ_and_each_says_what_to_do_next()
    {
        MotivationFinding[] findings = [Shipped.Ready, Shipped.Struggled, Shipped.FarMoreWorries];

        Assert.Equal(3, findings.Select(f => f.Heading).Distinct().Count());
        Assert.All(findings, finding => Assert.InRange(finding.Next.Count, 3, 5));
    }

    [Fact]
    public void Everything_stands_where_it_was_written()
    {
        var questions = SampleMotivation.Questions;

        Assert.Equal(("Why?", "Executives", "A handbook", "<p>Talk about it.</p>"), (questions.Title, questions.Audience, questions.Source, questions.Lede));
        Assert.Equal(("<p>Say why.</p>", "<p>Say what worries you.</p>"), (questions.Reasons.Prose, questions.Worries.Prose));
        Assert.Equal(new MotivationQuestion("hope", "What do we hope for?", "What we hope for", "a change", Sample.LineOf(Text, "## What do we hope")), questions.Reasons.Questions[1]);
        Assert.Equal(["spark", "hope", "fear"], questions.All.Select(q => q.Id));
        Assert.Equal(("Go on", "All is clear."), (questions.Ready.Heading, questions.Ready.Text));
        Assert.Equal(("Learn more", "Something was hard."), (questions.Struggled.Heading, questions.Struggled.Text));
        Assert.Equal([new("Ask others", "Call them."), new("Ask again", "Set a day.")], questions.Struggled.Next);
        Assert.Equal(("Look into it", "Worries outweigh."), (questions.FarMoreWorries.Heading, questions.FarMoreWorries.Text));
    }

    [Fact]
    public void Every_fault_is_named_on_its_line_all_of_them_at_once()
    {
        var text = Text
            .With("for: Executives", "fro: Executives")
            .With("review-again: 2027-11-01", "review-again: later")
            .With("Say why.", "[Say](javascript:why)")
            .With("{#spark}", "{#Spark}")
            .With("- Topic: What set it off", "- Topic What set it off")
            .With("A good answer names: a change", "A good answer name: a change")
            .With("## Ready", "## Redy")
            .With("- Meaning: Something was hard.", "- Heading: Twice")
            .With("  - How: Set a day.", "")
            .With("### What to do next\n\n- Sort them", "Out of place.\n\n### What to do next\n\n- Sort them");

        Assert.Equal(
            [
                "1: 'for' is missing in the settings. Add it.",
                $"{Sample.LineOf(text, "fro:")}: 'fro' is not known in the settings. Did you mean 'for'?",
                $"{Sample.LineOf(text, "review-again")}: 'review-again' must be a date like 2026-11-21, not 'later'.",
                $"{Sample.LineOf(text, "[Say]")}: The link 'javascript:why' can't be used. Links begin with https://, http://, mailto: or / (a page of this site).",
                $"{Sample.LineOf(text, "{#Spark}")}: The id 'Spark' may have only small letters, numbers and dashes, and at most 40 of them.",
                $"{Sample.LineOf(text, "- Topic What")}: 'Topic What set it off' must be written as 'Name: value'.",
                $"{Sample.LineOf(text, "- Topic What")}: 'Topic' is missing in 'What set it off?'. Add it.",
                $"{Sample.LineOf(text, "- Topic: What we hope")}: 'A good answer names' is missing in 'What do we hope for?'. Add it.",
                $"{Sample.LineOf(text, "A good answer name:")}: 'A good answer name' is not known in 'What do we hope for?'. Did you mean 'A good answer names'?",
                $"{Sample.LineOf(text, "# Findings")}: The heading 'Ready' is missing under 'Findings'. Add it.",
                $"{Sample.LineOf(text, "## Redy")}: The heading 'Redy' is not known under 'Findings'. Did you mean 'Ready'?",
                $"{Sample.LineOf(text, "- Heading: Learn more")}: 'Meaning' is missing in 'Struggled'. Add it.",
                $"{Sample.LineOf(text, "- Heading: Twice")}: 'Heading' stands here twice. Keep one of them.",
                $"{Sample.LineOf(text, "- Ask again")}: 'How' is missing in 'Ask again'. Add it.",
                $"{Sample.LineOf(text, "Out of place.")}: This text under 'Far more worries' has no place here. Move it or take it out.",
            ],
            SampleMotivation.Read(text).Problems.Select(p => p["motivation.md:".Length..]));
    }

    [Theory]
    [InlineData("# Reasons", "Reasons")]
    [InlineData("# Worries", "Worries")]
    [InlineData("# Findings", "Findings")]
    public void A_main_heading_that_is_missing_is_missed_on_line_1(string heading, string name)
    {
        var (questions, problems) = SampleMotivation.Read(Text.With(heading, "# Nothing like it"));

        Assert.Null(questions);
        Assert.Contains($"motivation.md:1: The heading '{name}' is missing under the settings. Add it.", problems);
    }

    [Theory]
    [InlineData("Ready")]
    [InlineData("Struggled")]
    [InlineData("Far more worries")]
    public void A_finding_that_is_missing_is_missed_at_its_heading(string name)
    {
        var text = Text.With($"## {name}", "## Quite another finding");

        Assert.Contains($"motivation.md:{Sample.LineOf(text, "# Findings")}: The heading '{name}' is missing under 'Findings'. Add it.", SampleMotivation.Read(text).Problems);
    }

    [Fact]
    public void A_part_without_questions_says_so()
    {
        var from = Text.IndexOf("## What do we fear?", StringComparison.Ordinal);
        var to = Text.IndexOf("# Findings", StringComparison.Ordinal);

        SampleMotivation.Has(Text[..from] + Text[to..], ("# Worries", "There is no question under 'Worries'. Add a heading for each, with an id."));
    }

    [Fact]
    public void A_question_needs_an_id() =>
        SampleMotivation.Has(Text.With(" {#fear}", ""), ("## What do we fear?", "'What do we fear?' needs an id at the end of its line, such as {#short-name}."));

    [Fact]
    public void An_id_belongs_to_one_question_of_all() =>
        SampleMotivation.Has(Text.With("{#fear}", "{#hope}"), ("## What do we fear?", "The id 'hope' is used twice. Give one of the two another id."));

    [Theory]
    [InlineData("What we fear\n", "Topic", 45)]
    [InlineData("each worry\n", "A good answer names", 200)]
    [InlineData("Go on\n", "Heading", 60)]
    [InlineData("All is clear.\n", "Meaning", 500)]
    [InlineData("Call them.\n", "How", 500)]
    public void Facts_have_a_longest_length(string value, string name, int longest)
    {
        SampleMotivation.Has(Text.With($": {value}", $": {new string('x', longest)}\n"));
        SampleMotivation.Has(Text.With($": {value}", $": {new string('x', longest + 1)}\n"), ("xxx", $"'{name}' has {longest + 1} characters. Keep it to {longest}."));
    }

    [Fact]
    public void Both_parts_and_the_beginning_need_a_sentence() =>
        SampleMotivation.Has(
            Text.With("Talk about it.", "").With("Say why.", "").With("Say what worries you.", ""),
            ("---", "There is no text under the settings. Write a sentence or two."),
            ("# Reasons", "There is no text under 'Reasons'. Write a sentence or two."),
            ("# Worries", "There is no text under 'Worries'. Write a sentence or two."));
}
