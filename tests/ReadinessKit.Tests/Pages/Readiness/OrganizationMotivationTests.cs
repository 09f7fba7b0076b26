using System.Net;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness;

public sealed class OrganizationMotivationTests : IDisposable
{
    private const string Address = "/o/riverbend-behavioral-health/readiness/motivation";

    private readonly Site _site = new();

    [Fact]
    public async Task An_executive_records_what_they_answered_together_and_everybody_reads_it()
    {
        var executive = await Given.SignedIn(_site, await Organization(), Roles.Executive);
        var form = await executive.Open((await executive.Open(Address)).Link("Answer together"));

        var saved = await executive.Press(form, "Save our answers", ("Answers[inspired].Text", "A visit to Maple Peer Center."), ("Answers[fears].Struggled", "true"), ("MoreToSay", "Same"));

        Assert.Contains("A visit to Maple Peer Center.", saved.Text);
        Assert.Contains("You struggled with: What we are afraid of", saved.Text);
        var reader = await Given.SignedIn(_site, await Organization(), Roles.PeerWorker);
        Assert.Equal(saved.Html.QuerySelector("section.card")!.TextContent, (await reader.Open(Address)).Html.QuerySelector("section.card")!.TextContent);
        Assert.False((await reader.Open(Address)).HasLink("Change the answers"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open(Address + "/answer")).Status);
    }

    [Fact]
    public async Task What_was_answered_can_be_changed()
    {
        var executive = await Given.SignedIn(_site, await Organization(), Roles.Executive);
        await executive.Press(await executive.Open(Address + "/answer"), "Save our answers", ("Answers[inspired].Text", "First."), ("MoreToSay", "Worries"));
        var form = await executive.Open(Address + "/answer");
        Assert.Equal("First.", form.Html.QuerySelector("#Answers-inspired-Text")!.TextContent);

        var changed = await executive.Press(form, "Save our answers", ("Answers[inspired].Text", "Second."), ("MoreToSay", "Same"));

        Assert.Contains("Second.", changed.Text);
        Assert.DoesNotContain("First.", changed.Text);
    }

    [Fact]
    public async Task A_mistake_is_said_at_its_field_and_nothing_is_lost()
    {
        var executive = await Given.SignedIn(_site, await Organization(), Roles.Executive);

        var again = await executive.Press(await executive.Open(Address + "/answer"), "Save our answers", ("Answers[inspired].Text", "Typed."));

        Assert.Equal((HttpStatusCode.BadRequest, "Choose where you had more to say"), (again.Status, again.Error("MoreToSay")));
        Assert.Equal("Typed.", again.Html.QuerySelector("#Answers-inspired-Text")!.TextContent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_saves_second_sees_that_somebody_was_first(bool isFirstAnswer)
    {
        var (one, other) = (await Given.SignedIn(_site, await Organization(), Roles.Executive), await Given.SignedIn(_site, await Organization(), Roles.Executive));

        if (!isFirstAnswer)
        {
            await one.Press(await one.Open(Address + "/answer"), "Save our answers", ("MoreToSay", "Same"));
        }

        var (mine, theirs) = (await one.Open(Address + "/answer"), await other.Open(Address + "/answer"));
        await other.Press(theirs, "Save our answers", ("Answers[fears].Text", "Theirs."), ("MoreToSay", "Same"));

        var refused = await one.Press(mine, "Save our answers", ("Answers[fears].Text", "Mine."), ("MoreToSay", "Same"));

        Assert.Equal((HttpStatusCode.Conflict, "Mine."), (refused.Status, refused.Html.QuerySelector("#Answers-fears-Text")!.TextContent));
        Assert.Contains("Theirs.", (await one.Open(Address)).Text);
    }

    public void Dispose() => _site.Dispose();

    private Web.Data.Organization? _organization;

    private async Task<Web.Data.Organization> Organization() => _organization ??= await Given.Organization(_site);
}
