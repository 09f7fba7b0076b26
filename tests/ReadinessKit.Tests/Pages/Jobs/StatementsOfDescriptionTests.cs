using System.Net;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Jobs;

/// <summary>Statements of the library are taken into a description and adapted there.</summary>
public sealed class StatementsOfDescriptionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Several_duties_are_taken_into_an_area_at_once_and_keep_their_statement_when_they_are_adapted()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        var chooser = await job.Hr.Press(await job.Open("/responsibilities"), "Duties from the library for Groups", ("Do", "library:b"), ("Areas[1].Title", "Circles"));
        Assert.Equal("Circles", (await Last(job)).Areas[1].Title);
        Assert.Contains("Makes it peer:", chooser.Text);
        Assert.Equal("b", chooser.Html.QuerySelector("#Area option[selected]")!.GetAttribute("value"));
        var ids = chooser.Html.QuerySelectorAll("input[name=Take]").Take(2).Select(i => i.GetAttribute("value")!).ToArray();

        var page = await job.Hr.Press(chooser, "Take what is ticked", ("Take", ids[0]), ("Take", ids[1]));
        Assert.Equal("Responsibilities", page.Heading);
        Assert.Equal(ids, (await Last(job)).Areas[1].Duties.TakeLast(2).Select(d => d.Statement));
        Assert.Contains("In the description", (await job.Open("/statements/duties")).Text);

        await job.Hr.Press(page, "Save", ("Areas[1].Duties[2].Text", "In our words."));
        Assert.Equal(new Duty(ids[0], "In our words.", false, ids[0]), (await Last(job)).Areas[1].Duties[2]);
    }

    [Fact]
    public async Task Duties_can_begin_a_new_area()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        var chooser = await job.Open("/statements/duties?role=community-bridger&competency=planning");
        Assert.All(chooser.Html.QuerySelectorAll(".takes .tag.sun"), t => Assert.Equal("Recovery planning", t.TextContent));
        var id = chooser.Html.QuerySelector("input[name=Take]")!.GetAttribute("value");

        var again = await job.Hr.Press(chooser, "Take what is ticked", ("Take", id), ("Area", "new"));
        Assert.Equal((HttpStatusCode.BadRequest, "Enter what the new area is about, in a few words"), (again.Status, again.Error("NewTitle")));
        Assert.NotNull(again.Html.QuerySelector($"input[value='{id}'][checked]"));
        Assert.Equal("Choose the area that they belong to", (await job.Hr.Press(chooser, "Take what is ticked", ("Take", id))).Error("Area"));
        Assert.Equal("Tick those to take", (await job.Hr.Press(chooser, "Take what is ticked", ("Area", "b"))).Error("Take"));
        await job.Hr.Press(again, "Take what is ticked", ("NewTitle", "Planning"));

        Assert.Equal(("Planning", id), ((await Last(job)).Areas[2].Title, (await Last(job)).Areas[2].Duties.Single().Id));
    }

    [Fact]
    public async Task A_function_takes_the_place_of_the_one_that_stands_there()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        var chooser = await job.Hr.Press(await job.Open("/function"), "Choose one from the library", ("Do", "library"));
        var first = chooser.Html.QuerySelector("input[name=Take]")!;

        var page = await job.Hr.Press(chooser, "Take this one", ("Take", first.GetAttribute("value")));

        Assert.StartsWith((await Last(job)).Function, first.ParentElement!.TextContent.Trim());
        Assert.Equal((await Last(job)).Function, page.Html.GetElementById("Function")!.TextContent);
    }

    [Fact]
    public async Task Qualifications_are_taken_with_their_level()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site));
        var chooser = await job.Open("/statements/qualifications?role=");
        var id = chooser.Html.QuerySelector("input[name=Take]")!.GetAttribute("value");
        Assert.Equal("Choose when they are needed", (await job.Hr.Press(chooser, "Take what is ticked", ("Take", id))).Error("Level"));

        await job.Hr.Press(chooser, "Take what is ticked", ("Take", id), ("Level", "CanBeGained"));

        Assert.Equal([QualificationLevel.AtHire, QualificationLevel.AtHire, QualificationLevel.CanBeGained, QualificationLevel.CanBeGained, QualificationLevel.Preferred], (await Last(job)).Qualifications.Select(q => q.Level));
        Assert.Equal(id, (await Last(job)).Qualifications[3].Statement);
    }

    [Fact]
    public async Task The_role_that_it_began_with_is_shown_first()
    {
        var job = await JobOfAgency.Make(site, await Given.Organization(site), SampleDescription.Of() with { Template = "community-bridger" });

        Assert.Equal("community-bridger", (await job.Open("/statements/duties")).Html.QuerySelector("#choose-role option[selected]")!.GetAttribute("value"));
        Assert.Null((await job.Open("/statements/duties?role=")).Html.QuerySelector("#choose-role option[selected]"));
    }

    private static async Task<JobDescription> Last(JobOfAgency job) => (await job.Versions())[^1].Description;
}
