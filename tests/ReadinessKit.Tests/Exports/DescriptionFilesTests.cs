using System.Text.Json;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Exports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Exports;

public sealed class DescriptionFilesTests
{
    private static readonly DateTimeOffset Created = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly Posting Posting = new("Harbor House", new(2026, 12, 1), new(2027, 1, 15), "Send a letter to jobs@harbor.example.") { Town = "Springfield", State = "MA" };

    [Fact]
    public void The_Word_file_is_sound_and_has_real_headings_lists_and_a_table_with_a_head()
    {
        var file = DescriptionDocument.Write(SampleDescription.Of(), "Harbor House", Created);

        Assert.Empty(Office.Validate(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            ["What the role is for", "Who the role reports to", "Core responsibilities", "What you need", "Conditions", "Pay", "Not placed yet"],
            body.Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText));
        Assert.Contains(body.Elements<W.Paragraph>(), p => p.InnerText == "Lead two support groups a week. (essential)" && p.ParagraphProperties!.NumberingProperties is not null);
        Assert.Equal(2, body.Descendants<W.TableHeader>().Count());
        Assert.Equal(["NameSignatureDate", "Employee", "Supervisor"], body.Elements<W.Table>().Last().Elements<W.TableRow>().Select(r => r.InnerText));
    }

    [Fact]
    public void Any_job_description_becomes_a_sound_Word_file() => RandomDescription.ForAll(description =>
        Assert.Empty(Office.Validate(DescriptionDocument.Write(description, null, Created))));

    [Fact]
    public void Plain_text_says_all_that_readers_need_and_nothing_that_is_not_placed()
    {
        var text = DescriptionText.Write(SampleDescription.Of());

        Assert.StartsWith("PEER SPECIALIST\n\n\nWHAT THE ROLE IS FOR\nWalks beside people.\n\n\nWHO THE ROLE REPORTS TO\n- Peer lead (practice; weekly)\n- Site director\n", text);
        Assert.Contains("\nCan be gained on the job\n- Peer certification within six months.\n", text);
        Assert.Contains("\nHours\n20 to 25 hours a week\n", text);
        Assert.EndsWith("\n\nPAY\n$18.50 to $22 an hour\n", text);
        Assert.DoesNotContain("1984", text);
    }

    [Fact]
    public void Search_engines_find_what_they_ask_for()
    {
        var data = Data(JobPosting.Page(SampleDescription.Of(), Posting));

        Assert.Equal(("JobPosting", "Peer Specialist", "2026-12-01", "2027-01-15T23:59", "PART_TIME"), (Text(data, "@type"), Text(data, "title"), Text(data, "datePosted"), Text(data, "validThrough"), Text(data, "employmentType")));
        Assert.Equal("Harbor House", Text(data.GetProperty("hiringOrganization"), "name"));
        var address = data.GetProperty("jobLocation").GetProperty("address");
        Assert.Equal(("12 Main Street", "Springfield", "MA", "US"), (Text(address, "streetAddress"), Text(address, "addressLocality"), Text(address, "addressRegion"), Text(address, "addressCountry")));
        var pay = data.GetProperty("baseSalary");
        Assert.Equal(("USD", 18.5m, 22m, "HOUR"), (Text(pay, "currency"), pay.GetProperty("value").GetProperty("minValue").GetDecimal(), pay.GetProperty("value").GetProperty("maxValue").GetDecimal(), Text(pay.GetProperty("value"), "unitText")));
        Assert.Contains("<li>Lead two support groups a week. (essential)</li>", Text(data, "description"));
        Assert.DoesNotContain("<h", Text(data, "description"));
        Assert.Contains("Lead two support groups a week.", Text(data, "responsibilities"));
        Assert.Contains("Spanish.", Text(data, "qualifications"));
        Assert.Equal(("Paid time off; a bus pass.", "20 to 25 hours a week\nDays, and one evening a week."), (Text(data, "jobBenefits"), Text(data, "workHours")));
        Assert.Empty(JobPosting.Missing(SampleDescription.Of(), Posting));
    }

    [Fact]
    public void Work_from_home_names_where_people_may_live_instead_of_a_place()
    {
        var data = Data(JobPosting.Page(SampleDescription.Of(), Posting with { IsRemote = true }));

        Assert.Equal("TELECOMMUTE", Text(data, "jobLocationType"));
        Assert.Equal(("State", "MA, USA"), (Text(data.GetProperty("applicantLocationRequirements"), "@type"), Text(data.GetProperty("applicantLocationRequirements"), "name")));
        Assert.False(data.TryGetProperty("jobLocation", out _));
    }

    [Fact]
    public void What_is_not_decided_is_missing_and_not_made_up()
    {
        var data = Data(JobPosting.Page(new(), new("", new(2026, 12, 1), null, "")));

        Assert.Equal(["@context", "@type", "datePosted", "description", "hiringOrganization", "jobLocation", "title"], data.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Title", "Organization", "Town", "Pay"], JobPosting.Missing(new(), new("", new(2026, 12, 1), null, "")).Select(e => e.Field));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\" onload=\"x")]
    [InlineData("\u2028]]>&lt;/script&gt;")]
    public void No_text_ends_the_data_or_becomes_an_element(string text)
    {
        var sample = SampleDescription.Of();
        var page = JobPosting.Page(sample with { Title = text, Function = text, Conditions = sample.Conditions with { Place = text } }, Posting with { Organization = text, HowToApply = text });
        var html = new HtmlParser().ParseDocument(page);

        Assert.Equal("application/ld+json", Assert.Single(html.QuerySelectorAll("script")).GetAttribute("type"));
        Assert.Equal(text, Text(Data(page), "title"));
        Assert.Equal(text, html.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(html.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void Any_job_description_becomes_data_that_can_be_read() => RandomDescription.ForAll(description =>
        Assert.Equal(description.Title, Text(Data(JobPosting.Page(description, Posting)), "title")));

    private static JsonElement Data(string page) => JsonDocument.Parse(new HtmlParser().ParseDocument(page).QuerySelector("script")!.TextContent).RootElement;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
