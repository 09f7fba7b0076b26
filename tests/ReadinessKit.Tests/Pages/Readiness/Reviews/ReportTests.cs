using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Tests.Support;
using ReadinessKit.Web.Accounts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReadinessKit.Tests.Pages.Readiness.Reviews;

/// <summary>The review as a Word file for a meeting.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task It_says_what_is_missing_what_is_in_place_and_why_something_is_not_for_us()
    {
        var plan = await PlanOfAgency.Make(_site);
        var kim = await Given.Person(_site, plan.Organization, Roles.HR, "Kim Lee");
        var review = new ReviewOfAgency(_site, plan.Organization, await Given.SignedIn(_site, kim));
        await review.Say("accountable", "NotYet", ("OwnerId", kim.Id.ToString()), ("Until", "2027-02-01"), ("Note", "Two forms\ndiffer. \ud83d\ude42"), ("Evidence", "=1+1"));
        await review.Say("same-for-all", "Partly");
        await review.Say("ada-known", "InPlace", ("Evidence", "https://example.org/ada"));
        await review.Say("hiring-here-privacy", "NotForUs", ("Reason", "We keep no records."));
        await plan.Executive.Press(await plan.Executive.Open(review.Address + "/tasks"), "Add the ticked tasks to the plan", ("Tasks", "accountable-reviews"));

        var file = await Download(review);

        Assert.Empty(Office.Validate(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            ["How far we are", "What is missing", "Not yet", "Partly", "Not for us", "In place", "Not looked at yet"],
            body.Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(p => p.InnerText));
        Assert.All(body.Elements<W.Table>(), table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
        Assert.Equal(["Part", "In place", "Partly", "Not yet", "Not for us", "Not looked at yet"], Cells(body, 0, 0));
        Assert.Equal(["All points", "1", "1", "1", "1", "27"], Cells(body, 0, ^1));
        Assert.Equal(
            ["People in peer roles are held accountable, like everyone.What shows it: =1+1Note: Two formsdiffer. \ud83d\ude42", "Kim Lee", "Feb 1, 2027", "Put peer roles under the same review rulesNot started, Kim Lee"],
            Cells(body, 1, 1));
        Assert.Equal(["Our HR policies are compassionate, and the same for all posts.", "nobody yet", "no day", "Make the rules kinder, for everyoneNot in the plan, HR director"], Cells(body, 2, 1));
        Assert.Equal(["A coworker's record is closed to colleagues.", "We keep no records.", "nobody named"], Cells(body, 3, 1));
        Assert.Equal("https://example.org/ada", Cells(body, 4, 1)[1]);
        Assert.Contains("Guidance, not legal advice.", body.InnerText);
        Assert.Contains("Riverbend Behavioral Health · November 21, 2026", body.InnerText);
    }

    [Fact]
    public async Task It_is_there_before_anything_is_said_and_when_all_is()
    {
        var review = await ReviewOfAgency.Make(_site);

        Assert.Contains("None of 31 points is looked at yet. There is no plan yet that tasks could join.", Text(await Download(review)));

        foreach (var row in (await review.Open()).Html.QuerySelectorAll("#points tr[id]"))
        {
            await review.Say(row.Id!["item-".Length..], "InPlace");
        }

        var file = await Download(review);
        Assert.Empty(Office.Validate(file));
        Assert.Contains("All 31 points are looked at: 31 in place.", Text(file));
        Assert.Contains("No point is partly or not yet in place.", Text(file));
        Assert.DoesNotContain("Not looked at yetOur", Text(file));
    }

    [Fact]
    public async Task That_it_was_taken_stands_in_the_log()
    {
        var review = await ReviewOfAgency.Make(_site);
        await Download(review);

        var log = await (await Given.SignedIn(_site, review.Organization, Roles.Administrator)).Open($"/o/{review.Organization.Slug}/audit");

        Assert.Contains("exported policy-review.docx", log.Text);
    }

    public void Dispose() => _site.Dispose();

    private static string[] Cells(W.Body body, int table, Index row) =>
        [.. body.Elements<W.Table>().ElementAt(table).Elements<W.TableRow>().ElementAt(row).Elements<W.TableCell>().Select(c => c.InnerText)];

    private static async Task<byte[]> Download(ReviewOfAgency review)
    {
        using var response = await review.Hr.Get((await review.Open()).Link("Report (Word)"));
        Assert.Equal("policy-review.docx", response.Content.Headers.ContentDisposition!.FileName);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string Text(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }
}
