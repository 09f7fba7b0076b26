using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.RoleCheck;

public sealed class ActivitiesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_reason_and_activity_can_be_linked_to()
    {
        var screen = await site.Visitor().Open("/role-check/activities");

        Assert.Equal(31, screen.Html.QuerySelectorAll("section.activity[id]").Length);
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
