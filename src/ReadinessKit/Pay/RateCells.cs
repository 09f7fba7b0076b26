using System.Globalization;
using System.Text.RegularExpressions;
using ReadinessKit.Jobs;

namespace ReadinessKit.Pay;

/// <summary>Reads the cells of one row as a rate; what is wrong with the first that can't be read is its problem.</summary>
internal sealed partial class RateCells(TableRow row, RateColumns columns, decimal fullTimeHours, PayUnit? unit)
{
    private const decimal LeastHours = 0.25m, MostHours = ConditionsForm.MaxHours, MostYears = 60, MostPeople = 100_000;

    /// <summary>Why the row is no rate; null where it is one.</summary>
    public string? Problem { get; private set; }

    public OwnRate? Read(string sought)
    {
        var role = Role();
        var (low, high, named) = Pay();
        var time = Problem is null ? Time(low!, high!, named) : null;
        var (hours, people, years) = (Hours(), Whole(RateColumn.People), Number(RateColumn.Years, MostYears, "years"));

        return Problem is not null ? null : new($"row-{row.Number}", role, RateKind.Guess(role, sought), low!.From, high!.To, time!.Value, hours, people, years);
    }

    private string Role()
    {
        var column = columns.Of(RateColumn.Role)!;
        var cell = row.At(column.Index);

        if (RateRows.IsNothing(cell))
        {
            Problem ??= "No role stands in it. Enter one, or delete the row";
        }
        else if (RateAmount.CellProblem(cell) is { } broken)
        {
            Fail(column, cell, broken);
        }
        else if (cell.Length > RateRows.MostRole)
        {
            Fail(column, cell, $"is longer than {RateRows.MostRole} characters. Shorten it");
        }
        else if (!cell.Any(char.IsLetter))
        {
            Fail(column, cell, "is no role. Enter it in words");
        }

        return cell;
    }

    private (RateAmount? Low, RateAmount? High, PayUnit? Named) Pay()
    {
        var column = columns.Of(RateColumn.From) ?? columns.Of(RateColumn.Pay)!;
        var low = Amount(column);
        var top = column.Holds == RateColumn.From ? columns.Of(RateColumn.To) : null;
        var high = top is null || RateRows.IsNothing(row.At(top.Index)) ? low : Amount(top);

        if (low is null && Problem is null)
        {
            Problem = $"Column {column.Words}: no pay stands there. Enter it, or delete the row";
        }
        else if (low is not null && high is not null && high.To < low.From)
        {
            Problem ??= $"Column {top?.Words ?? column.Words}: {RateRows.Quote(row.At((top ?? column).Index))} is less than the lowest pay. Look which of the two is right";
        }

        return (low, high, column.Unit ?? top?.Unit);
    }

    private RateAmount? Amount(FoundColumn column)
    {
        var cell = row.At(column.Index);

        if (RateRows.IsNothing(cell))
        {
            return null;
        }

        var (amount, problem) = RateAmount.Read(cell);

        if (problem is not null)
        {
            Fail(column, cell, problem);
        }

        return amount;
    }

    private PayUnit? Time(RateAmount low, RateAmount high, PayUnit? named)
    {
        var both = low with { To = high.To };
        var (said, column) = (Said(), columns.Of(RateColumn.Unit));
        var time = unit ?? low.Unit ?? high.Unit ?? said ?? named ?? RateRows.BySize(both);

        if (Problem is not null)
        {
            return null;
        }

        if (time is null)
        {
            Problem = $"{RateRows.Quote($"{both.From:#,##0.##}")} could be for an hour or a year. Say which in a column, or choose it for all rows";
            return null;
        }

        var (least, most, words) = time == PayUnit.Hour ? (PayForm.LeastHourly, PayForm.MostHourly, "an hour") : (PayForm.LeastYearly, PayForm.MostYearly, "a year");

        if (both.From < least || both.To > most)
        {
            var wrong = both.From < least ? both.From : both.To;
            Problem = $"{RateRows.Quote($"{wrong:#,##0.##}")} can’t be pay for {words}, which goes from {least:#,##0} to {most:#,##0} dollars. Look at the figure{(column is null ? "" : $" and at column {column.Words}")}";
        }

        return time;
    }

    private PayUnit? Said()
    {
        if (columns.Of(RateColumn.Unit) is not { } column || row.At(column.Index) is not { Length: > 0 } cell || RateRows.IsNothing(cell) || unit is not null)
        {
            return null;
        }

        // "Salary" can be said of both: the figure tells.
        if (RateAmount.UnitIn(cell) is not { } said && !RateRows.IsUnit(cell))
        {
            Fail(column, cell, "is no time. Enter hour or year");
            return null;
        }

        if (RateAmount.IsOtherTime(cell))
        {
            Fail(column, cell, "is another time than an hour or a year. Work the pay out for one of these");
        }

        return RateAmount.UnitIn(cell);
    }

    private decimal? Hours() =>
        columns.Of(RateColumn.Hours) is not null ? Number(RateColumn.Hours, MostHours, "hours a week")
        : Number(RateColumn.Share, 1, "the share of a full-time week, such as 0.5") is { } share ? decimal.Round(share * fullTimeHours, 2, MidpointRounding.AwayFromZero)
        : null;

    private int? Whole(RateColumn what)
    {
        if (columns.Of(what) is not { } column || row.At(column.Index) is var cell && RateRows.IsNothing(cell))
        {
            return null;
        }

        if (Plain(cell) is { } number && number == decimal.Truncate(number) && number <= MostPeople)
        {
            return (int)number;
        }

        Fail(column, cell, RateAmount.CellProblem(cell) ?? "is no number of people. Enter a whole number");
        return null;
    }

    private decimal? Number(RateColumn what, decimal most, string words)
    {
        if (columns.Of(what) is not { } column || row.At(column.Index) is var cell && RateRows.IsNothing(cell))
        {
            return null;
        }

        var number = Plain(cell);

        if (what == RateColumn.Share && cell.EndsWith('%') && Plain(cell[..^1]) is { } percent)
        {
            number = percent / 100;
        }

        var least = what == RateColumn.Hours ? LeastHours : 0;

        if (number is { } known && known <= most && known >= least && (known > 0 || what == RateColumn.Years))
        {
            return decimal.Round(known, what == RateColumn.Years ? 1 : 2, MidpointRounding.AwayFromZero);
        }

        Fail(column, cell, RateAmount.CellProblem(cell) ?? $"can’t be {words}. Enter a number up to {most:0}, or choose that the column is left out");
        return null;
    }

    // "37.5 hrs", "3 years".
    private static decimal? Plain(string cell) =>
        Figure().Match(cell) is { Success: true } match ? decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    private void Fail(FoundColumn column, string cell, string problem) =>
        Problem ??= $"Column {column.Words}: {RateRows.Quote(cell)} {problem}";

    [GeneratedRegex(@"^(?<number>([0-9]{1,3}(,[0-9]{3}){1,2}|[0-9]{1,7})(\.[0-9]{1,15})?|\.[0-9]{1,15})\s*(hours?|hrs?|h|years?|yrs?|people|staff)?(\s*(/|per|a)\s*(week|wk))?\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Figure();
}
