using Microsoft.EntityFrameworkCore;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Readiness.Results;

/// <summary>Opens a result by the keys in the browser's cookie. Without one, the result does not exist.</summary>
public static class ResultAccess
{
    /// <summary>The address of a result.</summary>
    public static string Address(this HttpRequest request) => $"/readiness/results/{request.RouteValues["id"]}";

    /// <summary>The result that the address names, and whether the browser may change it; null without a key that fits.</summary>
    public static async Task<(TimelineAnswers Row, bool MayEdit)?> FindResult(this AppDb db, HttpRequest request, DateOnly today, CancellationToken cancel)
    {
        var id = (string)request.RouteValues["id"]!;
        var (edit, read) = ResultCookie.Read(request, id);
        var row = (edit, read) == default ? null : await db.Results.SingleOrDefaultAsync(r => r.Id == id, cancel);
        var mayEdit = row is not null && AccessKey.Fits(edit, row.EditKeyHash);

        if (row is null || row.KeptUntil < today || !(mayEdit || AccessKey.Fits(read, row.ReadKeyHash)))
        {
            return null;
        }

        if (row.LastOpenedOn != today)
        {
            await db.Results.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.LastOpenedOn, today), cancel);
        }

        return (row, mayEdit);
    }
}
