using ReadinessKit.Content;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Content;

/// <summary>Which of an agency's files are used, when some of them are broken.</summary>
public sealed class AcceptanceTests : IDisposable
{
    private readonly ContentFolder _folder = ContentFolder.OfSample();
    private readonly IReadOnlyList<ContentFile> _shipped;

    public AcceptanceTests() => _shipped = SiteContent.ReadFolder(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_that_need_each_other_come_in_together_also_beside_a_broken_one()
    {
        ContentFile quiz = new("readiness/quiz.md", Sample.Quiz.With("- Topic: Money found\n- Step: prepare", "- Topic: Money found\n- Step: begin"));
        ContentFile plan = new("readiness/plan.md", Sample.Plan.With("# Hire {#hire}", "# Begin {#begin}\n\nNow.\n\n- Start {#start}\n  - Owner: Us\n  - Weeks: 1\n  - How: Well.\n\n# Hire {#hire}"));
        ContentFile broken = new("readiness/motivation.md", "No settings.");

        var alone = Acceptance.Of(_shipped, [], [quiz]);
        var all = Acceptance.Of(_shipped, [], [broken, plan, quiz]);

        Assert.Null(alone.Content);
        Assert.Equal("There is no step 'begin'", Assert.Single(Assert.Single(alone.SetAside).Problems).Message[..24]);
        Assert.Equal(["readiness/plan.md", "readiness/quiz.md"], all.Own.Select(f => f.Path));
        Assert.Equal("Begin", all.Content!.Timeline.Outline.Steps[1].Title);
        Assert.Equal(
            ["readiness/motivation.md:1: The file must begin with its settings between two lines of three dashes (---)."],
            Assert.Single(all.SetAside).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_broken_change_leaves_what_was_used_before()
    {
        ContentFile good = new("readiness/quiz.md", Sample.Quiz.With("title: How long?", "title: How many months?"));
        var before = Acceptance.Of(_shipped, [], [good]);

        var after = Acceptance.Of(_shipped, before.Own, [good with { Text = "---\nkind: quizz\n---\n" }]);

        Assert.Equal((null, good), (after.Content, Assert.Single(after.Own)));
        Assert.Equal("There is no kind 'quizz'. Did you mean 'quiz'?", Assert.Single(Assert.Single(after.SetAside).Problems).Message);
    }

    [Fact]
    public void A_file_that_others_need_can_not_be_missed_before_they_are_changed()
    {
        ContentFile plan = new("readiness/plan.md", "---\nextends: base\n---\n\n# Begin {#begin}\n\nNow.\n\n- Start {#start}\n  - Owner: Us\n  - Weeks: 1\n  - How: Well.\n");
        ContentFile quiz = new("readiness/quiz.md", Sample.Quiz.With("- Topic: Money found\n- Step: prepare", "- Topic: Money found\n- Step: begin"));
        var before = Acceptance.Of(_shipped, [], [plan, quiz]);
        Assert.Equal(2, before.Own.Count);

        var without = Acceptance.Of(_shipped, before.Own, [quiz]);
        var both = Acceptance.Of(_shipped, before.Own, []);

        Assert.Equal(2, without.Own.Count);
        Assert.Equal("readiness/plan.md", Assert.Single(without.SetAside).Path);
        Assert.Equal("readiness/quiz.md", Assert.Single(without.SetAside).Problems[0].File);
        Assert.Empty(both.Own);
        Assert.Empty(both.SetAside);
    }

    [Fact]
    public void Of_two_new_files_with_the_same_id_one_comes_in()
    {
        var rule = SampleRoleCheck.Rule.With("id: driving\n", "id: same\n");
        var found = Acceptance.Of(_shipped, [], [new("role-check/rules/a.md", rule), new("role-check/rules/b.md", rule)]);

        Assert.Equal("role-check/rules/a.md", Assert.Single(found.Own).Path);
        Assert.Equal("The id 'same' is used twice. Give one of the two another id.", Assert.Single(Assert.Single(found.SetAside).Problems).Message);
    }

    [Fact]
    public void However_many_are_broken_the_sound_ones_come_in_and_the_search_ends()
    {
        var broken = Enumerable.Range(0, 300).Select(i => new ContentFile($"library/broken-{i}.md", "---\nkind: article\n---\n"));
        ContentFile good = new("readiness/quiz.md", Sample.Quiz.With("title: How long?", "title: How many months?"));

        var found = Acceptance.Of(_shipped, [], [.. broken, good]);

        Assert.Equal(good, Assert.Single(found.Own));
        Assert.Equal(300, found.SetAside.Count);
        Assert.All(found.SetAside, s => Assert.NotEmpty(s.Problems));
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('_')]
    [InlineData('#')]
    [InlineData('|')]
    [InlineData('{')]
    public void A_file_that_is_nested_beyond_measure_is_set_aside(char sign)
    {
        ContentFile deep = new("library/deep.md", "---\nkind: article\nid: deep\n---\n\n" + new string(sign, 20_000) + "\n");

        var found = Acceptance.Of(_shipped, [], [deep, new("readiness/quiz.md", "---\nextends: base\n---\n\n" + new string(sign, 20_000))]);

        // Signs that nest nothing are a poor text, but one that can be read.
        Assert.DoesNotContain(found.Own, f => f.Path == "library/deep.md");
        Assert.Equal(2, found.Own.Count + found.SetAside.Count);
        Assert.All(found.SetAside, s => Assert.Contains(s.Problems, p => p.File == s.Path));
    }

    [Fact]
    public void Without_a_change_nothing_is_read() => Assert.Equal((null, 0), (Acceptance.Of(_shipped, [], []).Content, Acceptance.Of(_shipped, [], []).SetAside.Count));
}
