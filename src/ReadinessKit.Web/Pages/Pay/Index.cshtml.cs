using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using ReadinessKit.Content;
using ReadinessKit.Pay;
using ReadinessKit.Web.Accounts;
using ReadinessKit.Web.Data;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>What there is about pay: what a rate tells people, what to think about, and the tools.</summary>
[OutputCache(PolicyName = "public")]
public sealed class IndexModel(SiteContent content, AppDb db) : PageModel
{
    public PayAdvice Advice => content.PayAdvice;

    public PayFactors Factors => content.PayFactors;

    /// <summary>What each position tells people, from the lowest on.</summary>
    public IReadOnlyList<PositionText> Positions => [.. Advice.Positions.OrderBy(p => p.Key).Select(p => p.Value)];

    /// <summary>The organizations whose worksheets whoever is signed in may read. Pages kept for strangers have none.</summary>
    public IReadOnlyList<Data.Organization> Organizations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Organizations = User.PersonId() is { } person ? await db.OrganizationsOf(person, Right.ReadPay, cancel) : [];
}
