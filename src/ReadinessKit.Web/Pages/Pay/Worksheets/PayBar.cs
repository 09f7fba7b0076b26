using ReadinessKit.Pay;
using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>The bar above every page of a pay worksheet.</summary>
public static class PayBar
{
    public static PageBar Of(PayPage page)
    {
        var open = page.Look.ToDo.Select(t => t.Part).ToHashSet();

        return new("This pay worksheet",
        [
            new("Overview", page.Address),
            .. PayWords.Parts.Select(p => new BarLink(p.InWords(), page.AddressOf(p), IsDone(page, p) && !open.Contains(p))),
            new("Budget", page.Address + "/budget", page.Row.Budget is not null),
            new("Files", page.Address + "/files"),
        ]);
    }

    // Public data are one way among several: none are no gap, and none are nothing done either.
    private static bool IsDone(PayPage page, PayPart part) => part != PayPart.Public || page.Worksheet.PublicRates.Count > 0;
}
