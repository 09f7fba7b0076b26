using System.Globalization;

namespace ReadinessKit.Pay;

/// <summary>What a person typed about a budget; every value may be missing or wrong.</summary>
public sealed partial class BudgetForm
{
    /// <summary>The longest name, in characters; the most positions of a kind; the most dollars; the first and the last year in which a budget begins.</summary>
    public const int MaxName = 120, MostCount = 1_000, MostDollars = 1_000_000, FirstYear = 2020, LastYear = 2090;

    /// <summary>The month in which the budget begins, as 2027-03.</summary>
    public string? Start { get; set; }

    /// <summary>How many years.</summary>
    public string? Years { get; set; }

    /// <summary>How much wages rise each year, in percent.</summary>
    public string? Raise { get; set; }

    /// <summary>Hours a week of supervision for each position.</summary>
    public string? SupervisorHours { get; set; }

    /// <summary>What an hour of whoever gives it costs.</summary>
    public string? SupervisorRate { get; set; }

    /// <summary>Who is hired.</summary>
    public List<PositionFields> Positions { get; set; } = [];

    /// <summary>What comes on top of wages.</summary>
    public List<FringeFields> Fringe { get; set; } = [];

    /// <summary>What else positions cost.</summary>
    public List<ExtraFields> Extras { get; set; } = [];

    /// <summary>The form filled in with a budget.</summary>
    public static BudgetForm Of(PayBudget budget) => new()
    {
        Start = budget.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Years = budget.Years.ToString(CultureInfo.InvariantCulture),
        Raise = TypedPay.NumberInField(budget.Raise * 100),
        SupervisorHours = TypedPay.NumberInField(budget.SupervisorHours),
        SupervisorRate = TypedPay.InField(budget.SupervisorRate),
        Positions = [.. budget.Positions.Select(p => new PositionFields
        {
            Id = p.Id,
            Name = p.Name,
            Count = p.Count.ToString(CultureInfo.InvariantCulture),
            Hours = TypedPay.NumberInField(p.Hours),
            Rate = TypedPay.InField(p.Rate),
            StartsOn = p.StartsOn is { } day ? Words.Iso(day) : null,
        })],
        Fringe = [.. budget.Fringe.Select(f => new FringeFields
        {
            Id = f.Id,
            Name = f.Name,
            Kind = f.Kind.ToString(),
            Amount = f.Amount == 0 && PayrollFigure.Named(f.Figure)?.Rate is not null ? null : f.Kind == FringeKind.PercentOfWages ? Percent(f.Amount) : TypedPay.InField(f.Amount),
            WageLimit = TypedPay.InField(f.WageLimit),
            Figure = f.Figure,
        })],
        Extras = [.. budget.Extras.Select(e => new ExtraFields { Id = e.Id, Name = e.Name, Dollars = TypedPay.InField(e.Dollars), Paid = e.IsYearly ? "yearly" : "once" })],
    };

    /// <summary>A budget to begin with.</summary>
    /// <param name="worksheet">The worksheet with the role.</param>
    /// <param name="start">What content offers.</param>
    /// <param name="firstDay">The first working day by the plan; null without a plan.</param>
    /// <param name="today">The day on which it is begun: without a plan, the budget starts with the next month.</param>
    public static PayBudget First(PayWorksheet worksheet, BudgetStart start, DateOnly? firstDay, DateOnly today)
    {
        var begins = firstDay ?? today.AddMonths(1);

        return new()
        {
            Start = new(begins.Year, begins.Month, 1),
            Positions = [new("p1", Words.Sentence(worksheet.Role), 1, worksheet.FullTimeHours, null, firstDay is { Day: > 1 } ? firstDay : null)],
            Fringe = [.. start.Fringe.Select(f => f.Row)],
            Extras = start.Extras,
        };
    }

    /// <summary>Adds an empty line to each kind, as far as there is room.</summary>
    public void Offer()
    {
        Offer(Positions, p => p.IsEmpty, PayBudget.MaxPositions);
        Offer(Fringe, f => f.IsEmpty, PayBudget.MaxRows);
        Offer(Extras, e => e.IsEmpty, PayBudget.MaxRows);
    }

    /// <summary>Takes a line out.</summary>
    /// <param name="kind">"positions", "fringe" or "extras".</param>
    /// <param name="at">Its place, from 0.</param>
    public void TakeOut(string kind, int at)
    {
        switch (kind)
        {
            case "positions" when at >= 0 && at < Positions.Count:
                Positions.RemoveAt(at);
                break;
            case "fringe" when at >= 0 && at < Fringe.Count:
                Fringe.RemoveAt(at);
                break;
            case "extras" when at >= 0 && at < Extras.Count:
                Extras.RemoveAt(at);
                break;
        }
    }

    /// <summary>Types the figures of a year into the rows that follow one and say nothing yet: what somebody then assumes, in plain sight.</summary>
    public void Assume(int year, Func<string, int, decimal?> figures)
    {
        foreach (var row in Fringe)
        {
            if (PayrollFigure.Named(row.Figure) is not { } followed)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(row.Amount) && followed.Rate is { } rate && figures(rate, year) is { } percent)
            {
                row.Amount = TypedPay.NumberInField(percent);
            }

            if (string.IsNullOrWhiteSpace(row.WageLimit) && followed.Limit is { } limit && figures(limit, year) is { } dollars)
            {
                row.WageLimit = TypedPay.InField(dollars);
            }
        }
    }

    private static string? Percent(decimal? share) => (share * 100)?.ToString("0.####", CultureInfo.InvariantCulture);

    private static void Offer<T>(List<T> lines, Predicate<T> isEmpty, int most)
        where T : new()
    {
        if (lines.Count < most && !lines.Exists(isEmpty))
        {
            lines.Add(new T());
        }
    }
}
