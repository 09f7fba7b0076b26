using ReadinessKit.Pay;

namespace ReadinessKit.Web.Exports;

/// <summary>Columns and rows of the sheet of scenarios.</summary>
internal sealed record PayScenarioPlaces(string Base, string FirstFactor, string LastFactor, string Spread, string Midpoint, string Minimum, string Maximum, int First, int Last);

/// <summary>The sheet of scenarios: a row for each, with what it starts from, what is added, and the range.</summary>
internal static class PayScenariosSheet
{
    private const int FirstRow = 2, BaseColumn = 3;

    public static IReadOnlyList<Column> Columns(PaySource source) =>
    [
        new("No.", 6, AlignRight: true), new("Range", 28), new("Starts from", 40), new("Base", 12, AlignRight: true),
        .. Factors(source).Select(f => new Column(source.Content.PayFactors.NameOf(f), 14, AlignRight: true)),
        new("Spread", 10, AlignRight: true), new("Midpoint", 12, AlignRight: true), new("Minimum", 12, AlignRight: true), new("Maximum", 12, AlignRight: true),
    ];

    public static PayScenarioPlaces Places(PaySource source)
    {
        var factors = Factors(source).Count;

        return new(
            Letter(BaseColumn), Letter(BaseColumn + 1), Letter(BaseColumn + factors), Letter(BaseColumn + factors + 1), Letter(BaseColumn + factors + 2),
            Letter(BaseColumn + factors + 3), Letter(BaseColumn + factors + 4), FirstRow, FirstRow + source.Look.Ranges.Count - 1);
    }

    public static void Write(Sheet sheet, PaySource source, PayFigureCells cells)
    {
        var (at, factors) = (Places(source), Factors(source));
        sheet.Header();

        foreach (var (i, range) in source.Look.Ranges.Index())
        {
            var row = sheet.NextRow;
            var added = factors.Count == 0 ? "" : $"+SUM({at.FirstFactor}{row}:{at.LastFactor}{row})";

            sheet.Row([
                Cell.Number(i + 1),
                Cell.Text(range.Scenario.Name).Wrap(),
                Cell.Text(range.Base is null ? range.Missing?.Text ?? "" : Words.Sentence(range.BaseWords)).Wrap(),
                Base(source, range, cells),
                .. factors.Select(f => Cell.InputDollars(range.Scenario.Factors.FirstOrDefault(c => c.Factor == f)?.Amount.ToCents())),
                Cell.InputPercent(range.Scenario.Spread),
                Of($"ROUND({at.Base}{row}{added},2)", range.Range?.Midpoint),
                Of($"ROUND({at.Midpoint}{row}/(1+{at.Spread}{row}/2),2)", range.Range?.Minimum),
                Of($"ROUND({at.Minimum}{row}*(1+{at.Spread}{row}),2)", range.Range?.Maximum)]);

            Cell Of(string expression, decimal? cached) => Cell.Dollars($"IF({at.Base}{row}=\"\",\"\",{expression})", cached);
        }

        if (source.Look.Ranges.Count > 0)
        {
            sheet.AllowNumbers($"{at.Spread}{at.First}:{at.Spread}{at.Last}", 0, 1, "Enter a percentage from 0 to 100.");
        }
    }

    private static Cell Base(PaySource source, ScenarioRange range, PayFigureCells cells)
    {
        if (range.Base is not { } start)
        {
            return Cell.InputDollars(null);
        }

        const string Sheet = "'Figures and sources'!";
        var own = source.Worksheet.OwnRates;

        return range.Scenario.Base switch
        {
            PayBase.NearbyMedian => Cell.Dollars($"ROUND(MEDIAN({PayWorkbook.Nearby}),2)", start),
            PayBase.PublicMedian => Cell.Dollars($"ROUND({Sheet}J{cells.Public[range.Scenario.Public!]},2)", start),
            PayBase.EntryTop => Cell.Dollars($"MAX({Of(OwnRateKind.EntryLevel, "I")})", start),
            PayBase.ThisRole => Cell.Dollars($"ROUND((MIN({Of(OwnRateKind.ThisRole, "H")})+MAX({Of(OwnRateKind.ThisRole, "I")}))/2,2)", start),
            _ => Cell.InputDollars(start),
        };

        // At most 200 rates: a formula takes 255 arguments.
        string Of(OwnRateKind kind, string column) => string.Join(',', own.Where(r => r.Kind == kind).Select(r => $"{Sheet}{column}{cells.Own[r.Id]}"));
    }

    private static IReadOnlyList<string> Factors(PaySource source) => [.. source.Worksheet.Scenarios.SelectMany(s => s.Factors).Where(f => f.Amount > 0).Select(f => f.Factor).Distinct()];

    private static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : Letter((column / 26) - 1) + Letter(column % 26);
}
