using System.Globalization;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Pages.Pay.Worksheets;

/// <summary>A part of a bar.</summary>
/// <param name="Part">What it is for.</param>
/// <param name="X">Where it begins, in percent of the widest bar.</param>
/// <param name="Width">How wide it is, in percent.</param>
public sealed record BudgetSegment(BudgetPart Part, string X, string Width)
{
    public string Class => Part.ToString().ToLowerInvariant();
}

/// <summary>The bar of one year.</summary>
public sealed record BudgetBar(string Name, string Amount, IReadOnlyList<BudgetSegment> Segments);

/// <summary>A budget as bars, one for each year.</summary>
public static class BudgetPicture
{
    public static IReadOnlyList<BudgetBar> Of(BudgetResult result)
    {
        var most = Math.Max(1, result.Years.Max(y => y.Total));

        return [.. result.Years.Select(y => new BudgetBar($"Year {y.Number}", y.Costs(), [.. Segments(result, y.Number, most)]))];
    }

    private static IEnumerable<BudgetSegment> Segments(BudgetResult result, int year, decimal most)
    {
        var from = 0m;

        foreach (var part in BudgetWords.Parts)
        {
            var amount = result.Of(part, year);

            if (amount > 0)
            {
                yield return new(part, Percent(from / most), Percent(amount / most));
            }

            from += amount;
        }
    }

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
