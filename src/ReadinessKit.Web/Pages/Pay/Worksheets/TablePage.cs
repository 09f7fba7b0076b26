using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Imports;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>A page that reads a table out of a file or the clipboard and shows what it understood. The table goes along in the form; only what is taken over is stored.</summary>
public abstract class TablePage(AppDb db, Member member, SiteContent content, TimeProvider clock) : PayPage(db, member, content, clock)
{
    protected const string Live = "live", Take = "take";

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The tables that were read, as <see cref="TravelingTable"/> writes them; none before that.</summary>
    [BindProperty]
    public List<string?>? Tables { get; set; }

    /// <summary>Which of the tables is meant, from 0 on.</summary>
    [BindProperty]
    public int Sheet { get; set; }

    /// <summary>The table that the choices beside it were made for.</summary>
    [BindProperty]
    public int Of { get; set; }

    /// <summary>The button that was pressed.</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>The tables; none as long as nothing was read.</summary>
    public IReadOnlyList<RateTable> Read { get; protected set; } = [];

    /// <summary>What was left out of the file, each as a sentence.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    public RateTable Table => Read[Sheet];

    /// <summary>The tables by name, to choose among.</summary>
    public IReadOnlyList<Choice> Sheets => [.. Read.Select((t, i) => new Choice($"{i}", $"{(t.Name.Length > 0 ? t.Name : $"Sheet {i + 1}")} ({Words.Count(t.Rows.Count, "row")})"))];

    /// <summary>True where choices were sent that belong to the table that is meant.</summary>
    protected bool IsSameTable => Tables is not null && Sheet == Of;

    /// <summary>The name of the file that was just chosen; null for none.</summary>
    protected string? FileName => Upload?.FileName;

    public IActionResult OnGet() => MayWrite ? Page() : LocalRedirect(Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (await ReadTables(cancel) is { } status)
        {
            return this.PageAgain(status);
        }

        Sheet = Math.Clamp(Sheet, 0, Read.Count - 1);
        Understand();

        return Do == Take ? await TakeOver(cancel) : Do == Live ? Partial(LivePart, this) : Errors.Count > 0 ? this.PageAgain() : Page();
    }

    /// <summary>The part of the page that changes with the choices.</summary>
    protected abstract string LivePart { get; }

    /// <summary>Reads the table that is meant.</summary>
    protected abstract void Understand();

    /// <summary>Stores what was understood, in one save, or nothing.</summary>
    protected abstract Task<IActionResult> TakeOver(CancellationToken cancel);

    /// <summary>The table without what must not go along.</summary>
    protected virtual RateTable Carried(RateTable table) => table;

    // The status of the answer where there is nothing to go on with.
    private async Task<int?> ReadTables(CancellationToken cancel)
    {
        if (Tables is { Count: > 0 } sent)
        {
            var tables = sent.Take(TravelingTable.MostTables).Select(TravelingTable.Read).ToArray();

            if (!tables.Contains(null))
            {
                Read = [.. tables.OfType<RateTable>()];
                return null;
            }

            Tables = null;
            Errors.Add(new(nameof(Text), "The table did not come along whole. Choose the file again, or paste the rows"));
            return StatusCodes.Status400BadRequest;
        }

        if (Upload is null && string.IsNullOrWhiteSpace(Text))
        {
            Errors.Add(new(nameof(Text), "Paste rows of a table, or choose a file"));
            return StatusCodes.Status400BadRequest;
        }

        var read = Upload is null ? RateFile.Pasted(Text!) : await RateFile.Of(Upload.FileName, Upload.OpenReadStream(), cancel);

        if (read.Problem is { } problem)
        {
            Errors.Add(new(Upload is null ? nameof(Text) : nameof(Upload), problem.TrimEnd('.')));
            return Upload?.Length > RateFile.MostBytes ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }

        (Read, Notes, Sheet, Of) = ([.. read.Tables.Select(Carried)], read.Notes, 0, 0);
        return null;
    }
}
