using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Jobs;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Tests.Pages.Jobs;

public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    private const string Pasted =
        """
        Peer Specialist
        Purpose: Supports people in their own recovery.
        Responsibilities
        - Lead two support groups a week.
        - Come along to appointments when somebody asks.
        Qualifications
        - Lived experience of a diagnosis.
        The moon is full.
        """;

    [Fact]
    public async Task Pasted_text_becomes_a_draft_sorted_into_its_components()
    {
        var (organization, hr) = await Agency();
        await hr.Press(await hr.Open($"/o/{organization.Slug}/jobs/import"), "Sort it into the components", ("Text", Pasted));

        var draft = await Only(organization);
        Assert.Equal(("Peer Specialist", "Supports people in their own recovery."), (draft.Title, draft.Function));
        Assert.Equal(["Lead two support groups a week.", "Come along to appointments when somebody asks."], draft.Areas.SelectMany(a => a.Duties).Select(d => d.Text));
        Assert.Contains("Lived experience of a diagnosis.", draft.Qualifications.Select(q => q.Text));
    }

    [Fact]
    public async Task A_Word_file_of_ours_comes_back_as_it_went_out()
    {
        var (organization, hr) = await Agency();
        var was = SampleDescription.Of();
        var screen = await Upload(hr, organization, "peer.docx", DescriptionDocument.Write(was, organization.LegalName, site.Clock.Now));
        var draft = await Only(organization);

        Assert.NotEqual(HttpStatusCode.BadRequest, screen.StatusCode);
        Assert.Equal((was.Title, was.Function), (draft.Title, draft.Function));
        Assert.Equal(was.Areas.SelectMany(a => a.Duties).Select(d => (d.Text, d.IsEssential)), draft.Areas.SelectMany(a => a.Duties).Select(d => (d.Text, d.IsEssential)));
        Assert.Equal(was.Qualifications.Select(q => (q.Text, q.Level)), draft.Qualifications.Select(q => (q.Text, q.Level)));
        Assert.Equal(was.Pay, draft.Pay);
    }

    [Theory]
    [InlineData("", "Paste the text of a job description, or choose a file")]
    [InlineData("   ", "Paste the text of a job description, or choose a file")]
    public async Task Without_anything_it_says_what_to_do(string text, string message)
    {
        var (organization, hr) = await Agency();
        var screen = await hr.Press(await hr.Open($"/o/{organization.Slug}/jobs/import"), "Sort it into the components", ("Text", text));

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Equal(message, screen.Error("Text"));
    }

    [Theory]
    [InlineData("job.pdf", "A PDF can't be read. Choose the Word file that it was made from, or paste the text")]
    [InlineData("job.docx", "This is not a Word file")]
    [InlineData("job.docm", "macros")]
    public async Task A_file_that_can_not_be_read_is_refused_with_what_to_do_and_the_pasted_text_stays(string name, string message)
    {
        var (organization, hr) = await Agency();
        var screen = await Support.Screen.Read(await Upload(hr, organization, name, "nothing of the kind"u8.ToArray(), "What I pasted"), "");

        Assert.Equal(HttpStatusCode.BadRequest, screen.Status);
        Assert.Contains(message, screen.Error("Upload"));
        Assert.Equal("What I pasted", screen.Html.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Fifty_megabytes_are_refused_at_the_field_and_the_pasted_text_stays()
    {
        var (organization, hr) = await Agency();
        var screen = await Support.Screen.Read(await Upload(hr, organization, "job.docx", new byte[50 * 1024 * 1024], "What I pasted"), "");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, screen.Status);
        Assert.Equal("The file has more than 2 MB. Save it without pictures, or paste the text", screen.Error("Upload"));
        Assert.Equal("What I pasted", screen.Html.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Only_who_writes_descriptions_may_bring_one_along()
    {
        var (organization, _) = await Agency();
        var supervisor = await Given.SignedIn(site, await Given.Person(site, organization, Roles.Supervisor));

        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Get($"/o/{organization.Slug}/jobs/import")).StatusCode);
    }

    private async Task<(Web.Data.Organization Organization, Visitor Hr)> Agency()
    {
        var organization = await Given.Organization(site);
        return (organization, await Given.SignedIn(site, await Given.Person(site, organization, Roles.HR)));
    }

    private Task<JobDescription> Only(Web.Data.Organization organization) => site.Database(async db =>
    {
        db.Enter(organization.Id);
        return (await db.JobVersions.AsNoTracking().SingleAsync()).Description;
    });

    private static async Task<HttpResponseMessage> Upload(Visitor visitor, Web.Data.Organization organization, string name, byte[] bytes, string text = "")
    {
        var form = await visitor.Open($"/o/{organization.Slug}/jobs/import");
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" },
            { new StringContent(text, Encoding.UTF8), "Text" },
            { new ByteArrayContent(bytes), "Upload", name },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Address) { Content = body };
        request.Headers.Add("Origin", Visitor.Origin);

        return await visitor.Send(request);
    }
}
