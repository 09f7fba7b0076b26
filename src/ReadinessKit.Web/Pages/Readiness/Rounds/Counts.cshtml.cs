using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Readiness.Rounds;

/// <summary>The counts of a closed round, as CSV or JSON.</summary>
[For(nameof(Right.ReadTimeline))]
public sealed class CountsModel(AppDb db, Member member, Editions editions) : RoundPage(db, member, editions)
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        if (format is not ("csv" or "json"))
        {
            return NotFound();
        }

        if (Row.IsOpen)
        {
            return LocalRedirect(Address);
        }

        Db.Note($"exported counts.{format}", $"Round {Row.Id}");
        await Db.SaveChangesAsync(cancel);
        var counts = new RoundCountsFile(Row.Name, Row.ToResult(Quiz));

        return format == "csv"
            ? File(counts.ToCsv(), "text/csv; charset=utf-8", "round-counts.csv")
            : File(counts.ToJson(), "application/json; charset=utf-8", "round-counts.json");
    }
}
