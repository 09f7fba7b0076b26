using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;

namespace ReadinessKit.Tests.Pages.Readiness.Reviews;

/// <summary>A new checklist needs no code, and one that changes takes no answer away.</summary>
public sealed class ChangedContentTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("readinesskit-").FullName;
    private readonly ContentFolder _content = ContentFolder.OfShipped();

    [Fact]
    public async Task A_new_file_is_a_new_review()
    {
        _content.Write("readiness/desk.md", SampleLibrary.Checklist.With("- Step: hire", "- Step: supervision"));
        using var site = Serve();
        var organization = await Given.Organization(site);
        var hr = await Given.SignedIn(site, organization, Roles.HR);

        var review = await hr.Open((await hr.Open($"/o/{organization.Slug}")).Link("Before the first day"));
        Assert.Contains("None of 1 point is looked at yet.", review.Text);
        var point = await hr.Open(review.Link("Begin with the first point"));
        var saved = await hr.Press(point, "Save, and back to the list", ("Status", "InPlace"));

        Assert.Contains("The only point is looked at: 1 in place.", saved.Text);
        Assert.Contains("The only point is looked at: 1 in place.", (await hr.Open($"/o/{organization.Slug}/readiness/reviews")).Text);
    }

    [Fact]
    public async Task An_answer_stays_when_its_point_goes_and_when_its_checklist_does()
    {
        _content.Write("readiness/desk.md", SampleLibrary.Checklist.With("- Step: hire", "- Step: supervision"));
        using var before = Serve();
        var review = await ReviewOfAgency.Make(before);
        await review.Say("accountable", "NotForUs", ("Reason", "Our parent agency’s."), ("Note", "Ask again."));
        await review.Hr.Press(await review.Hr.Open($"/o/{review.Organization.Slug}/readiness/reviews/desk/items/place"), "Save, and back to the list", ("Status", "InPlace"));
        before.Dispose();
        _content.Write("readiness/policy-review.md", _content.Text("readiness/policy-review.md").With("{#accountable}", "{#held-accountable}")).Delete("readiness/desk.md");

        using var after = Serve();
        var hr = await Given.SignedIn(after, review.Organization, Roles.HR);
        var page = await hr.Open(review.Address);

        Assert.Equal("No longer in the checklist", page.Html.QuerySelector("#gone h2")!.TextContent);
        Assert.Contains("People in peer roles are held accountable, like everyone. Not for us: Our parent agency’s. Ask again.", page.Text);
        Assert.Contains("None of 31 points is looked at yet.", page.Text);
        Assert.Contains("One answer from a checklist that is no longer here", (await hr.Open($"/o/{review.Organization.Slug}/readiness/reviews")).Text);
    }

    public void Dispose()
    {
        _content.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private Site Serve() => Site.With(("KIT_DATA", _data), ("KIT_CONTENT", _content.Path));
}
