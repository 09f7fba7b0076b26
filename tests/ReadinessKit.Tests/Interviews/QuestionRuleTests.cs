using ReadinessKit.Content;
using ReadinessKit.Interviews;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Interviews;

/// <summary>What authors hear of a rule for questions that can't be used.</summary>
public sealed class QuestionRuleTests : IDisposable
{
    private const string Sound =
        """
        ---
        kind: rule
        schema: 1
        id: pets
        title: Pets
        verdict: care
        applies-to: [interview-questions]
        basis: "No law speaks of pets."
        source: "Good practice"
        instead: "Can you work where there is a dog?"
        reviewed: 2026-11-28
        review-again: 2027-11-01
        ---

        Nobody needs to know.

        # Find

        - (cat|dog)

        # Should flag

        - Do you have a cat?

        # Should pass

        - How would you support someone who lost a cat?
        """;

    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void A_rule_is_picked_up_by_being_there()
    {
        var check = SiteContent.Load(_folder.Write("interviews/rules/pets.md", Sound).Path).QuestionCheck;

        var found = check.Check("Is that your dog?");

        Assert.Equal((Verdict.Care, "pets", "Nobody needs to know.", "No law speaks of pets.", "Good practice", "Can you work where there is a dog?"), (found.Verdict, found.Rule, found.Reason, found.Basis, found.Source, found.Instead));
        Assert.Equal(["dog"], found.Spans.Select(s => s.Quote));
    }

    [Fact]
    public void It_is_no_rule_of_the_role_check() =>
        Assert.DoesNotContain("pets", SiteContent.Load(_folder.Write("interviews/rules/pets.md", Sound).Path).RoleCheck.Rules.Select(r => r.Id));

    [Fact]
    public void Without_rules_everything_is_allowed() => Assert.Equal(Verdict.Allowed, SiteContent.Load(_folder.Path).QuestionCheck.Check("Have you ever been arrested?").Verdict);

    [Theory]
    [InlineData("verdict: care", "verdict: forbidden", 6, "'verdict' can't be 'forbidden'.")]
    [InlineData("- (cat|dog)", "- (cat|dog", 19, "The phrase '(cat|dog' has a '(' without its end.")]
    [InlineData("- Do you have a cat?", "- Do you have a horse?", 23, "The rule does not flag 'Do you have a horse?', but should.")]
    [InlineData("- How would you support someone who lost a cat?", "- Do you like your dog?", 27, "The rule flags 'dog', but should not.")]
    [InlineData("# Find\n\n- (cat|dog)\n\n", "", 1, "The rule looks for nothing.")]
    public void A_fault_is_named_with_its_line(string sound, string faulty, int line, string message)
    {
        var problem = Assert.Single(_folder.Write("interviews/rules/pets.md", Sound.ReplaceLineEndings("\n").Replace(sound, faulty, StringComparison.Ordinal)).Problems());

        Assert.StartsWith($"interviews/rules/pets.md:{line}: {message}", problem);
    }

    [Fact]
    public void An_id_is_used_once() =>
        Assert.Equal(
            ["interviews/rules/pets2.md:1: The id 'pets' is used twice. Give one of the two another id."],
            _folder.Write("interviews/rules/pets.md", Sound).Write("interviews/rules/pets2.md", Sound).Problems());

    public void Dispose() => _folder.Dispose();
}
