using ReadinessKit.Web.Pages.Shared;

namespace ReadinessKit.Web.Pages.Interviews.Rounds;

/// <summary>The bar above every page of a hiring round.</summary>
public static class RoundBar
{
    /// <summary>The links for whoever looks at the page.</summary>
    public static PageBar Of(RoundPage page) => new("This hiring round",
    [
        new("Overview", page.Address),
        .. page.Runs ? new BarLink[] { new("Committee", page.Address + "/committee"), new("Settings", page.Address + "/settings"), new("Keeping records", page.Address + "/keep") } : [],
        .. page.Seat is { IsActive: true } ? new BarLink[] { new("Practice", page.Address + "/practice") } : [],
        new("Result", page.Address + "/result"),
        .. page.Round.IsOpen ? Array.Empty<BarLink>() : [new("Record", page.Address + "/record")],
    ]);
}
