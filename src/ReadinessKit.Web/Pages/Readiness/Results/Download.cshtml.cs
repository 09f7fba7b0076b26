using Microsoft.AspNetCore.Mvc;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Exports;

namespace ReadinessKit.Web.Pages.Readiness.Results;

public sealed class DownloadModel(AppDb db, Editions editions, TimeProvider clock) : ResultPage(db, editions, clock)
{
    public IActionResult OnGet(string file) =>
        Export.All.FirstOrDefault(e => e.FileName == file) is { } export
            ? File(export.Write(WorkOut(), Row.Name, Clock.GetLocalNow()), export.ContentType, export.FileName)
            : NotFound();
}
