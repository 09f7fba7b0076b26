using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReadinessKit.Tests.Support;

namespace ReadinessKit.Tests.Pages.Readiness.Results;

public sealed class DownloadTests(Site site) : IClassFixture<Site>
{
    public static IEnumerable<TheoryDataRow<string[]>> AnswerSets => [new([]), new(["budget", "training", "advisory"]), new(Given.Statements)];

    [Theory]
    [MemberData(nameof(AnswerSets))]
    public async Task The_board_report_is_a_sound_Word_file_that_says_what_the_page_says(string[] notTrue)
    {
        var visitor = site.Visitor();
        var named = await visitor.Press(await visitor.Result(notTrue), "Save", ("Name", "Riverbend & Co <b>"));

        var file = await Download(visitor, named.Link("Board report (Word)"), "board-report.docx");

        Assert.Empty(Office.Validate(file));
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(named.Heading, body.Elements<Paragraph>().First().InnerText);
        Assert.Contains("Riverbend & Co <b>", body.InnerText);
        Assert.Contains($"{10 - notTrue.Length} of 10 true", body.InnerText);
        Assert.Contains(body.Descendants<ParagraphStyleId>(), s => s.Val == "Heading1");
        Assert.All(body.Descendants<Table>(), table => Assert.Single(table.Descendants<TableHeader>()));
    }

    [Fact]
    public async Task The_board_report_of_a_plan_that_ends_at_the_least_time_says_what_a_slip_moves_and_what_the_time_covers()
    {
        var text = await Report("budget", "training", "advisory", "events");

        Assert.Contains("What sets the end of the tasks: ", text);
        Assert.Contains("The handbook’s least time sets the end of this plan. Shorter tasks give you room; they do not bring that day forward.", text);
        Assert.DoesNotContain("moves the end by a day", text);
        Assert.DoesNotContain("ets the end date", text);
        Assert.Contains("The handbook’s least time, one year, ends later, on November 23, 2027", text);
        Assert.Contains("Stand behind a preparation that runs until November 23, 2027", text);
    }

    [Fact]
    public async Task The_board_report_of_a_result_without_a_length_promises_no_end()
    {
        var text = await Report([.. Given.Statements.Take(6)]);

        Assert.Contains("these tasks alone lead to a first working day on", text);
        Assert.Contains("That is no end date to promise", text);
        Assert.Contains("Stand behind a preparation whose end is not known yet", text);
        Assert.DoesNotContain("runs until", text);
    }

    [Theory]
    [MemberData(nameof(AnswerSets))]
    public async Task The_board_report_prints_on_about_two_pages(string[] notTrue)
    {
        Office.RequireLibreOffice();
        var visitor = site.Visitor();
        var result = await visitor.Post("/readiness/quiz", Given.Answers(notTrue).Append(new("Deadline", "2027-06-30")));

        var pdf = Office.ToPdf(await Download(visitor, result.Link("Board report (Word)"), "board-report.docx"), ".docx");

        Assert.InRange(Office.PdfPages(pdf), 1, 3);
    }

    [Theory]
    [MemberData(nameof(AnswerSets))]
    public async Task LibreOffice_works_out_the_same_dates_as_the_page(string[] notTrue)
    {
        Office.RequireLibreOffice();
        var visitor = site.Visitor();
        var plan = await visitor.Open((await visitor.Result(notTrue)).Address + "/plan");
        var result = await visitor.Press(plan, "Save the plan", ("Tasks[hr-review].Weeks", "11"), ("Tasks[take-applications].NotBefore", "2027-09-01"), ("Tasks[offer].Owner", "=cmd|'/c calc'!A1"));

        var file = await Download(visitor, result.Link("Plan as Excel"), "plan.xlsx");
        Assert.Empty(Office.Validate(file));
        var sheets = Office.Recalculate(file);

        foreach (var row in sheets["Plan"].Skip(1))
        {
            var shown = result.Row((string)row[2]!);
            Assert.Equal(shown[0], row[3]);
            Assert.Equal(shown[1], Convert.ToString(row[4], CultureInfo.InvariantCulture));
            Assert.Equal(shown[2], Day(row[6]));
            Assert.Equal(shown[3], Day(row[7]));
            Assert.Equal(shown[4] is "not at all" or "only with the tasks’ end" ? "0" : shown[4].Split(' ')[0], Convert.ToString(row[8], CultureInfo.InvariantCulture));
        }

        var ends = sheets["Summary"].Single(r => (string?)r[0] == "The plan ends on")[1];
        Assert.Contains($"to {((DateTime)ends!).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}{(notTrue.Length < 6 ? "" : " for these tasks alone")}.", result.Text);
    }

    [Fact]
    public async Task A_file_that_is_not_made_here_is_not_found()
    {
        var visitor = site.Visitor();
        var result = await visitor.Result();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(result.Address + "/files/plan.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get(result.Address + "/files/..%2Fplan.xlsx")).StatusCode);
    }

    private async Task<string> Report(params string[] notTrue)
    {
        var visitor = site.Visitor();
        var file = await Download(visitor, (await visitor.Result(notTrue)).Link("Board report (Word)"), "board-report.docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static async Task<byte[]> Download(Visitor visitor, string address, string name)
    {
        var response = await visitor.Get(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string Day(object? cell) => ((DateTime)cell!).ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
