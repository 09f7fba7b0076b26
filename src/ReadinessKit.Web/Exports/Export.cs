using ReadinessKit.Readiness;

namespace ReadinessKit.Web.Exports;

/// <summary>A file made from a result. A new one is its class, a line in <see cref="All"/> and its test.</summary>
/// <param name="FileName">Its name, which is also the last part of its address.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Makes the file from the result, the organization's name where it is known, what the result is known by in other programs, and the time.</param>
public sealed record Export(string FileName, string ContentType, Func<TimelineResult, string?, Guid, DateTimeOffset, byte[]> Write)
{
    public static readonly IReadOnlyList<Export> All =
    [
        new("board-report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", (result, name, _, now) => BoardReport.Write(result, name, now)),
        new("plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (result, name, _, now) => PlanWorkbook.Write(result, name, now)),
        new("plan.ics", "text/calendar; charset=utf-8", PlanCalendar.Write),
    ];
}
