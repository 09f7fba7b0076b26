using ReadinessKit.Content;

namespace ReadinessKit.Web.Exports;

/// <summary>Writes the blocks of a text into a Word document.</summary>
internal static class WordPassages
{
    private const int NarrowestColumn = 8, WidestColumn = 50, ColumnToFillIn = 30;

    /// <summary>Writes blocks. Their headings go <paramref name="deeper"/> levels down; a hand-out's begins a new page.</summary>
    public static void Write(this WordDocument document, IReadOnlyList<Passage> passages, int deeper)
    {
        foreach (var passage in passages)
        {
            switch (passage)
            {
                case Heading { IsOfHandOut: true } heading when deeper > 0:
                    document.NewPage(heading.Text);
                    break;
                case Heading heading:
                    document.Heading(Math.Min(heading.Level + deeper, 3), heading.Text);
                    break;
                case Paragraph paragraph:
                    document.Paragraph(Runs(paragraph.Spans));
                    break;
                case Points { AreNumbered: true } points:
                    document.Numbered(points.Items.Select(i => Runs(i.Spans)));
                    break;
                case Points points:
                    document.Bullets(points.Items.Select(i => Runs(i.Spans)));
                    break;
                case Grid grid:
                    document.Table(Columns(grid), grid.Rows.Skip(1).Select(row => row.Select(cell => new Run(cell)).ToArray()));
                    break;
            }
        }
    }

    // As wide as the longest text in a column asks for, within reason.
    private static Column[] Columns(Grid grid) =>
        [.. grid.Rows[0].Select((title, i) => new Column(title, grid.Rows.Skip(1).All(row => row[i].Length == 0) ? ColumnToFillIn : Math.Clamp(grid.Rows.Max(row => row[i].Length), NarrowestColumn, WidestColumn)))];

    private static Run[] Runs(IReadOnlyList<Span> spans) => [.. spans.Select(s => new Run(s.Text, s.IsBold))];
}
