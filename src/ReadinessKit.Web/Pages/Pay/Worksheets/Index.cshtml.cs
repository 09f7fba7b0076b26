using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>The pay worksheets of an organization.</summary>
[For(nameof(Right.ReadPay))]
public sealed class IndexModel(AppDb db, Member member, SiteContent content) : OrganizationPage(db, member)
{
    /// <summary>A worksheet in the list.</summary>
    public sealed record Line(OrganizationPay Row, string Address, string Range, string Who, string When);

    /// <summary>Those in use, the one that was changed last first.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public IReadOnlyList<Line> Archived { get; private set; } = [];

    public bool MayWrite => Member.May(Right.WritePay);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var rows = await Db.PayWorksheets.OrderByDescending(p => p.ChangedAt).ThenBy(p => p.Id).AsNoTracking().ToListAsync(cancel);
        var names = await WhoAndWhen.Names(Db, rows.Select(p => p.ChangedById), cancel);
        var lines = rows.Select(p => new Line(p, $"/o/{Slug}/pay/{p.Id}", RangeOf(p.Worksheet), names.Of(p.ChangedById), WhoAndWhen.When(Organization, p.ChangedAt))).ToList();
        (Lines, Archived) = ([.. lines.Where(l => l.Row.ArchivedAt is null)], [.. lines.Where(l => l.Row.ArchivedAt is not null)]);
    }

    private string RangeOf(PayWorksheet worksheet) =>
        worksheet.Scenarios.FirstOrDefault(s => s.Id == worksheet.Chosen) is { } chosen && ScenarioRange.Of(worksheet, chosen, content.PayFactors).Range is { } range
            ? $"{PayWords.Dollars(range.Minimum, range.Maximum)} an hour"
            : "not chosen yet";
}
