using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Jobs;

/// <summary>What an agency's own files do to the examples that the review learns from.</summary>
public sealed class OwnExamplesTests
{
    private const string Sentence = "Must have a good credit history.";
    private static readonly IReadOnlyList<ContentFile> Files = SiteContent.ReadFolder(Repository.File("content"));

    [Fact]
    public void A_rule_that_an_agency_takes_away_takes_its_shipped_examples_with_it()
    {
        var rule = Files.Single(f => f.Path == "jobs/rules/credit.md");
        ContentFile[] own = [rule with { Text = rule.Text.With("id: credit", "id: our-credit") }];

        Assert.Contains(Shipped.Content.JobReviewer.Review(Sentence).Findings, f => f.Rule == "credit");
        Assert.Equal("our-credit", Assert.Single(SiteContent.Load(Files, own).JobReviewer.Review(Sentence).Findings, f => f.Category == JobCategory.Law).Rule);
    }

    [Fact]
    public void Own_examples_of_a_rule_that_is_not_there_are_refused_in_their_file()
    {
        ContentFile[] own = [new("jobs/examples/ours.md", "---\nkind: examples\nschema: 1\nid: ours\ntitle: Ours\nrule: credits\nreviewed: 2026-11-21\nreview-again: 2027-11-21\n---\n\nOurs.\n\n# Does not fit\n\n- Owe nobody money\n")];

        Assert.Equal(["jobs/examples/ours.md:6: There is no rule 'credits' for job descriptions. Did you mean 'credit'?"], Assert.Throws<ContentException>(() => SiteContent.Load(Files, own)).Problems.Select(p => p.ToString()));
    }
}
