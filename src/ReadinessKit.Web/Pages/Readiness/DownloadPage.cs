using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Readiness;

/// <summary>One of the <see cref="Export"/>s, by the name of its file.</summary>
public abstract class DownloadPage(AppDb db, Editions editions, TimeProvider clock) : TimelinePage(db, editions, clock)
{
    public async Task<IActionResult> OnGetAsync(string file, CancellationToken cancel)
    {
        if (Export.All.FirstOrDefault(e => e.FileName == file) is not { } export)
        {
            return NotFound();
        }

        await Note(file, cancel);

        return File(export.Write(await Source(cancel)), export.ContentType, export.FileName);
    }

    /// <summary>What the files are made from.</summary>
    protected virtual Task<Exported> Source(CancellationToken cancel) => Task.FromResult(new Exported(WorkOut(), Row.Name, Row.Key, Clock.GetLocalNow()));

    /// <summary>Notes that a file was taken, where there is a log to note it in.</summary>
    protected virtual Task Note(string file, CancellationToken cancel) => Task.CompletedTask;
}
