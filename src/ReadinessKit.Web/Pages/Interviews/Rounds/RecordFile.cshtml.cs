using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The record of a round as Word.</summary>
[For(nameof(Right.Interview))]
public sealed class RecordFileModel(AppDb db, Member member, TimeProvider clock) : RecordPage(db, member, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await Note(RecordDocument.Name, cancel);
        return File(RecordDocument.Write(Record, Clock.GetUtcNow()), GuideFile.ContentType, Record.FileName(RecordDocument.Name));
    }
}
