using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace ReadinessKit.Tests.Support;

/// <summary>Judges of Office files that share no code with what wrote them.</summary>
public static partial class Office
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string? Soffice = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"))
        .FirstOrDefault(File.Exists);

    /// <summary>What the Office 2019 schema holds against this .docx or .xlsx file.</summary>
    public static IReadOnlyList<string> Validate(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using OpenXmlPackage package = IsWord(file)
            ? WordprocessingDocument.Open(stream, isEditable: false)
            : SpreadsheetDocument.Open(stream, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }

    /// <summary>Skips the test where LibreOffice is not installed; on CI it has to be.</summary>
    public static void RequireLibreOffice()
    {
        if (Soffice is not null)
        {
            return;
        }

        const string reason = "LibreOffice is not installed: there is no soffice on the path.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>All words of a .docx.</summary>
    public static string Words(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return file.MainDocumentPart!.Document.InnerText;
    }

    /// <summary>The file as LibreOffice prints it.</summary>
    public static byte[] ToPdf(byte[] file, string extension) => Convert(file, extension, "pdf");

    /// <summary>How many pages a PDF from LibreOffice has.</summary>
    public static int PdfPages(byte[] pdf)
    {
        var pages = PageObject().Count(Encoding.Latin1.GetString(pdf));
        Assert.True(pages > 0, "No page found in the PDF.");
        return pages;
    }

    /// <summary>The stored values of each sheet, row by row.</summary>
    public static IReadOnlyDictionary<string, object?[][]> Read(byte[] xlsx)
    {
        // The reader asks for the old Western code page before it looks at the file, even one that is all UTF-8.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var sheets = new Dictionary<string, object?[][]>();
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(xlsx));
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add(reader.Name, [.. rows]);
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>The values of each sheet when LibreOffice has to work out every formula itself.</summary>
    public static IReadOnlyDictionary<string, object?[][]> Recalculate(byte[] xlsx) =>
        Read(Convert(WithoutResults(xlsx), ".xlsx", "xlsx"));

    private static byte[] WithoutResults(byte[] xlsx)
    {
        using var stream = new MemoryStream();
        stream.Write(xlsx);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var cell in file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()))
            {
                if (cell.CellFormula is not null)
                {
                    cell.CellValue = null;
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Convert(byte[] file, string extension, string format)
    {
        RequireLibreOffice();
        var folder = Directory.CreateTempSubdirectory("readinesskit-");
        try
        {
            var source = Path.Combine(folder.FullName, "in" + extension);
            var target = Path.Combine(folder.FullName, "out", $"in.{format}");
            File.WriteAllBytes(source, file);
            RunLibreOffice(
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}",
                "--headless", "--norestore", "--convert-to", format, "--outdir", Path.GetDirectoryName(target)!, source);
            Assert.True(File.Exists(target), $"LibreOffice made no {format} of the {extension} file.");
            return File.ReadAllBytes(target);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void RunLibreOffice(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Soffice!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            Assert.Fail($"LibreOffice took longer than {Patience.TotalSeconds} seconds.");
        }
    }

    private static bool IsWord(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.GetEntry("word/document.xml") is not null;
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
