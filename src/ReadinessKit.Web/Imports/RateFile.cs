using System.Text;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Imports;

/// <summary>The tables of a file, or of what somebody pasted; or what to do where there is none that can be read.</summary>
/// <param name="Tables">Its tables, one for each sheet; none where there is a problem.</param>
/// <param name="Notes">What was left out of the file, each as a sentence.</param>
/// <param name="Problem">What is wrong and what to do, as a sentence; null where nothing is.</param>
public sealed record RateFile(IReadOnlyList<RateTable> Tables, IReadOnlyList<string> Notes, string? Problem)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The most that is pasted, in characters.</summary>
    public const int MostPasted = 400_000;

    public const string Macros = "The file can hold macros. Open it, save it as Excel without macros (.xlsx), and choose that; or paste the rows.";

    internal const string Nothing = "There are no rows in it. Choose another file, or paste the rows.";

    internal static readonly string TooManyRows = $"There are more than {RateTable.MaxRows:N0} rows. Copy the rows that matter into a workbook of their own, or paste them here.";

    private static readonly string TooLarge = $"The file has more than {MostBytes / 1024 / 1024} MB. Copy the rows that matter into a workbook of their own, or paste them here.";

    /// <summary>A file as it comes in. No more of it is read than it may have.</summary>
    public static async Task<RateFile> Of(string fileName, Stream file, CancellationToken cancel)
    {
        var most = new byte[MostBytes + 1];
        var length = await file.ReadAtLeastAsync(most, most.Length, throwOnEndOfStream: false, cancel);

        return Of(fileName, most[..length]);
    }

    /// <summary>A file by the end of its name: .xlsx, .csv, .tsv or .txt.</summary>
    public static RateFile Of(string fileName, byte[] file) => file.Length > MostBytes ? Refused(TooLarge) : Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".xlsx" => Travels(SheetFile.Read(file)),
        ".csv" or ".tsv" or ".tab" or ".txt" => Travels(OfText(file)),
        ".xlsm" or ".xltm" or ".xlam" => Refused(Macros),
        ".xls" or ".xlsb" or ".xlt" or ".xltx" or ".ods" or ".numbers" => Refused("Only newer Excel files can be read. Open it, save it as Excel workbook (.xlsx) or as CSV, and choose that; or paste the rows."),
        ".pdf" => Refused("A PDF can’t be read. Choose the spreadsheet that it was made from, or copy the rows and paste them."),
        ".doc" or ".docx" or ".rtf" or ".odt" => Refused("A text document can’t be read here. Copy the rows of its table and paste them."),
        _ => Refused("Choose an Excel file (.xlsx) or a CSV file (.csv), or paste the rows."),
    };

    /// <summary>Rows from the clipboard: as a spreadsheet copies them, or as CSV.</summary>
    public static RateFile Pasted(string text) =>
        text.Length > MostPasted ? Refused($"There are more than {MostPasted:N0} characters. Paste the rows that matter.") : Travels(TextTable.Read(text));

    internal static RateFile Refused(string problem) => new([], [], problem);

    internal static RateFile Found(IReadOnlyList<RateTable> tables, params IReadOnlyList<string> notes) => tables.Count == 0 ? Refused(Nothing) : new(tables, notes, null);

    private static RateFile OfText(byte[] file)
    {
        if (file.AsSpan().StartsWith("PK"u8) || PackageGuard.IsOldOffice(file))
        {
            return Refused("The file is no CSV file, whatever its name says. Open it, save it as Excel workbook (.xlsx) or as CSV, and choose that.");
        }

        // As Excel saves it: UTF-8, "Unicode text", or the older signs of Windows.
        if (file is [0xFF, 0xFE, ..])
        {
            return TextTable.Read(Encoding.Unicode.GetString(file));
        }

        try
        {
            return TextTable.Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file));
        }
        catch (DecoderFallbackException)
        {
            return TextTable.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file));
        }
    }

    // Nothing is kept on the server: what was read goes along in the form.
    private static RateFile Travels(RateFile read) =>
        read.Tables.Sum(t => Encoding.UTF8.GetByteCount(TravelingTable.Write(t))) > TravelingTable.MostBytes
            ? Refused("The file holds more text than can be shown. Copy the columns with the roles and their pay into a workbook of their own, or paste them here.")
            : read;
}
