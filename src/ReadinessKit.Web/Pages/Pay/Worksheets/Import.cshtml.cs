using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Takes the organization's own rates over from a file or from pasted rows.</summary>
[For(nameof(Right.WritePay))]
[TakesFile]
public sealed class ImportModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : TablePage(db, member, content, clock)
{
    /// <summary>How many rows that are no rates are told one by one.</summary>
    public const int MostTold = 100;

    public const string LeftOut = "Out";

    private const string Add = "add", Replace = "replace";

    public static readonly IReadOnlyList<Choice> Columns =
    [
        new(nameof(RateColumn.None), "Left out"), new(nameof(RateColumn.Role), "The role"), new(nameof(RateColumn.Pay), "The pay: a figure or a range"),
        new(nameof(RateColumn.From), "The lowest pay"), new(nameof(RateColumn.To), "The highest pay"), new(nameof(RateColumn.Unit), "For an hour or a year"),
        new(nameof(RateColumn.Hours), "Hours a week"), new(nameof(RateColumn.Share), "Share of full time (FTE)"), new(nameof(RateColumn.People), "How many people"), new(nameof(RateColumn.Years), "Years in the role"),
    ];

    public static readonly IReadOnlyList<Choice> Kinds =
    [
        new(nameof(OwnRateKind.EntryLevel), "Entry-level direct support"), new(nameof(OwnRateKind.ThisRole), "This role today"),
        new(nameof(OwnRateKind.Leads), "Leads this role"), new(nameof(OwnRateKind.Other), "Another role"), new(LeftOut, "Leave it out"),
    ];

    public static readonly IReadOnlyList<Choice> TakenUnits = [new("", "As each row or figure says"), new(nameof(PayUnit.Hour), "An hour"), new(nameof(PayUnit.Year), "A year")];

    /// <summary>What the columns hold, by their place.</summary>
    [BindProperty]
    public Dictionary<int, string?> Holds { get; set; } = [];

    /// <summary>The kinds of the rates, by the number of their row.</summary>
    [BindProperty]
    public Dictionary<int, string?> KindOf { get; set; } = [];

    /// <summary>The time that all pay is for; "" for what each row says.</summary>
    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public string? How { get; set; }

    public RateColumns Found { get; private set; } = null!;

    public RateRows Rows { get; private set; } = null!;

    public IReadOnlyList<Choice> Hows =>
    [
        new(Add, Worksheet.OwnRates.Count == 0 ? "Take them over" : $"Add them to the {Words.Count(Worksheet.OwnRates.Count, "rate")} of the worksheet"),
        .. Worksheet.OwnRates.Count == 0 ? Array.Empty<Choice>() : [new(Replace, $"Replace the {Words.Count(Worksheet.OwnRates.Count, "rate")} of the worksheet")],
    ];

    /// <summary>The rows that were not understood, as far as they are told one by one.</summary>
    public IReadOnlyList<RateRow> ProblemsTold => [.. Rows.Problems.Take(MostTold)];

    public int MoreProblems => Rows.Problems.Count - ProblemsTold.Count;

    /// <summary>The rows that hold no rate, as far as they are told one by one.</summary>
    public IReadOnlyList<RateRow> OthersTold => [.. Rows.Others.Take(MostTold)];

    public int MoreOthers => Rows.Others.Count - OthersTold.Count;

    public bool IsTooMany => Rows.Rates.Count > PayWorksheet.MaxRates;

    /// <summary>How many come in, in a sentence.</summary>
    public string Sum
    {
        get
        {
            var taken = Rows.Rates.Count(r => KindAt(r) != LeftOut);
            return $"{(taken == 1 ? "1 rate comes" : $"{taken} rates come")} in. {(Rows.Problems.Count == 0 ? "Every row with a rate was understood" : Rows.Problems.Count == 1 ? "1 row was not understood" : $"{Rows.Problems.Count} rows were not understood")}.";
        }
    }

    protected override string LivePart => "_Understood";

    /// <summary>What a column is taken for, as the choice beside it shows it.</summary>
    public string HoldsAt(FoundColumn column) => column.Holds.ToString();

    /// <summary>What a rate is compared as: what was chosen, or what its words suggest.</summary>
    public string KindAt(RateRow row) => KindOf.GetValueOrDefault(row.Number) is { } chosen && Kinds.Any(k => k.Value == chosen) ? chosen : row.Rate!.Kind.ToString();

    /// <summary>The first cells of a column, below its heading.</summary>
    public string Examples(FoundColumn column) => string.Join(" · ", Table.Rows.Skip((Found.Header ?? -1) + 1).Select(r => r.At(column.Index)).Where(c => c.Length > 0).Take(3).Select(c => c.Length > 30 ? $"{OneStart(c)}…" : c));

    protected override RateTable Carried(RateTable table) => RateColumns.Guess(table).WithoutPeople(table);

    protected override void Understand()
    {
        if (!IsSameTable)
        {
            (Holds, KindOf, Unit) = ([], [], "");
        }

        Found = RateColumns.Guess(Table).With(Holds.Where(h => Enum.TryParse<RateColumn>(h.Value, out var holds) && holds.ToString() == h.Value).ToDictionary(h => h.Key, h => Enum.Parse<RateColumn>(h.Value!)));
        PayUnit? unit = Unit == nameof(PayUnit.Hour) ? PayUnit.Hour : Unit == nameof(PayUnit.Year) ? PayUnit.Year : null;
        Rows = RateRows.Read(Table, Found, unit, Worksheet);
        (Of, Was, How) = (Sheet, Was ?? Print(Worksheet.OwnRates), How == Replace && Worksheet.OwnRates.Count > 0 ? Replace : Add);

        // A first look says in its own words what is missing; after that, it is a choice to mend.
        if (Tables is not null)
        {
            Errors.AddRange(Found.Twice.Select(c => new RuleError($"Holds[{c.Index}]", $"Column {c.Words}: {Found.Of(c.Holds)!.Words} is taken for the same. Choose one of the two")));
            Errors.AddIf(Found.Missing is { } missing && Found.Columns.Any(c => !c.IsOfPeople) ? new($"Holds[{Found.Columns.First(c => !c.IsOfPeople).Index}]", missing) : null);
        }
    }

    protected override async Task<IActionResult> TakeOver(CancellationToken cancel)
    {
        OwnRate[] taken = [.. Rows.Rates.Where(r => KindAt(r) != LeftOut).Select(r => r.Rate! with { Id = AccessKey.NewId(), Kind = Enum.Parse<OwnRateKind>(KindAt(r)) })];
        var before = How == Replace ? 0 : Worksheet.OwnRates.Count;

        if (Errors.Count == 0 && taken.Length == 0)
        {
            Errors.Add(new(nameof(How), "No rate comes in. Look at what was not understood, and choose what the columns hold"));
        }
        else if (before + taken.Length > PayWorksheet.MaxRates)
        {
            Errors.Add(new(nameof(How), $"A worksheet holds {PayWorksheet.MaxRates} rates, and this would make {before + taken.Length}. Leave some out, or paste fewer rows"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (!await Write(w => w.OwnRates, w => w with { OwnRates = How == Replace ? taken : [.. w.OwnRates, .. taken] }, cancel))
        {
            Was = Print(Worksheet.OwnRates);
            Errors.Add(new(nameof(How), $"Somebody else changed the rates meanwhile: there are {Worksheet.OwnRates.Count} now. Nothing is stored yet. Look at what you want, and take them over again"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"{Address}/own?saved=true");
    }

    private static string OneStart(string cell) => cell[..(char.IsHighSurrogate(cell[29]) ? 29 : 30)];
}
