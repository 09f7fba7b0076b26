using System.Globalization;

namespace ReadinessKit.Pay;

/// <content>What was typed becomes a budget.</content>
public sealed partial class BudgetForm
{
    private const string Month = "Enter the month in which the budget begins, such as 2027-03";

    /// <summary>The budget that was typed. What is wrong becomes a message at its field, and everything else is read all the same.</summary>
    /// <param name="errors">Where messages go.</param>
    public PayBudget Read(List<RuleError> errors)
    {
        // What is sent may hold nothing where a line should be.
        (Positions, Fringe, Extras) = ([.. (Positions ?? []).Select(p => p ?? new())], [.. (Fringe ?? []).Select(f => f ?? new())], [.. (Extras ?? []).Select(e => e ?? new())]);

        var start = ReadMonth(errors);
        var years = TypedPay.Number("Years", Years, 1, PayBudget.MaxYears, 0, errors, $"Choose from 1 to {PayBudget.MaxYears} years");

        if (years is null && !errors.Any(e => e.Field == "Years"))
        {
            errors.Add(new("Years", $"Choose from 1 to {PayBudget.MaxYears} years"));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var positions = Lines("Positions", Positions, p => p.IsEmpty, PayBudget.MaxPositions, (p, field) => ReadPosition(p, field, start, taken, errors), errors);
        taken.Clear();
        var fringe = Lines("Fringe", Fringe, f => f.IsEmpty, PayBudget.MaxRows, (f, field) => ReadFringe(f, field, taken, errors), errors);
        taken.Clear();
        var extras = Lines("Extras", Extras, e => e.IsEmpty, PayBudget.MaxRows, (e, field) => ReadExtra(e, field, taken, errors), errors);
        var hours = TypedPay.Number("SupervisorHours", SupervisorHours, 0, TypedPay.MostHours, 2, errors, $"Enter hours a week up to {PayWords.InDigits(TypedPay.MostHours)}, such as 1 or 1.5");
        var rate = TypedPay.Dollars("SupervisorRate", SupervisorRate, 0, Jobs.PayForm.MostHourly, "34.50", errors);

        if (hours > 0 && rate is null && !errors.Any(e => e.Field == "SupervisorRate"))
        {
            errors.Add(new("SupervisorRate", "Enter what an hour of supervision costs, or leave the hours empty"));
        }

        return new()
        {
            Start = start ?? new(FirstYear, 1, 1),
            Years = (int)(years ?? 1),
            Raise = TypedPay.Percent("Raise", Raise, errors, 3) ?? 0,
            Positions = positions,
            Fringe = fringe,
            SupervisorHours = hours,
            SupervisorRate = rate,
            Extras = extras,
        };
    }

    private DateOnly? ReadMonth(List<RuleError> errors)
    {
        if (DateOnly.TryParseExact(Start?.Trim() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear)
        {
            return day;
        }

        errors.Add(new("Start", Month));
        return null;
    }

    private static T[] Lines<TFields, T>(string name, List<TFields> lines, Predicate<TFields> isEmpty, int most, Func<TFields, string, T?> read, List<RuleError> errors)
        where T : class
    {
        var typed = lines.Index().Where(l => !isEmpty(l.Item)).ToArray();

        if (typed.Length > most)
        {
            errors.Add(new($"{name}[0]", $"Keep it to {most} lines; there are {typed.Length}"));
            return [];
        }

        return [.. typed.Select(l => read(l.Item, $"{name}[{l.Index}]")).OfType<T>()];
    }

    private static BudgetPosition? ReadPosition(PositionFields line, string field, DateOnly? start, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var name = TypedPay.Required($"{field}.Name", line.Name, "name", MaxName, "Enter what the positions are called, or take the line out", errors);
        var count = TypedPay.Number($"{field}.Count", line.Count, 1, MostCount, 0, errors, $"Enter how many positions, as a whole number from 1 to {MostCount:#,##0}");
        var hours = TypedPay.Hours($"{field}.Hours", line.Hours, errors);
        var rate = TypedPay.Dollars($"{field}.Rate", line.Rate, Jobs.PayForm.LeastHourly, Jobs.PayForm.MostHourly, "21.50", errors);
        var startsOn = ReadDay($"{field}.StartsOn", line.StartsOn, start, errors);

        AddMissing(count, $"{field}.Count", "Enter how many positions there are");
        AddMissing(hours, $"{field}.Hours", "Enter the hours a week of each position");

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), name, (int)count!.Value, hours!.Value, rate, startsOn) : null;

        void AddMissing(decimal? number, string at, string message)
        {
            if (number is null && !errors.Any(e => e.Field == at))
            {
                errors.Add(new(at, message));
            }
        }
    }

    private static DateOnly? ReadDay(string field, string? text, DateOnly? start, List<RuleError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear + PayBudget.MaxYears && !(day < start))
        {
            return day;
        }

        errors.Add(new(field, start is { } first ? $"Enter a day from {Words.Day(first)} on, or leave it empty" : "Enter the day on which they start, or leave it empty"));
        return null;
    }

    private static FringeRow? ReadFringe(FringeFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var name = TypedPay.Required($"{field}.Name", line.Name, "name", MaxName, "Enter what this is, or take the line out", errors);
        var kind = TypedPay.OneOf<FringeKind>($"{field}.Kind", line.Kind, errors, "Choose how it is counted");
        var amount = kind == FringeKind.DollarsAMonth
            ? TypedPay.Dollars($"{field}.Amount", line.Amount, 0, MostDollars, "540", errors)
            : TypedPay.Number($"{field}.Amount", (line.Amount ?? "").Trim().TrimEnd('%'), 0, 100, 4, errors, "Enter a percentage of wages from 0 to 100, such as 1.2") / 100;
        var limit = TypedPay.Dollars($"{field}.WageLimit", line.WageLimit, 1, MostDollars, "7,000", errors);

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), name, kind!.Value, amount, kind == FringeKind.PercentOfWages ? limit : null, PayrollFigure.Named(line.Figure)?.Key) : null;
    }

    private static BudgetExtra? ReadExtra(ExtraFields line, string field, HashSet<string> taken, List<RuleError> errors)
    {
        var before = errors.Count;
        var name = TypedPay.Required($"{field}.Name", line.Name, "name", MaxName, "Enter what this is, or take the line out", errors);
        var dollars = TypedPay.Dollars($"{field}.Dollars", line.Dollars, 0, MostDollars, "350", errors);

        return errors.Count == before ? new(TypedText.TakeId(line.Id, taken), name, dollars, line.Paid == "yearly") : null;
    }
}
