using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ReadinessKit.Content;
using ReadinessKit.Jobs;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;
using ReadinessKit.Web.Pages.Organization;
using ReadinessKit.Web.Pages.Shared;
using ReadinessKit.Web.Site;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>A page of one pay worksheet of an organization.</summary>
public abstract class PayPage(AppDb db, Member member, SiteContent content, TimeProvider clock) : OrganizationPage(db, member)
{
    public static readonly IReadOnlyList<Choice> Units = [new(nameof(PayUnit.Hour), "An hour"), new(nameof(PayUnit.Year), "A year")];

    public OrganizationPay Row { get; private set; } = null!;

    public PayWorksheet Worksheet => Row.Worksheet;

    public string Title => Row.Role;

    public string Address => $"/o/{Slug}/pay/{Row.Id}";

    public DateOnly Today => Organization.DayOf(clock.GetUtcNow());

    public bool MayWrite => Member.May(Right.WritePay) && Row.ArchivedAt is null;

    /// <summary>What the part that a form changes was like when it was opened: a fingerprint, so that two who change the same part at once are told.</summary>
    [BindProperty]
    public string? Was { get; set; }

    /// <summary>True when somebody just saved.</summary>
    [FromQuery]
    public bool Saved { get; set; }

    public Errors Errors { get; } = [];

    /// <summary>True where the last save was one's own, from another tab.</summary>
    public bool IsOwnSave => Row.ChangedById == Member.Person.Id;

    /// <summary>What the worksheet says about its ranges.</summary>
    public PayLook Look => field ??= LookAt(Worksheet);

    public PayAdvice Advice => content.PayAdvice;

    /// <summary>The address of a page of the worksheet.</summary>
    public string AddressOf(PayPart part) => $"{Address}/{part.ToString().ToLowerInvariant()}";

    protected SiteContent SiteContent => content;

    protected TimeProvider Clock => clock;

    /// <summary>The frame of the worksheet's own page.</summary>
    public Frame Own() => Below(Title, new Crumb("Pay", $"/o/{Slug}/pay")) with { IsOfJobs = true, IsOfPay = true };

    /// <summary>The frame of a page of this worksheet.</summary>
    public Frame Frame(string title) =>
        Below(title, new Crumb("Pay", $"/o/{Slug}/pay"), new Crumb(Title, Address)) with { IsOfJobs = true, IsOfPay = true };

    protected PayLook LookAt(PayWorksheet worksheet) => PayLook.Of(worksheet, content.PayFactors, content.PayAdvice.Thresholds, Today);

    /// <summary>The fingerprint of a part of the worksheet or of the budget.</summary>
    public static string Print<T>(T part) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(part)))[..16];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse((string?)RouteData.Values["worksheet"], out var id) || await Db.PayWorksheets.SingleOrDefaultAsync(p => p.Id == id, HttpContext.RequestAborted) is not { } row)
        {
            context.Result = NotFound();
            return;
        }

        Row = row;
        await next();
    }

    /// <summary>
    /// Saves what is made of the worksheet as it is now, unless somebody else changed the same part since the form was opened:
    /// then nothing is saved, and the answer is false.
    /// </summary>
    /// <param name="part">The part that the form shows.</param>
    /// <param name="change">Makes the next worksheet of the last one.</param>
    /// <param name="cancel">Ends the wait.</param>
    protected Task<bool> Write<T>(Func<PayWorksheet, T> part, Func<PayWorksheet, PayWorksheet> change, CancellationToken cancel) =>
        Db.Change(Row, row =>
        {
            if (Was != Print(part(row.Worksheet)))
            {
                return false;
            }

            row.Write(change(row.Worksheet), Member.Person.Id, clock.GetUtcNow());
            return true;
        }, cancel);
}
