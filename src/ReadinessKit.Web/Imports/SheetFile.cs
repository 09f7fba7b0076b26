using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReadinessKit.Pay;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace ReadinessKit.Web.Imports;

/// <summary>Reads the tables of an Excel file: what people see of its visible sheets. Formulas are never worked out; their stored results are read.</summary>
internal static class SheetFile
{
    internal static readonly string TooManyColumns = $"There are more than {RateTable.MaxColumns} columns. Copy the columns with the roles and their pay into a workbook of their own, or paste them here.";

    private const string NotExcel = "This is not an Excel file that can be read. Open it in Excel, save it as Excel workbook (.xlsx), and choose it again; or paste the rows.";

    // Of what is read as a whole; sheets and their texts are read piece by piece.
    private const int MostOfWorkbook = 4 * 1024 * 1024;

    private static readonly PackageRules Rules = new("xl/workbook.xml", 48 * 1024 * 1024)
    {
        NotOne = NotExcel,
        Password = "The file has a password, or is an old Excel file (.xls). Save it as .xlsx without a password, or paste the rows.",
        TooMuch = "The file holds far more than rates. Copy the rows that matter into a workbook of their own, or paste them here.",
        FromElsewhere = "The file takes in another workbook or an object from elsewhere. Copy the rows into a new workbook as values, or paste them here.",
        Macros = RateFile.Macros,
    };

    public static RateFile Read(byte[] file)
    {
        if (PackageGuard.Problem(file, Rules) is { } problem)
        {
            return RateFile.Refused(problem);
        }

        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(PackageGuard.WithoutLinks(file)), isEditable: false);

            return document.WorkbookPart is { } book && IsSmall(book) && (book.WorkbookStylesPart is not { } styles || IsSmall(styles)) ? Read(book) : RateFile.Refused(NotExcel);
        }
        catch (Exception e) when (BrokenFile.IsWhy(e))
        {
            return RateFile.Refused(NotExcel);
        }
    }

    private static RateFile Read(WorkbookPart book)
    {
        var looks = new SheetLooks(book);
        var (sheets, notes, hidden) = (new List<SheetRows>(), new List<string>(), 0);
        string? problem = null;

        foreach (var tab in book.Workbook.Sheets?.Elements<X.Sheet>() ?? [])
        {
            if (tab.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
            {
                continue;
            }

            if (tab.State?.Value is X.SheetStateValues.Hidden or X.SheetStateValues.VeryHidden)
            {
                hidden++;
                continue;
            }

            var sheet = SheetRows.Read(OneLine.Of(tab.Name?.Value ?? ""), part, looks);

            if (sheet.Problem is { } wrong)
            {
                problem ??= wrong;
                notes.Add($"The sheet “{sheet.Name}” is left out. {wrong}");
            }
            else if (sheet.Rows.Count > 0 && sheets.Count < TravelingTable.MostTables)
            {
                sheets.Add(sheet);
            }
        }

        if (sheets.Count == 0 && problem is not null)
        {
            return RateFile.Refused(problem);
        }

        if (SheetTexts.Read(book.SharedStringTablePart, [.. sheets.SelectMany(s => s.Texts)]) is not { } texts)
        {
            return RateFile.Refused("Some words of the file are missing in it. Open it in Excel, save it again, and choose it again; or paste the rows.");
        }

        if (hidden > 0)
        {
            notes.Add($"{Words.Count(hidden, "hidden sheet is", "hidden sheets are")} left out.");
        }

        if (sheets.Any(s => s.HidesSome))
        {
            notes.Add("Hidden rows and columns are left out.");
        }

        return RateFile.Found([.. sheets.Select(s => s.ToTable(texts)).Where(t => t.Rows.Count > 0)], notes);
    }

    private static bool IsSmall(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var (buffer, length) = (new byte[81_920], 0);

        for (int read; length <= MostOfWorkbook && (read = stream.Read(buffer)) > 0;)
        {
            length += read;
        }

        return length <= MostOfWorkbook;
    }
}
