using ReadinessKit.Content;
using ReadinessKit.Library;

namespace ReadinessKit.Web.Exports;

/// <summary>A meeting pack as Word: the agenda, each hand-out on a page of its own, and a sheet for those who lead the meeting.</summary>
public static class PackDocument
{
    public const string FileName = "meeting-pack.docx";

    private const int NarrowestColumn = 8, WidestColumn = 50, ColumnToFillIn = 30;

    public static byte[] Write(MeetingPack pack, DateTimeOffset created)
    {
        var document = new WordDocument(pack.Title, created, $"{pack.Title} · {Words.Day(DateOnly.FromDateTime(created.DateTime))}");
        document.Title(pack.Title);
        document.Lede($"An agenda, {Words.Spelled(pack.HandOuts.Count, "hand-out")}, and a sheet for those who lead the meeting");
        WriteAgenda(document, pack);

        foreach (var handOut in pack.HandOuts)
        {
            document.NewPage(pack.HeadingOf(handOut));
            document.Note($"For: {handOut.Audience} · about {Words.Count(handOut.Minutes, "minute")}");
            Write(document, handOut.Sheet);
            document.Note($"Source: {handOut.Source}. Guidance, not legal advice.");
        }

        WriteNotes(document, pack);

        return document.ToBytes();
    }

    private static void WriteAgenda(WordDocument document, MeetingPack pack)
    {
        document.Heading(1, "Agenda");

        if (pack.Agenda.Count > 0)
        {
            document.Table(
                [new("From minute", 18, AlignRight: true), new("Minutes", 14, AlignRight: true), new("What", 68)],
                pack.Agenda.Select(a => new Run[] { $"{a.From}", $"{a.Minutes}", a.What }));
            document.Note($"{Words.Count(pack.Minutes, "minute")} in all. The minutes are a suggestion.");
        }

        foreach (var handOut in pack.HandOuts)
        {
            Write(document, handOut.Agenda);
        }
    }

    private static void WriteNotes(WordDocument document, MeetingPack pack)
    {
        document.NewPage("For those who lead the meeting");
        document.Heading(2, "Before");
        document.Bullets(pack.Prepare);

        foreach (var handOut in pack.HandOuts)
        {
            document.Heading(2, handOut.Title);
            Write(document, handOut.Notes);

            if (handOut.Notes.Count == 0)
            {
                document.Paragraph(Run.Bold("Ask:"));
                document.Bullets(handOut.Questions);
            }

            document.Paragraph(Run.Bold("Afterwards:"));
            document.Bullets(handOut.Afterwards);
        }
    }

    private static void Write(WordDocument document, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            switch (passage)
            {
                case Heading { IsOfHandOut: true } heading:
                    document.NewPage(heading.Text);
                    break;
                case Heading heading:
                    document.Heading(Math.Min(heading.Level + 1, 3), heading.Text);
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
