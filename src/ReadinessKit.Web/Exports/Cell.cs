namespace ReadinessKit.Web.Exports;

/// <summary>What one cell of a sheet holds, and how it looks.</summary>
public sealed record Cell
{
    /// <summary>A cell with nothing in it.</summary>
    public static readonly Cell Empty = new();

    private Cell()
    {
    }

    /// <summary>A string, a double or a date; the stored result where there is a formula.</summary>
    internal object? Content { get; private init; }

    internal string? Expression { get; private init; }

    internal CellLook Look { get; private init; }

    /// <summary>Text, and never a formula, whatever it starts with.</summary>
    public static Cell Text(string text) => new() { Content = text };

    /// <summary>A whole number.</summary>
    public static Cell Number(int number) => new() { Content = (double)number };

    /// <summary>A number with decimals.</summary>
    public static Cell Number(decimal number) => new() { Content = (double)number };

    /// <summary>A real date, which sorts and calculates as one.</summary>
    public static Cell Date(DateOnly date) => new() { Content = date };

    /// <summary>A formula in Excel's English notation, written by us and never made from a person's words, with its result.</summary>
    public static Cell Formula(string expression, double cached) => new() { Expression = expression, Content = cached };

    /// <summary>The same for a score, which has two decimals, and may be none.</summary>
    public static Cell Score(string expression, decimal? cached) => new() { Expression = expression, Content = (double?)cached, Look = CellLook.TwoDecimals };

    /// <summary>A formula for dollars and cents; one with an empty result has none stored.</summary>
    public static Cell Dollars(string expression, decimal? cached) => new() { Expression = expression, Content = (double?)cached, Look = CellLook.Dollars };

    /// <summary>A formula for words, or for a dash where there are no dollars.</summary>
    public static Cell Words(string expression, string cached) => new() { Expression = expression, Content = cached, Look = CellLook.Dollars };

    /// <summary>Dollars and cents.</summary>
    public static Cell Dollars(decimal? amount) => new() { Content = (double?)amount, Look = CellLook.Dollars };

    /// <summary>A share, shown in percent.</summary>
    public static Cell Percent(string expression, decimal cached) => new() { Expression = expression, Content = (double)cached, Look = CellLook.Percent };

    /// <inheritdoc cref="Formula(string, double)"/>
    public static Cell Formula(string expression, DateOnly cached) => new() { Expression = expression, Content = cached };

    /// <summary>The title of a sheet.</summary>
    public static Cell Title(string text) => Text(text).With(CellLook.Title);

    /// <summary>A whole number for people to change.</summary>
    public static Cell Input(int number) => Number(number).With(CellLook.Input);

    /// <summary>Dollars and cents for people to change, or to fill in.</summary>
    public static Cell InputDollars(decimal? amount) => Dollars(amount).With(CellLook.Input);

    /// <summary>A number with decimals for people to change, or to fill in.</summary>
    public static Cell InputNumber(decimal? number) => new() { Content = (double?)number, Look = CellLook.Input };

    /// <summary>A share, shown in percent, for people to change, or to fill in.</summary>
    public static Cell InputPercent(decimal? share) => new() { Content = (double?)share, Look = CellLook.Input | CellLook.Percent };

    /// <summary>A date for people to change, or to fill in.</summary>
    public static Cell Input(DateOnly? date) => new() { Content = date, Look = CellLook.Input | CellLook.Date };

    /// <summary>Text for people to change, or a blank to fill in.</summary>
    public static Cell Input(string text = "") => Text(text).With(CellLook.Input);

    /// <summary>The same cell in bold.</summary>
    public Cell Bold() => With(CellLook.Bold);

    /// <summary>The same cell with its text on as many lines as it takes.</summary>
    public Cell Wrap() => With(CellLook.Wrap);

    private Cell With(CellLook look) => this with { Look = Look | look };
}

/// <summary>All that a cell's style is made of: what the cell asks for, and what follows from where it stands and what it holds.</summary>
[Flags]
internal enum CellLook
{
    Plain = 0,
    Bold = 1,
    Title = 2,
    Input = 4,
    Wrap = 8,
    Header = 16,
    Ruled = 32,
    AlignLeft = 64,
    AlignRight = 128,
    Date = 256,
    Quoted = 512,
    TwoDecimals = 1024,
    Dollars = 2048,
    Percent = 4096,
}
