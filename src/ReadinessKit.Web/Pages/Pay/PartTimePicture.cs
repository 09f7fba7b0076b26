using System.Globalization;
using ReadinessKit.Pay;

namespace ReadinessKit.Web.Pages.Pay;

/// <summary>A month as a bar.</summary>
public sealed record PictureBar(string Name, int Y, int Width)
{
    // A little more than what a sign of the label takes on average.
    private const double SignWidth = 6.3;

    public int LabelY => Y - 5;

    /// <summary>Where the ground of the label begins, which keeps the lines from running through its words.</summary>
    public int LabelTop => Y - 18;

    public int LabelWidth => (int)(Name.Length * SignWidth) + 6;
}

/// <summary>A figure as a line across the bars.</summary>
public sealed record PictureLine(string Label, string Look, int X, int LabelX, int LabelY, string Anchor);

/// <summary>Part-time months as bars, with the figures as lines across them. Its units are about those of a phone.</summary>
public sealed class PartTimePicture(PartTimeView view)
{
    public const int Width = 340;

    private const int Row = 42, LabelRow = 18;

    private static readonly string[] Looks = ["trial", "sga", "ssi"];

    // A little more than the largest thing shown; bars that are much longer are cut.
    private readonly decimal _most = Math.Max(view.Lines.Max(l => l.Amount), Math.Min(view.Months.Max(m => m.Amount), 3 * view.Lines.Max(l => l.Amount))) * 1.05m;

    private int Top => (LabelRow * view.Lines.Count) + LabelRow;

    public int Height => Top + (Row * view.Months.Count) - 20;

    public IReadOnlyList<PictureBar> Bars => [.. view.Months.Index().Select(m => new PictureBar($"{m.Item.Name}: {Money.Brief(m.Item.Amount)}", Top + (m.Index * Row), X(m.Item.Amount)))];

    public IReadOnlyList<PictureLine> Lines => [.. view.Lines.Index().Select(l =>
    {
        var (x, isRight) = (X(l.Item.Amount), X(l.Item.Amount) > Width / 2);
        return new PictureLine($"{l.Item.Name} {Money.Brief(l.Item.Amount)}", Looks[l.Index], x, isRight ? x + 2 : x, 14 + (l.Index * LabelRow), isRight ? "end" : "start");
    })];

    /// <summary>What the picture shows, in a sentence.</summary>
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"How three kinds of months compare with three amounts: {Words.List([.. view.Lines.Select(l => $"{l.Name.ToLowerInvariant().Replace("sga", "SGA", StringComparison.Ordinal).Replace("ssi", "SSI", StringComparison.Ordinal)} at {Money.Brief(l.Amount)}")])}.");

    private int X(decimal amount) => (int)Math.Min(Width, amount / _most * Width);
}
