using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pay;

/// <summary>What ships about pay, what its authors hear, and which factors a job description asks for.</summary>
public sealed class PayContentTests : IDisposable
{
    private readonly ContentFolder _folder = ContentFolder.OfSample();

    [Fact]
    public void There_are_the_seven_factors_with_lived_experience_as_a_skill() =>
        Assert.Equal(
            [("lived-experience", "Lived-experience skill"), ("certification", "Certification"), ("groups", "Group facilitation"), ("independence", "Independence"), ("setting", "Setting"), ("language", "A second language"), ("leading", "Leading others")],
            Shipped.Content.PayFactors.All.Select(f => (f.Id, f.Name)));

    [Fact]
    public void Every_role_asks_for_the_skill_of_lived_experience() =>
        Assert.All(Shipped.Content.Jobs.Templates, t => Assert.Contains("lived-experience", Shipped.Content.PayFactors.For(t.Begin()).Select(s => s.Factor.Id)));

    [Fact]
    public void The_duties_of_a_description_say_what_it_asks_for()
    {
        var suggested = Shipped.Content.PayFactors.For(Shipped.Content.Jobs.Template("group-facilitator")!.Begin());

        var groups = suggested.Single(s => s.Factor.Id == "groups");
        Assert.Contains("Lead or co-lead a group in which people support each other.", groups.Duties);
        Assert.DoesNotContain("leading", suggested.Select(s => s.Factor.Id));
        Assert.Contains("leading", Shipped.Content.PayFactors.For(Shipped.Content.Jobs.Template("peer-supervisor")!.Begin()).Select(s => s.Factor.Id));
    }

    [Fact]
    public void A_description_that_was_written_freely_asks_for_nothing_that_is_known() =>
        Assert.Empty(Shipped.Content.PayFactors.For(new() { Areas = [new("a", "Area", [new("d", "Do something.", true, null)])] }));

    [Fact]
    public void Every_position_tells_something_and_the_thresholds_are_those_of_the_rule()
    {
        var advice = Shipped.Content.PayAdvice;

        Assert.Equal(Enum.GetValues<PayStanding>(), advice.Positions.Keys.Order());
        Assert.Equal(PayThresholds.Usual, advice.Thresholds);
        Assert.Equal(["scarce", "hard-to-change", "way-up", "ask-around", "long-term", "savings", "pays-off", PayAdvice.Union], advice.Advice.Select(a => a.Id));
        Assert.Contains("antitrust", advice.Card("ask-around")!.Text);
    }

    [Fact]
    public void A_site_can_do_without()
    {
        var content = SiteContent.Load(_folder.Path);

        Assert.Same(PayFactors.Empty, content.PayFactors);
        Assert.Same(PayAdvice.Empty, content.PayAdvice);
    }

    [Theory]
    [InlineData("two-languages", "two-langauges", "There is no statement 'two-langauges'. Did you mean 'two-languages'?")]
    [InlineData("Templates: peer-supervisor, peer-coordinator", "Templates: peer-boss", "There is no template 'peer-boss'")]
    [InlineData("- Usual percent: 10", "- Usual percent: 51", "'Usual percent' must be a whole number from 0 to 50")]
    [InlineData("- Ask: Do you ask for", "- Asks: Do you ask for", "'Ask' is missing")]
    [InlineData("{#leading}", "{#setting}", "The id 'setting' is used twice")]
    public void A_mistake_in_the_factors_is_named(string good, string bad, string says) => Broken("pay/factors.md", good, bad, says);

    [Theory]
    [InlineData("{#same}", "{#equal}", "The position with the id 'same' is missing")]
    [InlineData("| years-gap |", "| gap       |", "There is no threshold 'gap'")]
    [InlineData("| few       |     3 |", "| few       |  many |", "'Value' must be a whole number")]
    [InlineData("# What to think about", "# What else", "The heading 'What to think about' is missing")]
    public void A_mistake_in_the_positions_is_named(string good, string bad, string says) => Broken("pay/positions.md", good, bad, says);

    public void Dispose() => _folder.Dispose();

    private static void Broken(string file, string good, string bad, string says)
    {
        using var folder = ContentFolder.OfShipped();
        Assert.Contains(good, folder.Text(file));

        var problems = folder.Write(file, folder.Text(file).Replace(good, bad, StringComparison.Ordinal)).Problems();

        Assert.Contains(problems, p => p.StartsWith(file, StringComparison.Ordinal) && p.Contains(says, StringComparison.Ordinal));
    }
}
