using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The scores of a round as Excel, CSV or JSON; a page that says when they are there, before that.</summary>
[For(nameof(Right.Interview))]
public sealed class ScoresModel(AppDb db, Member member, TimeProvider clock) : RecordPage(db, member, clock)
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        (byte[] Bytes, string Type)? file = format switch
        {
            "xlsx" => (ScoreWorkbook.Write(Record, Clock.GetUtcNow()), ScoreWorkbook.ContentType),
            "csv" => (ScoresFile.ToCsv(Record), "text/csv; charset=utf-8"),
            "json" => (ScoresFile.ToJson(Record), "application/json"),
            _ => null,
        };

        if (file is null)
        {
            return NotFound();
        }

        if (!HasScores)
        {
            return this.PageAgain(StatusCodes.Status409Conflict);
        }

        await Note($"scores.{format}", cancel);
        return File(file.Value.Bytes, file.Value.Type, Record.FileName($"scores.{format}"));
    }
}
