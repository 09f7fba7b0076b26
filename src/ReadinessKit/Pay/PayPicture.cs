using System.Globalization;

namespace ReadinessKit.Pay;

/// <summary>What a bar of the picture stands for.</summary>
public enum PayBarKind
{
    /// <summary>A rate of the organization.</summary>
    Own,

    /// <summary>What this role is paid today.</summary>
    Today,

    /// <summary>Rates elsewhere.</summary>
    Nearby,

    /// <summary>Public data.</summary>
    Public,

    /// <summary>A range that is compared.</summary>
    Scenario,

    /// <summary>The range that was chosen.</summary>
    Chosen,
}

/// <summary>A bar of the picture.</summary>
/// <param name="Label">What it is.</param>
/// <param name="From">Where it begins, in dollars an hour.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mark">Its middle, midpoint or median; null for none.</param>
/// <param name="Kind">What it stands for.</param>
public sealed record PayBar(string Label, decimal From, decimal To, decimal? Mark, PayBarKind Kind)
{
    /// <summary>Its ends in words.</summary>
    public string Amounts => From == To ? PayWords.Dollars(From) : $"{PayWords.Dollars(From)}–{PayWords.Dollars(To)[1..]}";
}

/// <summary>A line across the picture.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Amount">Dollars an hour.</param>
/// <param name="IsLegal">True for a minimum wage.</param>
public sealed record PayLine(string Label, decimal Amount, bool IsLegal);

/// <summary>All rates and ranges of a worksheet in one picture: where everything stands as a share of its width, so that it fits a phone and a sheet of paper.</summary>
public sealed class PayPicture
{
    /// <summary>The most rates of other roles in the picture; the table has all of them.</summary>
    public const int MostOthers = 8;

    private const decimal LeastShown = 0.75m, Sliver = 0.015m;

    private static readonly decimal[] Steps = [0.5m, 1, 2, 5, 10, 20, 50, 100, 200];

    private readonly decimal _low;
    private readonly decimal _high;

    private PayPicture(IReadOnlyList<PayBar> all, IReadOnlyList<PayBar> bars, IReadOnlyList<PayLine> lines, string sentence)
    {
        // A minimum wage far below all rates would squeeze the picture.
        var least = bars.Min(b => b.From) * LeastShown;
        (All, Bars, Lines, Below, Sentence) = (all, bars, [.. lines.Where(l => l.Amount >= least)], [.. lines.Where(l => l.Amount < least)], sentence);
        decimal[] amounts = [.. bars.SelectMany(b => new[] { b.From, b.To }), .. Lines.Select(l => l.Amount)];
        var span = Math.Max(1, amounts.Max() - amounts.Min());
        var step = Steps.FirstOrDefault(s => span / s <= 6, Steps[^1]);
        _low = Math.Floor(amounts.Min() / step) * step;
        _high = Math.Max(Math.Ceiling(amounts.Max() / step) * step, _low + step);
        Ticks = [.. Enumerable.Range(0, (int)((_high - _low) / step) + 1).Select(i => _low + (i * step))];
    }

    /// <summary>Every rate and range, the lowest first.</summary>
    public IReadOnlyList<PayBar> All { get; }

    /// <summary>Those in the picture.</summary>
    public IReadOnlyList<PayBar> Bars { get; }

    /// <summary>How many stand in the table only.</summary>
    public int OnlyInTable => All.Count - Bars.Count;

    /// <summary>True where some bar has a midpoint or a median.</summary>
    public bool HasMarks => Bars.Any(b => b.Mark is not null);

    /// <summary>What pay must not, or should not, fall below.</summary>
    public IReadOnlyList<PayLine> Lines { get; }

    /// <summary>Those that lie far below everything in the picture.</summary>
    public IReadOnlyList<PayLine> Below { get; }

    /// <summary>The amounts on the scale.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>What the picture shows, in a sentence.</summary>
    public string Sentence { get; }

    /// <summary>The picture of a worksheet; null where there is nothing to show.</summary>
    /// <param name="worksheet">The worksheet.</param>
    /// <param name="look">What it says.</param>
    public static PayPicture? Of(PayWorksheet worksheet, PayLook look)
    {
        PayBar[] all = [.. Every(worksheet, look).OrderBy(b => b.From).ThenBy(b => b.To)];

        if (all.Length == 0)
        {
            return null;
        }

        var start = look.Range?.Minimum ?? all[all.Length / 2].From;
        var others = all.Where(b => b.Kind == PayBarKind.Own).OrderBy(b => Math.Abs(b.From - start)).Take(MostOthers).ToHashSet();
        PayLine[] lines =
        [
            new(worksheet.Floors.State is null && worksheet.Floors.Local is null ? "Federal minimum wage" : "Highest minimum wage", PayFloorCheck.Highest(worksheet.Floors), true),
            .. worksheet.Floors.Living is { } living ? [new PayLine("Living wage", living, false)] : Array.Empty<PayLine>(),
        ];

        return new(all, [.. all.Where(b => b.Kind != PayBarKind.Own || others.Contains(b))], lines, Say(all, look));
    }

    /// <summary>Where an amount stands, as a percentage of the width.</summary>
    public string X(decimal amount) => Share((amount - _low) / (_high - _low));

    /// <summary>How wide a bar is, as a percentage of the width; a single amount is a sliver.</summary>
    public string Width(PayBar bar) => Share(Math.Max(Sliver, (bar.To - bar.From) / (_high - _low)));

    /// <summary>An amount on the scale: "$18" or "$18.50".</summary>
    public static string Tick(decimal amount) => "$" + amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string Share(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static IEnumerable<PayBar> Every(PayWorksheet worksheet, PayLook look)
    {
        foreach (var rate in worksheet.OwnRates)
        {
            var pay = rate.Hourly(worksheet.FullTimeHours);
            var label = rate.Kind switch { OwnRateKind.EntryLevel => $"{rate.Role} (entry level)", OwnRateKind.ThisRole => $"{rate.Role} (today)", _ => rate.Role };
            yield return new(label, pay.From, pay.To, null, rate.Kind == OwnRateKind.ThisRole ? PayBarKind.Today : PayBarKind.Own);
        }

        if (worksheet.Nearby.Count > 0)
        {
            HourlyRange[] nearby = [.. worksheet.Nearby.Select(r => r.Hourly(worksheet.FullTimeHours))];
            yield return new($"Peer roles nearby ({nearby.Length})", nearby.Min(r => r.From), nearby.Max(r => r.To), HourlyPay.Median(nearby.Select(r => r.Middle)), PayBarKind.Nearby);
        }

        foreach (var rate in worksheet.PublicRates)
        {
            decimal[] known = [.. new[] { rate.Pct10, rate.Pct25, rate.Median, rate.Pct75, rate.Pct90 }.OfType<decimal>()];

            if (known.Length > 0)
            {
                yield return new($"{rate.Occupation}, {rate.Area}", known.Min(), known.Max(), rate.Median, PayBarKind.Public);
            }
        }

        foreach (var range in look.Ranges.Where(r => r.Range is not null))
        {
            yield return new(range.Scenario.Name, range.Range!.Minimum, range.Range.Maximum, range.Range.Midpoint, range.Scenario.Id == worksheet.Chosen ? PayBarKind.Chosen : PayBarKind.Scenario);
        }
    }

    private static string Say(PayBar[] all, PayLook look)
    {
        var range = look.Range is { } known ? $"{look.Shown!.Scenario.Name} goes from {PayWords.Dollars(known.Minimum)} to {PayWords.Dollars(known.Maximum)} an hour." : "There is no range yet.";
        var entry = all.FirstOrDefault(b => b.Label.EndsWith("(entry level)", StringComparison.Ordinal));
        var nearby = all.FirstOrDefault(b => b.Kind == PayBarKind.Nearby);

        return range
            + (entry is null ? "" : $" Entry-level direct support here earns {PayWords.Dollars(entry.From, entry.To)}.")
            + (nearby is null ? "" : $" Peer roles nearby are published at {PayWords.Dollars(nearby.From, nearby.To)}.");
    }
}
