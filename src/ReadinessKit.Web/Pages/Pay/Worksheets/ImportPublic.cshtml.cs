using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>Takes wages of occupations over from the public files of the Bureau of Labor Statistics.</summary>
[For(nameof(Right.WritePay))]
[TakesFile]
public sealed partial class ImportPublicModel(AppDb db, Member member, SiteContent content, TimeProvider clock) : TablePage(db, member, content, clock)
{
    /// <summary>How many rows are shown.</summary>
    public const int MostShown = 200;

    private const int MostSource = 100;

    /// <summary>The numbers of the rows that are taken over.</summary>
    [BindProperty]
    public HashSet<string> Rows { get; set; } = [];

    /// <summary>The release that the figures are from.</summary>
    [BindProperty]
    public string? Source { get; set; }

    public PublicRows Found { get; private set; } = null!;

    /// <summary>The rows that can be taken over, those near peer roles first.</summary>
    public IReadOnlyList<PublicRow> Rates => [.. Found.All.Where(r => r.Rate is not null)];

    /// <summary>The rows that can't.</summary>
    public IReadOnlyList<PublicRow> Problems => [.. Found.All.Where(r => r.Problem is not null)];

    protected override string LivePart => "_PublicRows";

    public bool IsChosen(PublicRow row) => Rows.Contains($"{row.Number}");

    protected override void Understand()
    {
        Source = Source is { } typed ? OneLine.Of(typed) : Release().Match(FileName ?? "") is { Success: true } match ? $"OEWS, May {match.Groups["year"].Value}" : "";
        Found = PublicRows.Read(Table, Source);
        (Of, Was) = (Sheet, Was ?? Print(Worksheet.PublicRates));

        if (Found.Problem is { } problem)
        {
            if (Read.Count == 1)
            {
                // There is nothing to choose: the first page says what to do.
                Read = [];
            }

            Errors.Add(new(Read.Count > 0 ? nameof(Sheet) : Upload is null ? nameof(Text) : nameof(Upload), problem));
        }
    }

    protected override async Task<IActionResult> TakeOver(CancellationToken cancel)
    {
        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        PublicRate[] taken = [.. Rates.Where(IsChosen).Select(r => r.Rate! with { Id = AccessKey.NewId() })];

        if (taken.Length == 0)
        {
            Errors.Add(new(nameof(Rows), "Choose the rows that you want to compare with"));
        }
        else if (Worksheet.PublicRates.Count + taken.Length > PayWorksheet.MaxRates)
        {
            Errors.Add(new(nameof(Rows), $"A worksheet holds {PayWorksheet.MaxRates} rows of public data, and this would make {Worksheet.PublicRates.Count + taken.Length}. Choose fewer"));
        }

        if (Source is not { Length: > 0 and <= MostSource })
        {
            Errors.Add(new(nameof(Source), $"Enter the release in up to {MostSource} characters, such as OEWS, May 2025"));
        }

        if (Errors.Count > 0)
        {
            return this.PageAgain();
        }

        if (!await Write(w => w.PublicRates, w => w with { PublicRates = [.. w.PublicRates, .. taken] }, cancel))
        {
            Was = Print(Worksheet.PublicRates);
            Errors.Add(new(nameof(Rows), $"Somebody else changed the public data meanwhile: there are {Words.Count(Worksheet.PublicRates.Count, "row")} now. Nothing is stored yet. Take yours over again if you still want them"));
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        return LocalRedirect($"{Address}/public?saved=true");
    }

    // The files are called state_M2024_dl.xlsx and the like.
    [GeneratedRegex(@"_M(?<year>20\d{2})(_|\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Release();
}
