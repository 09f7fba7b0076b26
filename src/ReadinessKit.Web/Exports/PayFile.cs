namespace ReadinessKit.Web.Exports;

/// <summary>A file made from a pay worksheet. A new one is its method, a line in <see cref="All"/> and its test.</summary>
/// <param name="Name">The last part of its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Makes it.</param>
public sealed record PayFile(string Name, string ContentType, Func<PaySource, byte[]> Write)
{
    public static readonly PayFile Workbook = new("pay.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PayWorkbook.Write);
    public static readonly PayFile Summary = new("pay-for-the-board.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PayDocument.Write);
    public static readonly PayFile Rates = new("rates.csv", "text/csv; charset=utf-8", PayRatesFile.Write);

    public static readonly IReadOnlyList<PayFile> All = [Workbook, Summary, Rates];

    /// <summary>Its name for a role: "peer-specialist-pay.xlsx".</summary>
    public string NameFor(string role) => $"{FileNames.Of(role, "role")}-{Name}";
}
