using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.RoleCheck;

public sealed class ActivitiesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_fact_of_the_sources_stands_on_the_page()
    {
        var text = (await site.Visitor().Open("/role-check/activities")).Text;
        var terms = Repository.Text("tests/ReadinessKit.Tests/Checks/role-check-facts.md").ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)[1]).ToArray();

        Assert.Equal(110, terms.Length);
        Assert.DoesNotContain(terms, term => !text.Contains(term, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_reason_and_activity_can_be_linked_to()
    {
        var screen = await site.Visitor().Open("/role-check/activities");

        Assert.Equal(25, screen.Html.QuerySelectorAll("section.activity[id]").Length);
        Assert.All(["busy-work", "agenda", "power-imbalance", "rides", "vocational-assessment"], id => Assert.NotNull(screen.Html.GetElementById(id)));
    }

    [Fact]
    public async Task It_is_the_same_for_everybody_and_kept() =>
        Assert.True((await Twice()).Headers.Contains("Age"));

    private async Task<HttpResponseMessage> Twice()
    {
        await site.Visitor().Get("/role-check/activities");
        return await site.Visitor().Get("/role-check/activities");
    }
}
